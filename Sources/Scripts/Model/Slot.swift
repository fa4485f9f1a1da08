// What a script keeps: slots with a name and a type, declared under `data`. A conversation's outcome is made of them.

/// A place for something that is kept: a member of the outcome, or a field of the items of records.
public struct Slot: Equatable, Sendable {
  /// The name; dots nest in the JSON: `definitions.trust` is a member of `definitions`.
  public var name: String
  /// What it holds.
  public var type: SlotType
  /// What a summary calls it: a heading, or a label within an item. Without one it stays out of reports.
  public var heading: String?
  /// Whether its words are read for what attacks and what faces the issue. Drafts always are.
  public var isRead: Bool
  /// The slot with an item for whom this is said: each item has a value of its own, and that of the present one counts.
  public var per: String?
  /// The slot that keeps what was told first, once another question has it put another way.
  public var first: String?
  /// Whether only the client may answer its question or pass it over, where a coach takes part.
  public var isOwn: Bool
  /// Whether a choice that goes here may be made in words of one's own, which are kept as they are.
  public var isFree: Bool
  /// Whether it names somebody: "nobody" leaves it unknown.
  public var isPerson: Bool
  /// Whether it names who answers where a state's voice is `other`.
  public var isOther: Bool
  /// Of a field, the path of the field that holds it instead, from the item that another field names:
  /// `partner.dimension` is the number of that partner which `dimension` names.
  public var at: String?
  /// Of a number, the one that it is a second view of.
  public var beside: String?
  /// Of a number, other words by which people may call it, besides its heading.
  public var also: [String]
  /// Of a field, the one whose value it takes over when the item is taken up.
  public var copies: String?
  /// The slot, or the field of the same item, whose value of the last visit it holds from the beginning.
  public var last: String?
  /// Of a deed in words, the field with the moment at which it is done: a plan such as "if he calls, then I ask".
  public var moment: String?

  /// Makes a slot.
  public init(
    _ name: String, _ type: SlotType, heading: String? = nil, isRead: Bool = false, per: String? = nil,
    first: String? = nil, isOwn: Bool = false, isFree: Bool = false, isPerson: Bool = false, isOther: Bool = false,
    at: String? = nil, beside: String? = nil, also: [String] = [], copies: String? = nil, last: String? = nil,
    moment: String? = nil
  ) {
    (self.name, self.type, self.heading, self.isRead) = (name, type, heading, isRead)
    (self.per, self.first, self.isOwn, self.isFree) = (per, first, isOwn, isFree)
    (self.isPerson, self.isOther) = (isPerson, isOther)
    (self.at, self.beside, self.also) = (at, beside, also)
    (self.copies, self.last, self.moment) = (copies, last, moment)
  }

  /// What people call it: by its heading, else by its name; a heading with something to put in is for summaries alone.
  public var label: String { heading.flatMap { $0.contains("{") ? nil : $0 } ?? name }
  /// What people read for the id of one of its options; any other text as it is.
  public func label(of text: String) -> String { options.first { $0.id == text }?.label ?? text }
  /// The range of a number; `nil` where it holds none.
  @inline(never)  // the optimizer of Swift 6.3.1 crashes where it is inlined into a `map`
  public var range: ClosedRange<Int>? {
    guard case .number(let range) = type else { return nil }
    return range
  }
  /// The records that it holds, if it does.
  public var records: Records? { if case .records(let records) = type { records } else { nil } }
  /// The options that it can hold; empty where it holds no choice.
  public var options: [Option] { if case .choice(let options) = type { options } else { [] } }
  /// The slot whose items it names one of, if it does.
  public var target: String? { if case .item(let slot) = type { slot } else { nil } }
  /// What one of its items is called, where it has items.
  public var item: String? {
    switch type {
    case .records(let records): records.item
    case .list(let item): item
    default: nil
    }
  }
  /// Whether its words are read: where it says so, and where it holds drafts.
  public var hasReading: Bool { isRead || type == .drafts }
}

/// What a slot can hold.
public enum SlotType: Equatable, Sendable {
  /// Words, as typed.
  case words
  /// One option: its id is kept.
  case choice([Option])
  /// A whole number within a range.
  case number(ClosedRange<Int>)
  /// Words that name a day.
  case day
  /// Several texts; `item` is what one of them is called.
  case list(item: String?)
  /// Words that are written version by version.
  case drafts
  /// An item of the records of that name.
  case item(of: String)
  /// Items with fields.
  indirect case records(Records)

  /// The name of the type in a script.
  public var name: Name {
    switch self {
    case .words: .words
    case .choice: .choice
    case .number: .number
    case .day: .day
    case .list: .list
    case .drafts: .drafts
    case .item: .item
    case .records: .records
    }
  }

  /// The names of the types.
  public enum Name: String, Sendable, CaseIterable {
    case words, choice, number, day, list, drafts, item, records

