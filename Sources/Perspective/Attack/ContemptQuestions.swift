// Contempt that comes as a wish or as a question; see `Contempt` for its definition, cues, traps and sources.

extension Contempt {
  /// Wishes that mock: what one would hope, what somebody might perhaps do some day.
  static let wishes = [
    Rule(
      .contempt, .sentence, [.statement],
      patterns: """
        perhaps|maybe next time .. {Y}|someone|somebody|your|they|he|she|their .. {modal}? read|check|look|try|count|remember|spell|think|ask|bother|open|proofread|consult|learn|do|test|prepare|bring|tell|actually|could
        perhaps|maybe|possibly someone|somebody|one|anyone could|should|can|might|will|would .. wake|spell|learn|read|check|teach|explain|buy|count|bother|remember|open|hire|get|remind|use|proofread|show|tell|look|give|invest|take
        perhaps|maybe {O} could|should|can|might|will|would {adverb}? read|learn|check|bother|try|count|remember|start|hire|buy|consider|wake|stop|open|look|find|use|get
        maybe|perhaps|next|how try|buy|hire|read|learn|get|start|invest|consider|use|check|about {adverb}? {ing}|reading|your|a|an|the|with|it|before|first|next .. calendar|watch|calculator|map|dictionary|contract|manual|someone|time|first|once|first|planner|proofreader
        maybe|perhaps|someone|somebody should|could|can buy|get|give|lend|hire {O}|your|them|him|her .. a|an
        buy|get|give|lend your|them|him|her|yourself|yourselves .. a|an calendar|watch|calculator|map|clock|dictionary|brain|spine|mirror|proofreader|alarm|compass|life|manners
        wake up your|the|their|somebody|someone
        would be|'ve nice|lovely|great|good|wonderful|refreshing|helpful|novel|a|something|interesting if|to|for|pleasant .. {Y}|someone|somebody|your|their|they|see|have .. could|can|did|managed|bothered|actually|for|even|learned|read|knew|count|once|were|answer|answered|finally|work|try
        would|might|could|be one|nice|lovely have|hope|think|expect|assume|hoped|thought|expected|assumed|wonder .. {partner}|{Y}|professional|someone|company|organisation|director|serious|your|this .. can|could|would|knows|has|might|were|was|reads|had|ever|be|is
        you 'd|would think|expect|hope .. {partner}|professional|someone|company|organisation|expert|people|by|after|that .. can|could|would|knows|know|had|has|be|manage|now
        i|we would|'d|had have? thought|hoped|expected|assumed .. {partner}|professional|someone|company|organisation|{Y}|{T}|your .. could|would|can|knew|knows|at|had|might|read|know|be
        one|makes does|might|can|could|me|us|you|one {adverb}? wonder|wonders
        i|we wonder|wondering if|whether|how|what|who {O} .. ever|even|actually|really|know|certified|sleep|paid|pay|reads|read|do|does|hired|got|survive|manages|manage|runs|run
        i|we ca|can n't|not wait to|for see|hear|read|your|the|another|their .. excuse|next|story|explanation|blame|surprise|masterpiece|time|version|idea|blunder|mess
        i|we look|looking forward to {O}? your|the|another|their|more next|latest|creative|excuse|excuses|surprise|mistake|delay|story|apology|surprises|explanation
        let 's see|guess|hear|applaud|give all|how|what|which|who|whether|{O}|them|long .. {O} .. manage|mess|excuse|break|this|blame|screw|forget|time|last|lasts|ruin|now
        let me|us guess , {O}|your|the|it|nobody|another|no|someone
        let me|us guess
        i|we suppose|guess|imagine|assume|presume .. {Y}|your .. too busy|important|good|much|bored|tired|above|trouble|expect|beneath|forgot|lost|ate
        too busy|important {ing}|to to?|{ing}|with .. us|answer|read|reply|call|golf|yourselves|important|photos|awards|networking
        i|we trust|hope|presume|assume {Y} {modal}? .. read|find|found|manage|enjoy|open|remember|able|time|know .. this|it|the|time|how|your|reading|to
        i|we trust|presume {Y} {modal} read|manage|find|remember|open
        """)
  ]

