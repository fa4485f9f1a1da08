// Mind-reading by the motive that is imputed; see `MindReading` for definition, cues, traps and sources.

extension MindReading {
  static let motives = [
    // What somebody came for: "you only joined for the logo", "they're here for the cameras".
    Rule(
      .mindreading, .tail, [.statement],
      patterns: """
        {O} {have}? only|merely|purely|solely ever? {past}|came|took|went|gave|said|kept|bought|put|brought|sent|wrote|rang|got|let|chose|do|did|come|hire|join|sign|agree|ring|call|invite|married|held .. for .. {lure}
        {O} {have}? only|merely|purely|solely ever? {past}|came|took|went|gave|said|kept|bought|put|brought|sent|wrote|rang|got|let|chose|do|did|come|hire|join|sign|agree|ring|call|invite|married|held ... to {adverb}? get|look|save|avoid|make|stop|please|impress|tick|win|block|spite|learn|steal|pick|secure|grab|qualify|claim|protect|beat|shut|score|{motive}
        {O} ... for .. {lure} and? nothing|alone|only|solely else|more|$
        {O} {be} {adverb}? here|there|in|around|aboard|with it|this|us? {adverb}? for the|our|your|their .. {lure} $
        {O} came|comes|come|joined|signed|stayed|went .. for the headlines|cameras|glory|publicity|money|prestige|limelight|kudos|cash|perks $
        """),
    // The real reason: "the real reason is that they want our contract".
    Rule(
      .mindreading, .clause, [.statement],
      patterns: """
        real|true|actual reason|motive|agenda|story|point ... {be} that? {O} {adverb}? want|wants|wanted|hope|hopes|hoped|fear|feared|like|likes|could|ca|can|never|do|did|does|would|'d|needed|saw|smelled|smelt
        {failing}|spite|ambition|envy|control|theft|revenge {adverb}? dressed|disguised|masquerading|posing|wrapped|dressing up? {adverb}? as|in|$
        {O} interest|concern|decision|silence|visit|generosity|refusal|timing|absence|offer|enthusiasm|move|objection|hesitation|hurry|haste|help|letter .. {have} {adverb}? more|everything|all|little|nothing to do with
        {O} {adverb}? knew .. and|but {O}? said|told|did|kept|let|signed|sent|took|went nothing|nobody|us|anyway|quiet
        """),
    // Good will that comes too suddenly: "your sudden interest in our archive".
    Rule(
      .mindreading, .clause, [.notWell],
      patterns: """
        your|their|his|her {adverb}? sudden|newfound|new-found|overnight|convenient|belated|touching {adverb}? interest|concern|generosity|love|enthusiasm|passion|care|worry|worries|friendliness|kindness|respect|conscience|principles|scruples|affection|fondness|commitment
        """),
    Rule(
      .mindreading, .tail, [.statement],
      patterns: """
        // What pays: "you keep it vague because the vagueness pays you".
        {O} {have}? keep|keeps|kept|leave|leaves|left|drag|drags|dragged|hold|holds|held|make|makes|made|let|lets|stay|stays|stayed|want|wants|like|likes ... because|since|cos .. suits|suit|favours|favour|favors|favor|pays|pay|serves|serve|earns|earn|benefits|benefit|profits|profit|spares|spare|saves {adverb}? you|them|him|her|your|their
        // The hour that was picked: "you waited until our CFO was away to slip that in".
        {O} {have}? waited|wait|waits until|till|for ... to {adverb}? tell|call|change|slip|announce|raise|send|spring|bring|move|cut|cancel|ask|object|publish|leak|pull|drop|mention|say|file|{motive}
        {O} {have}? waited|wait|waits until|till|for ... so that? nobody|noone|no|we|i
        {O} {have}? timed|scheduled ... for|to|so
        {O} ... so that? nobody|noone|no one? {adverb}? would|could|can|will|might|asks|notices|checks|sees|knows|objects|complains|came|noticed
        {O} sent|send|gave|put|picked|chose|seated ... to {adverb}? insult|humiliate|spite|snub|annoy|test|provoke|shame us|me|our
        // Done on purpose: "you let our application time out on purpose".
        ^ {O} {have}? {past}|let|left|put|sent|gave|kept|made|hid|set|built|took|ran|lost|forgot|broke|chose|told ... on purpose
        ^ {O} {have}? {past}|let|left|put|sent|gave|kept|made|hid|set|built|took|ran|lost|forgot|broke|chose|told ... deliberately|intentionally $
        // What somebody would rather: "you'd rather bury it", "you'd sooner close the ward than admit it".
        {O} would|'d rather|sooner {damage}|{wreck}|hide|lose|die|sink|burn|break|blame
        {O} would|'d rather|sooner ... than {adverb}? {coop}|admit|share|let|give|face|talk|lose|say|speak|see
        """),
    // Knowledge that is held against the other: "you've known since May".
    Rule(
      .mindreading, .tail, [.statement, .soft],
      patterns: """
        {Y} {have} known since|for|all
        """),
    // Hope that is laid to the other's charge: "you've been hoping we'd give up".
    Rule(
      .mindreading, .tail, [.statement],
      patterns: """
        {O} {have} been {adverb}? hoping|waiting|praying|angling|itching|betting|counting|banking .. {S}|us|nobody|noone .. {neg}|n't|{slip}|would|'d|give|forget|leave|crack|fold|walk|tire|cave|stumble|notice
        {O} {be} {adverb}? hoping|praying|betting|counting|banking {adverb}? on? us|me|our|{S} .. {neg}|n't|{slip}|'ll|give|forget|crack|fold|walk|tire|cave|stumble|being
        {O} {be} {adverb}? afraid|scared|terrified|frightened|jealous|resentful of|that what|how|who|the|we|our|my
        {O} resent|resents|resented|begrudge|begrudges that|{det}|our|my
        {O} want|wants|wanted ... for himself|herself|themselves|yourself|yourselves $
        {O} {be} only|just nice|kind|friendly|polite|charming|helpful|civil because|when|if|since|until|so
        {O} {be} {adverb}? stalling until|so|because|for|to|$
        {O} hate|hates|hated that {S}
        {O} want|wants|like|love to {adverb}? see|watch|hear us|me crawl|beg|fail|fall|suffer|cry|squirm|{lose}
        secretly {O} {be}|{have}|hope|want|love|enjoy
        {S} {modal}? {adverb}? see {adverb}? what {O} {be} {adverb}? doing|after|playing|up $
        {S} {adverb}? know why {O} {past}|came|went|did|left $
        """),
  ]
}
