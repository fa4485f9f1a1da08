// Takes a plain line as an answer to the open question, and goes on from it.

import FoundationEssentials
import Perspective
import Scripts

extension Conversation {
  /// Takes a line as the answer; returns the kind line to say when it is none, or when something is to be told.
  mutating func take(_ text: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    guard let state else { return nil }
    let earlier = earlierAnswer(in: state)
    let subject = subject(of: state)
    let taking = state.step.take(text, in: StepContext(self, state: state, earlier: earlier))
    switch taking {
    case .unclear(let message):
      if !text.trimmed.isEmpty { add(.unclear, by: speaker, text, about: subject, at: time) }
      return message
    case .finished:
      leave(state, at: time)
      return nil
    case .kept:
      guard let earlier else { return nil }
      let reading = reading(of: earlier.text, in: state)
      add(.keep, by: speaker, earlier.text, about: subject, value: earlier.value, reading: reading, at: time)
      if state.step.kind == .rate { leave(state, at: time) } else { goOn(from: state, at: time) }
      return nil
    case .correction(let partner, let ratings):
      add(.edit, by: speaker, text, about: partner, value: .ratings(ratings), at: time)
      if state.step == .choosePair { askAnew(at: time) }  // what is lowest may be another pair now
      return Message.corrected(progress.outcome.partner(partner))
    case .revision(let action):
      revise(action, at: time)
      return nil
    case .taken(let value, let message):
      let reading = reading(of: text, in: state)
      let kind: Entry.Kind = replaces(value, earlier, state) ? .edit : .answer
      add(kind, by: speaker, storedText(text, value, state), about: subject, value: value, reading: reading, at: time)
      let before = before(state)
      goOn(from: state, after: value, at: time)
      return message ?? before
    }
  }

  /// An answer as it is read, where its state has it read.
  private func reading(of text: String, in state: State) -> Reading? {
    guard state.isRead else { return nil }
    return Reading(of: text, naming: state.into == .issue ? progress.partner.map { [$0.name] } ?? [] : [])
  }

  /// The earlier answer to the open question, while it is still an answer.
  func earlierAnswer(in state: State) -> Progress.Answer? {
    if let part = partToRevise(in: state) { return Progress.Answer(text: part) }
    guard let answer = progress.answers[progress.openQuestion(in: state)] else { return nil }
    let earlierQuestions = progress.trail.dropLast()
    if earlierQuestions.contains(where: { $0.state == state.id }) {
      // A choice of the way on, and words said another way, are earlier answers only when the person went back over them,
      // not when the way led here again.
      if state.into == nil || state.into == .pair { return nil }
      let opening = progress.outcome.opening
      if state.into == .kept, opening?.kept == nil || opening?.kept != opening?.drafts.last { return nil }
      let isAfterDraft = earlierQuestions.last.flatMap { script[$0.state] }?.needs.contains(.draft) == true
      if state.step == .draft, isAfterDraft { return nil }
    }
    switch answer.value {
    case .choice(let id) where state.step.kind == .choose:
      return StepContext(self, state: state).options.contains { $0.id == id } ? answer : nil
    case .pair(let pair): return progress.outcome.partner(pair.partner) == nil ? nil : answer
    default: return answer
    }
  }

  /// What the open part of an action that is revised was.
  private func partToRevise(in state: State) -> String? {
    guard case .commit(_, _, revises: true) = state.step else { return nil }
    switch progress.cursor.part {
    case "what": return progress.action?.what
    case "who": return progress.action?.who
    case "when": return progress.action?.when
    default: return nil
    }
  }

  /// Whether an answer takes the place of an earlier one. Numbers given one by one, and the items of a list, do not.
  private func replaces(_ value: Value?, _ earlier: Progress.Answer?, _ state: State) -> Bool {
    if case .ratings(let ratings) = value {
      return ratings.given.contains { progress.partner?.ratings[$0] != nil }
    }
    return earlier != nil && state.step.kind != .list
  }

  /// What an answer is about: the partner or the action at hand, where the state is about one.
  func subject(of state: State) -> String? {
    if state.isAboutPair { return progress.scaling?.partner }
    if state.isAboutPartner { return progress.cursor.partner }
    return state.isAboutAction ? progress.cursor.action.map(Progress.id(ofAction:)) : nil
  }

  /// A choice keeps the words of its option beside what was typed; anything else is kept as typed.
  private func storedText(_ text: String, _ value: Value?, _ state: State) -> String {
    guard case .choose(let options, _) = state.step else { return text }
    switch value {
    case .choice(let id): return options.first { $0.id == id }?.label ?? text
    case .items(let ids): return ids.compactMap { id in options.first { $0.id == id }?.label }.joined(separator: "; ")
    default: return text
    }
  }

  /// The numbers of an earlier round, told only after the last of the new ones.
  private func before(_ state: State) -> String? {
    let (before, now) = (progress.cursor.before, progress.cursor.ratings)
    guard case .rate(let scales) = state.step, state.into == .network, !before.given.isEmpty,
      scales.allSatisfy({ now[$0] != nil }), before != now
    else { return nil }
    return progress.partner.map { Message.before(before, $0.name) }
  }

  /// Asks for the next part, waits for more of a list, or leaves the state.
  private mutating func goOn(from state: State, after value: Value? = nil, at time: Date) {
    switch state.step {
    case .rate(let scales) where !scales.isEmpty:
      if let next = scales.first(where: { progress.cursor.ratings[$0] == nil }) {
        return askOn(next.rawValue, at: time)
      }
    case .list:
      return  // an empty line ends it; until then something can be taken away, even from a full list
    case .commit(_, let most, let revises):
      if let part = nextPart(most: most, revises: revises, after: value) {
        return askOn(part, at: time)
      }
    default:
      break
    }
    leave(state, at: time)
  }

  /// The part of an action that is asked for next; `nil` when the step is done. An action that is made anew is asked for
  /// part by part, unless all parts were given at once.
  func nextPart(most: Int, revises: Bool, after value: Value? = nil) -> String? {
    guard let action = progress.action else { return nil }
    var part = progress.cursor.part
    if case .action(let parts) = value, parts.who != nil, parts.when != nil { part = "when" }
    switch part {
    case "what", "another": if action.who == nil || revising { return "who" } else { fallthrough }
    case "who": if action.when == nil || revising { return "when" } else { fallthrough }
    default: return revises || progress.outcome.ownActions.count >= most ? nil : "another"
    }
  }

  /// Whether the action at hand was made before this visit.
  private var revising: Bool {
    progress.trail.last?.action != nil && progress.trail.last?.action == progress.cursor.action
  }

  /// Asks anew, from its first part on, for an action that was made before.
  mutating func revise(_ index: Int, at time: Date) {
    guard let state else { return }
    let part = "what"
    let id = Progress.id(ofAction: index)
    let visit = (progress.visits[state.id] ?? 0) + 1
    let phrasing = Phrasing(self, state: state, visit: visit, about: id)
    add(
      .ask, by: .script, phrasing.question(part: part, afterQuoting: true), in: state.id, visit: visit, about: id,
      value: .choice(part), at: time)
  }
}