  /// Questions that need no answer.
  static let questions = [
    Rule(
      .contempt, .sentence, [.question],
      patterns: """
        do|does {Y} {adverb}? need|want|require a|some|another|my reminder|map|dictionary|lesson|translation|calculator|hand|help .. what|how|with|reading|of|to
        who {adverb}? taught|teaches|trained|raised|educated {Y}
        {be} anybody|anyone|somebody|someone {adverb}? in charge|charge|responsible|awake|home|competent
        do|does we|i|someone need|have to send|come|call|draw|hold|explain .. hand|someone|somebody|over|again|you|map
        {be} there anyone|anybody|someone .. who|competent|responsible|awake|capable|in
        {be} there a|any adult|grown-up|professional|competent
        {be}|were {Y} {adverb}? planning|going|intending|thinking|waiting to|of .. tell|ever|some|at|let|mention|answer|inform|pay|come
        {be} {Y} ever going
        and {Y} call that|this|it|yourself
        {Y} call that|this
        what|how century|planet|year|world {be} {Y}
        did {Y} {adverb}? forget|lose|miss .. phone|again|how|email|we|that
        did {Y} {adverb}? just|also|really
        need|must i|we {adverb}? remind|explain|repeat|draw
        may|can|could|dare i|we {adverb}? remind
        {be} {neg}? it|that|this {adverb}? time|too {Y}
        how {adverb}? long|much|many {adverb}? ... before|until {Y} ..
        what 's|is next , ..
        what 's|is your excuse
        what is it this time
        who|what could|would possibly
        who would have thought
        who knew
        did|do|does|have|has|can|could|would|are|is|were {Y} even|actually|honestly|seriously|bother {adverb}? bother|read|open|opened|know|understand|look|looked|listen|check|checked|think|thought|work|do|care|want|hear|see|test|tested|try|tried|able|capable|what|how|who|own|use|plan|talk|proofread|ask|trying|reading|listening|aware|sure|met|seen|been|manage|heard|count|to|call
        did|do {Y} bother|think to|at|for|about to|all|once|a|checking|reading
        did|does|do|has|have anyone|anybody|someone|no-one .. bother|actually|even|ever|check|think|proofread|over|at|there
        do|does {Y} {adverb}? know what|how a|an|the|to|much|many|long deadline|contract|budget|word|calendar|means|read|count|plan|spell|use
        what exactly|on|precisely|in|the do|did|does|are|is|were|have|has|was|earth|hell|name .. {Y}
        what do|does {Y} people|guys|lot|folks|actually|even|exactly|all
        what|which part|bit|word of .. {Y}|n't
        how hard|difficult|complicated|long can|could|is|would|does it|that|be|this be|take|to|really
        how many|much more? times|reminders|emails|calls|meetings|people|times does|do|must|will|did|should it|i|we|you
        is it|that|this really|so|too|honestly that? too? much|hard|difficult|complicated|impossible to|ask|for
        is it {adverb}? too much
        do i|we look like
        {be} {Y} seriously|actually|really asking|telling|saying|suggesting|expecting
        do {Y} want|need|expect {det}? .. medal|applause|cookie|prize|thanks for
        is|are {ing} really|that|so|too .. hard|difficult|complicated|much for {Y}|you|them
        {be} n't {Y} {adverb}? clever|smart|special|funny|lucky|brave|the
        {be} it|that {adverb}? so|really|too|that hard|difficult|much|complicated to
        how do|does|can|could {O} live|sleep|look with|at|in|themselves|yourself
        is that|this it|the supposed|meant|your|best|really|what|how|a .. joke|serious|help|plan|best|professional|quality|you|call|do|service|standard
        is that|this a joke
        is that|this {adverb}? the best
        are you kidding|joking|serious|blind|deaf|stupid|mad|crazy|insane|new|done|happy|proud|asleep|for
        have {Y} {adverb}? considered|tried|thought|heard|looked of|about|at? {ing}|doing|reading|your|a|the|hiring
        {have} {Y} ever heard|tried|considered|read|opened|thought|met
        since when {be}|do|does|did
        who on earth|in|the|exactly
        who the hell|heck
        what on earth|the .. {Y}|were|was|is
        why on earth
        who let|approved|wrote|hired|designed|signed|taught|trained|came this|that|these|you|up|him|her .. nonsense|mess|with|brilliant|genius|idea|thing|this|out
        who does {Y} think
        who|what do|does {Y} think {Y}|they|this
        do|must|should|will|can i|we|you {adverb}? have|need|really to? explain|spell|draw|remind|repeat|chase|beg|hold|teach|do .. you|everything|your|it|a|again|picture|hand|hands|this|out|for
        must i|we {adverb}? explain|spell|draw|remind|repeat|chase|beg|do
        shall|should i|we draw|send|explain|write|come|hold|read .. picture|hand|slowly|you|crayon|map|again
        would it kill|hurt {O}|you|them
        would|could it be too|possible .. much|once|actually|finally|for
        can|could|would {Y} {adverb}? for once|{adverb} once
        can|could|would {Y} at least
        or is|was that|this|it too|beneath|asking|beyond
        or {be} {Y} too|just|simply|still
        why am|are i|we not|n't surprised
        when did {Y} .. decide|last|become|stop|forget .. that|to|forget|caring|expert|an|open|read
        is|was|does|did anyone|anybody .. awake|home|alive|listening|there|reading|actually|charge|minding
        isn't|is n't|not it|that|this funny|interesting|curious|convenient|wonderful how|that
        what {be} {Y} paid|paying for|us
        what {be} we|i paying|supposed .. for|you
        what are|do we|i {adverb}? pay|paying {Y}|for
        {neg} {Y} people|guys? ever|even {adverb}?
        """)
  ]
}
