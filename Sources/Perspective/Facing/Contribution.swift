// Contribution: one's own part, or a repair of it.

/// Definition: the writer names what their own side did or left undone, or offers to repair it.
/// Cues: we were late too; part of it is mine; I should have; I'm sorry that I; on both of us.
/// Traps: one's own losses (an effect, not a part), courtesy ("sorry I missed your call"), self-mockery, conditions.
/// Sources: Stone, Patton & Heen (contribution); research on repair in conversation (Gottman).
enum Contribution {
  static let rules: [Rule] = [
    Rule(
      .contribution, .clause, [.statement],
      patterns: """
        {S} own my|our|that|it|this
        {S} made|make .. mistakes|mistake|errors|error
        {S} never wrote|defined|put|set|discussed|clarified|checked|planned|thanked|noticed|called|replied|settled
        my|our own impatience|silence|pride|fear|temper|stubbornness|haste|delay|assumption|assumptions|anger|habit|habits
        {S} {have} been {adverb}? chaotic|slow|late|unclear|careless|absent|silent|hard|difficult|part|a
        {S} was|were {adverb}? {trait}
        {S} did|do n't|not communicate|prepare|consider|inform|warn|listen|ask|tell|say|speak|check|answer|share|explain|see|notice
        {S} {have} n't|not told|asked|said|explained|shared|answered
        {S} {have} {adverb}? not told|asked|said|explained|shared
        {S} kept quiet|silent|waiting|too
        {S} snapped|shouted|overreacted|exaggerated|withdrew|ignored|delayed|dismissed at|too|your|you|it
        that|this|it 's|is|was {adverb}? on me|us
        {S} regret
        which|and {S} regret
        {S} {be} {adverb}? short|impatient|harsh|unfair|curt with|to
        {S} {be} the bottleneck|problem|reason|one who
        {S} {have}? {adverb}? contributed|played|added to|a
        six|some|half|part|many on our|my
        our|my fault|mistake|error|oversight|omission
        {S} was|were wrong|late|silent
        {S} {have} felt it
        {S} {have}? {be}? late|slow|unclear|careless|wrong|unfair|too|part|partly|defensive|harsh|rude|impatient
        {S} {have}? {wreck}
        {S} {have}? {slip}
        {S} was|were|{have} been|become? a? {trait}|{badNoun}
        {S} was|were {det}? {trait} {partner}
        part|half|some|share of it|this|that {be}? {modal}? .. mine|ours|on|us|me
        my|our part|share|contribution|role in|{be}
        my|our own? fault|mistake|error|doing|pattern|responsibility
        {S} contributed
        {S} did n't|not keep|hold|honour|honor my|our
        {S} was|were a bit|little|tad|touch {trait}|harsh|short|rude|late
        {S} should|could|ought|might to? have
        {S} should n't|not have
        {S} never|n't|not told|asked|explained|said|mentioned|listened|shared|answered|checked|tell|ask|explain|say|mention|listen|invite
        sorry that|for i|we|my|our|{ing}
        i|we apologise|apologize for
        apologies for
        that|it was wrong of|by us|me
        on both of|our
        {S} {have}? {adverb}? reacted|snapped|overreacted|misread|misjudged|underestimated|assumed|jumped|pushed|promised|rushed|forgot|answered|let .. badly|late|months|it|too|in|the|that
        {S} owe {Y}
        {S} {be} to blame
        mine included|too
        our|my own .. {trouble}|late|unclear|clumsy
        what did i|we overlook|do|miss
        {S} put pressure
        {S} hold|held back
        {S} always jump|interrupt|avoid|leave|put|forget .. you|your|until|too|off|last
        {S} did that|this|led
        we did that
        """),
    // One's own trait of today: self-mockery ("I'm a hopeless typist") unless a difficulty stands beside it.
    Rule(
      .contribution, .clause, [.weak, .statement],
      patterns: """
        {S} am|'m|are|'re|is|'s {det}? {trait}|{badNoun}
        {S} {always} {slip}
        """),
    Rule(
      .contribution, .clause, [.sure],
      patterns: """
        my|our .. was|were {adverb}? out|clumsy|unfair|rude|careless|uncalled|tactless|thoughtless|over of|for|to|$
        """),
    Rule(
      .contribution, .clause,
      patterns: """
        {S} took|made|announced .. decision|step|choice|promise without {Y}|you|asking
        not mine|ours|my|our to|place|decision|call take|make|decide|$
        {S} see|realise|realize|understand now that
        """),
    // The fault placed at one's own door ("that mix-up started on my desk", "half of the muddle is ours").
    Rule(
      .contribution, .clause, [.statement],
      patterns: """
        {trouble}|{strain}|{badNoun}|mix-up|slip|dosage|wording started|began|happened|came|comes|is|was|lies|lay on|with|at|from|in my|our|us|me
        half|part|some|most|much|share|all of the|this|that .. {trouble}|{strain}|{badNoun} {be}|comes|came|goes|sits {adverb}? mine|ours|on|from|with|my|our|us|me
        {S} take|took|accept|accepted|own|carry my|our|full|some|the|part share|part|responsibility|blame|half
        {S} {have}? {adverb}? sat|slept on your|that|this|it|the
        {S} promised|said|announced|quoted .. and {adverb}? delivered|sent|brought|came|gave
        {S} got the|it|that|your {adverb}? {number}? .. wrong
        that|it was|were us|me , not
        that|it 's|was {adverb}? our|my doing|fault|mistake|slip|oversight
        {S} {be} {adverb}? snappy|grumpy|gruff|abrupt|sharp|rude|curt|distracted|unfair earlier|yesterday|on|with|to|today|then
        {S} {have}? {adverb}? neglected|overdid|overstepped|oversold|overpromised|undersold|mishandled|misfiled|misdirected|double-booked|muddled
        mine to fix|repair|mend|solve|put|answer
        """),
  ]
}
