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
    Slot(
      "network",
      .records(
        Records(
          item: "partner", prefix: "p",
          fields: [
            Slot("name", .words, isPerson: true),
            Slot("trust", .number(1...10), heading: "trust"),
            Slot(
              "imperative", .number(1...10),
              heading: "imperative"), Slot("purpose", .number(1...10), heading: "purpose"),
            Slot(
              "theirs.trust",
              .number(1...10), heading: "they might say", beside: "trust"),
            Slot(
              "theirs.imperative", .number(1...10),
              heading: "they might say", beside: "imperative"),
            Slot(
              "theirs.purpose", .number(1...10),
              heading: "they might say", beside: "purpose"),
          ], link: "with", view: .network)),
      heading: "Your partners today"),
    Slot(
      "scaling",
      .records(
        Records(
          item: "pair", prefix: "s", hasIDs: false,
          fields: [
            Slot(
              "partner",
              .item(of: "network")),
            Slot(
              "dimension",
              .choice([
                Option(id: "trust", label: "trust"),
                Option(id: "imperative", label: "imperative"), Option(id: "purpose", label: "purpose"),
              ])),
            Slot(
              "now",
              .number(1...10), at: "partner.dimension"),
            Slot("theirs", .number(1...10), at: "partner.theirs.dimension"),
            Slot("from", .number(1...10), heading: "from", copies: "now"),
            Slot(
              "holds", .words,
              heading: "what holds"), Slot("sign", .words, heading: "first sign"),
            Slot(
              "conversation", .words,
              heading: "conversation"), Slot("behaviour", .words, heading: "your part"),
            Slot(
              "keep", .words,
              heading: "what keeps it"),
          ], link: "of")), heading: "What you looked at"),
    Slot(
      "issue", .words, heading: "What stands between you and {facing}", isRead: true, per: "facing",
      first: "account"),
    Slot("account", .words, heading: "What happened between you and {facing}", per: "facing"),
    Slot(
      "safety",
      .choice([
        Option(id: "free", label: "free"), Option(id: "cost", label: "cost"),
        Option(id: "unsafe", label: "unsafe"),
      ]), per: "facing", isOwn: true),
    Slot(
      "focus",
      .choice([
        Option(id: "issue", label: "on the issue between you"),
        Option(
          id: "other",
          label: "on the other"), Option(id: "both", label: "on both, the issue and the other"),
      ]),
      heading: "Where your attention was", per: "facing"),
    Slot("opening", .drafts, heading: "Your opening words", per: "facing"),
    Slot("value", .words, heading: "What could grow", per: "facing"),
    Slot("behaviours", .list(item: nil), heading: "What you do that helps"),
    Slot("practices", .list(item: nil), heading: "What you will keep doing"),
    Slot(
      "actions",
      .records(
        Records(
          item: "action", prefix: "a", hasIDs: false,
          fields: [
            Slot(
              "what", .words,
              heading: "what"), Slot("who", .words, heading: "with"), Slot("when", .day, heading: "when"),
            Slot(
              "if",
              .words, heading: "if"), Slot("then", .words, heading: "then", moment: "if"),
            Slot(
              "obstacle", .words,
              heading: "what may get in the way"), Slot("confidence", .number(1...10), heading: "how sure"),
            Slot(
              "status",
              .choice([
                Option(id: "open", label: "still open"), Option(id: "kept", label: "kept"),
                Option(id: "partly", label: "partly kept"), Option(id: "changed", label: "changed"),
                Option(
                  id: "dropped",
                  label: "set aside"),
              ])), Slot("learned", .words, heading: "what it taught"),
          ], returns: "status", link: "of",
          doneHeading: "Earlier actions")), heading: "Your actions"),
    Slot("confidant", .words, heading: "Who you will talk with", isPerson: true),
    Slot("insight.situation", .words, heading: "What became clearer"),
    Slot("insight.self", .words, heading: "What you noticed about yourself"),
    Slot(
      "way",
      .choice([
        Option(id: "whole", label: "whole"), Option(id: "network", label: "network"),
        Option(id: "conversation", label: "conversation"),
      ])),
    Slot("pace", .choice([Option(id: "short", label: "short"), Option(id: "room", label: "room")])),
    Slot("facing", .item(of: "network")),
  ]

  /// What could be shared under every script.
  static let commonShares: [ShareLine] = [
    ShareLine("aim", "What I came for", ["aim"]),
    ShareLine(
      "definitions", "The three words, as I mean them",
      [
        "definitions.trust", "definitions.imperative",
        "definitions.purpose",
      ]),
    ShareLine("names", "The names of my partners", ["partner.name", "action.who"]),
    ShareLine(
      "numbers", "The numbers I gave",
      [
        "partner.trust", "partner.imperative", "partner.purpose",
        "partner.theirs.trust", "partner.theirs.imperative", "partner.theirs.purpose", "pair.from",
        "action.confidence",
      ]),
    ShareLine(
      "scaling", "What I wrote about the numbers",
      [
        "pair.partner", "pair.dimension", "pair.holds",
        "pair.sign", "pair.conversation", "pair.behaviour", "pair.keep",
      ]),
    ShareLine("issue", "The issue between us", ["issue"]),
    ShareLine("opening", "My opening words", ["opening"]),
    ShareLine("practices", "My behaviours and practices", ["behaviours", "practices"]),
    ShareLine(
      "actions", "My actions",
      [
        "action.what", "action.when", "action.if", "action.then",
        "action.status",
      ]),
    ShareLine("insight", "What became clearer", ["insight.situation", "insight.self"]),
  ]
}
