// A copy of a conversation for somebody who is not to know whom it is about: names and chosen lines stand for others,
// the same in every copy, and what they stand for is kept apart.

import FoundationEssentials
import Scripts

/// What stands for names and lines in copies that are handed on: the key to them, kept apart.
public struct Pseudonyms: Decodable, Equatable, Sendable {
  /// `cofront-pseudonyms`.
  public var format: String
  /// The version of the format; 1 today.
  public var version: Int
  /// The names, in the order in which they were first replaced.
  public var names: [Pair]
  /// The lines.
  public var lines: [Pair]

  /// The name of the format.
  public static let format = "cofront-pseudonyms"
  /// The version that this program writes.
  public static let version = 1

  /// What was said, and what stands for it.
  public struct Pair: Decodable, Equatable, Sendable {
    /// A name or a line.
    public var said: String
    /// What stands there in copies.
    public var stands: String
  }

  /// An empty key.
  public init() { (format, version, names, lines) = (Self.format, Self.version, [], []) }

  /// The key as its file has it.
  public var json: Value {
    func list(_ pairs: [Pair]) -> Value {
      .list(pairs.map { .record(["said": .text($0.said), "stands": .text($0.stands)]) })
    }
    return .record([
      "format": .text(format), "version": .number(version), "names": list(names), "lines": list(lines),
    ])
  }

  /// What stands for a name: what stood for it before, else the next of its kind.
  fileprivate mutating func name(_ said: String, as kind: String) -> String {
    if let known = names.first(where: { $0.said.isSame(as: said) }) { return known.stands }
    let stands = "\(kind) \(names.count { $0.stands.hasPrefix(kind + " ") } + 1)"
    names.append(Pair(said: said, stands: stands))
    return stands
  }

  fileprivate mutating func line(_ said: String) -> String {
    if let known = lines.first(where: { $0.said == said }) { return known.stands }
    lines.append(Pair(said: said, stands: "[line \(lines.count + 1)]"))
    return "[line \(lines.count)]"
  }
}

extension Conversation {
  /// The transcript with other names for its people and its partners, also inside what was said, and without some
  /// lines.
  /// - Parameters:
  ///   - chosen: The entries whose words go, by their `n`.
  ///   - key: What stands for what; it grows by what is new.
  public func redacted(_ chosen: [Int], _ key: inout Pseudonyms) -> Transcript {
    var copy = self
    for number in chosen {
      guard let entry = copy.strikable.first(where: { $0.n == number }) else { continue }
      let words = TakenBack([entry.text], keeping: [], mark: key.line(entry.text))
      copy.take(words, outOf: [number])
    }
    let people = transcript.people
    var names = namesOfItems.map { (said: $0.name, stands: key.name($0.name, as: $0.kind)) }
    for (name, kind) in [(people.client, "Client"), (people.coach, "Coach"), (people.other, "Other")] {
      if let name { names.append((name, key.name(name, as: kind))) }
    }
    let change = NameChange(
      names.map { Snapshot.Renaming(old: $0.said, new: $0.stands) }, among: [], withEndings: true)
    copy.rewrite { _ in
      change.edits
    } then: { entry in
      if let by = entry.by { entry.by = names.first { $0.said == by }?.stands ?? change.applied(to: by) }
    }
    var redacted = copy.transcript
    let stands = { (name: String) in names.last { $0.said == name }?.stands ?? name }
    redacted.people = People(
      client: stands(people.client), coach: people.coach.map(stands), other: people.other.map(stands))
    redacted.keptBy = transcript.keptBy.map { _ in "somebody" }
    return redacted
  }

  /// What the items of lists are called and were ever called, with the kind of each; what comes back is no name.
  private var namesOfItems: [(name: String, kind: String)] {
    var found: [(name: String, kind: String)] = []
    for slot in script.data.records {
      guard let records = slot.records, let title = records.title, records.returns == nil else { continue }
      let said = transcript.entries.compactMap(\.value).flatMap { $0.titles(title.name, prefix: records.prefix) }
      for name in snapshot.items(of: slot).map({ $0.name(in: slot) }) + said
      where !name.isEmpty && name != TakenBack.mark && !found.contains(where: { $0.name.isSame(as: name) }) {
        found.append((name, records.item.capitalisedFirst))
      }
    }
    return found
  }
}

extension Value {
  /// What items are called whose ids begin so, wherever they stand in it.
  fileprivate func titles(_ title: String, prefix: String) -> [String] {
    switch self {
    case .list(let items): return items.flatMap { $0.titles(title, prefix: prefix) }
    case .record(let record):
      let own = record["id"]?.text.flatMap { Snapshot.number(in: $0, behind: prefix) }.flatMap { _ in
        record[title]?.text
      }
      return [own].compactMap(\.self) + record.members.flatMap { $0.value.titles(title, prefix: prefix) }
    case .text, .number, .flag: return []
    }
  }
}
