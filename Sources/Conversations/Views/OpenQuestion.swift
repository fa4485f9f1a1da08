// The open question as a display needs it: words, place among the stages, what it expects, what can be completed.

import Scripts

/// The question that is open.
public struct OpenQuestion: Equatable, Sendable {
  /// The words, with the options on lines of their own.
  public var text: String
  /// Whether it is the script's; else it is the coach's own, or, alone, the person's.
  public var isScripts = true
  /// The kind of step; `ask` for a question of the coach's own.
  public var kind: Step
  /// The stage that it belongs to.
  public var stage: StagePlace
  /// What kind of answer is expected, in a few words.
  public var hint: String
  /// The earlier answer that an empty line keeps, in a few words, where it does not stand in the line to be edited.
  public var kept: String?
  /// The scale, where the answer is a number.
  public var scale: String?
  /// The earlier answer to this question, which an empty line keeps.
  public var earlier: String?
  /// The earlier answer in a few words, where it may stand in the line to be edited.
  public var prefill: String? {
    guard earlierIsEditable, let earlier, !earlier.isEmpty else { return nil }
    return Excerpt.start(earlier) ?? earlier.onOneLine
  }
  /// Whether the earlier answer is words that can be edited in place.
  public var earlierIsEditable: Bool
  /// What an answer may be completed to: options, names of items.
  public var candidates: [String]
  /// What `/why` answers.
  public var why: String
  /// What a coach may listen for.
  public var cue: String

}

/// A stage and its place among those of the chosen way.
public struct StagePlace: Equatable, Sendable {
  /// The title of the stage.
  public var title = ""
  /// Which one it is, from 1; 0 where it is not counted.
  public var index = 0
  /// How many stages the way has; 0 where it is not counted.
  public var count = 0
}

extension Conversation {
  /// The question that awaits an answer.
  public var question: OpenQuestion {
    guard let state else {
      return OpenQuestion(
        text: "", kind: .say, stage: StagePlace(), hint: "", earlierIsEditable: false, candidates: [], why: "", cue: "")
    }
    let earlier = earlierAnswer(in: state)
    let context = StepContext(self, state: state, earlier: earlier)
    let coach = transcript.people.coach
    let isMachines = snapshot.ownQuestion?.who == .script
    let own = (snapshot.ownQuestion?.text).map { text in
      isMachines ? text : coach.map { Message.asks($0, text) } ?? text
    }
    let isWords = own == nil && [.ask, .draft, .form].contains(state.step) && context.options.isEmpty
    // What the way led back to, and what is only offered, is not put into the line: whoever types on there would only
    // add to it.
    let isEditable = isWords && !isAskedAnew(state) && earlier?.isOffer != true && snapshot.offered == nil
    let isBegun = state.step == .rate && snapshot.cursor.taken > 0
    let isList = state.step == .list
    let whole = own == nil && !isEditable && !isList && !isBegun ? earlier.flatMap { inShort($0, in: state) } : nil
    let rest = own == nil && isBegun ? Rate.rest(in: context) : ""
    let kept = snapshot.offered.map { Excerpt.start($0) ?? $0 } ?? (rest.isEmpty ? whole : rest)
    let asked = isMachines ? snapshot.ownQuestion : nil
    let hint = own == nil ? state.step.behaviour.hint(context) : asked?.hint ?? Message.wordsHint
    return OpenQuestion(
      text: own ?? (snapshot.offered == nil ? snapshot.question : Message.withoutOffer(snapshot.question)),
      isScripts: own == nil || isMachines, kind: own == nil ? state.step : .ask,
      stage: place(of: state.id),
      hint: kept.map(Message.keeps) ?? Message.soFar(own == nil && isList ? context.listed.count : 0) + hint,
      kept: kept,
      scale: own == nil && state.step == .rate ? Rate.bounds(context) : nil,
      earlier: own == nil && state.step != .rate && state.step != .list ? earlier?.text : nil,
      earlierIsEditable: isEditable,
      candidates: own == nil ? context.candidates : asked?.isOfYesOrNo == true ? ["yes", "no"] : [],
      why: own == nil ? state.why : isMachines ? whyAsked : Message.whyOwn(coach),
      cue: state.cue)
  }

  /// Whether the script told how to leave at once: then what stays on a screen matters.
  public var hasToldOfLeavingAtOnce: Bool {
    transcript.entries.contains { $0.who == .script && $0.text.contains("/x ") }
  }

  /// Why the machine asks something of its own.
  private var whyAsked: String {
    if snapshot.ownQuestion?.days != nil { return Message.whyWhichDay }
    if snapshot.ownQuestion?.stays == true { return Message.whyStays }
    return snapshot.ownQuestion?.offersReturn == true ? Message.whyComeBack : Message.whyName
  }

  /// An earlier answer that was chosen or counted, as it is named to the person.
  private func inShort(_ answer: Snapshot.Answer, in state: State) -> String? {
    switch answer.value {
    case .record(let picked) where state.step == .choose: Pick.name(picked, in: state, of: self)
    case .record, .number, .list: answer.text.onOneLine
    case .text, .flag, nil: Excerpt.start(answer.text)
    }
  }

  /// Whether an item is revised, or what was said of it is asked once more.
  private func isAskedAnew(_ state: State) -> Bool {
    if state.revises { return true }
    guard state.step != .form, let slot = script.subject(of: state), slot.records?.returns != nil else { return false }
    let atHand = snapshot.cursor.atHand[slot.name]
    return snapshot.trail.dropLast().contains { $0.state == state.id && $0.atHand[slot.name] == atHand }
  }

  /// The stage of a state, and its place among those of the chosen way, as it was after so many entries. There is none
  /// before a way is chosen, where the way does not have the stage, and on going back: what is counted only grows.
  public func place(of state: String, after count: Int = .max) -> StagePlace {
    guard let id = script[state]?.stage, let stage = script.stages.first(where: { $0.id == id }) else {
      return StagePlace()
    }
    let chosen = script.waySlot.map { snapshot.value(of: $0)?.text }
    let way = chosen.map { chosen in script.ways.first { $0.id == chosen } } ?? script.ways.first
    guard let stages = way?.stages, let index = stages.firstIndex(of: id) else { return StagePlace(title: stage.title) }
    let isBack = stages[(index + 1)...].contains { snapshot.reached[$0].map { $0 <= count } ?? false }
    return isBack
      ? StagePlace(title: stage.title) : StagePlace(title: stage.title, index: index + 1, count: stages.count)
  }
}

extension Entry {
  /// Whether it is a question of the machine's that a yes or a no answers.
  fileprivate var isOfYesOrNo: Bool { days == nil && !stays }

  /// What answers a question of the machine's, in a few words.
  fileprivate var hint: String {
    days != nil ? Message.whichDayHint : stays ? Message.itemHint : Message.yesOrNoHint
  }
}
