// Attacks behind a disclaimer or a compliment: what comes before the turn is denied or kind, what comes after is not.

/// Definition: an attack is denied in so many words, or sweetened, and then made.
/// Cues: "I'd never call you a thief, yet …", "nobody's saying you're lazy, you just …", "a great cook and a terrible boss".
/// Traps: denials that stay denials ("nobody says you were slow, the form is bad"), praise with a request after it.
/// Source: the labelling's trap "negation followed by the attack anyway".
enum HiddenTurns {
  static let rules: [Rule] = [
    Rule(
      .label, .sentence, [.statement], weight: -15,
      patterns: """
        {neg} .. call|calling {O}|anyone|anybody a|an|{trait} .. {badNoun}|thief|liar|{trait}|$ ... but|yet|still|just|only|except {adverb}? {O}|things|our|somehow
        {neg} .. saying|say|suggesting|claiming {O} {be}|{have}? .. {trait}|{badNoun}|{wreck}|{damage}|drunk|lied|lie|lies ... but|yet|just|only {adverb}? {O}
        {neg} .. saying|say|suggesting|claiming {O} {be}|{have}? .. {trait}|{badNoun}|{wreck}|{damage}|drunk|lied|lie|lies .. , {O} just|only|merely|simply
        """),
    Rule(
      .label, .clause, [.statement],
      patterns: """
        {O} {be} a|an|the {adverb}? {good} .. and|but|yet a|an|the {adverb}? {trait}|{badNoun}
        """),
  ]
}
