// Turns a script of the language before scripts declared their data into the present one, so that sessions begun under
// it can still be gone on with. `Documentation/Authors.md` has the same as a table.

/// A script of the earlier language, rewritten.
struct EarlierLanguage {
  /// The script in the present language, without its data.
  let root: YAMLNode
  /// The slots that the earlier language knew, and those in `words.NAME` that the script used.
  let slots: [Slot]

  /// The stages in which one conversation is prepared: what is said there is said for one person.
  private var stages: Set<String> = []
  /// The state that makes actions, and the one that looks at earlier ones.
  private var form = ""
  private var open: String?

  init(_ root: YAMLNode) {
    var language = EarlierLanguage(slots: [], root: root)
    let states = root["states"]?.sequence ?? []
    let faced: Set<String> = ["issue", "safety", "focus", "opening", "opening.kept", "value"]
    language.stages = Set(
      states.filter { faced.contains($0["into"]?.string ?? "") }.compactMap { $0["stage"]?.string })
    language.form =
      states.filter { $0["step"]?.string == "commit" && $0["revises"] == nil }.max {
        ($0["most"]?.int ?? 3) < ($1["most"]?.int ?? 3)
      }?["id"]?.string ?? ""
    language.open = states.first { $0["each"]?.string == "openActions" }?["id"]?.string
    let rewritten = states.map { language.state($0) }
    let prepares = Set(states.filter { $0["into"]?.string == "opening" }.compactMap { $0["stage"]?.string })
    let stages = root["stages"]?.sequence ?? []
    let filled = Set(states.compactMap { $0["into"]?.string })
    let needs = ["facing", "safety"].filter(filled.contains)
    self.init(
      slots: Self.commonSlots.map { Self.slot($0, filledBy: states) }
        + language.words(states, headings: root["headings"]),
      root: root.replacing([
        "headings": nil, "states": YAMLNode(rewritten), "ways": Self.ways(root["ways"]), "shares": Self.shares,
        "stages": YAMLNode(
          stages.map { prepares.contains($0["id"]?.string ?? "") ? $0.replacing(["needs": Self.list(needs)]) : $0 }),
      ]))
  }

  /// What could be shared was the same under every script.
  private static var shares: YAMLNode {
    YAMLNode(
      commonShares.map { line in
        pairs([("id", YAMLNode(line.id)), ("label", YAMLNode(line.label)), ("of", list(line.slots))])
      })
  }

  private init(slots: [Slot], root: YAMLNode) { (self.slots, self.root) = (slots, root) }

  /// The way that counted while none was chosen stands first.
  private static func ways(_ node: YAMLNode?) -> YAMLNode? {
    guard let mapping = node?.mapping else { return node }
    let ways = mapping.map { ($0.key, $0.value) }
    return YAMLNode(ways.filter { $0.0.string == "whole" } + ways.filter { $0.0.string != "whole" })
  }

  /// A slot with the options that the script has for it.
  private static func slot(_ slot: Slot, filledBy states: [YAMLNode]) -> Slot {
    let options = states.filter { $0["into"]?.string == slot.name }.flatMap { $0["options"]?.all ?? [] }
      .compactMap { option in option["id"]?.string.map { Option(id: $0, label: option["label"]?.string ?? $0) } }
    guard !slot.options.isEmpty, !options.isEmpty else { return slot }
    var slot = slot
    slot.type = .choice(
      options.filter { option in !slot.options.contains { $0.id == option.id } }.reduce(slot.options) {
        $0.contains($1) ? $0 : $0 + [$1]
      })
    return slot
  }

