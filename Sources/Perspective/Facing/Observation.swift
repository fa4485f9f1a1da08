// Observation: what happened, and its effect.

/// Definition: a fact about the difficulty, such as a camera or a ledger would show, and what it caused.
/// Cues: numbers and dates beside a word of difficulty; "when …, our …"; "the numbers differ".
/// Traps: a fault of things or third parties told as news, the same fault told to the other without a word more (`Blame`).
/// Sources: Rosenberg's observation; Gordon's behaviour and concrete effect; situation, behaviour, impact.
enum Observation {
  static let rules: [Rule] = [
    Rule(
      .observation, .clause, [.statement], weight: 12,
      patterns: """
        {trouble} ... for both teams|sides|firms|families|of
        when|since|after|because ... {S} {adverb}? lost|stood|waited|missed
        when|since|after ... {S} {modal} n't|not|cannot
        when|since|after ... our|my .. stood|waited|lost|stopped|failed|suffered
        """),
    Rule(
      .observation, .clause, [.weak],
      patterns: """
        {number} .. {trouble}
        {trouble} .. {number}
        {time} ... {trouble}
        when {O} .. , our|my|we|i|the
        that|which|this made|makes|left|hit|cost|costs|hurts|meant .. our|your|us|both|it|the
        {O} {slip}
        the {trouble}
        {trouble}
        """),
    // What it did to the writer's people, without a word of difficulty ("which left our reviewers a weekend", "six of our
    // trainees had no desk"), and a thing promised twice.
    Rule(
      .observation, .clause, [.statement], weight: 8,
      patterns: """
        which|that left|cost|costs|leaves our|my|us|me|both|the
        so our|my .. had|packed|stood|sat|waited|worked|started|stayed|went|drove|lost|paid|missed|spent|start|stand|sit|wait|lose|pay|miss|work|go
        {number} of our|my|your .. had|have|has|got|were|reached|came|went|are no|n't|without|late|with
        {number} of your .. {trouble}
        {number} of the .. {Y} .. {trouble}
        {Y} ... , so|and {number}|our|my|half .. spent|waited|got|lost|stood|paid|missed|redid|sat|ended|went without
        twice|three|four times? .. {adverb}? {Y} ... while|and|but our|my|we|i|us
        since ... , {number}|nobody|somebody|no ... {have}|came|went|go|landed ... without|no|not|n't|late|wrong|same
        booked|ordered|promised|sold|given|let|assigned|scheduled to|for both|two|each our|your|of|the|studios|choirs|teams|groups|crews|families|classes|clubs
        {S} {have}? now? {adverb}? booked|ordered|paid|invoiced|hired|edited|editing|sent the|it|for .. twice
        when {Y} ... , my|our .. {adverb}? stop|stops|stopped|start|starts|stay|stays|wait|freeze|go|goes|get|gets
        {number} {joint}? people|groups|families|children|patients|guests|nurses|drivers stood|waited|sat|came|went|wait|stand .. outside|in|without|for|at
        """),
  ]
}
