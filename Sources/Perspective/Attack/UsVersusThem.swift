// Us versus them: the parties are split into a better and a worse one.

/// Definition: the parties are set against each other, the worth on one side.
/// Cues: "you people", "those people", we … they … with opposite worth, sides, camps, "people like them".
/// Traps: neutral division of work ("we print, you sell"), named differences of interest, joint frames.
/// Sources: Kittel's separation and divisiveness (me against you); teaching pages on us-and-them thinking.
enum UsVersusThem {
  static let rules: [Rule] = groups + contrasts + sideBySide

  private static let groups = [
    Rule(
      .usVersusThem, .sentence, [.statement],
      patterns: """
        {O} ... , {S} {be} the {adverb}? ones|one|only who|that|ones|one
        ^ you consultants|bankers|managers|lawyers|academics|politicians|doctors|engineers|officials|bureaucrats|directors|experts|developers|buyers|accountants|suits|executives|administrators|teachers|planners|salespeople !{prep}|{neg}
        ^ we|i share|give|work|build|pay|listen|care|help|clean|carry|deliver|plan|act|try|fight|save|plant|sow|cook|serve|bleed|sweat|produce|earn|contribute|invest|compromise|bend|wait|apologise {adverb}? , {O} {adverb}? take|talk|watch|complain|sleep|spend|destroy|break|profit|eat|harvest|reap|collect|shout|hide|lie|cheat|waste|demand|grab|steal|sit|dream|lecture|refuse|block|laugh|run|never|only
        ^ we|i .. up|out|in while {O}
        we .. while {O} {adverb}? give|gives|hold|attend|make|travel|dine|drink|play|enjoy|fly|post|pose|sit|sleep|talk|watch|collect|take|get|go|write|are
        on this|our|your|their side of the table|river|fence|building|border .. ; ..
        on yours|theirs they|you
        on this|our side .. people|we ... on|, {adverb}? yours|theirs|that|your|their|the
        your|their kind|sort|type {adverb}? never|always|do|does|will|have|has|only|just|of|ca|understand|think
        {be} {neg} like us
        they|you {be} {neg} {adverb}? like us|one|our|part|family
        we|us {be} the? ones|one with|who .. , {O}
        we 're|are|were the {adverb}? ones|only ... , {O}
        {T} {be} {adverb}? just|only in it
        the likes of you|them|him|her
        you|those|these guys|folks over|up|down there
        we|us on|against the|one|rest
        {neg} place for you|them|people|him here|with|among
        {O} do|does n't|not belong
        outsiders|outsider like|do|does|never|will|have {adverb}?
        blood is|on
        we|us , the {adverb}? small|honest|real|working|simple
        never|not|n't the same as us
        {O} world and ours|our
        our|my side|people|kind|group|guys do|does|would|never|always|{adverb} .. yours|theirs|your|their|they|you
        """),
    Rule(
      .usVersusThem, .sentence, [.notWell],
      patterns: """
        you people|lot
        those people|guys over|are|will|never|always|do|have|can|only|just|think|up|there|wo|ca
        that|this lot|bunch|crowd|gang|mob over|in|at|of|from|,|$|{be}|{modal}|never|always|there
        people|companies|folks|types|someone|partners like them|him|her|that
        {neg} our|one|my kind|sort|people|of of|us
        us|we against|versus|vs|v them|you|him|her|the
        us|we or them|you|him|her
        them|you against|versus|vs|v us
        us and them
        me against you|them
        {be} either|for|with with|for|on us|our|me|side .. or
        either {Y} .. with|on|for us|our|me
        with us or against
        whose|which|what side {be} {Y}
        choose|pick a|your|their side|sides $|now|already
        the enemy|opposition|other camp
        people from|of|at|in that|your|their|this {partner}
        enemy|enemies .. {be} {O}
        {O} {be} {adverb}? the? enemy|enemies|opponent|opponents|adversary|adversaries
        at|a war|battle with|against|between {O}|them|us|you
        {O} {modal} never|not|n't {adverb}? understand|get|belong .. us|our|what|how|islands|one|in|here|like
        {O} {modal} never|not|n't {adverb}? fit in|with
        {O} {modal} never understand
        {O} {modal} never|n't|not be .. one|like of? us
        n't|not|never {adverb}? trust|trusted that|those|these|any lot|people|crowd|guys|of|kind
        {O} {be} all alike
        {O} {be} all the same $
        {O} {be} all like that
        not|n't|never one of us
        unlike {O} , we|i|our
        we|i , unlike {O}
        on another|different|their planet|species|world
        another planet|species|breed
        us|we ordinary|normal|real|little|honest|decent|simple people|folk|workers|ones
        they|you up|over|down there|in|at .. never|do|have|think|only|just|no
        their|your camp|tribe|gang|clique|kind|ilk|sort {be}|{modal}|never|always|only|just|,|$
        {be} always us|we who|that
        """),
  ]

