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

  /// Plays the plan. The clock is a minute a line from the beginning of 2026, so that the same plan gives the same bytes.
  public func run(under script: Script) -> Result {
    var time = Date(timeIntervalSince1970: 1_767_225_600)
    let transcript = Transcript(
      id: "plan", script: ScriptReference(id: script.id, version: script.version, sha256: script.sha256), seed: seed,
      people: People(client: "Client", coach: coach, other: other), started: time, state: script.start)
    var conversation = Conversation(script: script, transcript: transcript, place: "transcripts")
    _ = conversation.begin(earlier: earlier, at: time)
    var failures: [String] = []
    for line in lines {
      let open = conversation.progress.cursor.state
      guard conversation.progress.status != .closed, open == line.state else {
        let found = conversation.progress.status == .closed ? "the conversation is closed" : "`\(open)` is open"
        failures.append("line \(line.number): `\(line.state)` was expected, but \(found)")
        return Result(failures: failures, conversation: conversation)
      }
      time += 60
      let entries = conversation.transcript.entries.count
      let reply = conversation.receive(Input(line: line.text), at: time)
      let moved = conversation.transcript.entries.dropFirst(entries).contains { $0.kind != .unclear }
      if line.isUnclear, moved || reply.notice == nil {
        failures.append("line \(line.number): `\(line.text.prefix(40))` was taken for an answer")
      } else if !line.isUnclear, !moved, reply.view == nil, reply.coachNote == nil, reply.notice != nil {
        failures.append("line \(line.number): `\(line.text.prefix(40))` was not taken: \(reply.notice ?? "")")
      }
    }
    return Result(failures: failures + check(conversation.transcript), conversation: conversation)
  }

  private func check(_ transcript: Transcript) -> [String] {
    guard let data = try? JSONEncoder().encode(transcript),
      let tree = try? JSONDecoder().decode(JSONTree.self, from: data)
    else { return ["the transcript could not be encoded"] }
    return expectations.compactMap { expectation in
      let found = tree[expectation.path]?.description ?? "absent"
      if found == expectation.value { return nil }
      return "line \(expectation.number): \(expectation.path) is \(found), not \(expectation.value)"
    }
  }
}

/// A JSON value, to look things up in.
enum JSONTree: Decodable, CustomStringConvertible {
  case string(String), number(Int), array([JSONTree]), object([String: JSONTree]), other

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else if let array = try? value.decode([JSONTree].self) {
      self = .array(array)
    } else if let object = try? value.decode([String: JSONTree].self) {
      self = .object(object)
    } else {
      self = .other
    }
  }

  /// The value at a path of names and indices with dots between; `count` is how many an array has.
  subscript(path: String) -> JSONTree? {
    var value = self
    for key in path.split(separator: ".").map(String.init) {
      switch value {
      case .object(let members): if let member = members[key] { value = member } else { return nil }
      case .array(let items) where key == "count": value = .number(items.count)
      case .array(let items):
        if let index = Int(key), items.indices.contains(index) { value = items[index] } else { return nil }
      default: return nil
      }
    }
    return value
  }

  var description: String {
    switch self {
    case .string(let text): text
    case .number(let number): String(number)
    case .array(let items): "[" + items.map(\.description).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.keys.sorted().map { "\($0): \(members[$0]?.description ?? "")" }.joined(separator: ", ") + "}"
    case .other: "other"
    }
  }
}
