// Labels by what somebody lacks, cannot do, or does badly by nature; see `Label` for definition, cues, traps and sources.

extension Label {
  static let conduct = [
    Rule(
      .label, .clause, [.statement],
      patterns: """
        // How somebody behaves: "your conduct at the funeral was shameful", "I regard it as shameful".
        your|their|his|her {adverb}? behaviour|behavior|conduct|attitude|tone|treatment|record|handling|performance|answer|reply|response|excuse|apology|manners|language|approach at|towards|toward|to|with|in|on|of .. {be} {det}? {adverb}? {trait}|{badNoun}|unacceptable|intolerable
        {S} {modal}? regard|regarded|describe|described|rate|rated {O} .. as {det}? {adverb}? {trait}|{badNoun}
        {O} {be} way|far {trait}
        // What somebody has not, or does not know: "not a shred of decency", "they don't know what they're doing".
        n't|not|no|without {det}? shred|ounce|scrap|iota|grain|spark|drop of decency|honour|honor|honesty|shame|sense|common|talent|integrity|respect|compassion|humanity|loyalty|professionalism|competence|kindness|imagination|empathy
        {O} do|does|did n't|not know what {O}|you|they|he|she {be} doing|talking|selling|saying
        {O} {be} {adverb}? trouble $
        {O} , who {be} {adverb}? {det}? {adverb}? {trait}|{badNoun}
        {O} {be} ... and|but {adverb}? useless|hopeless|impossible|terrible|rude|unbearable|dreadful|awful|hostile|cruel|lousy to|at|with|when|as|in
        {O} {be} ( anything but | far from | less than | nowhere near | hardly | barely | n't very | not very ) {adverb}? honest|professional|reliable|competent|bright|clever|smart|polite|trustworthy|kind|generous|transparent|fair|serious|loyal|organised|organized
        {O} {be} no {name}
        """),
    // Turned round for weight: "reliable you're not", "some partner you are", "call yourselves professionals?"
    Rule(
      .label, .sentence,
      patterns: """
        ^ {adverb}? {good}|bright|competent|modest|gentle|tactful|trustworthy|discreet {O} {be} n't|not $
        {good}|competent|modest|tactful|trustworthy|discreet {be} n't|not ( one of them|his|hers|yours | the {adverb}? first? word )
        ^^ sheer|rank|gross|pure|plain|utter {failing}|amateurism|madness $
        ^ some {partner}|friend|expert|leader|professional|help|neighbour|boss {O} {be} $
        ^ call yourself|yourselves a|an|professionals|experts|engineers|doctors|teachers|partners|leaders
        """),
  ]
}
