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
        {Y} .. my|our .. with only|under|without your|my|our name
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
  ]
}
