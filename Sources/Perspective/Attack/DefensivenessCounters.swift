// Defensiveness by apology that is none, and by turning the concern back; see `Defensiveness` for definition and sources.

extension Defensiveness {
  static let counters = [
    Rule(
      .defensiveness, .clause, [.statement],
      patterns: """
        // Apologies for what others feel or chose: "sorry if anyone was put out", "we regret that you chose to read it
        // so".
        sorry|apologise|apologize|apologies|regret|regrets if the|some|what|something|things|our|my|anything|anyone|anybody|any|people|that|this ... upset|offence|offense|offended|put|aggrieved|annoyed|alarmed|distress|distressed|feelings|feathers|hurt|toes|nose|inconvenience|discomfort|nerve|way|confusion
        sorry|apologise|apologize|apologies|regret if|that|should? anyone|anybody|someone|somebody|some|people|certain .. {be}|{feel}|took|take|felt|found|got|has|have
        sorry|apologise|apologize|apologies|regret|regrets|pity|shame that? {O} {have}? chose|chosen|choose|chooses|decided|decide|prefer|preferred|see|saw|seen|elected|felt .. to|fit read|interpret|take|see|understand|view|treat|make|hear|to
        // Had the other only …: "we'd have met the date, had anyone at your office picked up".
        had anyone|anybody|someone|somebody on|at|in|from|over your|their|there ...
        ^ had {O} ... nobody|none|no|we|i|it|this|there|{S} would|'d|might|could
        would|might|could|'d ... have|'ve ... had {O} {neg}? {past}|been|told|given|read|sent|done|said|kept|let|shown|brought|paid|had|picked|come|gone|taken|made
        but for your|their|his|her .. {trouble}|{late}|{wrong}|{excuse}|{badNoun}|incompetence|stubbornness|interference|meddling|silence|indecision|dithering|carelessness|negligence|greed
        // What one did was ordered: "all we did was print what you approved"; and nothing is carried for others.
        all {S} {have}? did|do|done {be} .. what|as|exactly
        {S} ... {neg} .. carry|carrying|take|taking|bear|bearing|shoulder|shouldering|be|being|have|having|get|getting the|this|that|made|any|your can|fall|rap|blame|hit|heat|flak|bullet|scapegoat|culprit|pinned|mistake|mistakes
        {S} ... {neg} .. carrying|carry|taking|take|paying|pay|answering|answer|apologising|apologise|cleaning|clean|covering|cover .. for {det}|your|their .. {Y} {past}|rewrote|changed|broke|made|wrote|lost|chose
        it {be} {neg} us|me $
        it {be} {neg} us|me|our .. who|that {past}|{slip}|{wreck}|lost|left|broke|wrote|sent|forgot|made|did|had|began|let|put|took|ran|cut
        """),
    Rule(
      .defensiveness, .sentence, [.question],
      patterns: """
        what did|do {O} expect $
        what about the|that|those|all ... {Y} {wreck}|{damage}|forgot|forget|lost|owe|broke|missed|promised
        """),
    // Turning it round: "and who was it that kept us waiting?", "this from a firm that …", "look closer to home".
    Rule(
      .defensiveness, .sentence, [.notWell],
      patterns: """
        ^^ and|so|but? who {be} it|that that|who {past}|kept|left|made|told|sent|lost|forgot|changed|wrote|signed|gave|broke|started|had|was
        ^^ and|but who kept|left|told|lost|forgot|changed|signed|broke|started the|us|it|our|that|this
        {trouble}|{wrong}|{trait}|{late} ? and|but|so? who {past}|kept|left|made|told|sent|lost|forgot|wrote|gave|broke|{be}
        this|that|which|coming? from {det} people|department|man|woman|company|team|side|office|lot|firm|person|guy|supplier|partner|bank|crew|agency|outfit|bunch that|who|which
        says {det} man|woman|people|firm|team|person|one|guy|company|department|office who|that|which|with
        from someone|somebody|people who {neg}|ca|could|never|missed|lost
        {trouble}|{wrong} must|can only? be yours|theirs|your|their
        look|looking|search|start|begin|ask|check .. closer to home
        {Y}|{T} .. at|on|in your|their own end|side|doorstep|house|back|shop
        ^^ and where {be} {O} when
        as if|though yours|theirs {be}|{have}|did
        yours|theirs {be} {neg}|hardly {adverb}? any? better|cleaner|perfect|faster
        """),
  ]
}
