// Mind-reading: a hostile motive, knowledge or feeling is asserted.

/// Definition: what the other wants, knows or feels is asserted, and it is hostile.
/// Cues: you only / just / clearly want, care; "on purpose"; "you knew"; "the real reason"; "trying to" + harm; "don't care".
/// Traps: guesses owned as guesses ("the story I tell myself"), questions that check them, good will ("you wanted to help"),
/// negation ("I don't believe you meant to").
/// Sources: mind-reading in cognitive therapy; Gordon's roadblock of diagnosing.
enum MindReading {
  static let rules: [Rule] = plain + motives + badFaith

  private static let plain = [
    Rule(
      .mindreading, .tail, [.statement],
      patterns: """
        {O} {be} hiding|hide|hides behind
        this|that|it was your|their|his|her plan|goal|game|idea|intention .. along|from
        {O} twist|twists|twisted everything|every|all|my|our|the
        {O} act|acts|acted|behave|behaves as if|though
        {O} treat|treats|treated us|me|my|our .. like|as dirt|rubbish|trash|children|servants|slaves|idiots|nothing|air|fools|garbage|furniture
        {O} think|thinks|thought|believe|believes .. rules|laws|deadlines|contract|agreement do|does|did n't|not apply
        {O} want|wants|wanted us|me gone|out|dead|small|quiet|silent|weak|to
        {O} think|thinks {O} can|could get|do|say|treat
        {O} {be} {adverb}? stalling|delaying|waiting|hiding|pretending|lying|dragging|playing|holding|blocking|smiling .. to {motive}
        {O} ... to {adverb}? bleed|squeeze|milk|drain|crush|humiliate|exploit|bankrupt|provoke|punish|silence us|me|our
        {O} did|do|does it|this|that {adverb}? to get back|even|rid|away|at
        {O} do|does n't|not want {det} .. , {O} want|wants|need
        {O} did|do it|this|that {adverb}? to {motive}|get|hurt|spite|annoy
        {O} want|wants|wanted this|it|us|me|our|the .. to {adverb}? fail|collapse|fall|sink|die|go|lose|crash|suffer
        {O} {be} using|abusing .. as {det}? excuse|weapon|pretext|lever|tool|cover|bargaining|shield|smokescreen .. {adverb}?
        {O} use|uses|used .. as {det}? excuse|weapon|pretext|lever|cover|shield|smokescreen
        {O} could n't|not wait to
        {O} {be} dragging|dragged|drag|drags {adverb}? it|this|things|your|their out|feet|on
        {O} say|says|said|talk|talks|preach .. , {O} mean|means|meant
        {O} say|says .. and|but mean|means|meant|do|does
        {O} only goal|aim|interest|concern|motive|thought|priority {be}
        {O} {adverb}? goal|aim|plan|motive {be} to {motive}
        {O} pretend|pretends|pretended|pretending
        {O} {be} {adverb}? in it|this only|just|purely|for
        {O} do|does|did n't|not give a|two
        {O} {have} {neg} {adverb}? interest|intention|desire|wish in|of|to
        {O} {adverb}? meant|planned|intended|set|designed|timed .. all|it|this|that along|from|way
        {O} {adverb}? knew {adverb}?
        {O} knew exactly|perfectly|full|very|all|and|it
        {O} .. so|just {adverb}? that? we|i|nobody|our could|would|ca n't|not|have|miss|lose
        {O} .. behind|with a|your|their smile|grin|smirk
        {O} would|'d rather .. than {adverb}? help|listen|admit|pay|work|see|{us}|face|talk|tell|lose
        {O} {be} {adverb}? afraid|scared|terrified of? losing|being|that|to|we|competition|us
        {O} {be} {adverb}? just|only|simply {ing} .. to|because|so|cos|for
        {O} think|thinks|thought {adverb}? nobody|no-one|we|i .. {adverb}? notice|noticed|see|stupid|blind|find|know|understand
        {O} see|sees|saw|treat|treats|regard|view|views us|me|our .. as|like|only {det}? {adverb}?
        {O} like|likes|love|loves|enjoy|enjoys|prefer|prefers .. watching|seeing|making|keeping|hearing|{ing} us|me|our|others|people|yourself|themselves
        {O} do|does|did n't|not|nt {adverb}? care|respect|value|give a?
        {O} do|does|did n't|not|nt {adverb}? care about|what|if|whether|how|that|$
        {O} do|does|did n't|not|nt {adverb}? want us|me|our|any|this|anyone to
        {O} do|does|did n't|not|nt {adverb}? want to {adverb}? understand|help|listen|share|pay|work|deliver|see|hear|learn|know|change|admit|cooperate|talk|negotiate|face|take|give|lose|be|do|make
        {O} {adverb}? only|just|clearly|obviously|secretly|simply want|wants|wanted|care|cares|cared|like|likes {adverb}? !to? ..
        {O} only|clearly|obviously think|thinks|come|comes|call|calls|listen|listens|show|shows|contact|write|remember|remembers|help|helps .. when|if|of|about|because|for|themselves|yourself|yourselves|us
        {O} clearly|obviously|evidently do|does|did n't|not
        {O} clearly|obviously|evidently|secretly have|has|had|think|thinks|prefer|prefers|enjoy|hope|hopes|planned|resent|hate|believe|believes|feel|feels|need|needs
        {O} think|thinks|thought we|i|us 're|are|am|'m|were|wo|owe|ca|need
        {O} think|thinks|thought {O} {be}|own|owns|can|could|know|knows {adverb}? .. better|above|us|everything|best|me|everyone|rules|smarter|place|away|special|untouchable
        {O} think|thinks|thought {O} can|could
        {O} think|thinks|thought that? {adverb}? nobody|no|everyone|money|rules .. {adverb}?
        {O} {be} never {adverb}? going|serious|interested|about|planning|willing
        {O} have|has|had a|an|your|their|other|some {adverb}? hidden|ulterior|secret|own .. agenda|motive|motives|reason|plan|plans
        {O} must {adverb}? think|enjoy|take|believe|hate .. us|we|i|me|our|stupid|idiots
        {O} must have known|planned|wanted
        {O} {have} {adverb}? known|planned|wanted all|about|for|this|it .. {adverb}?
        {O} {have} had this|it|that planned|coming|ready|in
        {O} want|wants|wanted {adverb}? to {adverb}? {motive}
        {O} {be} {adverb}? doing|saying|asking this|it|that|so {adverb}? to|because|for|only|just|on
        {O} .. out of spite|malice|jealousy|greed|revenge|envy
        {O} {be} {adverb}? in|after it|this|that|for|our|us the|for|money|only|yourself|themselves|himself|customers|market|people|business
        {O} {be} {adverb}? threatened|scared|afraid|jealous|envious by|of our|us|me|my
        {O} {have} {adverb}? already? decided|made {adverb}? before|up|long
        {O} {have} {adverb}? {neg} intention of|to
        {O} {have} {neg} interest in our|us|solving|finding|helping|working|this|the|making
        {O} {adverb}? hope|hopes|hoped|hoping {adverb}? we|i|that|nobody|no .. {neg}|notice|fail|give|forget|quit|leave|lose|wo
        {O} {be} {adverb}? hoping|waiting|praying {adverb}? that? we|i|nobody|us ..
        {O} {be} {adverb}? hoping|waiting|praying for us|me|our ..
        {O} .. so that? {O} can|could|do .. {motive}|avoid|look|blame|take|have|get|keep|squeeze|push|hide|charge|sell
        {O} .. just|only|simply|purely|merely to|so {motive}|look|keep|get|please|show|feel
        {O} {adverb}? did|do|does|chose|waited|picked|scheduled|moved|timed .. so|just|only|because .. {adverb}? we|i|us|our .. {adverb}? could|would|miss|lose|n't|not|look
        {O} could n't|not care
        {O} never cared|wanted|intended|meant|believed|respected|planned
        {O} {have} never wanted|cared|intended|meant|believed|respected|taken
        {O} want|wants|wanted us|me|our|everything|it|the all? to? fail|lose|suffer|{neg}|out|gone|look|believe|crawl|beg|pay|disappear|sink|quit|leave
        {O} want|wants|wanted everything|control|power|revenge|it all
        {O} {be} trying|{adverb} to|{ing}? {motive}
        {O} {be} trying|attempting|planning|hoping|looking|determined|out|plotting|scheming|waiting|pretending|conspiring|itching to {motive}
        {O} try|tries|tried to {motive}
        {O} {be} pretending
        {O} {be}|{have} plotting|scheming|plotted|schemed|conspiring
        {O} {have} been {adverb}? plotting|scheming|hiding|lying|laughing
        {O} {have} been {adverb}? playing|planning|preparing|working us|me|games|this|it|that|for|toward time|this|it|since|all|for?
        {O} knew .. and|all|but|for|perfectly|exactly|full|very|that
        {O} know|knows|knew perfectly|full|exactly|very|damn well?
        {O} knew|have|has known about|of|all|that
        {O} enjoy|enjoys|enjoyed|like|likes|love|loves watching|seeing|making|keeping|humiliating|playing|having|us|to make|to see|to keep
        {O} hate|hates|despise|despises|resent|resents|look down|looks down|envy|envies|fear|fears us|me|our|on
        {O} think|thinks|thought {Y}|{O}|we|that 're .. can|could|'re|are|own|above|too|so|idiots|stupid|fools|nobody|better|push|get|need
        {O} see|sees|saw us|me|our .. as|only
        {O} regard|regards|treat|treats|treated|treating us|me|our .. like|as
        {O} only|just {be} .. because|cos|for|to|when|after|{good} cos|so|until
        {O} {be} only|just after|in|here|doing|saying|being|using|interested|looking|thinking|protecting|trying
        {O} {be} interested|only only|in|just .. your|their|money|yourself|yourselves|themselves
        {O} .. on purpose
        {O} .. deliberately|intentionally|purposely|knowingly|wilfully|willfully|maliciously
        {O} deliberately|intentionally|purposely|knowingly|wilfully|willfully|maliciously|secretly
        {O} {have} something to hide
        {O} {be} hiding something
        {O} {be} n't|not interested in
        {O} take|takes|took us|me for fools|idiots|granted|a
        {O} play|plays|played|playing us|me|games|dumb|innocent|the
        {O} {be} playing us|me|games|dumb|for|innocent|the
        {O} would|'d love|like to see us|me|our
        {O} did|do|does this|that|it|so .. only? for|just|only|to {motive}? to|{motive}|spite|us|me
        {O} did|do|does that|this|it|so {adverb}? to {motive}
        {O} {be} bluffing|faking|lying|acting|punishing|testing us|me|our
        {O} {be} {wreck} us|me to|so
        {Y} {be} only|just nice|kind|friendly|polite|helpful|interested|here|sweet ... because|so|since|until|when|for
        {O} {have}|'d this|that|it|all|everything all? planned|prepared|mapped|decided|arranged|rigged|staged
        it {adverb}? suits|suited|serves|served {O}|you|them fine|well|perfectly|nicely that|to|if|when
        your|their|his|her mind|minds|decision {be} made|set|fixed|taken .. up|before|already|long
        {O} do|does|did n't|not really|actually|honestly|truly want|care|mean|value|respect|intend|believe|see|listen|need
        {S} {be} nothing|little but|more .. to {O}|you|them
        {S} {be} a|an|your cash|number|wallet|tool|nuisance|means|doormat|footnote .. to|for {O}|you|them
        for|to {O}|you|them it|this|everything|we {adverb}? {be} only|just|all|nothing|merely about|a|an|business|money|but
        this|that|it {be} {adverb}? all|only|just|purely about .. for|to|with {O}|you|them
        it|this {be} all? just|only? a game|joke|sport to|for {O}|you|them
        {O} {have} got? something to hide
        {O} could|can n't|not stand|bear|stomach|tolerate that|it|the|our|seeing|losing
        {O} {be} betting|counting|banking|hoping|praying on|that|for|we|our .. fail|give|tired|run|notice|quit|collapse|forget|cash
        {O} {be} {adverb}? laughing at|behind|all
        {O} {have}? {adverb}? {be}? waiting|waited for .. to fail|fall|slip|die|stumble|collapse
        {O} wants|want|wanted our|my .. , not our|my|us|me
        {O} wants|want us|me to feel
        {O} got|get|gets what {O} wanted
        {O} {be} stalling|delaying|dragging|refusing|pushing|insisting|dodging|silent|quiet|nervous ... because {O}|you|they|he|she
        {O} want|wants|wanted my|our job|chair|seat|customers|clients|money|land|data|company|place|house|shares|patients
        written all over your|their|his|her
        {O} let it|this|that|the .. leak|slip|fail|drop|expire|die|happen .. so|to|because
        {O} only|just {past}|agreed|came|signed|called|said|did|went ... because|since
        {O} only|just {past}|agreed|came|signed|called|said|did|went ... so that? {O}|nobody|we|i
        {O} can|could n't|not bear|stand|stomach to
        see|sees through you|them|him|her|your
        see|sees right|straight through you|them|him|her|your
        {O} {adverb}? invited|called|asked|hired|kept|included .. for|as show|decoration|appearances|form|alibi|cover
        {O} want|wants|wanted a|an .. , not a|an
        {O} {be} counting|betting|waiting|banking on|for me|us|{S} to {slip}|lose|fail|give|make|break|crack|quit
        {O} want|wants revenge|war|power|control|blood|attention|applause|trouble
        {O} look|looks|looked down on
        {Y} hate|hates|fear|fears {ing}
        {O} {be} {adverb}? testing|probing how|us|our|whether
        {Y} {have} {adverb}? {adverb}? decided|made already|up , ..
        {O} {be} {adverb}? delaying|stalling|waiting|dragging|holding ... to {adverb}? get|force|push|win|squeeze|buy|make
        {O} enjoy|enjoys|love|loves|like|likes the fact|power|drama|attention
        {O} do|does n't|not want to {adverb}? see|hear|know|understand|listen|face|admit
        {O} resent|resents|envy|envies|despise|despises|hate|hates|fear|fears our|us|my|me|every
        {O} did|do|does it|this|that to {adverb}? make|prove|score|win|get|hurt|show|teach a|us|me|yourself|back|your|their
        {O} {be} using this|that|the|our .. to {motive}
        """),
    Rule(
      .mindreading, .sentence,
      patterns: """
        do n't|not {adverb}? pretend|act|tell .. {Y}|me|like|as|did|do|know|n't|care
        stop pretending|acting|lying
        truth|facts|data|figures|audit {be} {adverb}? inconvenient|uncomfortable|unwelcome for|to {Y}|you|them
        i can|could|must only conclude|assume|suppose|think
        it 's|is|was {adverb}? obvious|clear|plain|no|evident secret|that|to {adverb}? {O} .. {adverb}? already|never|only|want|wanted|made|decided|do|did|have|had|care|using|trying|hiding|planning
        obvious|clear|plain that? {O} {have}|do|never|want|care|only|just|made|were|are|planned
        made|make up your|their|his mind|minds .. before
        no|n't coincidence|accident|surprise .. {O}|that|your
        {O} game|games {be}|i|we
        your|their little|dirty game|games|plan|trick|tricks|scheme|agenda
        i|we know|see what|exactly|why {O} {be} {adverb}?
        i|we know|see exactly|very what|why {O}
        i|we see|saw through {O}|you|your|them
        behind|under your|their|his|her {adverb}? smile|smiles|politeness|words|friendly|nice
        real|true|actual|only reason|motive|agenda|goal|aim|interest|purpose for|of|behind your|their|his|her|this|these ... {be}|was
        real|true|actual reason|motive|agenda|goal|aim|interest|purpose why|that? {O} ... {be}|was
        only reason why|that? {Y} ... {be}|was
        real|true|actual reason|motive|agenda {O}
        one might|could|would think|say|suspect|believe|conclude|suppose|imagine|get {adverb}? that? {O}|the
        what {O} really|actually|secretly want|wants|mean|means|meant|wanted|care|are|is|think {adverb}? {be}|was|about
        this|that|it {be} {adverb}? about|for your|their|his|her ego|power|money|pride|career|bonus|control|image|profit|reputation|vanity|greed
        funny|strange|interesting|curious|convenient|odd|suspicious|remarkable|fascinating how|that {O}|the|your|their|it ... {adverb}?
        {be} {adverb}? convenient|suspicious that|how|for
        somebody|someone|some wants|want|people us|me to|out .. fail|look|gone
        {neg} accident|coincidence that
        it 's|is|was {neg} {adverb}? accident|coincidence
        whose interest|interests|side|pocket are|is|do {Y}
        all {O} want|wants|wanted|care|cares|cared|think|thinks|see|sees|is|about {be}|about
        all {O} care|cares about
        only thing {O} care|cares|want|wants|understand
        just|only|purely to spite|annoy|humiliate|punish|embarrass us|me
        {be} {Y} trying to {motive}
        do|did {Y} really|honestly|seriously think|believe we|i
        do you think we|i 're|are|'m|was|were stupid|idiots|blind|fools|made|born|wo|would
        admit it
        to make us|me look|fail|lose|feel|suffer
        """),
    Rule(
      .mindreading, .clause, [.sure, .statement],
      patterns: """
        and|, {Y} {adverb}? know|knew it|that|this $
        {O} never intended|meant|planned|wanted to !hurt|offend|upset|harm|cause|be
        this|that|it {be} never|n't about .. for {O}|you|them
        this|that|it {have}? been? never been? about .. for|, {O}|you|them|it
        """),
    Rule(
      .mindreading, .clause, [.statement],
      patterns: """
        out of {adverb}? pure|sheer|plain? malice|spite|jealousy|greed|revenge|envy|boredom|laziness
        {O} want|wants everyone|everybody|people|us|me to think|believe
        """),
  ]
}
