// Writes a script as Swift source: the scripts that cofront ships with are compiled in, so that starting reads no file
// and parses no YAML. `scripts/generate` calls this; a test calls it, too, and compares.

extension Script {
  /// The source of a Swift file that extends `Script` by two static members: `builtIn` and `builtInText` for the script
  /// that a conversation follows unless another is named, else members that bear the script's id.
  /// `text` is the YAML that the script was read from.
  public func swiftSource(text: String) -> String {
    let name = id == "partnering" ? "builtIn" : id
    let stateNames = states.indices.map { "state\($0)" }
    return """
      // Made from \(id).yaml by scripts/generate; do not edit.
      // swift-format-ignore-file

      extension Script {
        /// A script that cofront ships with.
        public static let \(name) = Script(
          id: \(literal(id)), version: \(version), title: \(literal(title)),
          credits: \(list(credits)),
          data: DataModel([
            \(data.slots.map(source).joined(separator: ",\n      "))
          ]),
          shares: \(list(shares) { "ShareLine(\(literal($0.id)), \(literal($0.label)), \(list($0.slots)))" }), \
      start: \(literal(start)),
          stages: \(list(stages, source)),
          ways: \(list(ways) { "Way(\(literal($0.id)), \(list($0.stages)))" }),
          states: [\(stateNames.joined(separator: ", "))], sha256: \(literal(sha256)))

      \(zip(stateNames, states).map(variable).joined(separator: "\n\n"))

        /// The text that it was made from, kept beside the conversations that were begun with it.
        public static let \(name)Text = ###\"\"\"
      \(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n"))
      \"\"\"###
      }

      """
  }

  private func source(_ stage: Stage) -> String {
    call("Stage", [("id", literal(stage.id)), ("title", literal(stage.title)), ("needs", names(stage.needs))])
  }

  private func variable(_ name: String, _ state: State) -> String {
    "  private static var \(name): State {\n    \(source(state))\n  }"
  }

  // MARK: Data

  private func source(_ slot: Slot) -> String {
    call(
      "Slot",
      [
        ("", literal(slot.name)), ("", source(slot.type)), ("heading", slot.heading.map(literal)),
        ("isRead", flag(slot.isRead)), ("per", slot.per.map(literal)), ("first", slot.first.map(literal)),
        ("isOwn", flag(slot.isOwn)), ("isFree", flag(slot.isFree)), ("isPerson", flag(slot.isPerson)),
        ("isOther", flag(slot.isOther)), ("at", slot.at.map(literal)), ("beside", slot.beside.map(literal)),
        ("also", names(slot.also)), ("copies", slot.copies.map(literal)), ("last", slot.last.map(literal)),
        ("moment", slot.moment.map(literal)),
      ])
  }

  private func source(_ type: SlotType) -> String {
    switch type {
    case .words, .day, .drafts: ".\(type.name)"
    case .choice(let options): ".choice(\(list(options, source)))"
    case .number(let range): ".number(\(range.lowerBound)...\(range.upperBound))"
    case .list(let item): ".list(item: \(item.map(literal) ?? "nil"))"
    case .item(let slot): ".item(of: \(literal(slot)))"
    case .records(let records):
      ".records("
        + call(
          "Records",
          [
            ("item", literal(records.item)), ("prefix", literal(records.prefix)),
            ("hasIDs", records.hasIDs ? nil : "false"), ("fields", list(records.fields, source)),
            ("returns", records.returns.map(literal)), ("stays", names(records.stays)), ("link", literal(records.link)),
            ("view", records.view.map { ".\($0)" }),
            ("doneHeading", records.doneHeading.map(literal)),
          ]) + ")"
    }
  }

  // MARK: States

  private func source(_ state: State) -> String {
    call(
      "State",
      [
        ("id", literal(state.id)), ("stage", literal(state.stage)), ("step", ".\(state.step)"),
        ("voice", state.voice.map { ".\($0)" }), ("each", state.each.map(literal)),
        ("when", state.when.map(source)), ("needs", names(state.needs)), ("into", names(state.into)),
        ("takes", state.takes.map(literal)), ("optional", flag(state.optional)),
        ("options", some(state.options, source)),
        ("from", state.from.map(literal)), ("many", flag(state.many)), ("most", state.most.map(String.init)),
        ("parts", some(state.parts) { "Part(\(literal($0.field)), \(list($0.ask, source)))" }),
        ("revises", flag(state.revises)), ("aside", state.aside.map(literal)), ("shows", state.shows.map { ".\($0)" }),
        ("of", names(state.of)),
        ("say", some(state.say, source)), ("ask", some(state.ask, source)), ("more", some(state.more, source)),
        ("why", literal(state.why)),
        ("cue", literal(state.cue)),
        ("next", list(state.next) { call("Route", [("if", $0.condition.map(source)), ("to", literal($0.target))]) }),
      ])
  }

  private func source(_ option: Option) -> String {
    call(
      "Option",
      [
        ("id", literal(option.id)), ("label", literal(option.label)), ("keeps", flag(option.keeps)),
        ("if", option.condition.map(source)),
      ])
  }

  private func source(_ wording: Wording) -> String {
    call("Wording", [("", literal(wording.text)), ("if", wording.condition.map(source))])
  }

  private func source(_ condition: Guard) -> String {
    let tests = list(condition.tests) { test in
      call(
        ".init",
        [("", ".\(test.kind == .is ? "`is`" : test.kind.rawValue)"), ("", list(test.names)), ("", names(test.values))])
    }
    return "Guard(\(tests))"
  }

  // MARK: Literals

  private func call(_ name: String, _ arguments: [(label: String, value: String?)]) -> String {
    let given = arguments.compactMap { label, value in value.map { label.isEmpty ? $0 : "\(label): \($0)" } }
    return "\(name)(\(given.joined(separator: ", ")))"
  }

  private func list<Item>(_ items: [Item], _ source: (Item) -> String) -> String {
    "[\(items.map(source).joined(separator: ", "))]"
  }

  private func list(_ names: [String]) -> String { list(names, literal) }

  private func some<Item>(_ items: [Item], _ source: (Item) -> String) -> String? {
    items.isEmpty ? nil : list(items, source)
  }

  private func names(_ names: [String]) -> String? { some(names, literal) }

  private func flag(_ flag: Bool) -> String? { flag ? "true" : nil }

  private func literal(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "\"": escaped += "\\" + String(scalar)
      case "\n": escaped += "\\n"
      default:
        if scalar.value < 0x20 {
          escaped += "\\u{\(String(scalar.value, radix: 16))}"
        } else {
          escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return "\"\(escaped)\""
  }
}
