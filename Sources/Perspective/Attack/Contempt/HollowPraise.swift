// Contempt as warm words that the same sentence gives the lie; see `Contempt` for definition, cues, traps and sources.

extension Contempt {
  /// Applause, thanks and delight over a failure, a delay or an absence; what any adult can do made a feat of; praise that
  /// is surprised; patience that counts the months.
  static let hollowPraise = [
    Rule(
      .contempt, .sentence, [.statement],
      patterns: """
        // Applause over what went wrong: "Top job on the delivery, only half the pallets are in the canal".
        ^^ {mock}? {kudos} ... only|merely {number}|#|half|every|{det}|{trouble}
        {kudos} ... , ... {flop}
        {kudos} ... with nothing|no|little|zero ... to|show
        {kudos} on|for ... without {adverb}? a|one|any !{trouble}
        ^^ {mock}? {kudos} .. .. {good}|{smirk} only|merely {number}|#|half|every|{det}|{trouble}
        {kudos} on|for|to ... the one|only|exact {time}|day|place|date|person|thing|part|street|road|number ... {neg}|impossible|asked|{trouble}
        {kudos} to whoever|the .. genius|mastermind|spark|{slip}|{wreck}|{damage}
        {good}|stellar|masterful planning|coordination|organisation|organization|logistics|scheduling , {number}|{det}|{O}|{S}|another
        // Thanks with the reason crossed out: "Thank you for the “repair”", "all twelve minutes of it".
        thank|thanks|thx .. for {det}|your “ .. ” $
        thank|thanks|thx .. for {det}|your “ .. {venture} ”
        // Praise for the empty part: "I particularly enjoyed the slide with nothing on it".
        enjoyed|liked|loved|love|enjoy .. part|slide|page|bit|chapter|section|paragraph with|without|where|that|about ... nothing|no|{neg}|{trouble}|{slip}
        {good}|impressive|lot|amount|much|pages of? .. for so|such little|few|small
        {good}|{lofty}|charming , ... nobody|noone|none {adverb}? thought|told|bothered|said|checked|asked|remembered
        how nice|lovely|wonderful|marvellous|splendid|convenient|pleasant for {Y}|{T}|them|him|her|some $
        which ,? for {O} ... {be} {det}|{adverb}|already triumph|miracle|record|achievement|progress|first|feat|breakthrough|novelty|fast|quick|good|impressive|remarkable
        {neg} bad|terrible|awful for a|an .. {beginner}|village|amateur|club|{partner} !like|who|from|of|ours|$
        // Patience that counts the months: "No hurry with the evacuation plan, the building has only been open since
        // March".
        no|any rush|hurry|pressure|stress|urgency|panic ... only|just|merely|barely been|had|waiting|waited|stuck|standing|stood|sitting|leaking|freezing
        no|any rush|hurry|pressure|stress|worries|urgency|panic ... only|just|merely {number}|#|half|the|under ... stuck|waiting|standing|freezing|cold|wet|ill|outside|water|flooded|dark|without
        {S} {be} sure|confident|certain ... water|floodwater|flood|fire|virus|storm|rain|winter|disease|leak|damp|fever|rats|mould|taxman|tide {modal} {adverb}? wait|hold|understand|mind
        """),
    Rule(
      .contempt, .sentence, [.sure],
      patterns: """
        how refreshing|novel|unusual|exotic to get|receive|see|read|find a|an .. .. that|which|with|from|without
        {kudos}|thanks|thank ... correctly|right|properly|accurately this|for|at time|once|last
        """),
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        // Delight at what comes late: "What a treat to get the programme the morning after the concert".
        what a|an {adverb}? treat|pleasure|joy|delight|thrill|privilege|honour|honor|luxury to get|receive|find|be|learn|hear|read|discover|see ... a|the|{number}|few|{adverb} morning|{time} after|late|before
        {kudos}|bravo|wonderful|great|lovely|perfect|super|splendid|marvellous|fantastic , {O}|{det} .. {have} ... another|yet|third|fourth|fifth ... form|committee|group|subcommittee|taskforce|commission|consultant|survey|study|review|delay|extension|reminder|excuse|questionnaire|audit
        ^^ {good}|{lofty} , one|another more|yet|{det} {adverb}? form|committee|survey|delay|questionnaire|audit|reminder|excuse|restructuring
        ^^ lucky us|me , another|more|yet
        , lucky us|me $$
        nothing like|says a|an .. surprise|last-minute|midnight|burst|sudden|{trouble}|{wrong}|{slip} .. to {adverb}? brighten|liven|lift|cheer|make|start|boost|round
        // Kindness that is too little or too late: "So kind of you to reply within only seven weeks".
        {good}|big|gracious|sweet|decent|noble of {O} to reply|answer|respond|let|tell|send|get|call|write|react ... only|barely|merely|just {number}|# weeks|months|years
        {good}|big|gracious|sweet|decent|noble of {O} to {adverb}? send|tell|let|inform|invite|mention|ask|warn|deliver|announce|share|reply|answer ... {number}|# {time} after|late|before
        glad|lovely|nice|good|great|delighted|pleased|happy|wonderful that? {O} {have}? found|find|made .. time|moment|minute to|for ... after|only|{number}
        """),
    // Praise that is surprised: "did a surprisingly competent job, for someone from a district hospital".
    Rule(
      .contempt, .clause, [.statement],
      patterns: """
        {O} .. {past}|gave|did|wrote|made|ran|sent|held|had|brought a|an surprisingly|unexpectedly|almost|suspiciously|shockingly|astonishingly .. {good}|competent|coherent|readable|legible|decent|useful|usable|intelligent|sensible|correct|accurate|complete|tolerable|organised|organized|literate|professional|tidy|mature
        {O} .. surprisingly|unexpectedly|suspiciously|shockingly|astonishingly well|competent|coherent|readable|legible|usable|intelligent|articulate|literate|professional|mature|sensible
        surprisingly|unexpectedly|remarkably|quite|rather|pretty|almost well|{good}|competent|coherent|decent|tidy|neat|able ... for someone|somebody|people|a|an {partner}|{beginner}|from|who|of|with|without
        surprisingly|suspiciously|remarkably|almost|nearly|vaguely|strangely close|similar|near|what to|the|{det}|{S} ... {S} agreed|ordered|asked|requested|signed|wanted
        {good}|better than {Y}|your|their|his|her usual|customary|normal {adverb}? effort|efforts|standard|standards|work|nonsense|output|fare|rubbish|mess|drivel
        """),
    // Praise of what is slack: "I do admire how relaxed your team is about deadlines; we could never be so brave".
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        {S} do? {modal}? {adverb}? admire|envy|adore|love|marvel|applaud|salute at? how|the relaxed|casual|unbothered|unhurried|easygoing|laid-back|carefree|untroubled|unburdened|little|few|rarely|seldom|lightly|flexible|serene|nonchalant|cavalier|freely|liberally|ease {O}|with|your|their
        {S} {modal} {neg} {adverb}? be|dare be? {adverb}? so|as|that|quite brave|bold|relaxed|daring|casual|confident|carefree|optimistic|trusting|flexible|shameless
        your|their|his|her ability|talent|capacity|gift|knack|genius|flair|skill to|for|at turn|turning|miss|lose|complicate|complicating|avoid|waste|break|spoil|forget|overlook|misread
        commitment|dedication|devotion|enthusiasm to|for {ing}? {adverb}? as|inaction|mediocrity|the|delay|avoiding little|minimum|delays|work|$
        """),
  ]
}
