// Where a conversation stands: folded from its entries one by one, live and on resuming alike, so that both agree.

import Perspective
import Scripts

/// Where a conversation stands.
public struct Progress: Equatable, Sendable {
  /// What the conversation came to so far.
  public internal(set) var outcome = Outcome()
  /// The question that is open, and what it is about.
  public internal(set) var cursor = Cursor()
  /// Whether it is under way, left or closed.
  public internal(set) var status = Transcript.Status.open
  /// Whose plain lines answer the script, in a shared session.
  public internal(set) var floor = Role.client
  /// How often each state was entered.
  var visits: [String: Int] = [:]
  /// The questions asked so far, each as it stood when it was asked; the last one is the open one.
  var trail: [Cursor] = []
  /// The latest answer to each question.
  var answers: [Question: Answer] = [:]
  /// The text of the open question.
  var question = ""
  /// The open question of the coach's own, if there is one.
  var ownQuestion: String?
  /// How the latest draft was read.
  var draft: ReadWords?
  /// How the words that name the issue were read, while they are the latest answer to that question.
  var issue: ReadWords?
  /// The state whose question the issue answers, and that of the first account of it.
  var issueState: String?
  var accountState: String?
  /// What was said for conversations with others than the one at hand, by the partner's id.
  var preparations: [String: Preparation] = [:]
  /// The partners who came onto the list as those whom a conversation is with, by their ids.
  var faced: Set<String> = []
  /// How many of its doubts were shown.
  var doubtsShown = 0
  /// Whether the latest visit that said something quoted the person.
  var quoted = false
  /// The visit in which something was said last.
  var lastUtterance: Utterance?
  /// The highest number in a partner's id so far; ids are never used twice.
  var partnersNamed = 0
  /// What the latest answer chose.
  var chosen: String?
  /// What each of two who swap discoveries ticked beforehand, by voice.
  var shared: [String: String] = [:]
  /// The ids of the actions of which was told between two sessions what became of them: they are not asked about again.
  var reviewed: Set<String> = []

  /// An open question, with what is at hand.
  public struct Cursor: Equatable, Sendable {
    /// The id of the state.
    public var state = ""
    /// Which visit to it, from 1.
    public var visit = 0
    /// Which part of a question of several parts.
    public var part: String?
    /// The id of the partner at hand.
    public var partner: String?
    /// The index in `outcome.scaling` of the pair at hand.
    public var scaling: Int?
    /// The index in `outcome.actions` of the action at hand.
    public var action: Int?
    /// The numbers of the partner at hand, as they were when the question was asked.
    var before = Ratings()
    /// What was given so far in this visit.
    var ratings = Ratings()
    /// How many answers were taken in this visit.
    var taken = 0
    /// What each state with `each` took up in its present round.
    var round: [String: Set<String>] = [:]
  }

  /// What an answer answers: a state, and what it was about there.
  struct Question: Hashable, Sendable {
    var state: String
    var subject: String
  }

  /// What was said for a conversation with one person.
  struct Preparation: Equatable, Sendable {
    /// Of the outcome, what such a conversation is prepared with.
    var outcome = Outcome()
    var answers: [Question: Answer] = [:]
    var issueState: String?
    var accountState: String?
    var issue: ReadWords?
    var draft: ReadWords?
    var doubtsShown = 0
  }

  /// Words that were read.
  struct ReadWords: Equatable, Sendable {
    /// The entry that holds them, by its `n`.
    var entry: Int
    /// The words.
    var text: String
    /// What was read in them.
    var reading: Reading
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
  }

  /// The pair at hand, if any.
  public var scaling: Scaling? {
    cursor.scaling.flatMap { outcome.scaling.indices.contains($0) ? outcome.scaling[$0] : nil }
  }

  /// The action at hand, if any.
  public var action: Action? {
    cursor.action.flatMap { outcome.actions.indices.contains($0) ? outcome.actions[$0] : nil }
  }

  /// The partner at hand, if any.
  public var partner: Partner? { outcome.partner(cursor.partner) }

  /// What the open part of a question is about, so that its earlier answer can be found again.
  func openQuestion(in state: State) -> Question {
    var subject: [String] = []
    if state.isAboutPair, let scaling { subject += [scaling.partner, scaling.dimension.rawValue] }
    if state.isAboutAction, let index = cursor.action {
      subject.append(Self.id(ofAction: index))
    } else if state.step.kind == .commit {
      subject.append(Self.id(ofAction: outcome.actions.count))  // the one that is about to be made
    }
    if state.each == .partners, let partner = cursor.partner { subject.append(partner) }
    if state.into == .issue, let facing = cursor.partner { subject.append(facing) }
    if state.step.kind == .commit, let part = cursor.part { subject.append(part) }
    return Question(state: state.id, subject: subject.joined(separator: " "))
  }

  /// The ids that a state with `each` has not taken up in its present round.
  func left(in state: State) -> [String] {
    let taken = cursor.round[state.id] ?? []
    return subjects(of: state).filter { !taken.contains($0) }
  }

  /// The ids of all that a state with `each` could take up.
  func subjects(of state: State) -> [String] {
    switch state.each {
    case .partners: outcome.network.map(\.id)
    case .actions: outcome.ownActions.map(Self.id(ofAction:))
    case .openActions:
      outcome.actions.indices.filter { outcome.actions[$0].from != nil }.map(Self.id(ofAction:))
        .filter { !reviewed.contains($0) }
    case nil: []
    }
  }

  /// `a1`, `a2`, ... for the actions of an outcome.
  static func id(ofAction index: Int) -> String { "a\(index + 1)" }
  /// The index of an action by its id.
  static func index(ofAction id: String) -> Int? { number(in: id, behind: "a").map { $0 - 1 } }
  /// The number of an id, from 1; `nil` where it is none that a conversation could come to.
  static func number(in id: String, behind letter: Character) -> Int? {
    id.first == letter ? Int(id.dropFirst()).flatMap { (1...1_000_000).contains($0) ? $0 : nil } : nil
  }
}

extension State {
  /// Whether what is asked concerns the pair at hand.
  var isAboutPair: Bool { into?.isOfPair == true || needs.contains(.pair) }
  /// Whether what is asked concerns a partner at hand.
  var isAboutPartner: Bool { each == .partners || isAboutPair || needs.contains(.partner) }
  /// Whether what is asked concerns the action at hand.
  var isAboutAction: Bool {
    each == .actions || each == .openActions || into?.isOfAction == true || step.kind == .commit
      || needs.contains(.action)
  }
}

extension Outcome {
  /// The partner of an id.
  public func partner(_ id: String?) -> Partner? { id.flatMap { id in network.first { $0.id == id } } }

  /// The indices of the actions that were made in this session.
  public var ownActions: [Int] { actions.indices.filter { actions[$0].from == nil } }
}
