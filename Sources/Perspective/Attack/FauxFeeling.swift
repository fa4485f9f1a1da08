// Faux feeling: an accusation dressed as a feeling.

/// Definition: "I feel" with a word that says what the other did, or with "that", "like", "as if" and the other.
/// Test: put "think" for "feel", or turn it into "they are …": what survives is an accusation.
/// Cues: abandoned, betrayed, cheated, ignored, used, taken for granted; "I feel that you", "I feel like your".
/// Traps: feelings (angry, sad, worried, uneasy), good ones (valued, heard), negation, asking whether the other feels so.
/// Sources: Rosenberg's lists of words that pass for feelings; the disguised you-statement.
enum FauxFeeling {
  static let rules: [Rule] = [
    Rule(
      .fauxfeeling, .tail,
      patterns: """
        {S} .. {feel} {adverb}? treated|handled like|as|unfairly|badly|without
        {feel} {adverb}? treated like|as|unfairly|badly
        it {feel} {adverb}? like|as {O}|if|though {adverb}?
        it|this {feel} {adverb}? like|as if? {O}
        {S} {feel} {adverb}? as though|if {O}
        {S} {feel} {adverb}? small|stupid|worthless|like|unwelcome around|when|next|with|because .. {O}
        {S} {feel} {adverb}? {neg} {adverb}? respected|heard|valued|appreciated|taken|seen|trusted|welcome|wanted|listened|considered|supported
        {S}|it|everyone|everybody {modal}? {have}? {be}? {feel} like|as? {det}? {faux}
        {S} {be} {feel} {neg}? {adverb}? {faux}
        {S} .. {feel} {faux}
        {feel} {faux} by {O}
        {S} {have} {adverb}? {feel} {faux}
        {feel} {adverb}? {faux}
        makes|make|made|leaves|left us|me|our .. feel|feeling {faux}|like|as
        {S} {modal}? {feel} that|like|as|, if|though? {O}
        {S} {modal}? {feel} {O} {modal}|{be}|{have}|{neg}|{wreck}|{slip}|do|did|treat|treats|treated|only|just|think|want|use
        {S} {feel} as if|though {O}|we|i
        {S} {feel} like a|an|the|your|their|some|we|i|nothing|nobody .. {faux}|{badNoun}|cleaning|maid|servant|slave|idiot|beggar|fool|child|second|doormat|punchbag|bank|lady|machine|wallet|cash|fifth|third|afterthought|only|your|outsider|burden|number|pawn|puppet|hostage|stepchild|spare|stranger|extra
        {S} {feel} like your|their|his|her|nothing|nobody|an|dirt|furniture|shit|crap|rubbish|air|second-class
        it {feel} like|as if|though? {O} {neg}|{be}|{have}|{wreck}|do|just|only|want|use|did|treat
        {S} ca|can n't|not {adverb}? shake|avoid|escape|help|lose|resist the|a .. feeling|impression|sense that? {O}
        feeling|sense|mood|impression here|among|in|on|at ... {be} that {O} .. only|just|never|do|does|did|{neg}|avoiding|hiding|using|lying|{wreck}|{trait}|{badNoun}|{slip}|dump|dumps|take|takes
        come|came|comes|went|go|walk|walked|left|leave|emerged|returned away|home|out|back|the|your|that|from? ... feeling {faux}
        {feel} like {Y} {be}|have|do|did|only|just|never|always|want|use|think|treat|care
        {S} {feel} like {det}? {badNoun}|beggars|servants|children|idiots|fools|intruders|strangers|slaves|outcasts|guests at|in|to|around|with|for|by
        """),
    Rule(
      .fauxfeeling, .tail, [.sure],
      patterns: """
        {S} {feel} us|me|ourselves|myself .. {faux}
        """),
  ]
}
