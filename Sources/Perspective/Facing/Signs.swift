// Signs: words that face nothing by themselves, and something where several facets meet.

/// Definition: a light strain, a party beside a party, a form of asking or proposing, a view held as a view. Each of them
/// stands in harmless mail too; two facets in one sentence, or in two that follow each other, without thanks or talk about
/// method, are a difficulty being faced (`Judgement`).
/// Cues: "we've both been editing the same sheet and the totals cancel out, who wants which tabs?" (strain, joint, asking).
/// Traps: logistics that asks and proposes ("is it open on Sundays, or should we plan for Saturday?"): one facet.
enum Signs {
  static let rules: [Rule] = [
    // What goes less than well, and what it does here.
    Rule(
      .observation, .clause, [.sign],
      patterns: """
        {strain}
        two|three|four|five|six|both .. and|for|but {adverb}? one|no|none|a|single
        which|that left|meant|made|means|leaves
        so nobody|no
        {S} have|had|has to
        since {S} moved|changed|switched|started|began|agreed|took|swapped|split|merged
        since the new
        when {O} .. , {S}
        without a|an|it|them|that|any
        has|have|had no
        for the second|third|fourth|fifth|last time|week|month|year
        {number} times
        instead of {number}|the
        """),
    // A party beside a party.
    Rule(
      .joint, .clause, [.sign],
      patterns: """
        {joint}
        both|either of us|our|your|them|the
        both {partner}|teams|sides|labs|studios|kitchens|villages|wards|crews|families
        the? two|three|four of us
        we each
        we 've both
        you and i|we|us|me|our|my
        {S} and {Y}
        with|without|between you|us|your
        and ours|mine|yours
        your .. and our|my
        our|my .. and your
        neither team|side|party|crew|of
        each of us|side|team|party
        """),
    // The form of a proposal, and what it would prevent.
    Rule(
      .request, .clause, [.sign],
      patterns: """
        {modal} we|i|{Y}
        we could
        {S} {be} willing|ready|prepared to
        let 's|us|me
        {S} {modal} like|love|prefer|want|appreciate|propose|suggest|welcome
        {S} want us
        {S} propose|suggest
        how about
        so that|neither|nobody|no|none
        before anybody|anyone|either|somebody|someone
        next time
        proposal :
        please hold|pause
        {S} ought to?
        """),
    // A view held as a view, a thing said openly.
    Rule(
      .provisional, .clause, [.sign],
      patterns: """
        {S} suppose|guess|suspect|reckon
        {S} think|believe both|neither|each|we|us|it|there|nobody
        {S} do n't|not think|know|believe
        fair or not
        behind it|that|this
        i 'm asking
        to be honest|frank|fair
        as {S} understand|read|see|remember
        as far as i|we
        my|our guess|view|opinion|reading|impression
        honestly|frankly
        {S} 'd|would|want rather|sooner
        {S} hear|heard
        """),
    // What weighs on the writer.
    Rule(
      .need, .clause, [.sign],
      patterns: """
        {emotion}
        matter|matters
        so|and {number}|half|our .. got|spent|waited|had|lost|paid|stood|went|turned|have|started
        our|my .. had|spend|spends|spent|packed|stood|sat|waited|wait|lost|lose|loses|paid|pay|missed|work|worked|start|go|stay|stop
        leaves|left us|me|our|my .. with|without|no|a|an|one|two|in
        costs|cost us|me|our|my
        """),
    Rule(
      .need, .clause, [.sign, .statement],
      patterns: """
        {S} hope|care
        """),
    Rule(
      .contribution, .clause, [.sign],
      patterns: """
        {S} ought to have|{have}
        {S} never
        my|our own
        {S} was|were|had n't|not|never
        looking back
        i 'm|am sorry
        """),
  ]
}
