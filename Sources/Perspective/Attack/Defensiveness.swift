// Defensiveness: warding off, counter-blame, an apology that is none.

/// Definition: a concern is warded off, turned back, or answered by an apology for the other's feelings.
/// Cues: "sorry you feel", "sorry, but you", "not our problem", "we did nothing wrong", "if you had …".
/// Traps: real apologies ("sorry that I"), sympathy ("sorry to hear you were ill"), a no with a reason.
/// Sources: Gottman's defensiveness; published lists of non-apologies.
enum Defensiveness {
  static let rules: [Rule] = wardingOff + counters

  private static let wardingOff: [Rule] = [
    Rule(
      .defensiveness, .sentence,
      patterns: """
        rich|funny|ironic|cute|bold|hilarious coming from
        that 's|is rich
        that|which|rich|funny .. coming from {Y}|you|someone|somebody|people $
        what about {Y} own
        before {Y} accuse|blame|criticise|criticize|judge|lecture
        """),
    Rule(
      .defensiveness, .clause,
      patterns: """
        how|why is|was {adverb}? that|this|it {adverb}? our|my fault|problem|responsibility|job
        but what about {Y}|yours
        {Y} agreed|signed|wanted|asked|chose ... , so {adverb}? live|deal|do|now|you
        if {O} ca|can|could n't|not ... , {adverb}? that|it 's|is their|your problem|issue|fault
        your|their|his|her {adverb}? department|office|team|people|side decision|idea|choice .. , not ours|mine|us|me
        we|i did|do|have|done everything|all {adverb}? right|correctly|properly|possible|we|by|on|asked|required .. {adverb}?
        the rest {be} your|their|up|on
        perhaps|maybe if {O} {have}|did|were|would|could
        perhaps|maybe {O} should|could|might have
        sorry {O} took|take|see|saw|found|find|got|misunderstood|feel|heard
        do n't|not {adverb}? come crying|running|to|complaining|back .. {adverb}?
        come|coming|came crying|running|whining to us|me
        n't|not {adverb}? be blamed|responsible|accountable|liable for
        n't|not blame|hold us|me for|responsible
        ca|can n't|not {adverb}? be blamed|expected|held
        {S} {be} {neg} {adverb}? the one|ones|person|people who
        {O} brought|bring|brings this|that|it {adverb}? on|upon
        {O} {have} {adverb}? only|no yourself|yourselves|themselves|himself|one
        {O} asked|ask for it|this|that
        always our|my|us fault|who|we
        {be} always our|my fault
        i suppose|guess|see everything|it|that 's|is|all {adverb}? our|my
        sure , blame
        i knew|see {adverb}? it|i|we would|'d be|get my|our|blamed
        n't|not|nothing from|on our|my|this side|end , ..
        n't|not|never {adverb}? from|of our|my side
        better your|their own
        make better your
        sweep|clean in? front? of? your own
        your|their own control|house|backyard|garden|doorstep|side|people|team|office|staff|data|records , ..
        look|start with your|their own
        before {O} accuse|blame|criticise|point|complain|attack|judge
        who are you|they to {coop}|judge|complain|lecture|talk
        as if {O} {be}|never|had|have {adverb}? perfect|better|any|saint|angels|saints
        {O} {be} {neg} {det}? {adverb}? perfect|saint|angel|saints|angels|innocent|better either|yourself
        {O} {be} {neg} {adverb}? perfect|innocent|better
        {O} do|did|does|have the same|exact|it {adverb}? too|thing|yourself
        that|it was never|n't|not agreed|our|in|part|mentioned|promised .. {adverb}?
        we|i never {adverb}? said|promised|agreed|signed|offered that|to|it|anything|any
        {Y} never told|asked|said|mentioned|informed us|me|anything|so|otherwise|a
        nobody|no-one {adverb}? asked|forced|made {Y}|you
        sorry|apologise|apologize|apologies|regret that|for|if|how? {O} .. feel|feels|felt|feeling|see|saw|think|thought|took|take|find|found|misunderstood|upset|offended|disappointed|interpreted|misread|perceive|perceived|believe|struggle|struggled
        sorry {O} feel|feels|felt|see|think|took|got|misunderstood|were|was
        sorry|apologise|apologize|apologies|regret if|should {O}|any|anyone|anybody|someone|somebody|people|some|our|this|it|my|anything|offence|feelings|that ... offended|upset|hurt|misunderstood|misinterpreted|taken|offence|offense|inconvenienced|confused|disappointed|bothered|unclear|strong|harsh|wrong|caused|way|feelings
        sorry|apologise|apologize|apologies|regret if {O}
        regret that|if? our|my|the|some .. {be}|{have} been? {adverb}? misunderstood|misread|misinterpreted|taken|misconstrued
        sorry|apologise|apologize|apology|apologies|regret .. but|however|though|yet {adverb}? {O}
        sorry|apologise|apologize|apology|apologies|regret ... , but|however|though|yet {adverb}? {O}|if|when|nobody|none|no
        sorry|apologies , but it|that|this|the .. {be}? your|their|not|n't|hardly
        mistakes were made
        not|n't|hardly|never|scarcely|none exactly|of? our|my|ours|mine fault|problem|job|responsibility|concern|doing|mistake|headache|department|business|issue|decision|duty
        nothing to do with us|me|our|my
        none of our|my fault|doing|business
        we|i|our|my {adverb}? {S}? did|do|have|had|done nothing|no {adverb}? wrong|fault|blame|mistake|mistakes|error
        nothing wrong with|on our|my
        we|i|our .. did n't|not do anything|nothing wrong
        {S} {be} {neg} {adverb}? guilty|responsible|to blame|at fault|the ones|the one|the problem|your {adverb}?
        {S} {be} n't|not {adverb}? the one|ones|problem|people|person who
        not|n't the ones|one who
        do n't|not {adverb}? look|point|shout|come|yell|stare at|fingers|to|crying|the us|me|finger
        do n't|not {adverb}? put|blame|pin|dump|push|throw|lay .. us|me|our|my
        do n't|not {adverb}? blame|accuse us|me|my|our
        do n't|not pin|blame this|it|us|me|that on?
        {S} {adverb}? only|just did|said|reacted|raised|changed|acted|sent|went|followed|stopped|left|signed|answered|shouted|responded .. because|after|what|orders|since|when|as
        left|gave|give|leave|leaves|leaving us|me with? no|little choice|option|alternative
        {S} {have} no|little|n't|any other? choice|option .. but|because|after|with|when|thanks
        {O} made|forced|make|drove|pushed|force us|me to? {adverb}? do|hand|it|this|shout|say|act|react|go|leave|change|cancel
        {Y} must|should|better|might|may {adverb}? look|start|ask|check|examine|begin at|with|in? yourself|yourselves
        {Y} must|should|better|might|may {adverb}? look|start|begin|check|examine at|with|in? your own
        look at|to|in|into your own|self|selves
        look in the|a mirror
        your|their own .. {late}|did|do|does|signed|approved|wrote|asked|made|changed|told|failed|forgot|{slip}|{wreck} .. {adverb}?
        and what about {Y}|you|yours|the
        ; what about {Y}|yours
        {O} {be} {det}? {adverb}? one|ones|fine|hardly|nobody|last|someone|in {adverb}? to|one|position|no .. talk|complain|speak|criticise|criticize|lecture|judge|point
        {O} {be} one|ones|fine|hardly to|one to? talk|complain|speak
        {O} can|could talk $
        look who 's|is talking
        pot|kettle calling|black|the
        could say the same about|of
        takes two to
        {be} your|their word against
        i|we did|do|have|had|done|delivered|fulfilled my|our part|bit|share|homework|duty|side|best , ..
        i|we did|do|have done? my|our part|bit|share|job|homework|duty ;|, what|but|and|now
        why {be}|do|does|should|must|am it|we|i|us {adverb}? always|have|get|apologise|apologize|take|expected|supposed ... us|me|our|blame|fault|blamed|first|apologise|responsibility|one
        why should|must we|i {adverb}? pay|apologise|apologize|change|suffer|fix|be|always|have|clean|carry
        always us|me|we|i who|that|get|gets|the|to
        {S} always? get|gets|take|takes|got the blame
        {S} would n't|not|never have|need|be .. if|had {O}
        it|this|that|none|nothing of? this|it? would n't|not|never? have|be|happen|'ve .. if|had {O}|your
        none of this|it would
        if {O} had|'d|would|were n't|only|just|{past}|been|told|given|read|sent|done|said|kept|asked|answered|paid|let|shown|brought|checked|bothered|have .. , we|i|it|this|none|nobody|there|that|nothing
        if {O} had n't|not
        if {O} had|'d only|just|bothered|actually|simply|read|listened|answered|checked|told|paid|asked|been|done|kept
        if {O} had|have been? {adverb}? {good}|readable|complete|correct|clear|on|ready ... would
        if only {O}
        if {O} did {adverb}? your|their|his|her
        ^ had {O} ... , we|i|it|this|none|there|nobody
        maybe|perhaps if {O} had|'d|did|were|would
        {S} {adverb}? {adverb}? followed|kept|stuck|delivered the|our|everything|to|it|all|what .. by|protocol|contract|rules|agreement|book|procedure|agreed|instructions|promised , ..
        {S} {adverb}? followed the protocol|contract|rules|agreement|book|procedure|instructions|process
        that|this|it 's|is|was {adverb}? {adverb}? between you|them
        that|this|it|which {be} {adverb}? your|their problem|responsibility|mistake|headache|job|call|choice|concern
        that|this|it|which {be} {adverb}? your|their department ( $ | 's decision|problem|responsibility|job|choice )
        {O} should|could|must|ought have {adverb}? read|known|asked|checked|studied .. better|terms|small|contract|specification|conditions|manual|notice
        everyone|everybody|anyone|anybody|others else? makes|make|does|do|would mistakes|errors|it|that|have|the
        nobody|no|no-one one? {be} perfect
        nobody told|informed|asked|warned us|me
        no one told|informed|asked|warned us|me
        how {be}|was|were|could|should we|i {adverb}? supposed|expected|to know|possibly ..
        {be} we|i supposed to know|guess|smell|magic|read
        {neg} mind readers|reader
        blame it on|the|your|them|yourself|someone
        blame the|your|{T}|someone|somebody|yourself|yourselves|it , {neg}
        i|we refuse|reject|deny|wo|will n't|not|to? {adverb}? to? be|take|accept|any|all .. blame|blamed|responsibility|liability|accusation|accusations|lectured|scapegoat
        scapegoat
        {O} signed|agreed|approved|accepted|wanted|asked .. , {neg}|so do|don't|n't
        {O} {be} the? ones|one who
        that|this|it 's|is|was {neg} what {S} agreed|said|meant|signed
        with us|me|our , everything|it|all .. fine|worked|works
        {adverb}? works|worked {adverb}? fine|perfectly|well for|on|with|here our|us|me|side
        {S} {have} {neg} apologise|apologize|apology to|for|about
        {S} {have} nothing to apologise|apologize|hide|answer|explain|be
        {S} {be} just|only|merely following|doing|trying orders|my|our|what|to
        {T} started|start it|this
        {Y} started|start it|this
        {O} {be} {adverb}? to blame for|,|here|too|as ..
        tell that to your
        go complain|ask|talk|look|read {adverb}? to? your|yourselves
        you must|should look|ask|search {adverb}? to|in|at your own
        i|we could have|'ve {past} .. if|had {O}
        {S} {have} nothing done wrong|bad|false
        {S} would|could|'d|might have .. if {O} had|'d|were|was|only
        if {O} had|'d ... would|'d still|never|not|n't
        {Y} do|did|does|have|would exactly|precisely|have|do done|do? the same|likewise
        {Y} {modal} have done the same|it|likewise
        do n't|not you dare
        so|then|, it|that must|has be|to yours|on|at|your yours|your|end|side
        {be} your|their|his|her idea|decision|choice|call|suggestion|signature|plan , {adverb}? and? not|n't
        {S} did|do n't|not .. , {Y} did|do $
        what more|else do|did {Y} want
        i|we {have}? {adverb}? said|apologised|apologized .. sorry|already|for , so|what|enough|can
        nothing for us|me to apologise|apologize|say|answer|explain|fix|regret
        clean|tidy|sweep|fix|sort up? your own
        ^ {adverb}? blame me|us|everyone|it
        my|our .. {be} {det}? {adverb}? reaction|response|answer to yours|your
        {S} may|might have ... , but {Y} {be}|{have}|did {neg}|also|too|never|worse|the|hardly
        why would|should we|i {adverb}? tell|say|inform|warn|help|wait|pay|share
        what about the time {Y}
        """),
    Rule(
      .defensiveness, .clause, [.sure],
      patterns: """
        sorry|apologies|apologise|apologize ... , although|though|but|however|yet|only your own|people|side|team|notes|office|figures|mail|instructions
        sorry|apologies|apologise ... , although|though|but|however|yet {Y} did|were|also|too|never|n't|not|should|could
        so|oh ... it|this|that {be} {adverb}? all|now|suddenly? my|our fault
        so|oh now|suddenly? we|i|it|this 're|'m|are|am|'s|is the|our|my bad|villain|villains|problem|fault|enemy|culprit
        so|fine|sure|oh|right , blame|it 's|is|me|us .. my|our|me|us fault|again|,|then|$
        if {Y} want to {adverb}? talk|speak|discuss ... , let|what|how|start
        sorry|apologise if the|our truth|facts|reality|numbers|honesty
        {S} ca|can n't|not help it|that if|when|that
        if {Y} had {adverb}? been|{past}|read|told|sent|kept|done ... {S} would n't|not have
        sorry if ... for you $
        {S} {be} only|just ... because {Y} {be}|{have}|did|never
        do n't|not {adverb}? lecture|patronise|preach us|me|to
        """),
    Rule(
      .defensiveness, .clause, [.statement],
      patterns: """
        ^^ it was n't|not me|us $$
        {S} {have} done nothing|no|n't wrong|anything|harm|mistake
        sorry , but that|this|it {be} how|the|just|our|not
        that|this 's|is how|just {S} do|work
        {Y} {have}? made|make .. mistakes|errors too|also|yourself|yourselves|as
        look at yourself|yourselves
        {S} {be} never told|asked|informed|warned|consulted $
        {S} {be} {neg} {adverb}? responsible|accountable|liable for your|their|his|her|other
        {S} acted|behaved|worked|proceeded {adverb}? correctly|properly|right|lawfully|professionally|fairly at|in|throughout|,|$
        do n't|not {adverb}? try|dare|start|even to? {adverb}? put|blame|pin|pushing|blaming|putting .. me|us|our
        it {be} n't|not like|as {Y}|if
        that|this|it {be} {neg} on us|me $
        talk to your own
        """),
  ]
}
