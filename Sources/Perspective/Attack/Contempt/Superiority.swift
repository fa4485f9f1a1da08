// Contempt that sets the writer above the other; see `Contempt` for definition, cues, traps and sources.

extension Contempt {
  /// The writer set above the other.
  static let superiority = [
    Rule(
      .contempt, .sentence,
      patterns: """
        glance|look at .. would|could have told|shown|saved {Y}
        would|could have told {Y}|you
        {beginner} .. could|would {have} told|known|shown|fixed|drawn|explained|worked|answered|noticed|planned|caught|seen|understood|managed|spotted|done|written|run|built|packed|found|organised|organized|made
        {beginner} .. could|would {have} ... better|faster|quicker|straighter|neater|sooner|blindfolded|asleep|minutes|hour|afternoon|lunch|lunchtime
        i|we {adverb}? admire|applaud|envy|love how|that {O} ... our|my own
        allow|permit me|us to {adverb}? repeat|remind|explain|spell|point|quote|clarify
        n't|not {adverb}? be {Y} strength|strong|forte|thing|speciality|talent
        {modal} {neg} {adverb}? be {Y} {adverb}? strength|strong|forte|thing|speciality|talent|favourite
        before lecturing|teaching|criticising|correcting us|me
        {Y} {modal} like to read|open|check|look|learn|study .. before|first|again
        numbers|figures|plan|report|draft|proposal|budget|schedule .. look|looks|reads|read|seem|seems .. as|like if|though|it|they|a|someone .. dice|dark|child|drunk|asleep|crayon|joke|fairy|thrown|rolled
        {lofty} .. how {O} {adverb}? managed|manage|manages|find|found|turn|succeed|can
        {lofty} .. in calling|claiming|believing|thinking|turning|missing
        admire|applaud|envy|love|salute|congratulate .. your|their courage|confidence|optimism|nerve|creativity|patience|ability|talent|commitment|dedication|consistency|calm|imagination .. in|to|for|when|given
        i|we {adverb}? admire|applaud|envy|love how|that {O} .. {slip}|{wreck}|{damage}|{neg}|only|still|just|think|thinks|assume|expect|decide|decided|blame|claim|call|pretend|promise|disappear|wait|change|changed|both|invent|invented|turn|turned|managed|manage|find|found|never|{late}
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
        {Y} {adverb}? own|have a|an|even .. telephone|calculator|calendar|clock|map|dictionary
        people|someone|anyone|staff who can|could|knows|know {adverb}? how? to? read|count|spell|write|add|think|listen|tell $
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
        color|colour me
        read a|the book|manual|contract|email|documentation|agreement once|first|properly|next|before|for
        try reading|listening|thinking|answering|doing
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
        let me|us {adverb}? explain|spell|repeat|say|put|break|draw|walk .. slowly|again|simple|out|simply|picture|down|small|terms|clear|clearer
        i|we 'll|will|can|could speak|say|explain|repeat|use|type|write|draw it? .. slowly|simple|small|picture|crayons|crayon
        in simple|small words|terms
        in words even|you
        a|any|every|even {adverb}? {beginner} could|would|can {adverb}? spot|do|write|read|see|understand|manage|run|tell|draw|explain|know|plan|count|add !with|in|on|for|at
        {beginner} writes|knows|counts|manages|reads|spells|plans|has|understands .. better|more|that|this
        even|any a? {beginner} could|would|knows|understands|manages
        even|any a? {beginner} can see|understand|tell|spot|count|read|do|add|manage|spell|write|draw
        any|every {beginner} knows|could|would|can|understands
        my|a|our .. {beginner} ... better|faster|neater|straighter|clearer|quicker|more .. than {Y}|{T}|that|this|you|yours
        my|our .. {beginner} .. better|neater|straighter|clearer|quicker $
        like a? {beginner}|children|kids $
        like dealing|talking|working|arguing with a? {beginner}|child|wall|children
        rocket science
        {O} {modal}? join|joined the|us real|rest|21st|twenty-first|living
        welcome to the real|twenty-first|21st|modern world|century
        in the real|adult|grown-up world
        grow up
        grown-ups|adults .. talk|talking|decide|room|table
        where|in i|we|professional|serious|normal|proper|functioning|civilised|civilized come|companies|organisations|company|organisation|organization|business|countries|circles|partnerships
        some of us have|work|actually|care|do|are|need|read|prefer|still|take|must|had|value
        those of us who actually|work|read|care|do|know|have
        anyone|anybody|everyone|everybody|person|people with|who .. half|an|eyes|brain|brains|sense|a|pulse|experience|can|reads|actually .. would|could|can|knows|knew|sees|understands|count|read
        any serious|real|competent|professional|decent|normal|sane|half-decent|reasonable|self-respecting|responsible|functioning {partner}|person|professional|organisation|business .. would|could|knows|can|has|does
        {O} {be} so|truly|such very|special|clever|brilliant|genius|geniuses|important
        no wonder {O}|your|their|nobody|we|the|everyone
        {O} {have}? finally woke|woken|noticed|deigned|bothered|graced|discovered|realised|realized|figured
        deign|deigned|deigns to
        grace|graced us|me|the with
        enlighten|educate me|us|yourself|yourselves
        pray tell|enlighten
        do tell
        take your time , it|we|no|only|the|i|they|all 've|have|had|has|been|patients|customers|children|passengers|guests ... only|been|just|waiting|wait|nobody|all|night|breath
        take your time , it|there|that {be}|{have} only|just|merely been|our|my|{number}|#
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
        apparently|evidently|seemingly|obviously|clearly .. too|beyond|optional|much|rocket|beneath .. much|now|hard|difficult|to|your|you|them|ask|science
        apparently|evidently|seemingly|obviously|clearly .. takes|requires|needs .. committee|army|phd|act|doctorate|degree|genius|miracle|parliament|you|them|law|commission
        apparently|evidently|clearly|obviously {O}|nobody|no|your {neg}|did|do|does|have|has|need|skipped|missed|think|can|could|one|is|are .. {neg}|read|bother|check|too|better|reading|checking|need|time|explained|important
        apparently|evidently {ing} .. is|are too|beyond|beneath|now|a|your|not
        i|we 'm|am|are sure {O} {adverb}? .. very|so busy|important
        there {be}|must {be}? {det}? {adverb}? perfectly|some|excellent|very {good} reason|explanation|excuse
        a perfectly good|reasonable|sensible|logical reason|explanation
        {O} did your|their|his|her best ,|. considering|given|but
        i|we 'm|am|are sure {O} did|do|tried|try your|their|his|her best|hardest
        forgive|pardon|excuse me|us for {adverb}? assuming|thinking|expecting|believing|hoping|asking|supposing|doubting|wanting
        silly|foolish|stupid|naive of? me|us for|to
        silly|foolish|stupid|naive of? me|us , {S} thought|believed|expected|assumed|trusted
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
        cute|adorable|quaint|sweet|precious that|how , {O}|your
        how cute|adorable|quaint|precious
        i|we did n't|not realise|realize|know .. needed|was|were|is|are|had required|optional|too|a|so|permission|degree|important|beneath
        {good} luck explaining|finding|convincing|telling|selling .. that|your|a|them|it|this|anyone|someone|another|to
        lol|lmao|haha|hilarious|ha {good}|nice|ok|sure|sorry|u|you|they|right|so|, luck|one|try|then|..
        {O} {modal} teach|give a? masterclass|lesson|course in|on
        masterclass|textbook|shining example|lesson in|of how|{trait}|{wreck}|bad|poor|incompetence|{ing}|mismanagement|confusion
        the fine|noble|ancient|delicate art of {ing}
        """)
  ]
}
