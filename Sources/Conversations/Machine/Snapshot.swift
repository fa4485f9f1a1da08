// Where a conversation stands: folded from its entries one by one, live and on resuming alike, so that both agree.

import Perspective
import Scripts

/// Where a conversation stands, and what it came to so far.
public struct Snapshot: Equatable, Sendable {
  /// The question that is open, and what it is about.
  public internal(set) var cursor = Cursor()
  /// Whether it is under way, left or closed.
  public internal(set) var status = Transcript.Status.open
  /// Whose plain lines answer the script, in a shared session.
  public internal(set) var floor = Role.client
  /// Who said something that answers nothing, where nothing was asked or answered since.
  var heard: Entry.Speaker?
  /// The questions that were left in the middle for another stage, by the ids of their stages.
  var leftOpen: [String: Cursor] = [:]
  /// The stages of these to which it was offered to go back.
  var offeredBack: Set<String> = []
  /// Whether the coach has the turn at the one keyboard: plain lines are said to the client.
  public internal(set) var isCoachsTurn = false
  /// Whether the coach asked the last question of their own in a turn of theirs, which comes back with the answer.
  var asksInTurn = false
  /// Whether the two who take turns at one screen have changed places.
  var isSwapped = false
  /// The values of slots, by their names. Items stand in `items`, what is said for one item in `said`.
  var values: [String: Value] = [:]
  /// The items of records, by the name of their slot, in order.
  var items: [String: [Item]] = [:]
  /// The values of slots that each item has for itself, by the item's id; the id is empty where there is no item.
  var said: [String: [String: Value]] = [:]
  /// The highest number in an id so far, by the name of the slot: an id that is shown is never used twice.
  var numbered: [String: Int] = [:]
  /// The ids of the items that came into being as somebody whom the talk is about, not by being listed.
  var mentioned: Set<String> = []
  /// How often each state was entered.
  var visits: [String: Int] = [:]
  /// The first entry of each stage so far, by its `n`.
  var reached: [String: Int] = [:]
  /// The questions asked so far, each as it stood when it was asked; the last one is the open one.
  var trail: [Cursor] = []
  /// The latest answer to each question.
  var answers: [Question: Answer] = [:]
  /// The text of the open question.
  var question = ""
  /// Words that were not taken as they came, and that an empty line takes as the answer.
  var offered: String?
  /// The open question that is not of the script's states: the coach's own, or the machine's, with what yes means.
  var ownQuestion: Entry?
  /// Who was called otherwise last on the list that is open: a yes has the old names replaced.
  var renamed: [Renaming] = []
  /// How the words in a slot were read, while they are the latest answer to their question.
  var readings: [Place: ReadWords] = [:]
  /// The state whose question the words in a slot answer.
  var sources: [Place: String] = [:]
  /// Whether the latest visit that said something quoted the person.
  var quoted = false
  /// The visit in which something was said last.
  var lastUtterance: Utterance?
  /// What the latest answer chose.
  var chosen: [String] = []
  /// Whether the person was here before.
  var isReturning = false
  /// Whether the person told of a blow or a threat.
  var isThreatened = false
  /// The items of the last visit, by the name of their slot, with what they had then.
  var recalled: [String: [Item]] = [:]
  /// The slots whose list has taken up what the last visit had, or left it.
  var settled: Set<String> = []
  /// The item that a form is making: one that is left by going back is taken back with its question.
  var begun: String?
  /// What each of two who swap discoveries ticked beforehand, by voice.
  var shared: [String: String] = [:]
  /// The ids of the items of which was told between two sessions what became of them: they are not asked about again.
  var reviewed: Set<String> = []

  /// An open question, with what is at hand.
  public struct Cursor: Equatable, Sendable {
    /// The id of the state.
    public var state = ""
    /// Which visit to it, from 1.
    public var visit = 0
    /// Which part of a question of several parts.
    public var part: String?
    /// The ids of the items at hand, by the names of their slots.
    public var atHand: [String: String] = [:]
    /// The numbers of the item at hand, as they were when the question was asked.
    var before = Record()
    /// What was given so far in this visit, blanks too.
    var given = Record()
    /// Numbers that were probably meant by the latest line, which was not understood.
    var likely = Record()
    /// How many answers were taken in this visit.
    var taken = 0
    /// The id of the item that its answer made.
    var made: String?
    /// What each state with `each` took up in its present round.
    var round: [String: Set<String>] = [:]
  }

  /// A name that was changed.
  struct Renaming: Equatable, Sendable {
    var old: String
    var new: String
  }

  /// What an answer answers: a state, and what it was about there.
  struct Question: Hashable, Sendable {
    var state: String
    var subject: String
  }

  /// A slot, and the item it is said for.
  struct Place: Hashable, Sendable {
    var slot: String
    var item: String
  }

  /// Words that were read.
  struct ReadWords: Equatable, Sendable {
    /// The entry that holds them, by its `n`.
    var entry: Int
    /// The words.
    var text: String
    /// What was read in them.
    var reading: Reading
    /// How many doubts about them were shown.
    var doubtsShown = 0
  }

