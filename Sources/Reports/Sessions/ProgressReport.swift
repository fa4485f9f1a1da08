// What became of a person's numbers and of what they meant to do, over their sessions: the facts, without any wording.

import Conversations
import Scripts

/// A person's sessions side by side.
public struct ProgressReport: Sendable {
  /// Whose sessions.
  public let client: String
  /// The sessions, in the order in which they began.
  public let sessions: [PastSession]
  /// Items with numbers, script by script, in the order in which they were first named.
  let items: [ItemCourse]
  /// All items that come back, in the order in which they were made.
  let commitments: [Commitment]

  /// Puts sessions side by side. O(sessions × items).
  /// - Parameters:
  ///   - sessions: The person's sessions, in the order in which they began.
  ///   - names: Which names the person said are the same one's.
  public init(client: String, sessions: [PastSession], names: NameBook = NameBook()) {
    (self.client, self.sessions) = (client, sessions)
    var items: [ItemCourse] = []
    var known: [ItemCourse.Key: Int] = [:]
    // The items of the latest session with numbers, by what a later one recalls them by.
    var recalled: [ItemCourse.Key: Int] = [:]
    for (turn, session) in sessions.enumerated() {
      var rated: [ItemCourse.Key: Int] = [:]
      for row in Self.rows(of: session) {
        func key(_ name: String) -> ItemCourse.Key {
          ItemCourse.Key(script: session.script, slot: row.slot.name, name: name)
        }
        let own = key(names.key(row.name, of: client))
        // Who is called otherwise now is who was recalled.
        let index = known[own] ?? (row.isRecalled ? recalled[key(row.id)] : nil) ?? items.count
        if index == items.count { items.append(ItemCourse(own, slot: row.slot, name: row.name, first: turn)) }
        known[own] = index
        items[index].add(row.name, row.numbers, in: turn)
        if !row.numbers.isEmpty { rated[key(row.id)] = index }
      }
      for slot in Set(rated.keys.map(\.slot)) {
        recalled = recalled.filter { ($0.key.script, $0.key.slot) != (session.script, slot) }
      }
      recalled.merge(rated) { $1 }
    }
    for index in items.indices where items[index].isNamed {
      let key = items[index].key
      let rated = items.filter { $0.key.script == key.script && $0.key.slot == key.slot }.flatMap { item in
        item.numbers.filter { !$0.value.isEmpty }.keys
      }
      guard let first = rated.min(), let last = rated.max() else { continue }
      items[index].came = items[index].first > first
      items[index].went = items[index].last < last
    }
    let scripts = sessions.map(\.script)
    func turn(_ item: ItemCourse) -> Int { scripts.firstIndex(of: item.key.script) ?? 0 }
    self.items = items.enumerated().sorted { (turn($0.element), $0.offset) < (turn($1.element), $1.offset) }
      .map(\.element)
    commitments = Commitment.all(in: sessions)
  }

  /// The numbers of a session: of the items of records, and those that stand by themselves.
  private static func rows(of session: PastSession) -> [Row] {
    let outcome = session.outcome
    return session.data.rated.flatMap { slot -> [Row] in
      guard let records = slot.records else {
        return outcome[path: slot.name]?.number.map { [Row(slot: slot, name: slot.label, numbers: [slot.name: $0])] }
          ?? []
      }
      return outcome.items(slot.name).map { record in
        let numbers = records.scales.compactMap { field in
          record[path: field.name].flatMap(field.admitted)?.number.map { (field.name, $0) }
        }
        return Row(
          slot: slot, id: record[path: "id"]?.text ?? "", name: record.title(in: records) ?? "",
          numbers: Dictionary(numbers) { $1 },
          isRecalled: records.recalled.contains { record[path: $0.name] != nil })
      }
    }
  }

  /// What a session has of one item.
  private struct Row {
    var slot: Slot
    var id = ""
    var name: String
    var numbers: [String: Int]
    /// Whether it was there on the visit before.
    var isRecalled = false
  }

