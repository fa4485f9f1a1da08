// Contempt in common sayings and similes; see `Contempt` for definition, cues, traps and sources.
// Source: own list of British and American idiom.

extension Contempt {
  /// Sayings of disbelief and mock pity, similes that belittle, lessons announced.
  static let sayings = [
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        // Disbelief: "pigs might fly", "keep telling yourselves that".
        pigs might|can|may|will|could fly
        keep|keeps telling yourself|yourselves|themselves|himself|herself
        // Mock pity and mock fear: "my heart bleeds", "heaven forbid you should pick up a phone".
        my|our heart|hearts bleeds|bleed for
        heaven|god forbid that? {O}|you|anyone|anybody|someone|somebody ... should|decision|phone|finger|work|effort|{coop}|ask|apologise|apologize
        """),
    // Similes: "the bedside manner of a parking meter"; things fit for a doorstop.
    Rule(
      .contempt, .clause, [.statement],
      patterns: """
        {O} .. {have} ... the|all .. manner|charm|grace|tact|speed|urgency|warmth|precision|subtlety|enthusiasm|attention|memory|spine|backbone|initiative|manners|empathy|intelligence|imagination|elegance|transparency|flexibility of a|an !saint|angel|lion|surgeon|clock|poet|dancer|queen|king|athlete|elephant|child
        {T}|{Y} {adverb}? treat|treats|treated|run|runs|manage|manages|handle|handles|use|uses the|this|that|your|their|our|my|everything .. like|as a|an horoscope|lemonade|hobby|playground|toy|joke|game|circus|kindergarten|dustbin|doormat|casino|lottery|rumour|suggestion|piggy
        """),
    // Whom one cannot expect more of: "only the council could manage to", "you can't expect much from people who".
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        only {O} could|can|would {adverb}? manage|succeed|lose|forget|break|flood|misspell|mislay
        only the|a {partner} could {adverb}? manage|succeed|lose|forget|break|flood|misspell|mislay
        {Y}|one|{S} can|could|{neg} {neg} {adverb}? expect ... much|more|better|miracles|wonders .. from|of people|someone|a|an|{O}|you|those
        {Y} had|have a|one|only {adverb}? single|one? job|thing to $|bring|do
        for|and this|that {S} {be}? pay|paying|paid
        in how {neg} to
        """),
    // A lesson announced: "you do realise the form has a back", "newsflash: other people work here too".
    Rule(
      .contempt, .sentence, [.sure, .notWell],
      patterns: """
        {Y} do {adverb}? realise|realize|understand that? {det}|{O}|{S}|it|{ing}
        newsflash|news-flash $
        ^^ earth to
        """),
    // Nobody who would listen: "in case anyone over there is interested", "not that you asked".
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        in case anyone|anybody|someone|somebody over|at|in|on {Y}|{T}|there ... interested|cares|care|awake|listening|bothered|reads
        ^^ not that {Y}|they|anyone|anybody|he|she {modal}? {adverb}? asked|ask|asks|cares|listens|listen|noticed
        , who knew|knows $$
        """),
  ]
}
