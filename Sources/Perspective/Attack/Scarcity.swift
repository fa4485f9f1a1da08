// Scarcity: zero-sum or fear; their gain is our loss.

/// Definition: gain and loss are fixed, so that one must lose, or must grab first.
/// Cues: "if they win, we lose", "your gain is our loss", "only room for one", "before they do", "use it against us".
/// Traps: joint loss ("we both lose"), physical limits (a budget that covers one of two), fear that is owned and shared.
/// Sources: Kittel's scarcity and fear; the fixed-pie bias; Deutsch's negative interdependence.
enum Scarcity {
  static let rules = fixed + sums

  private static let fixed = [
    Rule(
      .scarcity, .sentence,
      patterns: """
        if we|i do n't|not ... , {O} will|'ll|would $$
        if your|their|his|her .. {win}|gets|get|grows|wins ... ours|we|our|mine {adverb}? goes|go|loses|lose|dies|shrinks|under|starve|suffer|gets|nothing
        better we|i|us {adverb}? take|grab|have|get|win|eat ... than|before {adverb}?
        better us|we|me than them|you
        one of us {modal} {adverb}? come|walk|leave|end|go|lose|get|be
        any|every concession|inch|step|weakness|sign|word|mistake|information|number ... used|use|turned against
        used|turned against us|me {adverb}?
        {O} {be} growing|grow|grows|expanding|expand|live|living|feeding|feed|getting|winning|profiting|profit|prospering at our|off|on|my .. expense|cost|back|backs|us|shoulders
        at our|my|their|your cost|expense
        {neg} enough .. for both|us|everyone|two|all $
        get|got|be|come|move|strike|go in? first $
        get in|there first|before
        first|quick or|takes nothing|all|everything
        takes all|it|everything
        {S} ca|can n't|not both {win}|have|get|survive
        only room for one of|here|in this|us|$
        room for {adverb}? one ... and ... us|we|i|them|theirs|ours|they|me|mine|yours
        room for {adverb}? one ... in this town|business|market|valley|street|village|sector|company|firm|building
        room for {adverb}? one and|, ... us|we|them|theirs|ours|they|mine|yours
        it 's|is {adverb}? them|you or us|me
        them or us
        either them|they|you|we|us or us|we|them|they .. {adverb}?
        {S} {lose} what|whatever|everything {O} {win}
        {them} {win} {be} our|my
        keep|hold|hoard .. from|before {them}|{O} .. {adverb}? get|take|find
        hide|keep|withhold ... before|so|or {O} {adverb}? find|take|use|steal|copy|get|can|wo|do
        do n't|not {adverb}? show|tell|share|give|let|trust ... {O} {modal}|{be} {adverb}? use|take|steal|copy|exploit|want|grab|never
        {O} 'll|will|would {adverb}? bleed|squeeze|suck|milk|strip|pick|eat us|me {adverb}? dry|out|clean|alive|bones
        hands|hand off our|my|what
        ours , {neg} theirs|yours
        soon|then there {modal}|{be} {adverb}? nothing|no|little {adverb}? left|for|room|place|work
        if|when|once|where|wherever|whenever {O} {win} ... we|i|us|our|there .. {lose}|dead|finished|nothing|less|over|done|empty|left|broke|out|behind|crumbs|worse|loss
        if|when|once {O} {lose} ... we|i|our .. {win}
        if|when we|i {lose} .. , {O} {win}
        if|when we|i {win} .. , {O} {lose}
        if|when|once we|i {adverb}? show|tell|share|give|let|open|help|lend|teach|train|back|blink|wait|hesitate ... , {O} {modal}|{be} {adverb}? use|take|steal|copy|eat|grab|keep|run|exploit|swallow|walk|squeeze|want|demand|beat|crush|push
        whatever|what|everything|anything {O} {adverb}? {win}|{lose}|save|saves .. , we|i {lose}|pay
        whatever|what|everything|anything {O} {adverb}? {win}|save|saves ... we|i|us {lose}|pay
        every|each|any .. {O} {win}|get|gets|take|save|saves|earn|earns ... we|i|us|our do? {adverb}? {lose}|n't|not|never|less|pocket|do|one|from
        more|anything for {O}|them|you .. less|is|means|nothing for|less|taken us|me|ours|for|from
        only|just|n't|not|no|enough room|place|space for one|two|both
        only|just one|room .. of us|survive|win|left|walk|standing|can
        one of us {modal}|has|have|must|is|wins|loses .. lose|win|go|fall|left|leave|out
        only one {partner}|winner|side|party|company {modal}|is .. survive|win|left
        n't|not {adverb}? enough|big .. for both|two|us all|of us
        n't|not big enough for
        winner takes
        your|their|his|her gain|win|profit|growth|success|victory|bonus|advantage|savings|saving|discount {be}|means|comes .. our|at .. loss|expense|cost|pocket
        our|my loss {be} their|your|his|her
        out of our|my pocket|pockets|mouth|mouths|bread
        before|until {O} {modal}? {adverb}? do|does|grab|take|takes|squeeze|steal|steals|eat|catch|snatch|strike|turn|pounce|outbid|undercut|copy|beat|push|replace|sell .. us|it|them|first|out|the|that|ours|our|$
        before {O} do|does|did|can|get $
        before the others|other|competition|rest|anyone|anybody|somebody|someone|everyone .. wake|wakes|notice|get|gets|grab|grabs|do|does|find|finds|can|take|takes|realise|catch
        us before|first we|i|they|you|he|she|them .. {adverb}?
        {them} before {O} .. us|me
        use|uses|used|using|turn|hold it|them|this|that|everything|our|these|any .. against us|me|our
        give|gives|gave|offer|concede {them}|these|those an|the|one|a inch|finger|millimetre|step
        {O} {modal} take the whole|rest|arm|lot|hand
        eat|eats or be
        eat us|our alive|lunch|up
        dog-eat-dog
        every man|company|team|one|department|partner|firm for himself|itself|themselves|herself
        whoever|who|he|those first|moves|blinks|gives|strikes|waits|hesitates|shares|speaks|shows|trusts|is ... loses|lose|wins|win|pays|dead|last|nothing|cake|spoils
        strike|grab|lock|secure|snatch|hoard|claim .. first $
        take it|them|this|that|ours first $
        grab|lock|secure|take|snatch|hoard|reserve|get|hit|buy|claim .. before|while {O}|others|the|anyone|somebody|someone|anybody|still|we .. can|do|does|wake|wakes|notice|grab|take|get|others|find
        the bigger|more|larger|better|faster|stronger|richer .. , the smaller|less|worse|fewer|weaker|poorer .. ours|our|us|we|i|left|for
        the more {O} ... the less|fewer|worse|smaller|weaker
        squeeze|hit|beat|cut|sue|stab|bite|drop|strike|leave {them} before
        we|i ca|can n't|not {adverb}? afford|share|trust|risk|show|let|give ... , {O} {modal} {adverb}? take|steal|copy|use|exploit|run|keep|eat|grab
        look|looking out|after for? number|ourselves|our|us one|first|own|skin|$
        save our|my own|skin skin|$
        nothing|little|crumbs|scraps {adverb}? left|over|remains for us|me|the
        leave|leaves|leaving us|me the|with crumbs|scraps|nothing|leftovers|bones
        {O} {win} .. and|,|while we|i {adverb}? {lose}|starve|get
        {O} {modal} steal|copy|poach|snatch|swallow our|them|it|everything|us|the .. customers|leads|clients|people|idea|ideas|staff|data|contacts|market|know-how|recipe|designs|business|team
        or {O}|someone|somebody|others {modal} steal|grab|snatch|take it|them|ours|everything|first
        first come|mover .. serves|wins|advantage
        cake|pie {be}|gets|can|has .. big|once|smaller|fixed|slices|shrinking|divided
        {O} {be} coming|after for? our|my|us
        take|takes|taking|took the|our bread|customers|food|livelihood .. from|off|out|away
        we|i have|need|must|got to? {adverb}? protect|defend|fight|grab|save|secure .. ourselves|number|ours|slice|share|own|turf|territory|before
        afraid|scared|fear|worried|sure|know they|he|she|you|that {O}? .. {adverb}? take|rob|swallow|eat|steal|cheat|squeeze|use everything|us|our|blind|it|me|over
        kill or be
        survival of the
        have us|me for breakfast|lunch|dinner
        """),
    Rule(
      .scarcity, .sentence, [.statement],
      patterns: """
        if {det}|their|your|{T} .. get|gets|win|wins|take|takes|land|lands|grab|grabs|has|have ... , {S}|our|ours {modal}? {lose}|end|shrink|starve|go nothing|up|under|bust|empty|out|our|the|everything|it
        if {T} ... , {S}|our {adverb}? {be} dead|finished|done|out|bust|ruined|toast
        every|each .. {be} {det} .. less|lost|fewer|gone|taken .. us|ours|our|we|me
        {S} had|'d|should|must|need better? to? {adverb}? take|grab|secure|lock|get|claim|snatch|stake .. before|while ... nothing|none|they|{Y}|someone|hands|gone|left|others
        and it wo|will n't|not be us|me|our
        if {S} give|back|yield|agree|bend in|down|now|once|here ... {O} {modal} want|ask|demand|take|expect more|the|everything|next|even|again|for
        either {S}|our|us .. or {O}|them|theirs|your|yours $
        show|showing .. weakness ... {O}
        n't|not sharing|share|show|showing|open|opening|give|giving|hand|handing|tell|telling ... , {O} {modal} steal|copy|use|take|sell|poach|abuse|keep|run
        n't|not sharing|share|show|showing|open|opening|give|giving|hand|handing ... because|or|since {O} {modal} steal|copy|use|take|sell|poach|abuse|keep|run
        {be} a? zero-sum|zero sum? game
        better|rather to? grab|take|keep|secure ... than .. trust|share|let|leave|give|wait
        ^ trust|help|feed|show|tell|give them|you|him|her ... and {Y}|{S}|they|he|she 'll|will|{be} .. robbed|bitten|eaten|ruined|regret|dead|use|take|steal|bite|fleeced
        {O} {modal}|going to? {adverb}? eat|swallow|devour|crush|bleed|gobble us|our|me
        only so many|much ... and|, {S} {adverb}? intend|want|mean|plan|will|'ll
        give|hand|show {them} the|a|an .. and he|she|they|{Y}|{T} 'll|will {adverb}? own|take|run|have|want|sell|use
        eat or be
        every man for
        one of the|us|these two|fish|shops|firms|them|clinics|us? .. has|must|will to? lose|leave|die
        one of us .. has|must|will to? close|go
        one of the|us|these two|fish|shops|firms|them|clinics|us? .. has|must|will|can|may to? go under|bust
        one of the|us|these two|fish|shops|firms|clinics .. has|must to? go
        small|little pond|cake|pie and|, one|only|we|they
        {O} want|wants|take|takes|took the whole|entire|biggest|full cake|pie|market|pot|share|lot
        if {T} ... {S} {be} {adverb}? dead|finished|done|ruined $
        {neg} enough .. for both|all|each of us|them $
        take everything away|from|we
        their|your success|profit|growth|win|victory|progress {be} our|my failure|loss|defeat|ruin|end
        only one can|will survive|win|stay|remain|live
        if {S} let them|him|her|you ... , {S} {modal}? {lose}
        take|takes|taking|took what belongs|is to|ours|mine
        {S} have|must|need to? win , otherwise|or
        if {S} lower|drop|open|loosen|relax our|the|my guard|door|gates|defences|books ... , {O}
        each|every|any new? {partner}|euro|contract|member|patient|order for|to {them}|you|him|her {be} .. {S} lose|less|lost
        if {T} {adverb}? expand|grow|open|move|come|win|join|arrive|enter ... , {S} {be} {adverb}? dead|finished|done|gone|out|history
        every|each minute|hour|euro|bed|seat|metre|client ... {be} .. less|lost|gone for|to us|me|ours|our
        whatever .. goes|go|flows to {O}|them|their|your ... {be} taken|lost|gone|missing|stolen
        whatever {O}|they|you gets|get|win|wins|gain|gains|save|saves , {S}
        """),
  ]
}
