// Contempt: mockery, sarcasm, superiority, a veiled dig.

/// Definition: the other is looked down on, by mockery, sarcasm, superiority or a dig in polite clothes.
/// Cues: "with all due respect", "per my last email", "must be nice", "how nice of you to", mock praise after something bad,
/// comparison with children or beginners, scare quotes, rhetorical questions with actually / even / exactly.
/// Traps: real thanks and praise, real questions, quotations of others, technical and literal senses.
/// Sources: Gottman (contempt puts oneself on a higher plane); lists of passive-aggressive phrases in mail.
enum Contempt {
  static let rules: [Rule] = formulas + mockPraise + superiority + wishes + questions

  /// Formulas that announce a dig.
  private static let formulas = [
    Rule(
      .contempt, .sentence,
      patterns: """
        some|great|nice|fine {partner}|friend|help {Y} {be}
        do n't|not strain|hurt|exhaust|overwork yourself|yourselves
        should|must|ought be grateful|thankful|honoured|glad .. {Y} .. at all|even
        seen|had|got better work|plans|reports|service|proposals|arguments from
        {Y} {modal} know all about
        how a grown|adult man|woman|person|director|professional
        a|one simple|short|little sorry|apology|thanks|call|word .. {modal} have
        {Y} {modal} want|like|wish to check|get|read your|the .. facts|notes|calendar|sources|dictionary
        {S} {be} {adverb}? amazed|surprised|astonished|shocked .. {Y} .. still|even|actually|found
        your|their apology|apologies|word|words|promise|promises|guarantee|signature {be}|means|mean .. nothing|worthless|worth|empty|little
        {Y} {have} got some|a nerve|cheek|gall
        what else? did|do|can|could|should i|we {adverb}? expect from|of {O}|you|someone|somebody|people
        {S} {be} {adverb}? thrilled|delighted|overjoyed|touched|honoured|honored|ecstatic .. {Y} ... only|finally|after|already
        i|we realise|realize|know|understand|appreciate|see .. can|may|might|must {adverb}? be .. challenge|complicated|confusing for {O}|some
        ^^ {good} , {det}|my|our|now .. {trouble} ... {Y}
        left|lost|forgot|without|need|bring|bringing|use|get my crayons|puppets|flipchart|crayon
        learn to read|write|count|listen|spell|behave|think
        {Y} disgust|disgusts|sicken|repulse|bore me|us
        {S} {modal} n't|not stand|bear|stomach|abide {O}|your|their|his|her|you|him|them
        {S} {have} had it|enough with|of {O}|you|him|them
        {Y} {be} dead|nothing|nobody to me|us
        who needs enemies|an enemy
        {adverb}? very|so|how|really professional|classy|mature|considerate|adult|grown-up $$
        ^^ nice try $$
        {S} trust|hope|assume|presume .. {modal}|is|are .. correct|right|complete|readable|accurate this time
        look|looks down your|their nose|noses
        spare us|me the|your|that|this|it|all|those
        save your|it|the breath|speech|lecture|for
        {S} {be} {adverb}? sick|tired|fed .. of|with {O}|your|their|his|her
        {S} {have} had enough of {O}|your|their|his|her
        your|their|his|her bloody|damn|damned|fucking|smug|goddamn|stupid|silly|pathetic|idiotic !{badNoun}
        given|with|despite your|their limited|little|modest|scant experience|knowledge|skills|abilities|means|talent|understanding
        read my|our|the .. email|emails|mail|mails|message|messages|letter|letters before {Y} answer|reply|respond|comment|write|complain
        well|nicely|{good} done|job|work , {Y} {adverb}? {have}? managed|lost|broke|forgot|missed
        with all|{det} due|greatest|utmost respect
        no offence|offense ... but|, {O}
        no offence|offense , but
        per|as my|our|i last|previous|earlier|first email|e-mail|mail|message|note|letter
        as i|we {have}? already|previously|repeatedly|clearly|patiently said|explained|mentioned|told|written|wrote|stated|pointed
        as i|we {have}? explained|said|told|written|mentioned|stated .. times|before|already|again
        as already|clearly|repeatedly|previously explained|stated|mentioned .. times|twice|before|email|already
        as {Y} would|'d|should|must know|have if|had|from|by
        in case {Y} {have}? missed|forgot|forgotten|overlooked|n't
        lest you forget
        for the third|fourth|fifth|sixth|tenth|hundredth|thousandth|umpteenth|nth|last time
        third|fourth|fifth|sixth|tenth|hundredth|umpteenth time .. i|we ask|asking|explain|explaining|write|request|remind|am|have
        must be nice|lovely|great|wonderful|easy|comfortable|good|relaxing to|when|being|having|,|$$
        it must be nice|lovely|great|wonderful|easy|comfortable
        your|their|his|her so-called|supposed|alleged|self-proclaimed|self-styled
        so-called {partner}|expert|experts|professional|professionals|specialists|strategy|leadership|plan|solution|quality|support|service|partnership|emergency
        self-proclaimed|self-appointed|self-styled {partner}|expert|experts|leader|genius
        your|their “ .. ” {be}|{have}|{modal}|is|has|works|approved|again|finally|$$
        {Y} “ .. ” {partner}|colleagues|experts
        bless {O}|you|them|him|her|your|their
        {be} {adverb}? trying|doing their|your|his|her best $$
        considering $$
        for once $$
        for once {Y}|in
        {O} ... for once
        for a change $$
        i rest my case
        enough said
        need i say more
        go figure
        {good}|classic|typical as ever|always|usual $$
        {O} ... {smirk}
        {good} ... {smirk} $$
        """)
  ]