  /// A visit to a state.
  struct Utterance: Equatable, Sendable {
    var state: String
    var visit: Int
  }

  /// An answer as it may be offered again.
  struct Answer: Equatable, Sendable {
    var text: String
    var value: Value? = nil
    /// Whether it was said of something else, and is only offered here.
    var isOffer = false
  }
}

// MARK: Items

extension Snapshot {
  /// The items of a slot, in order.
  public func items(of slot: Slot) -> [Item] {
    guard let records = slot.records, records.returns != nil, let title = records.title else {
      return items[slot.name] ?? []
    }
    // What is to be done goes with the words for it.
    return items[slot.name]?.filter { $0.values[title.name]?.text != TakenBack.mark } ?? []
  }

  /// The item of an id.
  func item(_ id: String?, of slot: Slot) -> Item? {
    id.flatMap { id in items(of: slot).first { $0.id == id } }
  }

  /// The items of the last visit that may still be taken up.
  func offers(in slot: Slot) -> [Item] { settled.contains(slot.name) ? [] : recalled(in: slot) }

  /// The items of the last visit that are not on the list.
  func recalled(in slot: Slot) -> [Item] {
    recalled[slot.name]?.filter { item($0.id, of: slot) == nil } ?? []
  }

  /// The item of an id, as it is on the list or was on the last visit, or a new one.
  func itemToList(_ id: String, of slot: Slot) -> Item {
    item(id, of: slot) ?? recalled[slot.name]?.first { $0.id == id } ?? Item(id: id)
  }

  /// The item at hand; `about` names another one that is to be at hand.
  func item(of slot: Slot, about: String? = nil) -> Item? {
    item(about, of: slot) ?? item(cursor.atHand[slot.name], of: slot)
  }

  /// The ids of all items of a slot, of records or of a list.
  func ids(of slot: Slot) -> [String] {
    if items[slot.name] != nil { return items(of: slot).map(\.id) }
    guard slot.records == nil, let item = slot.item, let listed = value(of: slot)?.list else { return [] }
    return listed.indices.map { "\(item)\($0 + 1)" }
  }

  /// Where the words of a slot are kept now: for whom, where each item has words of its own.
  func place(of slot: Slot) -> Place { Place(slot: slot.name, item: slot.per.flatMap { values[$0]?.text } ?? "") }

  /// The items of a slot that were made in this session.
  func made(in slot: Slot) -> [Item] { items(of: slot).filter { $0.values[Records.origin.name] == nil } }

  /// The number of an id, from 1; `nil` where it is none that a conversation could come to.
  static func number(in id: String, behind prefix: String) -> Int? {
    guard id.hasPrefix(prefix) else { return nil }
    return Int(id.dropFirst(prefix.count)).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
  }

  /// The id of the next item.
  func nextID(in slot: Slot) -> String {
    guard let records = slot.records else { return "" }
    let last = records.hasIDs ? numbered[slot.name] ?? 0 : items[slot.name]?.count ?? 0
    return "\(records.prefix)\(last + 1)"
  }
}

extension DataModel {
  /// The slot that an item belongs to, by the item's id.
  func slot(ofItem id: String) -> Slot? {
    slots.first { slot in
      (slot.records?.prefix ?? slot.item).map { Snapshot.number(in: id, behind: $0) != nil } ?? false
    }
  }
}

// MARK: What a question is about

extension Script {
  /// The slot whose items a state is about: those it goes through, needs, or fills a field of.
  func subject(of state: State) -> Slot? {
    if let each = state.each { return data.slot(each) }
    for name in state.into + state.needs {
      switch data[name] {
      case .field(_, let slot), .item(let slot): return slot
      case .slot(let slot) where state.step == .form: return slot
      default: continue
      }
    }
    return nil
  }

  /// The slot with whose items an entry says what it is about: where items are themselves about others, those others.
  func named(by slot: Slot) -> Slot { data.slot(slot.records?.reference?.target) ?? slot }
}

extension Snapshot {
  /// What the open part of a question is about, so that its earlier answer can be found again.
  func openQuestion(in state: State, under script: Script) -> Question {
    var subject: [String] = []
    if let slot = script.subject(of: state) {
      if let id = cursor.atHand[slot.name] {
        subject.append(id)
        if slot.per != nil { subject.append(place(of: slot).item) }
      } else if state.step == .form {
        subject.append(nextID(in: slot))  // the one that is about to be made
      }
    }
    if let taken = script.data.slot(state.takes)?.target {
      subject.append(cursor.atHand[taken] ?? "")
    } else if let slot = state.into.first.flatMap({ script.data[$0]?.slot }), slot.per != nil {
      subject.append(place(of: slot).item)
    }
    if state.step == .form, let part = cursor.part { subject.append(part) }
    return Question(state: state.id, subject: subject.joined(separator: " "))
  }
}
