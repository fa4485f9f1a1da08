// Contempt that comes as a question; see `Contempt` for definition, cues, traps and sources.

extension Contempt {
  /// Questions that need no answer.
  static let rhetoricalQuestions = [
    Rule(
      .contempt, .sentence, [.question],
      patterns: """
        do|does {Y} {adverb}? need|want|require a|some|another|my reminder|map|dictionary|lesson|translation|calculator|hand|help .. what|how|with|reading|of|to
        who {adverb}? taught|teaches|trained|raised|educated {Y}
        {be} anybody|anyone|somebody|someone {adverb}? in charge|responsible|awake|home|competent
        do|does we|i|someone need|have to send|come|call|draw|hold|explain .. hand|someone|somebody|over|again|you|map
        {be} there anyone|anybody|someone|somebody .. who|that {adverb}? understands|understand|understood numbers|english|contracts|arithmetic|plain
        {be} there anyone|anybody|someone|somebody .. who|that {adverb}? can|could|knows|knew {adverb}? how? to? {adverb}? read|open|use|work|operate|hold|own|count|add|tell|spell|write a|an {gadget}
        {be} there anyone|anybody|someone .. competent|responsible|awake|capable|alive|home
        {be} there anyone|anybody|someone .. who {adverb}? actually|really|even|ever|reads|read|knows|cares|thinks|works|does
        {be} there a|any adult|grown-up|professional|competent
        {be}|were {Y} {adverb}? planning|going|intending|thinking|waiting to|of .. tell|ever|some|at|let|mention|answer|inform|pay|come
        {be} {Y} ever going
        and {Y} call that|this|it|yourself
        ^ {Y} call that|this
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
        how many|much more? times|reminders|emails|calls|meetings|people does|do|must|will|did|should it|i|we|you
        is it|that|this really|so|too|honestly that? too? much|hard|difficult|complicated|impossible to|ask|for
        is it {adverb}? too much
        do i|we look like
        {be} {Y} seriously|actually|really asking|telling|saying|suggesting|expecting
        do {Y} want|need|expect {det}? .. medal|applause|cookie|prize|thanks for
        is|are {ing} really|that|so|too .. hard|difficult|complicated|much for {Y}|you|them
        {be} n't {Y} {adverb}? clever|smart|special|funny|lucky|brave|the
        {be} it|that {adverb}? so|really|too|that hard|difficult|much|complicated to
        how do|does|can|could {O} live|sleep|look with|at themselves|yourself|night|that|us|the
        is that|this it|the supposed|meant|your|best|really|what|how|a .. joke|serious|help|plan|best|professional|quality|you|call|do|service|standard
        is that|this a joke
        is that|this {adverb}? the best
        are you kidding|joking|serious|blind|deaf|stupid|mad|crazy|insane|new|done|happy|proud|asleep|for
        have {Y} {adverb}? considered|tried|thought of|about|at? {ing}|doing|reading|hiring
        {have} {Y} ever read|opened|thought
        {have}? {Y}? ever heard|tried of? a|an? telephone|phone|calendar|deadline|email|please|manners|privacy|contract|punctuality|thinking|listening|reading|asking
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
        """),
    Rule(
      .contempt, .sentence, [.question, .sure],
      patterns: """
        {have}|do|does|did|can|could {Y} even|actually|honestly {adverb}? know|read|open|understand|look|listen|check|own|care|count|spell|met|seen|looked|opened|understood|checked
        who died and
        who made|crowned|appointed|elected|named you|him|her|them
        which|what part|bit|word of “
        {be} my|our last? .. too long|complicated|difficult|hard|subtle|short for|to {Y}|follow|read|understand
        teach|taught you|that|this|them at|in
        {be} {S} boring|disturbing|keeping|interrupting|bothering {Y}
        did {Y} {adverb}? come|think|make|figure|work|do|write .. by|all by? yourself|yourselves
        may|might|can|could {S} {adverb}? suggest|recommend|propose that|you|a {Y}? .. read|open|check|look|learn|consult|count|proofread|study|glance
        remind me|us again|what|why|who .. {Y}|we ... pay|do|hired|hire|contribute|bring|paid|doing|for|trust|invited|keep|need
        who needs .. ,? anyway|right|anyways|anyhow|nowadays
        {be} {Y} {adverb}? allergic|afraid to|of
        or {be} it|that the cat|dog|intern|trainee|parrot
        did .. {beginner} write|do|draw|make|design|prepare|plan
        who {adverb}? gets|is upset|angry|worked|offended over|about|up
        who approved|wrote|planned|designed|checked|signed|hired|drew .. , {det}|your intern|trainee|cat|dog|cleaner|{beginner}
        teach|taught .. that|this .. at|in your|business|school|university
        what {be} it|that {Y} actually|really|exactly|even do|bring|contribute
        what {adverb} {be} it|that {Y} {adverb}? do|bring|contribute
        what do|does {Y} {adverb}? do|contribute|bring all|around|here|there|over
        who {adverb}? hired|trained|chose|appointed|let these|those|this|you|them|him|her people|clowns|guys|in|out|near
        {have} {Y} {adverb}? tried|considered|thought {adverb}? turning|using|reading|listening|thinking|opening|asking|counting|planning
        shall|should|must {S} {adverb}? come|drive|fly .. and|to hold|do|show|read|push|write|tie
        how can|could anyone|anybody|someone|somebody|a|people .. be|are so|that|this {trait}
        {be} {Y} {adverb}? asleep|drunk|blind|deaf|absent|dreaming|daydreaming
        familiarise|familiarize|acquaint yourself|yourselves
        did it|that hurt|take|cost to|you|long|much .. think|invent|write|come|say
        did|has your calendar|phone|watch|clock|pen|printer|keyboard .. fall|fallen|break|broken|lost|drown|die|died|explode
        """),
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        ^^ {be} n't {Y} {good}|{lofty}|clever|special|lucky|funny|the|so|quite|just .. $$
        ^^ {adverb}? {be} n't that|this|it convenient|special|nice|lovely|sweet|wonderful|precious|great $$
        who needs {good}? electricity|contracts|brakes|sleep|rules|deadlines|plans|doctors|patients|customers|manners|quality|facts|evidence|maths|budgets|agreements|friends|money|engineers|safety|weekends
        ^ remind me again|what|why|who .. {Y}|we ... pay|do|hired|hire|contribute|bring|paid|doing|for|trust|invited|keep|need
        """),
  ]
}