  /// Mock praise, mock thanks and mock surprise.
  private static let mockPraise = [
    Rule(
      .contempt, .sentence, [.statement],
      patterns: """
        thanks|thank|thx you? for {adverb}? finally|eventually|at {adverb}? {ing}
        thanks|thank|thx you? for finally
        , it only took|needed {Y}|us|a|an|{number}
        is n't|not {adverb}? too much trouble|effort for {Y}|you|them
        {good} work|job|effort|planning|timing , {det}|there|{number}|no ... {number}|{trouble}|typos|typo|wrong|missing|upside|late|backwards
        let me see|think|count|check , {number}
        , let me see|think|count|check|guess ,
        glad|happy|good|nice|lovely|pleased to see|hear|know that? {Y} ... while|whereas {S}|our|the
        while {S} ... {Y} {be} {adverb}? enjoying|sleeping|busy|sunbathing|celebrating|golfing|playing|relaxing
        {lofty}|great|fantastic|wonderful|marvellous|lovely|perfect , another|a|more|yet|one .. ; ..
        that will surely|certainly|definitely|really fix|help|solve|save
        surely|certainly fix|solve|save everything|it all|us|the
        advance notice
        how nice|kind|lovely|thoughtful|convenient|clever|original|professional|quaint|charming|touching|adorable|predictable $$
        how nice|kind|lovely|thoughtful|generous|considerate|gracious|sweet|convenient|clever|noble|touching|helpful|good of {O} to {adverb}? finally|eventually|join|grace|remember|let|tell|inform|notice|answer|reply|decide|drop|show|turn|spare|think|consider|mention|find|make|leave|include|invite|ask
        how nice|kind|lovely|thoughtful|generous|considerate|convenient|professional|clever of {O} $$
        nice|kind|good|generous|lovely|sweet|decent|big|great|gracious of {O} to ... , only|late|again|after|{number}
        ^^ {adverb}? truly|impressive|classy|charming|priceless $$
        one would|might hope|think|expect|assume|wonder ... {Y}|director|{partner}|professional|company|someone|organisation
        how original|creative|clever|surprising|typical $$
        how nice|lovely|wonderful|convenient|interesting|curious|funny that {O}
        how convenient|quaint
        nice|kind|good|generous|lovely|sweet|decent|big|great|gracious of {O} to finally|at|even|eventually|grace|show|bother|remember|notice|think|drop|turn|spare
        of {Y} to finally|grace|bother|deign|condescend
        congratulations|congrats|bravo|kudos|applause|well on|for|to|done .. finding|discovering|managing|reading|opening|noticing|finally|another|missing|remembering|losing|forgetting|wasting|breaking|ruining|being|your {slip}|{wreck}|the|a|{ing}|late|only|first|last
        congratulations|congrats|bravo|kudos ... {slip}|{wreck}|{damage}|late|missed|again
        {good} to see|hear|know {O} .. finally|discovered|found|learned|learnt|noticed|remembered|eventually|awake|bothered
        lovely|nice|good|great|wonderful|glad|delighted|pleased|happy to see|hear .. discovered|finally|learned|noticed|remembered|eventually|awake
        thanks|thank|thx for nothing
        thanks|thank|thx you? {adverb}? for nothing|deciding|ignoring|forgetting|wasting|ruining|breaking|dumping|dropping|wrecking|leaving|abandoning|throwing|embarrassing|undermining|going|making
        thanks|thank|thx you? {adverb}? much? for .. without asking|telling|us|me|warning|consulting|checking
        thanks|thank|thx you? so? much? for informing|telling|letting|warning .. after|afterwards|now|too|once
        thanks|thank|thx you? {adverb}? much? for .. us|me waiting|hanging|standing|down|out|alone|again|in|behind
        thanks|thank|thx you? {adverb}? much? for {ing} .. again|late|wrong|to|only|half
        thanks|thank|thx you? {adverb}? for your .. wisdom|lecture|insight|two cents|unsolicited|creative|valuable .. , as|however|but|!{good}
        thanks|thank|thx ... really considerate|helpful|thoughtful|classy|mature|professional $$
        thanks|thank|thx , truly|really {good} $$
        {mock}? {good} job|work|going|effort|timing|planning|start|teamwork|stuff|one|show|move , only|half|now|{O}|again|really|everybody|everyone|nobody|three|two|the|another
        {mock}? {good} job|work|going|timing|planning|teamwork|stuff|show|move .. , only|half|now|nobody|nothing|everyone|everybody|{O}|three|two|the {trouble}
        {mock}? {good} job|work|going|timing|planning|teamwork|stuff|show|move ... {trouble}|{wreck}|{late}|offline|wrong|again|late
        well|nicely done , only|now|the|another|again|half|everyone|nobody
        another {good} idea|plan|move|decision|initiative|piece|stroke|triumph|success|proposal|suggestion .. from|of|by|$$
        another|yet masterpiece|triumph|gem|classic|stroke|work
        ^^ {mock} {good}|sure|great , another|more|yet|again|now|just|as|a|the
        ^^ {good} , another|yet|more|again
        ^^ {good} . {adverb}? another
        your|their|his|her creativity|generosity|wisdom|genius|talent|dedication|punctuality|patience|kindness|efficiency knows|know|never|is|has no|ceases|fails|legendary|truly|really
        {Y} must be {adverb}? proud|exhausted|pleased|thrilled
        i hope {Y} {be} proud|happy|pleased|satisfied|comfortable|enjoying with|yourself|yourselves|now|of|your|$$
        i hope|hopefully {Y} {modal}? enjoy|enjoyed|slept|sleep|had|have your|the|a|well .. while|lunch|holiday|weekend|nap|coffee
        so glad|happy|pleased|grateful|lucky we|i|to|that .. pay|paying|paid|waited|wait|trusted|chose|for|cancelled|came
        what|such|big a? surprise|shock|shocker , {O}|the|another|it
        what a surprise|shock|coincidence $$
        surprise , surprise
        color|colour me surprised|shocked
        wow , {O}|a|just|what|another|only|thanks|great|impressive|{good}|took|so .. reply|answer|finally|same|only|again|late|impressive|within|really|what|you
        i|we {be} impressed|amazed|stunned|speechless $$
        {be} {neg}? surprised|amazed|astonished|shocked|impressed that|to|by? {O}|see|find {O}? {adverb}? managed|remembered|even|can|could|find|found|know|knew|noticed|finally|bothered|turned|showed|answered|opened|read|made|did|got
        slow clap
        ^^ bravo $$
        {O} deserve|deserves|want|wants a? medal|trophy|cookie|prize|award|applause
        give {O}|them|you|him|her|that|someone a|the medal|trophy|cookie|prize|award|oscar
        award|medal|prize|trophy|oscar for|goes
        {O} {have} {adverb}? outdone|surpassed|excelled yourself|yourselves|themselves|himself|herself
        a new low|record|height|definition|level|meaning for|in|of|to|even
        new meaning to
        only took|needed|takes {O}|us|three|two|four|five|six|#|a|one|eleven|weeks|months .. to
        {O} only took|needed|take .. to
        {good} , only # .. late
        only|just|mere|merely {number} {time} late
        , only {number} {time} late
        , {number} {time} late|in|after $$
        {good} to|of|that ... , {number} {time} late|in|too|after
        better late than never
        """),
    Rule(
      .contempt, .clause,
      patterns: """
        {O} {be} surprisingly|unusually|unexpectedly|remarkably|almost|suspiciously|shockingly|halfway|mildly|actually|relatively {good}|coherent|competent|readable|decent|useful|intelligent|correct|organised|tolerable|bearable
        {O} surprisingly|unusually|unexpectedly|remarkably|almost|suspiciously|shockingly {good}|coherent|competent|readable|decent|useful|intelligent|correct|organised|tolerable|bearable
        {O} {be} {good}|better|best for once
        {O} {be}|did|does {adverb}? {good}|well|not|better for a|an|someone|people|somebody|your|their amateur|beginner|who|with|level|size|standards|kind
        {good} , for someone|a|people|somebody
        {good} , considering|given who|how|that|your|their|where
        considering {Y} {be}
        {Y} {modal}? even spelled|managed|remembered|read|opened|showed
        even {Y} {modal} .. understand|see|manage|grasp|get|agree|know|know
        even {Y} {modal}
        even {T} {modal} understand|see|manage|grasp
        """),
  ]

