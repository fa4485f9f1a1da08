// What the tests of conversations share: a conversation under the built-in script, played line by line.

import FoundationEssentials
import Scripts
import Testing

@testable import Conversations

/// A conversation that is played in a test, a minute a line.
struct Play {
  var conversation: Conversation
  var time = Date(timeIntervalSince1970: 1_767_225_600)
  var last = Reply()
  /// Whether questions that only stay with something are left to the test; else they are passed over.
  var stays = false

  /// Begins a conversation, under the built-in script unless another is given.
  init(_ script: Script? = nil, seed: UInt64 = 1, coach: String? = nil, earlier: [Commitment] = [], last: Record? = nil)
    throws
  {
    let script = try script ?? #require(PlanTests.script)
    let transcript = Transcript(
      id: "test", script: ScriptReference(id: script.id, version: script.version, sha256: script.sha256), seed: seed,
      people: People(client: "Client", coach: coach), started: time, state: script.start)
    conversation = Conversation(script: script, transcript: transcript, place: "transcripts")
    self.last = conversation.begin(earlier: earlier, last: last, at: time)
  }

  /// Types lines.
  mutating func type(_ lines: String...) { for line in lines { type(line: line) } }

  mutating func type(line: String) {
    time += 60
    last = conversation.receive(Input(line: line), at: time)
    if case .command = Input(line: line) { return }
    while !stays, conversation.state?.optional == true || conversation.snapshot.ownQuestion?.stays == true,
      conversation.snapshot.status == .open
    {
      let passed = conversation.receive(.answer(""), at: time)
      if passed.entries.isEmpty { return }
      last.entries += passed.entries
    }
  }

  var state: String { conversation.snapshot.cursor.state }
  var outcome: Record { conversation.transcript.outcome }
  var entries: [Entry] { conversation.transcript.entries }

  /// The value at a path of names and places in lists, such as `network.0.trust`.
  func value(_ path: String) -> Value? { Value.record(outcome)[path: path] }

  /// One member of each item in a slot; `nil` for an item without it.
  func each(_ member: String, in slot: String) -> [Value?] { outcome.items(slot).map { $0[path: member] } }

  /// The conversation as it is after it was written down and read again.
  func reread() throws -> Conversation {
    #expect(conversation.transcript.entries.allSatisfy { $0.visit > 0 })
    let data = try JSONEncoder().encode(conversation.transcript)
    let transcript = try JSONDecoder().decode(Transcript.self, from: data)
    return Conversation(script: conversation.script, transcript: transcript, place: conversation.place)
  }
}

/// What the built-in script keeps, and values as it keeps them.
enum BuiltIn {
  static let data = Script.builtIn.data
  static let network = slot("network")
  static let actions = slot("actions")

  private static func slot(_ name: String) -> Slot { data.slot(name) ?? Slot(name, .words) }

  /// A partner, with as many of the three numbers as are given.
  static func partner(_ id: String, _ name: String, _ numbers: Int?...) -> Value {
    var partner: Record = ["id": .text(id), "name": .text(name)]
    for (scale, number) in zip(["trust", "imperative", "purpose"], numbers) {
      partner[scale] = number.map(Value.number)
    }
    return .record(partner)
  }

  /// An action, made in this session or in an earlier one.
  static func action(_ what: String, from: String? = nil, _ status: String = "open") -> Record {
    var action: Record = ["what": .text(what), "status": .text(status)]
    action["from"] = from.map(Value.text)
    return action
  }

  /// An action that another session left open.
  static func earlier(_ action: Record, from origin: String) -> Commitment {
    Commitment(slot: actions, item: action, origin: origin, said: Date(timeIntervalSince1970: 0), places: [])
  }
}

extension Value: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// Makes a list.
  public init(arrayLiteral items: Value...) { self = .list(items) }
  /// Makes a record.
  public init(dictionaryLiteral elements: (String, Value)...) {
    var record = Record()
    for (name, value) in elements { record[name] = value }
    self = .record(record)
  }
}

/// A script that is written for one test. `data` and `states` are YAML, indented by two spaces.
struct SmallScript {
  /// Reads a script of one stage and one way. Every state needs its `why` and `cue`, which are put in here.
  static func read(data: String, shares: String? = nil, _ states: String) throws -> Script {
    let parsed = ParsedScript(text: text(data: data, shares: shares, states))
    return try #require(parsed.script, "\(parsed.diagnostics)")
  }

  static func text(data: String, shares: String? = nil, _ states: String) -> String {
    let states = states.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("- id:") ? "  \(line)\n    stage: talk\n    why: A test.\n    cue: None." : "  \(line)"
    }
    let start = states.first.map { String($0.prefix { $0 != "\n" }.dropFirst("  - id: ".count)) } ?? ""
    return """
      format: cofront-script
      id: small
      version: 1
      title: Small
      start: \(start)
      data:
      \(data.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
      \(shares.map { "shares:\n  \($0)\n" } ?? "")stages:
        - {id: talk, title: Talk}
      ways:
        whole: [talk]
      states:
      \(states.joined(separator: "\n"))
      """
  }
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }
}
