// What the earlier language had for every script, since scripts declared no data then. It never changes, whatever the
// built-in script keeps one day.

extension EarlierLanguage {
  /// The slots that every script had.
  static let commonSlots: [Slot] = [
    Slot("aim", .words, heading: "What you came for"),
    Slot("worth", .words, heading: "How you will know it was worth it"),
    Slot("definitions.trust", .words, heading: "Trust, to you"),
    Slot("definitions.imperative", .words, heading: "Imperative, to you"),
    Slot("definitions.purpose", .words, heading: "Purpose, to you"),
    Slot("network", .records(partners), heading: "Your partners today"),
    Slot("scaling", .records(pairs), heading: "What you looked at"),
    Slot(
      "issue", .words, heading: "What stands between you and {facing}", isRead: true, per: "facing", first: "account"),
    Slot("account", .words, heading: "What happened between you and {facing}", per: "facing"),
    Slot("safety", choice("free", "cost", "unsafe"), per: "facing", isOwn: true),
    Slot(
      "focus",
      .choice([
        Option(id: "issue", label: "on the issue between you"), Option(id: "other", label: "on the other"),
        Option(id: "both", label: "on both, the issue and the other"),
      ]), heading: "Where your attention was", per: "facing"),
    Slot("opening", .drafts, heading: "Your opening words", per: "facing"),
    Slot("value", .words, heading: "What could grow", per: "facing"),
    Slot("behaviours", .list(item: nil), heading: "What you do that helps"),
    Slot("practices", .list(item: nil), heading: "What you will keep doing"),
    Slot("actions", .records(actions), heading: "Your actions"),
    Slot("confidant", .words, heading: "Who you will talk with", isPerson: true),
    Slot("insight.situation", .words, heading: "What became clearer"),
    Slot("insight.self", .words, heading: "What you noticed about yourself"),
    Slot("way", choice("whole", "network", "conversation")),
    Slot("pace", choice("short", "room")),
    Slot("facing", .item(of: "network")),
  ]

  /// A choice of options whose ids are what people read.
  private static func choice(_ ids: String...) -> SlotType { .choice(ids.map { Option(id: $0, label: $0) }) }

  private static let scale = SlotType.number(1...10)
  private static let dimensions = ["trust", "imperative", "purpose"]

  private static let partners = Records(
    item: "partner", prefix: "p",
    fields: [Slot("name", .words, isPerson: true)] + dimensions.map { Slot($0, scale, heading: $0) }
      + dimensions.map { Slot("theirs.\($0)", scale, heading: "they might say", beside: $0) },
    link: "with", view: .network)

  private static let pairs = Records(
    item: "pair", prefix: "s", hasIDs: false,
    fields: [
      Slot("partner", .item(of: "network")),
      Slot("dimension", choice("trust", "imperative", "purpose")),
      Slot("now", scale, at: "partner.dimension"),
      Slot("theirs", scale, at: "partner.theirs.dimension"),
      Slot("from", scale, heading: "from", copies: "now"),
      Slot("holds", .words, heading: "what holds"),
      Slot("sign", .words, heading: "first sign"),
      Slot("conversation", .words, heading: "conversation"),
      Slot("behaviour", .words, heading: "your part"),
      Slot("keep", .words, heading: "what keeps it"),
    ])

  private static let actions = Records(
    item: "action", prefix: "a", hasIDs: false,
    fields: [
      Slot("what", .words, heading: "what"),
      Slot("who", .words, heading: "with"),
      Slot("when", .day, heading: "when"),
      Slot("if", .words, heading: "if"),
      Slot("then", .words, heading: "then", moment: "if"),
      Slot("obstacle", .words, heading: "what may get in the way"),
      Slot("confidence", scale, heading: "how sure"),
      Slot(
        "status",
        .choice([
          Option(id: "open", label: "still open"), Option(id: "kept", label: "kept"),
          Option(id: "partly", label: "partly kept"), Option(id: "changed", label: "changed"),
          Option(id: "dropped", label: "set aside"),
        ])),
      Slot("learned", .words, heading: "what it taught"),
    ], returns: "status", doneHeading: "Earlier actions")

  /// What could be shared under every script.
  static let commonShares: [ShareLine] = [
    ShareLine("aim", "What I came for", ["aim"]),
    ShareLine("definitions", "The three words, as I mean them", dimensions.map { "definitions.\($0)" }),
    ShareLine("names", "The names of my partners", ["partner.name", "action.who"]),
    ShareLine(
      "numbers", "The numbers I gave",
      dimensions.map { "partner.\($0)" } + dimensions.map { "partner.theirs.\($0)" }
        + ["pair.from", "action.confidence"]),
    ShareLine(
      "scaling", "What I wrote about the numbers",
      ["partner", "dimension", "holds", "sign", "conversation", "behaviour", "keep"].map { "pair.\($0)" }),
    ShareLine("issue", "The issue between us", ["issue"]),
    ShareLine("opening", "My opening words", ["opening"]),
    ShareLine("practices", "My behaviours and practices", ["behaviours", "practices"]),
    ShareLine("actions", "My actions", ["what", "when", "if", "then", "status"].map { "action.\($0)" }),
    ShareLine("insight", "What became clearer", ["insight.situation", "insight.self"]),
  ]
}