    /// The keys that a slot of the type may have, beside `type` and `heading`.
    public var keys: Set<String> {
      switch self {
      case .words: ["read", "per", "first", "person", "other", "own", "free", "at", "copies", "last", "moment"]
      case .choice: ["of", "per", "own", "free", "at", "copies", "last"]
      case .number: ["from", "to", "per", "at", "beside", "also", "copies", "last"]
      case .day: ["per", "at", "copies"]
      case .list: ["item", "per"]
      case .drafts: ["per"]
      case .item: ["of"]
      case .records: ["item", "id", "ids", "fields", "returns", "stays", "link", "view", "another"]
      }
    }
  }
}

/// Items with fields, such as partners with their numbers.
public struct Records: Equatable, Sendable {
  /// What one of them is called; fields of the item at hand are named behind it: `partner.trust`.
  public let item: String
  /// What the ids of items begin with: `p` for `p1`, `p2`, ...
  public let prefix: String
  /// Whether items bear their ids in the outcome.
  public let hasIDs: Bool
  /// The fields, in order.
  public let fields: [Slot]
  /// The choice by which an item comes back in the next session, for as long as it is at its first option, or at one
  /// of `stays`. An item begins with the first.
  public let returns: String?
  /// The options at which it comes back; none where that is the first alone.
  public let stays: [String]
  /// The word between a number and an item, as in "trust with Ana".
  public let link: String
  /// A drawing of the items that reports have for these records alone.
  public let view: View?
  /// The heading over items of earlier sessions that are done with.
  public let doneHeading: String?

  // What follows from the fields is looked up for every item of thousands of sessions.

  /// The numbers that are given for an item, in order; second views and copies are not among them.
  public private(set) var numbers: [Slot] = []
  /// The numbers, each with its second view behind it.
  public private(set) var scales: [Slot] = []
  /// The fields that read well behind the name of an item: words and days under a label of one word.
  public private(set) var brief: [Slot] = []
  /// The fields with the moment of a plan.
  public private(set) var moments: [String] = []
  private var titles: [Slot] = []
  private var statuses: [Slot] = []

  /// Makes records.
  public init(
    item: String, prefix: String, hasIDs: Bool = true, fields: [Slot], returns: String? = nil,
    stays: [String] = [], link: String = "of", view: View? = nil, doneHeading: String? = nil
  ) {
    (self.item, self.prefix, self.hasIDs, self.fields) = (item, prefix, hasIDs, fields)
    self.stays = stays
    (self.returns, self.link, self.view, self.doneHeading) = (returns, link, view, doneHeading)
    numbers = fields.filter {
      $0.range != nil && $0.beside == nil && $0.at == nil && $0.copies == nil && $0.last == nil
    }
    scales = numbers.flatMap { [$0] + [beside($0)].compactMap(\.self) }
    moments = fields.compactMap(\.moment)
    titles = [aspect == nil ? fields.first { $0.type == .words } : nil].compactMap(\.self)
    statuses = [returns.flatMap { self[$0] }].compactMap(\.self)
    brief = fields.filter { field in
      field != title && [.words, .day].contains(field.type.name) && field.heading?.contains(" ") == false
    }
  }

  /// A view of records that reports have on request.
  public enum View: String, Sendable, CaseIterable {
    /// People around the person: where the next conversation could begin, and a graph.
    case network
  }

  /// The field of items that may come back with the name of the session that they were made in, for those of an earlier
  /// one.
  public static let origin = Slot("from", .words)

  /// The member of an item in which an outcome has what was said for it, while another one is the present one.
  public static let said = "said"

  /// The field of that name.
  public subscript(name: String) -> Slot? {
    fields.first { $0.name == name } ?? (returns != nil && name == Self.origin.name ? Self.origin : nil)
  }

  /// The field that an item is called by; none where items are about numbers of others.
  public var title: Slot? { titles.first }
  /// The field with an item of other records, where these are about such items.
  public var reference: Slot? { fields.first { $0.target != nil } }
  /// The field whose options are numbers of those items, where some field stands at such a number.
  public var aspect: Slot? {
    fields.contains { $0.at != nil } ? fields.first { !$0.options.isEmpty && $0.name != returns } : nil
  }
  /// The choice by which items come back.
  public var status: Slot? { statuses.first }
  /// The field with what is said of an item when it is done with: the words that stand behind its status.
  public var lesson: Slot? { fields.drop { $0.name != returns }.first { $0.type == .words } }
  /// The fields that hold what the last visit had; where there are any, its items are offered again.
  public var recalled: [Slot] { fields.filter { $0.last != nil } }
  /// The field that holds what the last visit had in another one.
  public func last(_ field: Slot) -> Slot? { fields.first { $0.last == field.name } }
  /// The second view of a number.
  public func beside(_ number: Slot) -> Slot? { fields.first { $0.beside == number.name } }

  /// The options of the status at which an item is still to be done.
  public var openOptions: [String] { stays.isEmpty ? [status?.options.first?.id].compactMap(\.self) : stays }
  /// The option of the status that says an item was done: the second one.
  public var done: Option? { status.flatMap { $0.options.count > 1 ? $0.options[1] : nil } }
  /// The option of the status that says an item was set aside: the last one.
  public var setAside: Option? { status?.options.last }
}
