// Plain abuse, of several categories: what everybody hears as an attack, whatever is meant by it.

/// Definition: swear words at somebody, names, hatred, and violence that is announced.
/// Cues: "go to hell", "don't be an idiot", "why are you such a coward", "I hate you", "I will kill you".
/// Traps: swearing at things ("damn printer"), figures of speech ("it kills me"), quotations kept at a distance.
/// Source: Gordon's roadblocks of name-calling and warning; otherwise an own list.
enum Abuse {
  static let rules: [Rule] = [
    Rule(
      .contempt, .clause, [.sure],
      patterns: """
        fuck|screw|sod|damn|stuff|bugger you|them|him|her|yourself
        go to hell|blazes
        {S} hate|despise|loathe|detest {Y}|him|her|them
        {Y} {adverb}? suck|stink|disgust
        {O} make|makes {S}|me|us sick
        """),
    Rule(
      .label, .clause, [.sure],
      patterns: """
        do n't|not {adverb}? be|act|play {adverb}? such? {det}|the {adverb}? {trait}? {badNoun}
        stop|quit being|acting|playing {adverb}? such? {det}? {adverb}? {trait}? {badNoun}
        why {be}|must|do {O} be? {adverb}? such {det}? {adverb}? {trait}? {badNoun}
        how can {O} be {adverb}? so {trait}
        {O} {be} , {adverb} , {det}? {adverb}? {trait}|{badNoun}
        """),
    Rule(
      .dismissal, .clause, [.sure],
      patterns: """
        {Y} to {adverb}? shut up
        """),
    Rule(
      .threat, .clause, [.sure, .statement],
      patterns: """
        {S} will|'ll {adverb}? kill|strangle|destroy|crush|bury|hurt|punch|slap|shoot|murder {O}
        i {adverb}? want|would love|like? to {adverb}? kill|strangle|hurt|hit|punch|slap|shoot|murder {O}
        """),
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        {S} should n't|not have to explain|say|repeat|remind|chase|spell|tell .. {O}|someone|somebody|again|this|that|twice
        {S} {have} given|stopped expecting|hoping|asking|up .. from {O}
        {S} {have} given up expecting|hoping|asking|waiting .. {O}
        speak|speaks for itself|themselves , unfortunately|sadly|alas
        """),
    Rule(
      .contempt, .sentence, [.question],
      patterns: """
        {be} that|this {adverb}? meant|supposed to be a|an|your|the
        """),
    Rule(
      .blame, .sentence, [.statement],
      patterns: """
        if {Y} {adverb}? read|listened|answered|looked|checked|asked|called|planned|opened|replied|thought ... {S} would n't|not
        """),
    Rule(
      .fauxfeeling, .clause, [.statement],
      patterns: """
        {adverb}? disappointed|ashamed in|of {O} $
        """),
  ]
}