  /// A slot for each `words.NAME`, of the type that its steps need.
  private func words(_ states: [YAMLNode], headings: YAMLNode?) -> [Slot] {
    var slots: [Slot] = []
    for state in states {
      guard let name = state["into"]?.string, name.hasPrefix("words."), !slots.contains(where: { $0.name == name })
      else { continue }
      let type: SlotType =
        switch state["step"]?.string {
        case "list": .list(item: nil)
        case "rate": .number(1...10)
        case "draft": .drafts
        default: .words
        }
      let isFaced = stages.contains(state["stage"]?.string ?? "")
      slots.append(
        Slot(name, type, heading: headings?[String(name.dropFirst(6))]?.string, per: isFaced ? "facing" : nil))
    }
    let order: [String] = headings?.mapping?.map { "words." + ($0.key.string ?? "") } ?? []
    func place(_ slot: Slot) -> Int { order.firstIndex(of: slot.name) ?? order.count }
    return slots.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }.map(\.element)
  }

  // MARK: States

  private func state(_ node: YAMLNode) -> YAMLNode {
    var keys: [String: YAMLNode?] = [:]
    let (step, into) = (node["step"]?.string, node["into"]?.string)
    for key in ["partner", "items", "scales"] { keys[key] = .some(nil) }
    if step == "commit" { keys["step"] = YAMLNode("form") }
    if step == "commit", node["most"] == nil { keys["most"] = YAMLNode("3") }
    if let scales = node["scales"]?.sequence, !scales.isEmpty {
      let names = scales.compactMap(\.string)
      keys["into"] = Self.list(names.map { "partner." + $0 })
      if names.count > 1 {
        keys["parts"] = Self.pairs(
          names.map { ($0, YAMLNode("And \($0 == "trust" ? "mutual" : "shared") \($0) with {partner}?")) })
      }
    } else if let into {
      keys["into"] = into == "action.plan" ? Self.list(["action.if", "action.then"]) : YAMLNode(Self.name(into))
    }
    if node["from"]?.string == "pairs" { (keys["from"], keys["into"]) = (YAMLNode("network"), YAMLNode("scaling")) }
    if into == "issue" { keys["takes"] = YAMLNode("facing") }
    switch node["each"]?.string {
    case "partners": keys["each"] = YAMLNode("network")
    case "actions": keys["when"] = guardNode([("unknown", YAMLNode("action.from"))])
    case "openActions":
      keys["each"] = YAMLNode("actions")
      keys["when"] = guardNode([
        ("known", YAMLNode("action.from")), ("is", Self.pairs([("action.status", YAMLNode("open"))])),
      ])
    default: break
    }
    if let needs = node["needs"]?.sequence {
      keys["needs"] = Self.list(needs.compactMap { $0.string == "draft" ? "opening" : $0.string })
    }
    switch node["shows"]?.string {
    case "chart": keys["of"] = YAMLNode("network")
    case "facing", "doubt": keys["of"] = YAMLNode("opening")
    default: break
    }
    if into == "opening.kept", let options = node["options"]?.sequence {
      keys["options"] = YAMLNode(
        options.map { ["keep", "mean"].contains($0["id"]?.string) ? $0.replacing(["keeps": YAMLNode("true")]) : $0 })
    }
    return rewritten(node.replacing(keys))
  }

  /// Guards and terms, wherever they stand.
  private func rewritten(_ node: YAMLNode) -> YAMLNode {
    if let mapping = node.mapping {
      return YAMLNode(
        mapping.map { key, value in
          (key, key.string == "if" && value.mapping != nil ? condition(value) : rewritten(value))
        })
    }
    if let sequence = node.sequence { return YAMLNode(sequence.map(rewritten)) }
    guard let text = node.string, text.contains("{") else { return node }
    return YAMLNode(Self.terms.reduce(text) { $0.replacing("{\($1.old)", with: "{\($1.new)") })
  }

  private static let terms: [(old: String, new: String)] = [
    ("dimension}", "pair.dimension}"), ("n}", "pair.now}"), ("higher}", "pair.now.higher}"),
    ("theirs}", "pair.theirs}"), ("names}", "network}"), ("count}", "network.count}"), ("rated}", "network.rated}"),
    ("lowest}", "network.lowest}"), ("low}", "network.low}"), ("tied}", "network.tied}"),
    ("openCount}", "actions.count}"), ("who}", "action.who|excerpt}"), ("when}", "action.when|excerpt}"),
    ("confidence}", "action.confidence}"), ("facingWords}", "opening.shows}"), ("facingReason}", "opening.faces}"),
    ("doubtWords}", "opening.shows}"), ("doubtReason}", "opening.doubt}"), ("doubtQuestion}", "opening.lookAgain}"),
    ("issueWords}", "issue.shows}"), ("scaling.", "pair."),
  ]

  /// A slot as it is named now.
  private static func name(_ name: String) -> String {
    switch name {
    case "pair": "scaling"
    case "pair.from": "pair.now"
    case "network.theirs": "pair.theirs"
    default: name.hasPrefix("scaling.") ? "pair." + name.dropFirst(8) : name
    }
  }

  /// A term as it is named now.
  private static func known(_ name: String) -> String {
    let new = terms.first { $0.old == name + "}" }?.new.prefix { !"|}".contains($0) }
    return new.map(String.init) ?? self.name(name)
  }

  // MARK: Guards

  private static let facts: [String: (kind: Guard.Kind, name: String, value: String?)] = [
    "nobodyNamed": (.unknown, "network", nil), "nothingRated": (.unknown, "network.low", nil),
    "noPair": (.unknown, "pair", nil), "pairUnrated": (.unknown, "pair.now", nil),
    "onePartner": (.is, "network.count", "1"), "onePair": (.is, "scaling.count", "1"),
    "allTens": (.is, "network.low", "10"), "tied": (.atLeast, "network.ties", "2"), "atOne": (.is, "pair.now", "1"),
    "atNine": (.is, "pair.now", "9"), "atTen": (.is, "pair.now", "10"),
    "theirsApart": (.atLeast, "pair.theirs.apart", "2"), "readingFaces": (.known, "opening.faces", nil),
    "readingDoubts": (.known, "opening.doubt", nil), "keptDraft": (.known, "opening.kept", nil),
    "noActions": (.is, "actions.made", "0"), "lowConfidence": (.atMost, "action.confidence", "6"),
    "humanNamed": (.known, "confidant", nil), "issueOnOther": (.is, "issue.attention", "other"),
    "issueOnIssue": (.is, "issue.attention", "issue"), "issueMixed": (.is, "issue.attention", "mixed"),
    "thirdPartner": (.fact, "third", nil),
  ]

  private static let opposites: [Guard.Kind: Guard.Kind] = [
    .unknown: .known, .known: .unknown, .is: .isNot, .fact: .not, .left: .noneLeft, .noneLeft: .left,
  ]

  private func condition(_ node: YAMLNode) -> YAMLNode {
    var tests: [(String, YAMLNode)] = []
    for (key, value) in node.mapping ?? [] {
      let names = value.sequence?.compactMap(\.string) ?? [value.string ?? ""]
      switch key.string {
      case "way", "pace", "safety", "focus":
        tests.append(("is", Self.pairs([(key.string ?? "", value)])))
      case "known":
        tests.append(("known", Self.list(names.map(Self.known))))
      case "fact", "not": tests += names.map { fact($0, isTrue: key.string == "fact") }
      default: tests.append((key.string ?? "", value))
      }
    }
    return guardNode(tests)
  }

  private func fact(_ name: String, isTrue: Bool) -> (String, YAMLNode) {
    if name == "openActions", let open { return (isTrue ? "left" : "noneLeft", YAMLNode(open)) }
    if name == "actionsFull" { return (isTrue ? "noneLeft" : "left", YAMLNode(form)) }
    guard let (kind, subject, value) = Self.facts[name] else { return (isTrue ? "fact" : "not", YAMLNode(name)) }
    if !isTrue, kind == .atLeast || kind == .atMost, let value = value.flatMap({ Int($0) }) {
      let (opposite, bound) = kind == .atLeast ? (Guard.Kind.atMost, value - 1) : (.atLeast, value + 1)
      return (opposite.rawValue, Self.pairs([(subject, YAMLNode("\(bound)"))]))
    }
    let shown = isTrue ? kind : Self.opposites[kind] ?? kind
    return (shown.rawValue, value.map { Self.pairs([(subject, YAMLNode($0))]) } ?? YAMLNode(subject))
  }

  /// A guard of these tests; those of one kind become one list of names, or one set of comparisons.
  private func guardNode(_ tests: [(kind: String, value: YAMLNode)]) -> YAMLNode {
    var merged: [(kind: String, value: YAMLNode)] = []
    for (kind, value) in tests {
      guard let index = merged.firstIndex(where: { $0.kind == kind }) else {
        merged.append((kind, value))
        continue
      }
      let old = merged[index].value
      if let one = old.mapping, let other = value.mapping {
        merged[index].value = Self.pairs(Self.united(one, other))
      } else {
        merged[index].value = YAMLNode(old.all + value.all)
      }
    }
    return Self.pairs(merged.map { ($0.kind, $0.value) })
  }

  /// Comparisons with the values of one name together: any of them will do.
  private static func united(_ one: [(key: YAMLNode, value: YAMLNode)], _ other: [(key: YAMLNode, value: YAMLNode)])
    -> [(String, YAMLNode)]
  {
    var pairs = one.map { ($0.key.string ?? "", $0.value) }
    for (key, value) in other {
      if let index = pairs.firstIndex(where: { $0.0 == key.string }) {
        pairs[index].1 = YAMLNode(pairs[index].1.all + value.all)
      } else {
        pairs.append((key.string ?? "", value))
      }
    }
    return pairs
  }

  private static func pairs(_ pairs: [(String, YAMLNode)]) -> YAMLNode { YAMLNode(pairs.map { (YAMLNode($0), $1) }) }
  private static func list(_ names: [String]) -> YAMLNode { YAMLNode(names.map { YAMLNode($0) }) }
}

extension YAMLNode {
  /// The items of a list, or the node itself.
  fileprivate var all: [YAMLNode] { sequence ?? [self] }

  /// A mapping with other values for some keys; a key without one goes.
  fileprivate func replacing(_ keys: [String: YAMLNode?]) -> YAMLNode {
    guard let mapping else { return self }
    let kept = mapping.filter { keys[$0.key.string ?? ""] == nil }.map { ($0.key, $0.value) }
    let new = keys.sorted { $0.key < $1.key }.compactMap { key, value in value.map { (YAMLNode(key), $0) } }
    return YAMLNode(kept + new, at: place)
  }
}