  /// The items of which the person said what became of them.
  var settled: [Commitment] { commitments.filter { !$0.isOpen } }
  /// How many are open.
  var openCount: Int { commitments.count - settled.count }
}

/// One item over the sessions of a script.
struct ItemCourse: Equatable, Sendable {
  /// What makes an item the same in several sessions.
  struct Key: Hashable, Sendable {
    /// The id of the script.
    var script: String
    /// The slot.
    var slot: String
    /// The name, as it is compared.
    var name: String
  }

  /// What makes it the same.
  let key: Key
  /// The slot that holds it; a number that stands by itself is its own item.
  let slot: Slot
  /// The latest name.
  fileprivate(set) var name: String
  /// Earlier names.
  fileprivate(set) var otherNames: [String] = []
  /// The index of the first session that names it.
  fileprivate(set) var first: Int
  /// The index of the latest one.
  fileprivate(set) var last: Int
  /// Whether the first session with numbers did not name it yet.
  fileprivate(set) var came = false
  /// Whether the latest session with numbers no longer names it.
  fileprivate(set) var went = false
  /// The numbers of each session that names it, by the session's index.
  fileprivate(set) var numbers: [Int: [String: Int]] = [:]

  fileprivate init(_ key: Key, slot: Slot, name: String, first: Int) {
    (self.key, self.slot, self.name, self.first, last) = (key, slot, name, first, first)
  }

  fileprivate mutating func add(_ name: String, _ numbers: [String: Int], in turn: Int) {
    if name != self.name {
      otherNames.removeAll { $0 == name }
      otherNames.append(self.name)
      self.name = name
    }
    last = turn
    // Two names of one item in one session: what either has counts, the later one's first.
    self.numbers[turn, default: [:]].merge(numbers) { $1 }
  }

  /// Whether it is an item with a name of its own.
  var isNamed: Bool { slot.records != nil }
  /// The scales, in order, each with its second view behind it.
  var scales: [Slot] { slot.records?.scales ?? [slot] }

  /// What a scale is called: a second view with the number that it stands beside.
  func label(of scale: Slot) -> String {
    let beside = scale.beside.flatMap { slot.records?[$0] }
    return (beside.map { "\($0.label), " } ?? "") + scale.label
  }

  /// The numbers on a scale, session by session; `nil` where none was given.
  func course(on scale: Slot) -> Course? {
    Course(
      points: numbers.keys.sorted().compactMap { turn in
        numbers[turn]?[scale.name].map { Course.Point(session: turn, number: $0) }
      })
  }
}

/// The numbers of one item on one scale, in time.
struct Course: Equatable, Sendable {
  /// A number in a session.
  struct Point: Equatable, Sendable {
    /// The session's index.
    var session: Int
    /// The number.
    var number: Int
  }

  /// The numbers, the earliest first.
  let points: [Point]
  /// The earliest number.
  let first: Int
  /// The latest number.
  let now: Int

  /// Makes a course of numbers, the earliest first; `nil` without any.
  init?(points: [Point]) {
    guard let first = points.first?.number, let now = points.last?.number else { return nil }
    (self.points, self.first, self.now) = (points, first, now)
  }

  /// Which way the numbers went.
  enum Trend: String, Sendable {
    /// One number is no trend.
    case once
    /// The same number every time.
    case same
    /// Higher now than at first.
    case risen
    /// Lower now than at first.
    case fallen
    /// At the first number again, after others.
    case returned
  }

  /// Which way they went.
  var trend: Trend {
    if points.count == 1 { return .once }
    if now != first { return now > first ? .risen : .fallen }
    return points.allSatisfy { $0.number == first } ? .same : .returned
  }

  /// How much higher the present number is than the first one; negative when it is lower.
  var change: Int { now - first }

  /// Whether the numbers went to and fro on their way.
  var wavers: Bool {
    let steps = zip(points, points.dropFirst()).map { $1.number - $0.number }
    return steps.contains { $0 > 0 } && steps.contains { $0 < 0 }
  }
}
