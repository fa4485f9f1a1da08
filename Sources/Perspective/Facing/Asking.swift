// Asking: a question that wants to know.

/// Definition: a question, or a wish to understand, about the issue or the other's view of it.
/// Cues: help me understand; what would …; how does it look from your side; what are we missing.
/// Traps: rhetorical questions (contempt, blame), questions of logistics.
/// Sources: curiosity and the third story (Stone, Patton & Heen).
enum Asking {
  static let rules: [Rule] = [
    Rule(
      .asking, .clause,
      patterns: """
        what do|would {Y} need from us|me
        how {modal} we|i {adverb}? make .. easier|better|work|fair|fairer|safer|lighter
        walk|take|talk me|us through
        {S} do n't|not {adverb}? understand|see|know|get {adverb}? why|how
        the question is|remains how|who|what|whether|when
        {modal} we|i {please}? talk $$
        what happened $$
        what happened
        am i|we {adverb}? wrong|mistaken|right
        what about you|yours $$
        did i|we {adverb}? misread|misunderstand|overlook|miss
        what {modal} we|i|{Y} {adverb}? {dialog}|need|do|change|try|carry|make|bring|keep|cut|learn
        how {modal} we|i {adverb}? {dialog}|change|carry|rebuild|handle
        what|how {modal} {det} .. look|need|take|be {adverb}?
        what {modal} {adverb}? help|change|make|ease|need
        what|which makes|made|keeps|kept|stops|stopped|prevents|holds|slows|causes|caused it|you|your|us|this|that
        which of our|my|your|these|the .. trouble|most|hurt|hurts|difficult|matter|matters
        {have} we|i done|said|missed|overlooked|made {adverb}? anything|something
        did we|i do|say|miss {adverb}? anything|something
        did something bother|happen|upset|change
        when|where did things|it|this|we .. start|begin|go|change|lose
        what was|were going|happening on|for
        what 's|is going on for|with
        tell me|us what|how
        tell me|us more about what|how|why
        where does|do|did the difference|gap|misunderstanding|delay|tension|trouble come
        {S} do n't|not know {adverb}? if|whether|why|how|what .. {adverb}?
        is it the same|similar for|with
        any idea|thoughts what|why|how
        {S} like|want to {adverb}? hear|understand|know|learn .. {adverb}?
        {S} {be} {adverb}? curious|interested how|what|why|whether|to
        {modal} {Y} help|tell|show|explain|walk {adverb}? me|us .. why|how|what|{trouble}
        can i|we ask|tell|show .. why|about
        how {modal} {det} {adverb}? .. look|be|share
        what lies|stands|stood|is behind|between|underneath|under
        how is|are|was that|this|it|things .. for you|your
        how is|are|was that|this|it|things .. on your end|side
        what .. missing|unclear|unsaid|differently|instead
        what brought|led|moved|made you
        what do {Y} {adverb}? need|fear|hope|see|hear|notice|suggest|propose|prefer
        how do {Y} {adverb}? see|feel|want
        how far|much|firm {be} .. {trouble}
        help me|us understand|see
        {modal}|want|like|need|curious|try|trying to? understand .. what|why|whether|your|where|who|from|if|you|{det}
        {modal}|want|like|need|curious|try|trying to? hear|know|learn|find what|why|whether|your|where|who|more|from|if|out|you
        {modal}|want|like|need|curious|try|trying to? understand|hear|know|learn|find .. how !many|much|long|far
        want to|'d|would like|rather to? hear|know|understand|ask|learn|find
        {S} {modal} {adverb}? rather ask|hear
        rather than guess
        i|we wonder|curious whether|if|how|what {Y}|{S}
        how does|do|did that|it|this|things look|looks|looked|seem|seems|feel|land|sit|sound
        how do|would|did {Y} see|experience|feel|hear|read
        what|which worries|bothers|concerns|troubles {Y}
        what {be} {Y} .. concerned|worried|afraid|hoping|missing|struggling|needing|up
        what {be} we|i missing|overlooking|not
        what|where did we|i lose|miss|overlook|get|go|do
        what {modal} {Y} need|want|suggest|propose|wish|prefer|see|do|have
        what {modal}|do {det}? .. help|take|change|look|work|make|happen
        what do {Y} need
        what got in
        what happened .. on|with|at|to|before|there|that|in|$
        what exactly happens
        what happens .. on your|the|our end|side|other
        what 's happening
        what went wrong
        what {modal} have to change
        what {modal} .. differently
        what slows|slowed|stops|stopped|keeps|kept|makes|made|led|leads|prevented|holds|held .. {Y}|it|you|us
        from where you
        from your perspective|point|angle|seat
        look|looks|see|seen|sees|seem|like|think .. from|on your side|end
        how did {Y} get there
        how we can
        where do|does we|they|these|those|it|the .. clash|differ|meet|disagree|diverge|hurt|get|pinch
        is there something|anything we|i|you !should|need|must
        correct me
        what am i not|missing
        which .. matters|matter|options|parts|ones
        what {modal} the|a .. look|need|take|change
        what about yours|you $
        would|could you tell|say|share|walk|explain .. what|how|where|why|me|more|through|us .. {trouble}|bothers|bothered|think|see|worry|worries|happened|left|missing
        what else could|can|might
        what {modal} change the picture
        what are we not|missing
        what should we|i know|do
        what .. behind
        your side first|of
        how {modal} we {adverb}? solve|fix|rebuild|prevent|avoid|repair|keep|handle|improve|share|deal|split|restore|bring|settle
        is any|some of|that true|so
        """),
    Rule(
      .asking, .clause, [.weak],
      patterns: """
        what do {Y} think|make|see
        what do? you think $$
        what happens
        i|we wonder|curious whether|if|how|what
        love to? hear|know|learn|understand
        tell me|us more about
        do {Y} see|feel|think|experience it|this|that|the|we
        what options
        is any|some of|that true|so|right
        how {modal} we|i|{Y} {adverb}? solve|fix|rebuild|prevent|avoid|repair|keep|handle|find|make|do|get|improve|share|deal|split|restore|move|bring|settle
        """),
    Rule(
      .asking, .sentence, [.weak, .question],
      patterns: """
        what|how|which|where|why|who
        {modal}|{be}|do|did we|you|i|it|that|there|this|{time}
        """),
    Rule(
      .asking, .clause, [.sure],
      patterns: """
        what do|would {Y} need from|to
        how {modal} we|i|do {adverb}? get|have|serve|meet|honour both|each
        what if we|i|both|each
        who told us|you
        {modal} we|i {please}? compare $
        what {be} keeping|stopping|holding|bothering|troubling|worrying {Y}
        {S} wondered|wonder whether|if|how|what something|{Y}|we|i|it
        how did|does|do|will our|my|this|that|the .. affect|change|hurt|touch your|you|{det}
        is|are everything|things all? right|okay|ok|alright
        what {be} the hardest|worst|biggest|trickiest|most|main .. part|thing|worry|concern|fear|obstacle|difficult|problem for|in|about|of
        what {be} {adverb}? hard|difficult|hardest|missing|unclear .. for|to you|{Y}
        {S} do n't|not think .. prove|proves|show|shows|answers|means|follows
        """),
    // How it looks or lands from where they stand ("how did the week look from inside the control room?"), what would
    // have to be so for a yes, what stays unsaid or unseen.
    Rule(
      .asking, .clause, [.question],
      patterns: """
        how did|does|do|would|will|has .. look|looked|feel|felt|sound|sounded|land|go|come|gone down|across|over|from|to|for|with|inside
        what .. {modal}|have need|have to {adverb}? be|happen|change|become
        what {modal} it take
        what {modal} .. make|need .. possible|workable|acceptable|bearable|safe|say|agree|work|fair
        what {be}|do|did|have n't|not|neither we|i|you|{S} {adverb}? see|seeing|know|knowing|tell|telling|say|saying|ask|asking|asked|told|said|understand|consider|hear|hearing|notice|noticing|try|tried|thinking
        what {be} it about
        what .. find|finds|found {adverb}? hardest|hard|difficult|easiest|trickiest|unfair|unacceptable
        which .. {modal} {adverb}? help|ease|hurt|matter|count|worry|serve|relieve
        {be} something|anything {adverb}? bothering|troubling|worrying|eating|holding|stopping|wrong|amiss|up
        what {be} at stake
        whose job|task|duty|call|responsibility|decision|problem {be} it|this|that
        which of the|us two|both? {modal}
        {be} there {adverb}? anything|something|truth in that|it|this
        truth|anything in that|it|this
        where do you think .. {trouble}|{strain}
        where did the .. {trouble}|{strain} go|start|begin|come
        does that|this|it {adverb}? match|fit|square|ring|chime with|true
        why do|does|did|is|are|was|were|has|have .. between us|our|the
        what 's|is|lies behind it|that|this|the
        when {Y} say|write|mean|call|wrote|said
        {Y} can|could|would|might {adverb}? live with
        can|could|would {Y} live with
        who .. tell us|me
        """),
  ]
}
