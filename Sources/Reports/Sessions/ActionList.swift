// What people mean to do, over all sessions, as text and as the facts that the JSON gives.

import Conversations
import Scripts

/// Actions of one person, or of several, each with letters to call it by.
public struct ActionList {
  /// An action in the list.
  public struct Entry: Equatable, Sendable {
    /// Whose it is.
    public var client: String
    /// The action.
    public var commitment: Commitment
    /// The first of its letters: as many as it takes to tell it from all others, four at least.
    public fileprivate(set) var id: String
    /// The day that its own words name, as seen from the day on which its session began; most name none.
    public var day: Day?
  }

  /// All actions: those that are open first, the soonest first; then those without a day; then those done with.
  public let all: [Entry]
  /// Whether it is said whose they are.
  private let hasNames: Bool

  /// Makes the list of one person's actions.
  /// - Parameter sessions: The person's sessions, in the order in which they began.
  public init(_ sessions: [PastSession]) { self.init([(client: "", sessions: sessions)]) }

  /// Makes a list of the actions of several people, each with their sessions in the order in which they began.
  public init(_ people: [(client: String, sessions: [PastSession])]) {
    hasNames = people.count > 1
    var days = Days()
    var entries = people.flatMap { client, sessions in
      Commitment.all(in: sessions).map {
        Entry(client: client, commitment: $0, id: $0.letters, day: $0.isOpen ? days.day(of: $0) : nil)
      }
    }
    let letters = entries.map(\.id).sorted()
    var longest: [String: Int] = [:]
    for (one, next) in zip(letters, letters.dropFirst()) {
      let shared = zip(one.utf8, next.utf8).prefix { $0 == $1 }.count + 1
      for word in [one, next] { longest[word] = max(longest[word] ?? 0, shared) }
    }
    for index in entries.indices {
      entries[index].id = String(entries[index].id.prefix(max(longest[entries[index].id] ?? 0, 4)))
    }
    let keys = entries.enumerated().map { turn, entry in
      (entry.commitment.isOpen ? 0 : 1, entry.day?.number ?? .max, turn)
    }
    all = keys.sorted(by: <).map { entries[$0.2] }
  }

  /// The days that words name, each read once.
  private struct Days {
    private struct Key: Hashable {
      var words: String
      var said: Day
    }

    private var known: [Key: Day?] = [:]

    mutating func day(of commitment: Commitment) -> Day? {
      guard let words = commitment.dayWords else { return nil }
      let key = Key(words: words, said: commitment.day)
      if let day = known[key] { return day }
      let day = ActionList.day(of: commitment)
      known[key] = .some(day)
      return day
    }
  }

  /// Those that are open.
  public var open: [Entry] { all.filter(\.commitment.isOpen) }
  /// Those of which the person said what became of them.
  public var closed: [Entry] { all.filter { !$0.commitment.isOpen } }

  /// The actions that letters stand for, whether they are open or not: one, where the letters are enough.
  public func entries(called letters: String) -> [Entry] {
    let letters = letters.lowercased()
    return letters.isEmpty ? [] : all.filter { $0.commitment.letters.hasPrefix(letters) }
  }

  /// The day that an item's own words name.
  static func day(of commitment: Commitment) -> Day? {
    commitment.dayWords.flatMap { DayReader.day(in: $0, from: commitment.day) }
  }

  /// Some of the list as text.
  /// - Parameter today: The day of the person who reads it.
  public func text(of entries: [Entry], seenFrom today: Day) -> String {
    entries.map { entry in
      let commitment = entry.commitment
      let indent = "\n" + String(repeating: " ", count: entry.id.count + 2)
      let due = entry.day.map { ($0 < today ? "was for " : "for ") + $0.text(seenFrom: today) }
      let became =
        commitment.slot.records.flatMap { records in
          commitment.item.hasMoved(in: records) ? commitment.item.statusLabel(in: records) : nil
        }
      let facts = [became, due, "from \(commitment.day.text)", hasNames ? entry.client : nil].compactMap(\.self)
      return [entry.id + "  " + Words.onOneLine(commitment.line), facts.joined(separator: ", ")]
        .joined(separator: indent) + "\n"
    }.joined()
  }

  /// The same facts for JSON: each with the item's own fields, the day that its words name (`due`), when the session
  /// that it was made in began (`said`), that session, and whose it is.
  public func json(of entries: [Entry]) -> Value {
    .list(
      entries.map { entry in
        let commitment = entry.commitment
        var fact: Record = ["id": .text(entry.id)]
        for member in commitment.item.ordered(by: commitment.slot).members { fact[member.name] = member.value }
        fact[Records.origin.name] = nil
        // A fact stands even where a field of the script is called as it is.
        (fact["id"], fact["due"]) = (.text(entry.id), entry.day.map { .text($0.iso) })
        (fact["said"], fact["session"]) = (.time(commitment.said), .text(commitment.origin))
        fact["client"] = entry.client.isEmpty ? nil : .text(entry.client)
        return .record(fact)
      })
  }
}
