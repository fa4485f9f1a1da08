// Items that come back, such as actions, over all sessions of a person: one that is carried from session to session is
// still one.

import FoundationEssentials
import Scripts

/// An item that comes back, as it stands now, wherever it was last spoken of.
public struct Commitment: Equatable, Sendable {
  /// The slot that holds it.
  public var slot: Slot
  /// The item as last known. What became of it in any session is what became of it.
  public var item: Record
  /// The session that it was made in.
  public var origin: String
  /// When that session began; where it is gone, when the first one began that knows the item.
  public var said: Date
  /// Where it stands, session by session.
  public var places: [Place]
  /// How far the person's clock was from UTC when that session began.
  public var zone: Zone?
  /// Which of several that read the same in that session.
  var turn = 1

  /// Where an item stands.
  public struct Place: Equatable, Sendable {
    /// The session's name.
    public var session: String
    /// The slot that holds it there.
    public var slot: Slot
    /// Its index in the slot's list.
    public var index: Int
    /// Whether it is open there.
    var isOpen: Bool
    /// Whether that session may be taken up again.
    var isUnfinished: Bool
  }

  /// Where it has to be said what became of it: in the session that it was made in (where that is gone, in the latest
  /// one that knows it), and in those that may still be taken up, so that none asks about it again.
  public var placesToReview: [Place] {
    let home = places.first { $0.session == origin } ?? places.last
    return places.filter { $0.isOpen && ($0 == home || $0.isUnfinished) }
  }

  /// Where it has to be said that it is open again: wherever it was said that it is not.
  public var placesToReopen: [Place] { places.filter { !$0.isOpen } }

  /// What the person calls it by at a command: eight letters that follow from the session that it was made in and what
  /// it is called, so that they stay while others come and go. They spell no word.
  public var letters: String {
    // FNV-1a.
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(slot.name)\n\(origin)\n\(title)\n\(turn)".utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let alphabet = Array("bcdfghjkmnpqrstvwxz".utf8)
    var letters: [UInt8] = []
    for _ in 0..<8 {
      letters.append(alphabet[Int((sum ^ sum >> 29) % UInt64(alphabet.count))])
      sum /= UInt64(alphabet.count)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The day on which that session began, where the person was.
  public var day: Day { Day(said, in: zone) }

  /// What it is called.
  public var title: String { slot.records.flatMap { item.title(in: $0) } ?? "" }
  /// The item in one line, without what became of it.
  public var line: String {
    guard let records = slot.records else { return "" }
    var open = item
    if let status = records.status { open[status.name] = nil }
    return open.line(in: records) ?? ""
  }
  /// The same with its date, where its words name one day.
  public var lineOnItsDay: String {
    guard let records = slot.records else { return "" }
    var open = item
    if let status = records.status { open[status.name] = nil }
    return open.onItsDay(in: records, from: day).line(in: records) ?? ""
  }
  /// What the person said of it when it was done with.
  public var lesson: String? { slot.records?.lesson.flatMap { item[$0.name]?.text } }
  /// Whether it was not said yet what became of it.
  public var isOpen: Bool { slot.records.map { item.isOpen(in: $0) } ?? true }
  /// The words that name its day, if there are any.
  public var dayWords: String? {
    slot.records?.fields.first { $0.type == .day }.flatMap { item[$0.name]?.text }
  }
}

extension Commitment {
  /// What makes an item the same in several sessions.
  private struct Key: Hashable {
    var slot: String
    var origin: String
    var title: String?
    /// Which of several that read the same.
    var turn: Int
  }

  /// All items that come back, in the order in which they were made.
  /// - Parameter sessions: The sessions of one person, in the order in which they began.
  /// - Complexity: O(items).
  public static func all(in sessions: [PastSession]) -> [Commitment] {
    var commitments: [Commitment] = []
    var known: [Key: Int] = [:]
    for session in sessions {
      for slot in session.data.returning {
        guard let records = slot.records else { continue }
        var turns: [Key: Int] = [:]
        for (index, item) in session.outcome.items(slot.name).enumerated() {
          let origin = item[Records.origin.name]?.text ?? session.id
          var key = Key(slot: slot.name, origin: origin, title: item.title(in: records), turn: 0)
          turns[key, default: 0] += 1
          key.turn = turns[key] ?? 1
          let place = Place(
            session: session.id, slot: slot, index: index, isOpen: item.isOpen(in: records),
            isUnfinished: !session.isClosed)
          if let known = known[key] {
            if commitments[known].isOpen { commitments[known].item = item }
            commitments[known].places.append(place)
          } else {
            known[key] = commitments.count
            commitments.append(
              Commitment(
                slot: slot, item: item, origin: origin, said: session.started, places: [place], zone: session.zone,
                turn: key.turn))
          }
        }
      }
    }
    return commitments
  }

  /// The open ones: those with a day first, the soonest first; then the others, in the order in which they were made.
  /// - Parameters:
  ///   - sessions: The sessions of one person, in the order in which they began.
  ///   - due: The day of an item, as a number that grows with time, where its words name one.
  public static func open(in sessions: [PastSession], due: (Commitment) -> Int? = { _ in nil }) -> [Commitment] {
    let open = all(in: sessions).filter(\.isOpen)
    let dated = open.enumerated().map { (day: due($1) ?? .max, turn: $0, commitment: $1) }
    return dated.sorted { ($0.day, $0.turn) < ($1.day, $1.turn) }.map(\.commitment)
  }

  /// How many a new session takes in at most, the latest ones: more than a few nobody wants to be asked about one by
  /// one. The others stay on the list.
  public static let mostCarried = 12

  /// Those that a new session takes in.
  public static func toCarry(in sessions: [PastSession]) -> [Commitment] { open(in: sessions).suffix(mostCarried) }

  /// An item as one session has it, where that is known to be the latest that was said of it.
  /// - Returns: `nil` where there is no such item.
  public init?(_ index: Int, in slot: String, of session: PastSession) {
    guard let slot = session.data.returning.first(where: { $0.name == slot }) else { return nil }
    let items = session.outcome.items(slot.name)
    guard items.indices.contains(index) else { return nil }
    let place = Place(
      session: session.id, slot: slot, index: index, isOpen: slot.records.map { items[index].isOpen(in: $0) } ?? true,
      isUnfinished: !session.isClosed)
    self.init(
      slot: slot, item: items[index], origin: items[index][Records.origin.name]?.text ?? session.id,
      said: session.started, places: [place], zone: session.zone)
  }

  /// The items as a new session takes them in, by the names of its slots. A script without such records takes none.
  static func carried(_ commitments: [Commitment], into data: DataModel) -> Record {
    var carried = Record()
    for slot in data.returning {
      guard let records = slot.records else { continue }
      let items = commitments.filter { $0.slot.name == slot.name }.map { commitment in
        var item = commitment.item
        item[Records.origin.name] = .text(commitment.origin)
        return Value.record(Item(id: "", item, in: records).record(in: records))
      }
      if !items.isEmpty { carried[slot.name] = .list(items) }
    }
    return carried
  }
}
