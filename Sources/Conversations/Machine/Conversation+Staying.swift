// Whoever opens up is stayed with once before options, another stage or the end come: with a question that may be
// passed over.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Asks what else there is to say, where options or the end would come next for somebody who just opened up.
  /// - Returns: Whether it asks.
  mutating func stays(before next: State, at time: Date) -> Bool {
    guard let answer = transcript.entries.last(where: { $0.who != .script }),
      next.step == .choose || script[answer.state]?.stage != next.stage
        || isClosing && answer.text.isInTears && endsTelling(next),
      [.answer, .edit, .unclear].contains(answer.kind), isInOwnWords(answer), answer.text.opensUp,
      answer.text.danger == nil, !isStayedWith(answer)
    else { return false }
    stay(with: answer.text, value: ["stays": .text(answer.state), "next": .text(next.id)], at: time)
    return true
  }

  /// Stays with words that choose none of the options that are open, once; these wait. Returns whether it does.
  mutating func stays(with text: String, at state: State, from speaker: Entry.Speaker, at time: Date) -> Bool {
    guard state.step == .choose, text.opensUp || text.isBareFeeling, text.danger == nil,
      !transcript.entries.contains(where: { $0.stays && ($0.state, $0.visit) == (state.id, snapshot.cursor.visit) })
    else { return false }
    add(.unclear, by: speaker, text, about: subject(of: state), at: time)
    stay(with: text, value: ["stays": .text(state.id)], at: time)
    return true
  }

  private mutating func stay(with text: String, value: Record, at time: Date) {
    let quoted = snapshot.quoted ? nil : heart(of: text)
    let stays = staying(with: text, quoting: quoted)
    // Just before it may have been said already.
    let isSaid = transcript.entries.reversed().prefix { $0.who == .script }.contains { $0.text.contains(stays) }
    add(
      .question, by: .script, isSaid ? Message.whatElse : "\(stays) \(Message.whatElse)", value: .record(value),
      at: time)
  }

  /// Whether nothing is asked from a state on.
  private func endsTelling(_ first: State) -> Bool {
    var state: State? = first
    for _ in script.states {
      guard let next = state, !next.awaitsAnswer else { return false }
      if next.next.allSatisfy({ $0.target == Script.end }) { return true }
      state = next.next.last.flatMap { script[$0.target] }
    }
    return false
  }

  /// Takes what else there is, or nothing, and goes on to the options.
  /// Returns what is to be told.
  mutating func settle(
    staying asked: Entry, by text: String, from speaker: Entry.Speaker, at time: Date
  ) -> String? {
    // The options still stand on the screen: "2" chooses one of them.
    let isChoice = chooses(text, behind: asked)
    let isNothing =
      isChoice || text.trimmed.isEmpty || text.standsForNothing || text.isYesOrNo && text.saysYes == false
    add(isNothing ? .skip : .reply, by: speaker, isChoice ? "" : text.trimmed, at: time)
    goOn(staying: asked, at: time)
    return isChoice ? take(text, from: speaker, at: time) : nil
  }

  /// Whether a line is one of the options that were open when the question that stays came.
  private func chooses(_ text: String, behind asked: Entry) -> Bool {
    guard let state, asked.value?.record?["next"] == nil, state.step == .choose,
      text.words.count <= Self.mostWordsOfChoice,
      case .taken(.text(let id)?, _, nil) = Choose.take(text, StepContext(self, state: state))
    else { return false }
    return StepContext(self, state: state).options.contains { $0.id == id }
  }

  private static let mostWordsOfChoice = 8

  /// Goes on from such a question.
  mutating func goOn(staying asked: Entry, at time: Date) {
    if asked.stays, let next = asked.value?.record?["next"]?.text { go(to: next, at: time) }
  }

  /// What is told of a line that is no answer: whoever tells of pain, shame or fear is heard first, once at a question.
  func told(_ message: String, of text: String) -> String {
    guard text.opensUp, text.danger == nil, state.map({ !StepContext(self, state: $0).wasUnclear }) ?? false else {
      return message
    }
    return "\(staying(with: text)) \(message)"
  }

  /// What is told to whoever opens up, with the words to stay with.
  func staying(with text: String) -> String { staying(with: text, quoting: heart(of: text)) }

  func staying(with text: String, quoting quoted: String?) -> String {
    let before = transcript.entries.count { $0.holdsWords && $0.text != text && $0.text.opensUp }
    return Message.stays(with: quoted, after: before)
  }

  /// The words to stay with: the last clause that tells of a feeling, else of a fault, else all of one clause. Of
  /// several the others are the harmless half.
  func heart(of text: String) -> String? {
    if isUnwanted(text) { return nil }
    let clauses = text.split { ",;.!?—–\n".contains($0) }.map { String($0).trimmed }
    guard clauses.count(where: { !$0.isEmpty }) > 1, !Excerpt.isWall(text) else {
      return Excerpt.quoted(text, naming: peoplesNames)
    }
    if let felt = clauses.last(where: \.isFelt) ?? clauses.last(where: \.opensUp),
      let quoted = Excerpt.quoted(felt, naming: peoplesNames)
    {
      return quoted
    }
    let whole = Excerpt.quoted(text, naming: peoplesNames)
    return whole.flatMap { $0.opensUp ? $0 : nil }
  }

  /// Whether an answer is words, and no name, day, number or option; so is what answered nothing.
  private func isInOwnWords(_ answer: Entry) -> Bool {
    guard let asked = script[answer.state] else { return false }
    if answer.kind == .unclear { return true }
    switch asked.step {
    case .ask:
      let slot = asked.into.first.flatMap { script.data[$0]?.slot }
      return slot.map { $0.type == .words && !$0.isPerson } ?? true
    case .choose: return answer.value?.text.map { id in !asked.options.contains { $0.id == id } } ?? false
    default: return false
    }
  }

  /// Whether an answer was given to a question that stays with the one before it, in which somebody opened up.
  private func isStayedWith(_ answer: Entry) -> Bool {
    let before = transcript.entries.last {
      $0.n < answer.n && $0.who != .script && [.answer, .edit, .reply].contains($0.kind)
    }
    guard let before, before.text.opensUp, let asked = script[answer.state], let first = script[before.state] else {
      return false
    }
    return asked.optional && asked.needs.contains(where: first.into.contains)
  }
}

extension Entry {
  /// Whether it asks once more before options come.
  public var stays: Bool { kind == .question && who == .script && value?.record?["stays"] != nil }

  /// Whether it tells something that answered nothing.
  public var isTold: Bool { kind == .unclear && who != .script && text.tells && text != TakenBack.mark }
}
