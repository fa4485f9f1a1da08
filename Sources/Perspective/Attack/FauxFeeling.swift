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
        it {feel} {adverb}? like {det} {adverb}? betrayal|insult|slap|punishment|ambush|trap|attack|stab
        {feel} {adverb}? like {det} {adverb}? betrayal|insult|slap|punishment|ambush|trap|stab
        {S} {feel} {adverb}? as though|if {O}
        {S} {feel} {adverb}? small|stupid|worthless|like|unwelcome around|when|next|with|because .. {O}
        {S} {feel} the {adverb}? victim|fool|idiot
        {S} {feel} {adverb}? {neg} {adverb}? respected|heard|valued|appreciated|taken|seen|trusted|welcome|wanted|listened|considered|supported
        {S} do n't|not {feel} {adverb}? respected|heard|valued|appreciated|taken|seen|trusted|welcome|wanted|listened|considered|supported by|in|at|from|here|$
        {S} {feel} {adverb}? {neg} {adverb}? taken seriously
        {S}|it|everyone|everybody {modal}? {have}? {be}? {feel} like|as? {det}? {faux}
        {S} {be} {feel} {neg}? {adverb}? {faux}
        {S} .. {feel} {faux}
        {S} {have} been|be? made to feel {faux}|like|small|stupid
        {S} {be} left feeling {faux}
        {feel} {faux} by {O}
        {S} {have} {adverb}? {feel} {faux}
        {feel} {adverb}? {faux}
        makes|make|made|leaves|left us|me|our .. feel|feeling {faux}|like|as
        {S} {modal}? {feel} that|like|as|as|, if|though? {O}
        {S} {modal}? {feel} {O} {modal}|{be}|{have}|{neg}|{wreck}|{slip}|do|did|treat|treats|treated|only|just|think|want|use
        {S} {feel} as if|though {O}|we|i
        {S} {feel} like a|an|the|your|their|some|we|i|nothing|nobody .. {faux}|{badNoun}|cleaning|maid|servant|slave|idiot|beggar|fool|child|second|doormat|punchbag|bank|lady|machine|wallet|cash|fifth|third|afterthought|only|your|outsider|burden|number|pawn|puppet|hostage|stepchild|spare|stranger|extra
        {S} {feel} like your|their|his|her|nothing|nobody|an|dirt|furniture|shit|crap|rubbish|air|second-class
        it {feel} like|as if|though? {O} {neg}|{be}|{have}|{wreck}|do|just|only|want|use|did|treat
        {S} ca|can n't|not {adverb}? shake|avoid|escape|help|lose|resist the|a .. feeling|impression|sense that? {O}
        {S} get|got|gets|getting|had the|a|this|that|an .. feeling|impression|sense that? {O} .. only|just|never|do|does|did|{neg}|avoiding|hiding|using|lying|playing|laughing|mocking|cheating|taking|{wreck}
        feeling|sense|mood|impression here|among|in|on|at ... {be} that {O} .. only|just|never|do|does|did|{neg}|avoiding|hiding|using|lying|{wreck}|{trait}|{badNoun}|{slip}|dump|dumps|take|takes
        come|came|comes|went|go|walk|walked|left|leave|emerged|returned away|home|out|back|the|your|that|from? ... feeling {faux}
        {S} {be} {adverb}? made to feel {faux}|small|stupid|unwelcome
        {S} {be} {adverb}? made to feel like !family|one|part|home|royalty|kings
        left feeling like {det}? .. beggars|servants|beggar|servant|{badNoun}|fools|idiots|intruders|strangers|guests|outsiders|afterthought|burden
        leave|leaves|left|leaving {us}|people|staff|everyone|us {adverb}? feeling {faux}
        {S} {have} the|a|this feeling|impression|sense that? {O} do|does|did n't|not want|care|respect|trust|listen|take|like
        {S} {have} the|a|this feeling|impression|sense that? {O} only|just|never
        {S} {have} the|a|this feeling|impression|sense that? {O} {be} {adverb}? only|just|hiding|using|lying|playing|laughing|mocking|avoiding|cheating|taking
        {feel} like {Y} {be}|have|do|did|only|just|never|always|want|use|think|treat|care
        {S} {feel} like {det}? {badNoun}|beggars|servants|children|idiots|fools|intruders|strangers|slaves|outcasts|guests at|in|to|around|with|for|by
        """),
    Rule(
      .fauxfeeling, .tail, [.sure],
      patterns: """
        {S} {feel} us|me|ourselves|myself .. {faux}
        it|this|that {feel} like being {faux}|{wreck}|stabbed|slapped|punched|kicked|robbed|spat
        {S} {feel} that|like|as ... nothing|worthless|invisible|unimportant|second .. to|for|by|with|around {O}|you|them
        {S} {feel} like {S} {be} talking|speaking|begging|walking|shouting|running|banging|dealing .. wall|walls|eggshells|void|air|brick|deaf|head|circles
        n't|not help feeling|but {feel}? that|like|as? {O}|{faux}
        """),
  ]
}
