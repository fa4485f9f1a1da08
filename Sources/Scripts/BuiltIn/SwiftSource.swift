// Writes a script as Swift source: the scripts that cofront ships with are compiled in, so that starting reads no file and parses no
// YAML. `scripts/generate` calls this; a test calls it, too, and compares.

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
          credits: \(list(credits.map(literal))),
          headings: \(list(headings.map { "Heading(\(literal($0.name)), \(literal($0.text)))" })), start: \(literal(start)),
          stages: \(list(stages.map { "Stage(id: \(literal($0.id)), title: \(literal($0.title)))" })),
          ways: [\(ways.keys.sorted().map { "\(literal($0)): \(list((ways[$0] ?? []).map(literal)))" }.joined(separator: ", "))],
          states: [\(stateNames.joined(separator: ", "))], sha256: \(literal(sha256)))

      \(zip(stateNames, states).map { "  private static var \($0): State {\n    \(source($1))\n  }" }.joined(separator: "\n\n"))

        /// The text that it was made from, kept beside the conversations that were begun with it.
        public static let \(name)Text = ###\"\"\"
      \(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n"))
      \"\"\"###
      }

      """
  }

  private func source(_ state: State) -> String {
    arguments(
      "State",
      [
        ("id", literal(state.id)), ("stage", literal(state.stage)), ("step", source(state.step)),
        ("voice", state.voice == .client ? nil : ".\(state.voice.rawValue)"),
        ("each", state.each.map { ".\($0.rawValue)" }),
        ("needs", state.needs.isEmpty ? nil : list(state.needs.map { ".\($0.rawValue)" })),
        ("into", state.into.map(source)), ("say", source(state.say)), ("ask", source(state.ask)),
        ("why", literal(state.why)), ("cue", literal(state.cue)),
        (
          "next",
          list(state.next.map { "Route(\($0.condition.map { "if: \(source($0)), " } ?? "")to: \(literal($0.target)))" })
        ),
      ])
  }

  private func source(_ step: Step) -> String {
    switch step {
    case .say: return ".say"
    case .draft: return ".draft"
    case .choosePair: return ".choosePair"
    case .show(let shown): return ".show(.\(shown.rawValue))"
    case .ask(let partner): return ".ask(partner: \(partner))"
    case .list(let items, let most): return ".list(.\(items.rawValue), most: \(most))"
    case .rate(let scales): return ".rate(\(list(scales.map { ".\($0.rawValue)" })))"
    case .choose(let options, let many):
      let sources = options.map { option in
        arguments(
          "Option",
          [("id", literal(option.id)), ("label", literal(option.label)), ("if", option.condition.map(source))])
      }
      return ".choose(\(list(sources)), many: \(many))"
    case .commit(let wordings, let most, let revises):
      let parts = wordings.all.map { "\($0.key): \(source($0.wordings) ?? "[]")" }.joined(separator: ", ")
      return ".commit(CommitWordings(\(parts)), most: \(most), revises: \(revises))"
    }
  }

  private func source(_ slot: Slot) -> String {
    switch slot {
    case .words(let name): ".words(\(literal(name)))"
    case .definition(let dimension): ".definition(.\(dimension.rawValue))"
    default: ".\(slot)"
    }
  }

  private func source(_ wordings: [Wording]) -> String? {
    guard !wordings.isEmpty else { return nil }
    return list(wordings.map { "Wording(\(literal($0.text))\($0.condition.map { ", if: \(source($0))" } ?? ""))" })
  }

  private func source(_ condition: Guard) -> String {
    func names(_ names: [String]) -> String? { names.isEmpty ? nil : list(names.map(literal)) }
    func facts(_ facts: [Fact]) -> String? { facts.isEmpty ? nil : list(facts.map { ".\($0.rawValue)" }) }
    return arguments(
      "Guard",
      [
        ("chose", names(condition.chose)), ("way", names(condition.way)), ("pace", names(condition.pace)),
        ("safety", names(condition.safety)), ("focus", names(condition.focus)), ("fact", facts(condition.fact)),
        ("not", facts(condition.not)), ("left", names(condition.left)), ("visited", names(condition.visited)),
        ("unvisited", names(condition.unvisited)), ("known", names(condition.known)),
      ])
  }

  private func arguments(_ name: String, _ arguments: [(String, String?)]) -> String {
    "\(name)(\(arguments.compactMap { label, value in value.map { "\(label): \($0)" } }.joined(separator: ", ")))"
  }

  private func list(_ items: [String]) -> String { "[\(items.joined(separator: ", "))]" }

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
