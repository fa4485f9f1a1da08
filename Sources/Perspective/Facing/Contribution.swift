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
        {S} {adverb}? never wrote|defined|put|set|discussed|clarified|checked|planned|thanked|noticed|called|replied|settled
        my|our own impatience|silence|pride|fear|temper|stubbornness|haste|delay|assumption|assumptions|anger|habit|habits
        {S} {have} been {adverb}? chaotic|slow|late|unclear|careless|absent|silent|hard|difficult|part|a
        {S} {be} {adverb}? {trait}
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
        {S} {be}|{have} been|become? a? {trait}|{badNoun}
        {S} {be} {det}? {trait} {partner}
        {S} {be} {trait}
        part|half|some|share of it|this|that {be}? {modal}? .. mine|ours|on|us|me
        my|our part|share|contribution|role in|{be}
        my|our own? fault|mistake|error|doing|pattern|responsibility
        {S} contributed
        {S} did n't|not keep|hold|honour|honor my|our
        {S} was|were a bit|little|tad|touch {trait}|harsh|short|rude|late
        {S} {modal} have
        {S} should|could have
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
        {S} always jump|interrupt|avoid
        {S} did that|this|led
        we did that
        """),
    Rule(
      .contribution, .clause, [.sure],
      patterns: """
        {S} both said|agreed|promised|jumped|pushed too|so|in
        sorry for my|our part|share|tone|silence|words|reaction|outburst
        """),
    Rule(
      .contribution, .clause,
      patterns: """
        {S} took|made|announced .. decision|step|choice|promise without {Y}|you|asking
        not mine|ours|my|our to|place|decision|call take|make|decide|$
        {S} see|realise|realize|understand now that
        """),
  ]
}
