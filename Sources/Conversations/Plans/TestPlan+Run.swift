// Plays a plan against a script and says where the two part.

import FoundationEssentials
import Scripts

extension TestPlan {
  /// What came of playing a plan.
  public struct Result: Sendable {
    /// Where the conversation went another way than the plan, a line each; empty when the plan holds.
    public var failures: [String]
    /// The conversation as played.
    public var conversation: Conversation
  }

  /// Plays the plan. A line takes a minute, from the beginning of 2026, so that the same plan gives the same bytes.
  /// - Parameter seen: Called with the conversation as it stands before the first line and after each.
  public func run(under script: Script, seen: (Conversation) -> Void = { _ in }) -> Result {
    var time = Date(timeIntervalSince1970: 1_767_225_600)
    let transcript = Transcript(
      id: "plan", script: ScriptReference(id: script.id, version: script.version, sha256: script.sha256), seed: seed,
      people: People(client: "Client", coach: coach, other: other), started: time, state: script.start)
    var conversation = Conversation(script: script, transcript: transcript, place: "transcripts")
    _ = conversation.begin(earlier: commitments(under: script.data, at: time), last: recalled(under: script), at: time)
    var failures = misspelt(under: script.data)
    seen(conversation)
    for line in lines {
      while conversation.snapshot.cursor.state != line.state,
        conversation.state?.optional == true || conversation.snapshot.ownQuestion?.stays == true,
        !conversation.receive(.answer(""), at: time).entries.isEmpty
      {}
      let open = conversation.snapshot.cursor.state
      guard conversation.snapshot.status != .closed, open == line.state else {
        let found = conversation.snapshot.status == .closed ? "the conversation is closed" : "`\(open)` is open"
        failures.append("line \(line.number): `\(line.state)` was expected, but \(found)")
        return Result(failures: failures, conversation: conversation)
      }
      time += 60
      let entries = conversation.transcript.entries.count
      let reply = conversation.receive(Input(line: line.text), at: time)
      let moved = conversation.transcript.entries.dropFirst(entries).contains { $0.kind != .unclear }
      if line.isUnclear, moved || reply.notice == nil {
        failures.append("line \(line.number): `\(line.text.prefix(40))` was taken for an answer")
      } else if !line.isUnclear, !moved, reply.coachNote == nil, reply.notice != nil {
        failures.append("line \(line.number): `\(line.text.prefix(40))` was not taken: \(reply.notice ?? "")")
      }
      seen(conversation)
    }
    return Result(failures: failures + check(conversation.transcript), conversation: conversation)
  }

  /// What is recalled of the last visit.
  private func recalled(under script: Script) -> Record? {
    guard let last else { return nil }
    let start = Date(timeIntervalSince1970: 0)
    return [PastSession(id: "earlier", started: start, script: script, outcome: last)].recalled(by: script)
  }

  /// What earlier sessions left open, in the first records whose items come back.
  private func commitments(under data: DataModel, at time: Date) -> [Commitment] {
    guard let slot = data.returning.first, let records = slot.records else { return [] }
    return earlier.map { parts in
      var item = Record()
      for (field, part) in zip(records.fields, parts) { item[field.name] = .text(part) }
      item[records.returns ?? ""] = records.status?.options.first.map { .text($0.id) }
      return Commitment(slot: slot, item: item, origin: "earlier", said: time, places: [])
    }
  }

  /// Expectations of what no transcript under this script can have: what is misspelt would always be absent.
  private func misspelt(under data: DataModel) -> [String] {
    func members(_ whole: Any) -> Set<String> { Set(Mirror(reflecting: whole).children.compactMap(\.label)) }
    let (transcript, people) = (members(Self.empty), members(Self.empty.people))
    return expectations.compactMap { expectation in
      let names = expectation.path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      let slots = data.slots.flatMap { [$0.name, $0.name.prefix { $0 != "." }.description] }
      let path = names.dropFirst()
      let isKnown =
        switch names[0] {
        case "outcome": path.isEmpty || path.indices.contains { slots.contains(path[...$0].joined(separator: ".")) }
        case "people": path.first.map(people.contains) ?? true
        default: transcript.contains(names[0])
        }
      return isKnown ? nil : "line \(expectation.number): no transcript has a `\(expectation.path)`"
    }
  }

  private static var empty: Transcript {
    Transcript(
      id: "", script: ScriptReference(id: "", version: 1, sha256: ""), seed: 0, people: People(client: ""),
      started: Date(timeIntervalSince1970: 0), state: "")
  }

  private func check(_ transcript: Transcript) -> [String] {
    let value = transcript.json
    return expectations.compactMap { expectation in
      let found = value[path: expectation.path]?.description ?? "absent"
      if found == expectation.value { return nil }
      return "line \(expectation.number): \(expectation.path) is \(found), not \(expectation.value)"
    }
  }
}

extension Value: CustomStringConvertible {
  /// The value at a path of names and indices with dots between; `count` is how many a list has.
  subscript(path path: String) -> Value? {
    var value = self
    for key in path.split(separator: ".").map(String.init) {
      switch value {
      case .record(let record): if let member = record[key] { value = member } else { return nil }
      case .list(let items) where key == Computed.count.rawValue: value = .number(items.count)
      case .list(let items):
        if let index = Int(key), items.indices.contains(index) { value = items[index] } else { return nil }
      case .text, .number, .flag: return nil
      }
    }
    return value
  }

  /// The value as a plan writes it.
  public var description: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .list(let items): "[" + items.map(\.description).joined(separator: ", ") + "]"
    case .record(let record):
      "{" + record.members.map { "\($0.name): \($0.value)" }.sorted().joined(separator: ", ") + "}"
    }
  }
}
