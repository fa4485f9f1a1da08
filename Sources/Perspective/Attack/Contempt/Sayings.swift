// Contempt in common sayings and similes; see `Contempt` for definition, cues, traps and sources.
// Source: own list of British and American idiom.

extension Contempt {
  /// Sayings of disbelief and mock pity, similes that belittle, lessons announced.
  static let sayings = [
    // Disbelief: "pigs might fly", "keep telling yourselves that".
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        {S} 'll|will believe it|that|this when {S} see
        pigs might|can|may|will|could fly
        and i {be} the? queen|king|pope|santa|emperor|father
        whatever helps|lets you|them|him|her sleep
        keep|keeps telling yourself|yourselves|themselves|himself|herself
        ^^ dream on
        in your dreams
        tell that|it to the judge|marines|auditors|taxman|police|court|press
        perish the thought
        {S} {adverb}? almost|nearly believed {Y}
        {S} {be}? almost|nearly tempted to believe {Y}|that|it
        {be} sure that|it|this .. seemed|looked|sounded .. good|great|clever|fine|funny .. idea at|in the pub|bar|time
        {T}|{Y} {be} having a laugh
        {S} see|notice that? ... your|their .. {have} {neg} improved|changed|learned|learnt|grown
        no surprise|surprises there ,? then
        {neg} {adverb}? surprising , given|considering who|{O}|what|how|where
        """),
    // Mock pity and mock fear: "my heart bleeds", "heaven forbid you should pick up a phone".
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        my|our heart|hearts bleeds|bleed for
        ^^ poor {Y} ,
        such a|an hard|tough|difficult|stressful life ,
        must be {adverb}? exhausting|tiring|hard|tough , all that
        heaven|god forbid that? {O}|you|anyone|anybody|someone|somebody ... should|decision|phone|finger|work|effort|{coop}|ask|apologise|apologize
        {neg} {adverb}? break|breaking a sweat|nail
        here , have a|another tissue|hankie|hanky|handkerchief|biscuit|medal
        """),
    // Similes: "the bedside manner of a parking meter"; things fit for a doorstop.
    Rule(
      .contempt, .clause, [.statement],
      patterns: """
        {O} .. {have} ... the|all .. manner|charm|grace|tact|speed|urgency|warmth|precision|subtlety|enthusiasm|attention|memory|spine|backbone|initiative|manners|empathy|intelligence|imagination|elegance|transparency|flexibility of a|an !saint|angel|lion|surgeon|clock|poet|dancer|queen|king|athlete|elephant|child
        {T}|{Y} {adverb}? treat|treats|treated|run|runs|manage|manages|handle|handles|use|uses the|this|that|your|their|our|my|everything .. like|as a|an horoscope|lemonade|hobby|playground|toy|joke|game|circus|kindergarten|dustbin|doormat|casino|lottery|rumour|suggestion|piggy
        make|makes a|an {adverb}? fine|good|nice|lovely|excellent|decent doorstop|paperweight|firelighter|coaster
        {Y} ... cured|cures my|our insomnia
        fell asleep|asleep on|over|during|halfway {adverb}? page|your|slide
        {have} met|seen|known doorbells|doormats|snails|rocks|stones|puddles|statues|corpses|wardrobes with more
        lights {be} on but
        village {be} missing its|an
        {good} , shame|pity about|nobody|noone|that
        shame|pity about {Y}|your|their|{T}
        shame|pity about the .. .. of {Y}|{T}
        shame|pity nobody|noone .. {Y}|your|them|their|told|taught
        shame|pity {Y} {be} {neg} taught|trained|told|able
        """),
    // Whom one cannot expect more of: "only the council could manage to", "you can't expect much from people who".
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        only {O} could|can|would {adverb}? manage|succeed|lose|forget|break|flood|misspell|mislay
        only the|a {partner} could {adverb}? manage|succeed|lose|forget|break|flood|misspell|mislay
        ^ trust {O} to {adverb}? lose|forget|miss|print|get|put|{slip}|{wreck}|{damage} ... {wrong}|{trouble}|{flop}|last|it|that|us
        ^ leave it to {O} to {adverb}? lose|forget|miss|break|flood|spoil|complicate|{wreck}
        {Y}|one|{S} can|could|{neg} {neg} {adverb}? expect ... much|more|better|miracles|wonders .. from|of people|someone|a|an|{O}|you|those
        than one|{S}|anyone can|could|might {adverb}? expect|hope|ask from|of a|an|{O}|you|people
        what else would|could|can|do|does one|you|anyone expect from|of|when
        {Y} had|have a|one|only {adverb}? single|one? job|thing to $|bring|do
        for|and this|that {S} {be}? pay|paying|paid
        for that kind|sort of money
        money|taxes well spent , {S}|as|once
        in how {neg} to
        says|said the man|woman|people|one|person|company|team|side|lot|firm|office who|that|with
        of all people , {neg}
        {S} thought|believed|assumed|imagined {S} {be} dealing|working|talking|negotiating with .. professionals|adults|experts|grown-ups|engineers|partners|equals
        {neg} know|realise|realize {S} {have} hired|booked|joined|invited|signed .. kindergarten|circus|comedian|comedians|clown|clowns|amateurs
        with your|their track record
        there 's|is a|some reason why nobody|noone|no
        at this|that|your speed|pace|rate|tempo ... retire|grandchildren|christmas|century|dead|pension|retirement
        takes a {adverb}? special|rare|particular|certain|unusual kind|sort|type of talent|genius|skill|fool|stupidity to
        {have} a|an .. good|great|hearty laugh about|at|over {Y}|your|their|{T}
        """),
    // A lesson announced: "you do realise the form has a back", "newsflash: other people work here too".
    Rule(
      .contempt, .sentence, [.sure, .notWell],
      patterns: """
        {Y} do {adverb}? realise|realize|understand that? {det}|{O}|{S}|it|{ing}
        {Y} do {adverb}? know|remember that ... {be}|{have}|comes|{modal}
        {Y} {be} aware that? ... , {S} hope|trust|presume|assume
        newsflash|news-flash $
        news flash $
        brace yourself|yourselves :
        ^^ earth to
        ^^ knock knock
        wakey wakey
        {neg} {adverb}? quantum|nuclear physics|mechanics
        ^^ read my lips
        once more|again with feeling :
        ^ for the hard of hearing|thinking
        for the slow|slower ones|among|learners|readers
        come|comes as a|an {adverb}? shock|revelation to {O}|you
        i know this|that|it may|might|will come as a|an {adverb}? shock|surprise|revelation
        ^ surely somebody|someone|anyone|anybody|one in|at|on|from|of|over ... owns|own|can|could|knows|know|has|have|would
        come|call|write back|again when|once {Y} ... learned|learnt|grown|understood|basics|homework
        would|'d be embarrassed|ashamed to ... like that|this
        ^^ good|clever|smart girl|boy|lad , {Y}
        ^^ my dear|good fellow|boy|man|girl|woman|chap|lady|sir ,
        """),
    // Nobody who would listen: "in case anyone over there is interested", "not that you asked".
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        in case anyone|anybody|someone|somebody over|at|in|on {Y}|{T}|there ... interested|cares|care|awake|listening|bothered|reads
        should|if anyone|anybody|someone|somebody at|in|on|over {Y}|{T}|there ... awake|alive|cares|care|listening|bothered|conscious
        ^^ not that {Y}|they|anyone|anybody|he|she {modal}? {adverb}? asked|ask|asks|cares|listens|listen|noticed
        ^^ not that it|this|that {modal}? {adverb}? interest|interests|bother|bothers|concern|concerns {Y}|you|them
        find it in your|their heart|hearts
        answer|reply|decision|response|signature|visit|progress .. this|before decade|century|millennium {modal}|{be}
        honesty|truth|courtesy|thanks|gratitude|effort|competence|initiative|punctuality {modal} make|be a|an .. change
        courtesy|manners|proofreading|punctuality|arithmetic|spelling|honesty|planning ... out of style|fashion
        no idea|clue that? {ing} ... requires|required|needs|needed|takes|took .. committee|degree|phd|permission|law|act|approval|summit|parliament|lawyer|doctorate
        , who knew|knows $$
        ^^ listen|look|now|well|see ,? young man|lady ,
        , sonny|missy|buster|kiddo $
        ^ surely a|an|any|some {adverb}? professional|expert|adult|{partner} would|could|can|should|knows|owns
        """),
    Rule(
      .contempt, .sentence, [.question, .sure],
      patterns: """
        {Y} of all people .. want|talk|dare|tell|lecture|complain|ask
        what 's|is so complicated|difficult|hard about
        can|could n't anybody|anyone at|in|on|over|from {Y}|{T}|your|there
        did|do {Y} .. get|find|win your .. licence|license|diploma|degree|certificate in|from|on a|an .. cereal|lottery|raffle|cracker|lucky|flea
        {be} {Y} having a laugh|giraffe
        what {be} {S} , your|a|some|chopped
        fetch|get|bring|need|want my|a|the|your handkerchief|hankie|hanky|violin|tissue
        anyone|anybody|someone home $$
        """),
  ]
}
