// Need: a feeling or a need, owned.

/// Definition: the writer's own feeling or need, with nobody accused by it.
/// Cues: I'm worried / afraid / frustrated about; it matters to me; I need; I miss.
/// Traps: needs of logistics ("we need twenty badges"), feelings that accuse (`FauxFeeling`), moods without an issue.
/// Sources: Rosenberg's feelings and needs; Gordon's I-message; Gottman's gentle start-up.
enum Need {
  static let rules: [Rule] = [
    Rule(
      .need, .clause,
      patterns: """
        stresses|wears|drains|wearing|draining|eats|breaks me|us|all .. {adverb}?
        {S} need|needs a .. break|rest|pause|limit|boundary from|of|to
        {S} have no|little|n't plan|rule|agreement|answer|way|common .. for|about|on|to
        {S} do n't|not feel {adverb}? at|heard|safe|included|welcome|seen|comfortable|ready|sure
        {S} {modal}? need|want|wish more|better|earlier|clearer|enough|some|longer|less|fewer {adverb}? notice|time|warning|support|information|space|room|clarity|detail|sleep|say|influence|respect
        {neg} happy|comfortable|easy how|with|about|that
        {S} {be}|{feel} {adverb}? afraid of|to|for|about|we|that
        for me|us {be}? it {be} {neg}? easy|hard|difficult|important
        {S} {be} {adverb}? thinking about|of leaving|stopping|ending
        further|less|more away|from|close than
        {S} {be} {adverb}? {emotion} {adverb}?
        {emotion} about|abt|that|because|with|since|after|when|by|to
        ^ {adverb}? {emotion} {adverb}?
        {S} regret|resent|fear|dread|worry|struggle|hesitate|long
        {S} {be} torn|struggling|worrying|losing
        {adverb}? worries|worry|frightens|frighten|bothers|hurts|troubles|saddens|puzzles|stings|weighs|confuses|disturbs me|us|my|our|on
        it|that stung|hurt|hit|stings|hurts
        with a {adverb}? bad|uneasy|heavy|strange|bitter feeling|heart|stomach|taste
        {S} {have} a {adverb}? bad|uneasy|strange feeling|hunch
        my need|fear|worry|concern {be}|says|about
        {S} have to know
        it|that matters {adverb}? to me|us|my|our
        it|that matters a .. me|us|my|our
        matters to our|my|me|us
        {S} can|could live with
        hard|difficult|painful for me|us
        {S} sleep|slept badly
        it {be} a pity|shame that {S}
        {S} miss|missed the|how|our|that|your
        {S} {be}|{feel} {adverb}? {emotion}
        {S} {have}? {be}|been {emotion}
        {S} {feel} {adverb}? {emotion}
        {feel} {emotion} about|with|since|after
        worries|worry|frustrates|bothers|troubles|concerns|hurts|upsets|scares|pains me|us
        what|it worries|frustrates|bothers|troubles me|us
        makes|made me|us {emotion}
        that hit me|us
        hard for me|us to
        keeps|keep me|us awake
        {S} miss
        my fear|worry|concern|concerns|hope|need
        {S} {have} {det}? concern|worry|fear|feeling|doubts
        feels|felt off|unfair|unbalanced|uneven|equal|one-sided|heavy|wrong to|for me
        fear that|is|about|makes
        smth|something feels|felt|seems|sits
        something {have}|{be} {adverb}? been? on|bothering|weighing|troubling my|me|on
        been on my mind
        for|to me|us {be} {adverb}? important|difficult|hard|not
        {S} {be} {adverb}? tired of|from|because
        {S} ca|can n't|not keep|go|continue on? {ing}? .. like this
        {neg} feel|feels|felt fair|right|good|equal|balanced to|for me|us
        """),
    Rule(
      .need, .clause, [.weak, .statement],
      patterns: """
        {S} need|needed
        {S} {have} a hard time
        important|essential to|for us|me
        """),
    // Idiom of being sore or uneasy ("it doesn't sit right with me"), and notice wished for ("I'd appreciate a day's notice").
    Rule(
      .need, .clause, [.sure],
      patterns: """
        {S} {be}|feel|felt {adverb}? sore|cross|mad|bitter|thrown|sick|raw|down|low|bad about|that|with|by|at|when|over|because
        {S} {be} {adverb}? put out
        keeps|kept|keep me|us up|awake
        does|did|do n't|not sit {adverb}? right|well|easy|easily|comfortably
        sits|sat badly|uneasily|ill|heavily|wrong with|on
        {S} {modal} {adverb}? appreciate|value|welcome|like|want|need {det}|{number} .. notice|warning|heads-up|advance
        {S} {modal} be {adverb}? grateful|thankful|glad for|of .. notice|warning|heads-up
        rubs|rubbed|gets|got me|us the wrong|up|down
        {S} {be} wondering if|whether {Y}|{S}|something|it|this|that|there
        {S} lose|lost|losing sleep|heart|faith|patience
        {S} need|want|miss|lack some|more? clarity|certainty|transparency|honesty|trust|peace|respect|reassurance|predictability|recognition|air|rest|calm
        {modal} mean a lot|much|great|deal .. to me|us|my|our
        knot|lump|weight|pit in|on my|our|the
        stayed|stuck|sat|sits with me|us
        my|our stomach|heart|chest|shoulders turns|turned|sank|sinks|aches|tightens|races|raced
        it|that|this saddened|saddens|stung|pained|pains|disappointed|frightened|worried|upset|upsets|shook|unsettled|unsettles|hurt me|us|my|our
        {S} had {adverb}? hoped|wished for|that|you
        {S} had {adverb}? hoped|wished|expected to be asked|told|heard|included|consulted|informed|warned|invited|named|thanked
        {S} {be} {adverb}? afraid of|that|we|{Y}|they
        {S} {modal} sleep {adverb}? better|easier
        {S} ca|can|could n't|not {adverb}? sleep|eat|concentrate|relax|breathe
        """),
  ]
}
