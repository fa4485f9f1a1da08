// What a person hands to another: the lines they ticked, and nothing else. It is built up from what is ticked, so that
// a slot somebody adds one day is not shared before the script offers it.

import Scripts

/// What a person shares of a conversation, in the order of the JSON.
public struct Exchange: Codable, Equatable, Sendable {
  /// `cofront-exchange`.
  public var format: String
  /// The version of the format; 1 today.
  public var version: Int
  /// The id of the script that offered the lines; absent in files of before 2026-12.
  public var script: String?
  /// The ids of the lines that were ticked, in the script's order.
  public var shared: [String]
  /// The person's name, if ticked.
  public var me: String?
  /// What was ticked of what the conversation came to, as a transcript has it. Where names are not ticked, items are
  /// called "partner 1" and so on.
  public var outcome: Record

  /// The name of the format.
  public static let format = "cofront-exchange"
  /// The version that this program writes.
  public static let version = 1
  /// The line that every script has: one's own name.
  public static let ownName = ShareLine("me", "My name", [])

  /// What can be ticked under a script.
  public static func lines(of script: Script) -> [ShareLine] { [ownName] + script.shares }

  /// Takes out what is ticked. What a conversation did not come to is not there, ticked or not.
  public init(_ transcript: Transcript, under script: Script, sharing ids: Set<String>) {
    (format, version, self.script) = (Self.format, Self.version, script.id)
    let people = script.data.people(in: transcript.outcome).filter { ids.contains($0.id) }
    shared = Self.lines(of: script).map(\.id).filter(ids.contains) + people.map(\.id)
    me = ids.contains(Self.ownName.id) ? transcript.people.client : nil
    let names = Set(script.shares.filter { ids.contains($0.id) }.flatMap(\.slots))
    outcome = Ticked(names, people, under: script).taken(from: transcript.outcome)
  }

  /// What an item is called whose name was not ticked.
  public static func placeholder(_ slot: Slot, _ number: Int) -> String { "\(slot.item ?? slot.name) \(number)" }

  /// The lines that a transcript has something for, what was written about each person last.
  public static func lines(in transcript: Transcript, under script: Script) -> [ShareLine] {
    let people = script.data.people(in: transcript.outcome)
    let own = lines(of: script).filter { line in
      line == ownName || !Exchange(transcript, under: script, sharing: [line.id]).outcome.members.isEmpty
    }
    return own
      + people.filter { Ticked([], [$0], under: script).hasMoreThanNames(transcript.outcome) }
      .map { ShareLine($0.id, Message.written(about: $0.name), []) }
  }

  /// What the client ticked in the conversation itself, where the script asked; `nil` where it did not come to that.
  public static func ticked(in transcript: Transcript, under script: Script) -> Set<String>? {
    let ids = Set(lines(of: script).map(\.id))
    let asking = script.states.filter { state in
      state.many && !state.options.isEmpty && state.options.allSatisfy { ids.contains($0.id) }
    }.map(\.id)
    let answer = transcript.entries.last { asking.contains($0.state) && $0.value?.list != nil }
    return answer.map { Set($0.value?.texts ?? []) }
  }

  /// Whether every number is one that its scale has: a file may come from anywhere.
  public func isSound(under data: DataModel) -> Bool {
    data.records.allSatisfy { slot in
      outcome.items(slot.name).allSatisfy { item in
        slot.records?.fields.allSatisfy { field in
          field.range == nil || item[path: field.name].map { field.admitted($0) != nil } ?? true
        } ?? true
      }
    }
  }
}
