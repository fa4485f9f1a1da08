// Labels by what somebody lacks, cannot do, or does badly by nature; see `Label` for definition, cues, traps and sources.

extension Label {
  static let conduct = [
    // How somebody behaves: "your conduct at the funeral was shameful", "I regard it as shameful".
    Rule(
      .label, .clause, [.statement],
      patterns: """
        your|their|his|her {adverb}? behaviour|behavior|conduct|attitude|tone|treatment|record|handling|performance|answer|reply|response|excuse|apology|manners|language|approach at|towards|toward|to|with|in|on|of .. {be} {det}? {adverb}? {trait}|{badNoun}|unacceptable|intolerable
        {S} {modal}? regard|regarded|describe|described|rate|rated {O} .. as {det}? {adverb}? {trait}|{badNoun}
        {S} {be} calling {O}|you|them|him|her {det}? {adverb}? {trait}|{badNoun}
        it|that {be} {adverb}? small|low|rich|petty of {O}|you|them|him|her
        {O} carry|carries|carried|carrying on like
        {O} behave|behaves|behaved|act|acts|acted|strut|struts like {det} .. lord|lady|king|owner|god|master|emperor|sheriff|landlord
        {O} {be} way|far|miles|well out of your|their|his|her
        {O} {be} way|far {trait}
        {O} {be} total|complete|real|pure|right {badNoun}
        """),
    // What somebody has not, or does not know: "not a shred of decency", "they don't know what they're doing".
    Rule(
      .label, .clause, [.statement],
      patterns: """
        n't|not|no|without {det}? shred|ounce|scrap|iota|grain|spark|drop of decency|honour|honor|honesty|shame|sense|common|talent|integrity|respect|compassion|humanity|loyalty|professionalism|competence|kindness|imagination|empathy
        {O} do|does|did n't|not know what {O}|you|they|he|she {be} doing|talking|selling|saying
        {O} do|does|did n't|not know one end|thing|side of|from
        {O} would n't|not last a|an|one|five|ten|two day|week|minute|minutes|month|night|season|hour on|in|at|with|$
        {O} could n't|not pour|fight|punch|tie|catch|hold|win|see|lead|sell ... out|with|in|if|from|your|their a|an|wet|paper
        {O} {be} n't|not half the|as man|woman|partner|team|company|leader|boss
        {O} {be} {adverb}? trouble $
        {O} , who {be} {adverb}? {det}? {adverb}? {trait}|{badNoun}
        {O} {be} ... and|but {adverb}? useless|hopeless|impossible|terrible|rude|unbearable|dreadful|awful|hostile|cruel|lousy to|at|with|when|as|in
        {O} {be} ( anything but | far from | less than | nowhere near | hardly | barely | n't very | not very ) {adverb}? honest|professional|reliable|competent|bright|clever|smart|polite|trustworthy|kind|generous|transparent|fair|serious|loyal|organised|organized
        {O} {be} beyond|past {trait}
        {O} {be} {det} .. of the worst kind|sort|type
        not|n't the {adverb}? sharpest|brightest tool|knife|bulb|crayon|pencil|spoon
        {O} {be} .. {good}|charming|sweet ... and|but {adverb}? {trait} in|at|on|to|with|behind|when|as
        {O} {be} no {name}
        {O} {be} person|man|people|firm|company without
        {O} {be} a|an {adverb}? {trait}|{good}|proud|old|young man|woman|person|firm who|that can|ca|could|does|do|will|wo|never n't|not|{coop}
        """),
    // Turned round for weight: "reliable you're not", "some partner you are", "call yourselves professionals?"
    Rule(
      .label, .sentence,
      patterns: """
        ^ {adverb}? {good}|bright|competent|modest|gentle|tactful|trustworthy|discreet {O} {be} n't|not $
        {good}|competent|modest|tactful|trustworthy|discreet {be} n't|not ( one of them|his|hers|yours | the {adverb}? first? word )
        ^^ {adverb}? {failing} , pure|plain|sheer and|$
        ^^ sheer|rank|gross|pure|plain|utter {failing}|amateurism|madness $
        view|opinion|verdict|word|description|assessment of|on|for {O} .. : {det}? {adverb}? {trait}|{badNoun}
        {S} see|call|describe {O}|you|them|him|her : {det}? {adverb}? {trait}|{badNoun}
        in a|one|two word|words :|, {adverb}? {trait}|{badNoun} $
        ^^ a|an {adverb}? {good} {partner}|man|woman|friend|person|listener|leader {O} {be} n't|not $
        ^ some {partner}|friend|expert|leader|professional|help|neighbour|boss {O} {be} $
        ^ some {partner}|friend|expert|leader|professional|help|neighbour|boss {O} turned
        ^ call yourself|yourselves a|an|professionals|experts|engineers|doctors|teachers|partners|leaders
        that|it {be} the {adverb}? only|kindest|right word|thing for {O}|your|i
        """),
  ]
}