  private static let contrasts = [
    Rule(
      .usVersusThem, .sentence, [.statement],
      patterns: """
        ^ {S} want ... , {O} {adverb}? want|wants .. {adverb}? protect|keep|money|profit|power|bonuses|bonus|credit|margin|headlines|themselves|win|control
        ours|our .. , not theirs|yours ..
        ^ we|i {be} !{prep}|{number}|{det}|{ing}|{past}|{emotion}|{neg}|{good} , {Y} {be} !{prep}|{number}|{det}|{ing}|{past}|{good} $$
        ^ we|i {be} !{prep}|{number}|{det}|{ing}|{past}|{emotion}|{neg} , {T} {be} !{prep}|{number}|{det}|{ing}|{past}|{good} $$
        ^ {S} tell|tells|speak|speaks the truth|facts ... {O}
        ^ we|i {be}|{have}? {det}? {adverb}? {good} ... , {O} {be}? {adverb}? {neg}|{trait}|{badNoun}
        ^ we|i {be} ... , {O} {be} {neg} $$
        ^ we|i ... and|, {O} do|does|did|is|are|can|could|have|has|will|would n't|not $
        ^ we|i ... and|, {O} do|does|did|{be}|can n't|not $
        ^ we|i play|follow|keep|kept|respect|honour|honor|stick|obey|tell|pay|work|listen ... and|while|whereas|but|, {O} .. {neg}|{wreck}|{damage}|{slip}|{excuse}|cheat|rules|break|make|bend|sit|sat
        ^ we|i|our .. do|did|does|put|make|take|carry|work|works|clean|pay|bring|build|solve|deliver|produce|invest|fix|earn|run|know|care|give|kept|keep|show|risk|listen|fight|share|save|help|teach .. and|while|whereas|but|,|; {O} .. {badNoun}|{excuse}|credit|nothing|hands|memos|sleep|complain|talk|hide|waste|politics|profit|greed|slides|golf|excuses|problems|glory|applause|benefits|reward|blame|lunch|photos|take|takes|collect|cash|destroy|break|sit|sat|sits|watch|watched|enjoy|count|only|just|harvest|reap|steal|sell|sabotage|lecture|delay|block
        ^ we|i|our .. do|did|put|make|take|carry|work|works|clean|pay|bring|build|solve|deliver|invest|fix|run|know|care|want|think|live ... , {O} {adverb}? care|cares|think about|for|of the|your|their? money|budget|profit|margin|power|title|titles|image|themselves|yourselves|your|their|numbers|budgets|bonuses|bonus
        while|whereas we|our|i ... , {O} .. {badNoun}|{excuse}|{trait}|nothing|hands|sleep|complain|talk|hide|waste|politics|profit|golf|excuses|credit|sit|sat|watch|enjoy|count|only|just|holiday|photos|lecture|relax|party|celebrate|sleeping|sitting|playing|busy
        our .. solve|solves|work|works|deliver|delivers|care|cares|build|know|fix|people|team|staff .. and|while|,|whereas {T}|{Y}|theirs|yours .. create|creates|cause|make|makes|break|destroy|do|sit|sleep|{neg}|problems|trouble|complain|{trait}|{badNoun}|clean|mess
        theirs|yours create|creates|cause|causes|break|breaks|make|makes|sit|sits|sleep|sleeps|complain|never|only|just
        we|us and? the good|bad ones|guys
        the good guys
        {O} .. while we|i|our|us {adverb}? scrape|sweep|beg|freeze|count|do|pay|work|clean|carry|starve|bleed|struggle|wait|sweat|suffer|fight|get|are|pick|hold|take .. {adverb}?
        {O} get|gets|take|takes|have|has|make|makes|sit|enjoy|collect|earn .. and|while|, we|i|us|our|leave {adverb}? get|pay|do|clean|carry|work|left|take|pick|struggle|suffer|are|'re .. work|bill|mess|risk|dirt|crumbs|blame|rest|pieces|nothing|dirty|heavy|price|cost|costs|up|leftovers|scraps
        ^ we|i {be} !{prep}|{number}|{det}|{ing}|{past}|{emotion}|{neg}|{good}|{time} , {O} {be} !{prep}|{number}|{det}|{ing}|{past}|{good}|{time} ,
        it|this|that {be} {det}? .. against|versus|vs {det}? rest|people|ones|workers|us|them|everybody|everyone
        ^ we|us in|on|at|from|here|up|down .. , you|they|them in|on|at|from|over|up|down
        there {be} us|we ... and|, there|then {be}? them|they|you
        {neg} our|my kind|sort|type|league
        those|these .. folk|folks|types|lot|boys {adverb}? look|looks|think|thinks|never|do|does|have|will|can|only|just|always|come|want|take|laugh|talk
        , unlike some|you|them|certain $
        {S} {have}? {be} always? the honest|decent|fair|reasonable|loyal|hard-working|hardworking|responsible|patient ones|one|side|party
        ^ we|i built|founded|created|earned|made|started|saved ... , {O} just|only|merely|simply|never
        ^ we {partner} ... you {partner}
        ^^ typical {partner} $
        ^ we|i play|fight|act|deal|trade fair|clean|straight|honest|honestly|nice , {O}
        our|ours people|ppl|guys|crew|team|boys|lads .. and|, theirs|yours takes|take|sleeps|sleep|watches|watch|talks|talk|complains|poses|laughs
        either {adverb}? with us|me or
        ^ it {be} {O}|them|us or {O}|them|us
        {partner} versus|vs {partner}|the|us|them
        you city|town|office|business|finance|marketing|sales|legal|university|hospital|management|academic|government|rich|tech people|folk|folks|types|guys|boys
        {S} {have} got? .. principles|values|morals|standards|conscience|honour|integrity|dignity ;|,|and {O} {adverb}? {have}|{be}|got
        people|folk|folks|those .. {modal}|ca n't|not be trusted|reasoned
        here we|i ... there they|you .. {neg}|{idle}|{petty}|{trait}|{badNoun}|{excuse}
        {S} {be} nothing like them|you|{O}
        {O} {be} nothing like us|me|our
        {O} {modal} never understand|get|know|feel what|how|the|our|us|this
        ^ we|i bring|offer|make|give|have .. , {O} {adverb}? bring|offer|make|give|have objections|excuses|problems|nothing|complaints|demands|bills|trouble|doubts
        {O} do|does n't|not think|feel|work|live|talk like us|me|we
        {O} {modal} never be part|one|equal|accepted of|to|in|here
        {S} do all|everything the? .. and|, {O} get|gets|take|takes|collect|have|earn|earns
        {S} {be} {adverb}? better|smarter|cleverer|above than? them|you|they|that
        ^ {S} pay|work|build|clean|sweat|serve and {O} party|parties|sleep|talk|golf|rest|watch|profit|dine|dance|cash|collect|laugh
        {be} either with|for|against .. or {Y}|against|that|them|not|out|us|{neg}
        ^ {T} {be} !{prep}|{number}|{det}|{ing}|{past}|{good}|{time} and|, we|i {be} !{prep}|{number}|{det}|{ing}|{past}|{time} $$
        {O} {be} {adverb}? all about|for .. , {S} {be} {adverb}? about|for|all
        on their|your side nobody|noone|no|everyone|everybody
        {O} {be} outsiders|outsider|intruders
        """)
  ]
}