  /// The writer set above the other.
  private static let superiority = [
    Rule(
      .contempt, .sentence,
      patterns: """
        glance|look at .. would|could have told|shown|saved {Y}
        would|could have told {Y}|you
        {beginner} .. could|would|can {have}? told|known|shown|fixed|drawn|explained|worked|answered|noticed|planned
        allow|permit me|us to {adverb}? repeat|remind|explain|spell|point|quote|clarify
        n't|not {adverb}? be {Y} strength|strong|forte|thing|speciality|talent
        {modal} {neg} {adverb}? be {Y} {adverb}? strength|strong|forte|thing|speciality|talent|favourite
        before lecturing|teaching|criticising|correcting us|me
        {Y} {modal} like to read|open|check|look|learn|study .. before|first|again
        numbers|figures|plan|report|draft|proposal|budget|schedule .. look|looks|reads|read|seem|seems .. as|like if|though|it|they|a|someone .. dice|dark|child|drunk|asleep|crayon|joke|fairy|thrown|rolled
        {lofty} .. how {O} {adverb}? managed|manage|manages|find|found|turn|succeed|can
        {lofty} .. in calling|claiming|believing|thinking|turning|missing
        admire|applaud|envy|love|salute|congratulate .. your|their courage|confidence|optimism|nerve|creativity|patience|ability|talent|commitment|dedication|consistency|calm|imagination .. in|to|for|when|given
        i|we {adverb}? admire|applaud|envy|love how|that {O}
        {O} {adverb}? legendary|famous|famed|proverbial|renowned|celebrated|much-praised|trademark
        the legendary|famous|famed|proverbial|renowned|celebrated|much-praised .. of {O}
        strikes|strike|struck again
        how generous|noble|heroic|brave|gracious|kind , {O}
        {lofty} , {O} {be} {ing}|finally|even|only
        you 've|have {adverb}? just|finally|now invented|discovered|reinvented
        {good} done , {Y} {have} {adverb}? invented|discovered|managed|broken|lost|reinvented
        for the {partner} that|who {adverb}? {slip}|{wreck}|lost|forgot|{damage}
        round of applause
        bare minimum
        oh , so now|suddenly|it|you|we|they|that
        so now it 's|is|you|we|they {adverb}? urgent|important|our|care|interested|a
        suddenly|now it 's|is|becomes {adverb}? urgent|important|possible , ..
        a third|fourth|fifth|sixth|second version|draft|attempt|apology of|at the same
        with some|great|mild|considerable amusement|interest|astonishment|bewilderment|disbelief
        read .. with amusement
        amusing|entertaining|comical|comedy|hilarious|laughable to|read|that|how|gold
        gentle|friendly|kind|quick reminder .. that|, .. {Y}|contract|signed|english|agreed|deadline|already|was|page|written
        given enough time , even
        even {O} {modal}
        even your|their {adverb}? {partner}
        i 'm|am confident .. even|given|eventually|someday|one
        i|we {have} assumed|thought|hoped|believed|expected that? {det}? {partner}|professional|anyone|people|adults|{Y}
        of|with your|their size|reputation|standing|calibre|caliber|stature|experience|fame|age|rank
        {Y} {adverb}? own|have a|an|even .. telephone|calculator|calendar|clock|map|dictionary
        people|someone|anyone|staff who can|could|knows|know|understands|understand {adverb}? read|count|numbers|spell|write|add|map|tell
        someone|somebody|people over|round to hold|explain|wipe
        hold|holding your|their hand|hands
        {Y} {have} {adverb}? no|any|the slightest|faintest idea|notion|clue
        and {Y} call|calls that|this|it|yourself
        {Y} call that|this a|an|customer|service|quality|professional|work|help|plan
        {O} could|can {adverb}? learn a|something|from thing|from|or
        could|would be|make {det} comedy|sitcom|soap|joke
        if i|we had a|one euro|pound|dollar|penny|cent for every|each
        at this rate , ..
        {adverb}? when|once hell|pigs freezes|fly
        before|until the|hell|my next? ice|grandchildren|retirement|sun|century
        in this|our|my lifetime
        while we 're|are still young|alive
        even by your|their standards
        by your|their standards
        {good} for|by your|their standards
        miracles|wonders never|do|will cease|happen
        stop the press|presses
        alert the media
        i|we {be} {adverb}? on|holding the|my|our edge|breath
        do n't|not hold your|my breath
        i wo|will|'ll n't|not hold my breath
        color|colour me
        read a|the book|manual|contract|email|documentation|agreement once|first|properly|next|before|for
        try reading|listening|thinking|reading|answering|doing
        you|they must have been|had {adverb}? busy|exhausted|tired|hard|more .. to|doing|important
        just|a friendly|kind|small tip|hint|piece|word of? advice|: ..
        free tip|advice
        word of advice
        pro tip
        for future reference
        as any|every|a fool|idiot|professional|child|beginner|expert can|knows|could|would
        anyone with
        not|n't {adverb}? that|so? hard|difficult to|,|is .. {adverb}?
        is|are you {adverb}? new|lost|okay|asleep here|or|at
        """),
    Rule(
      .contempt, .sentence,
      patterns: """
        let me|us {adverb}? explain|spell|repeat|say|put|break|draw|walk .. slowly|again|simple|out|simply|picture|down|small|terms|clear|clearer
        i|we 'll|will|can|could speak|say|explain|repeat|use|type|write|draw it? .. slowly|simple|small|picture|crayons|crayon
        in simple|small words|terms
        in words even|you
        {beginner} .. could|would|can {have}? {adverb}? caught|seen|noticed|understood|managed|spot|spotted|do|done|write|read|see|understand|manage|better|run|known
        {beginner} writes|knows|counts|manages|reads|spells|plans|has|understands .. better|more|that|this
        even|any a? {beginner} could|can|would|knows|understands|manages
        any|every {beginner} knows|could|would|can|understands
        my|a|our {beginner} .. better|more
        like a? {beginner}|children|kids $
        like dealing|talking|working|arguing with a? {beginner}|child|wall|children
        not|n't {adverb}? rocket science|brain surgery|that hard
        rocket science
        {O} {modal}? join|joined the|us real|rest|21st|twenty-first|living
        welcome to the real|twenty-first|21st|modern world|century
        in the real|adult|grown-up world
        grow up
        grown-ups|adults .. talk|talking|decide|room|table
        where|in i|we|professional|serious|normal|proper|functioning|civilised|civilized come|companies|organisations|company|organisation|organization|business|countries|circles|partnerships
        some of us have|work|actually|care|do|are|need|read|prefer|still|take|must|had|value
        those of us who actually|work|read|care|do|know|have
        anyone|anybody|everyone|everybody|anyone|person|people with|who .. half|an|eyes|brain|brains|sense|a|pulse|experience|can|reads|actually .. would|could|can|knows|knew|sees|understands|count|read
        any serious|real|competent|professional|decent|normal|sane|half-decent|reasonable|self-respecting|responsible|functioning {partner}|person|professional|organisation|business .. would|could|knows|can|has|does
        {O} {be} so|truly|such very|special|clever|brilliant|genius|geniuses|important|special
        no wonder {O}|your|their|nobody|we|the|everyone
        {O} {have}? finally woke|woken|noticed|deigned|bothered|graced|discovered|realised|realized|figured
        deign|deigned|deigns to
        grace|graced us|me|the with
        enlighten|educate me|us|yourself|yourselves
        pray tell|enlighten
        do tell
        take your time , it|we|no|only|the|i 's|'re|have|it|it's|only|patients|all
        do n't|not {adverb}? worry about us|me
        do n't|not {adverb}? mind us|me
        feel free to ignore|read|answer|contribute|do|waste|show|help|start|reply .. {adverb}? your|time|year|century|whenever|job|too|ever|day|own|instead|my|our|once|actually
        when|whenever {O} {be} done|finished playing|patting|admiring|pretending|lecturing|congratulating|hiding|blaming
        whenever it suits {Y}|your
        if it 's|is not|n't too much trouble|effort|work|bother
        if that 's|is not|n't too much|hard|difficult
        {Y} 're|are welcome $$
        you 're|are welcome , by
        sure , because|why|let|blame|take|go|whatever|keep|as .. not|us|that|we|always|ahead|it|me|well
        because that|this|it {adverb}? worked|went so|very|well|great|brilliantly|out|last
        yeah|yes|oh , right|sure|because
        oh|ah|well , sure|right|please|wonderful|lovely|brilliant|fantastic|look|how|now|of .. {O}|another|course|who|finally|surprise|again|decides|we
        ^^ {mock} {good} , {O}|another
        apparently|evidently|seemingly|obviously|clearly .. takes|requires|needs|too|beyond|optional|much|rocket|beneath .. a|much|now|hard|difficult|to|your|you|them|ask|science|committee|army|phd|act
        apparently|evidently|clearly|obviously {O}|nobody|no|your {neg}|did|do|does|have|has|need|skipped|missed|think|can|could|one|is|are .. {neg}|read|bother|check|too|better|reading|checking|need|time|explained|time|important
        apparently|evidently {ing} .. is|are too|beyond|beneath|now|a|your|not
        i|we 'm|am|are sure {O} {adverb}? .. very|so busy|important
        there {be}|must {be}? {det}? {adverb}? perfectly|some|excellent|very {good} reason|explanation|excuse
        a perfectly good|reasonable|sensible|logical reason|explanation
        {O} did your|their|his|her best ,|. considering|given|but
        i|we 'm|am|are sure {O} did|do|tried|try your|their|his|her best|hardest
        forgive|pardon|excuse me|us for {adverb}? assuming|thinking|expecting|believing|hoping|asking|supposing|doubting|wanting
        silly|foolish|stupid|naive of? me|us
        i|we realise|realize|understand|know|appreciate|suppose|imagine|see .. may|might|must|is|can be a|asking|too|much lot|much|hard|difficult|challenging|beyond|overwhelming .. to|for|of|reading|with|you|your
        a lot to ask
        too much to ask|expect|hope
        {be} asking too much
        beyond your|their|his|her capabilities|abilities|capacity|skills|grasp|understanding|reach|talents|capability
        too complicated|advanced|hard|sophisticated|difficult|complex|demanding for {O}|your|their|you|them
        someone|somebody|some|people {adverb}? forgot|skipped|missed|failed|needs|ca|did .. their|the|his|her|n't|homework|to|read|do
        {O} {modal}? do your|their|his|her homework
        mind readers|reader , {Y}
        {Y} may|might|must have missed|overlooked|forgotten|skipped the|that|page|our|in|to
        perhaps|maybe {Y} {modal}? .. overlooked|missed|forgot|unfamiliar|unaware|do|did n't|not|the|with|of|understand|know|read|how
        cute|adorable|quaint|sweet|precious that|how , {O}|{O}|your
        how cute|adorable|quaint|precious
        i|we did n't|not realise|realize|know .. needed|was|were|is|are|had required|optional|too|a|so|permission|degree|important|beneath
        {good} luck explaining|finding|convincing|telling|selling .. that|your|a|them|it|this|anyone|someone|another|to
        lol|haha|hilarious|ha {good}|nice|ok|sure|sorry|u|you|they|right|so|, luck|one|try|boss|then|.. 
        {O} {modal} teach|give a? masterclass|lesson|course in|on
        masterclass|textbook|shining example|lesson in|of how|{trait}|{wreck}|bad|poor|incompetence|{ing}|mismanagement|confusion
        the fine|noble|ancient|delicate art of {ing}
        """),
  ]
}
