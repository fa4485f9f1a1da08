// Words typed at a list of options that answer the question one of them leads to: words said another way, the next
// numbers, more names.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Takes a line that chooses nothing as the answer to the question behind one of the options; returns what is to be
  /// told, and `nil` where the line is nothing of the kind.
  mutating func takeThrough(
    _ text: String, in state: State, from speaker: Entry.Speaker, at time: Date
  ) -> [String]? {
    guard state.step == .choose, !text.isShrug, !text.endsList else { return nil }
    // "First the board, and then my actions"
    let text = InOrder.parts(of: text)?.first ?? text
    for option in StepContext(self, state: state).options {
      guard let target = target(of: option.id, from: state), answers(text, target) else { continue }
      var next = self
      next.add(.answer, by: speaker, option.label, value: .text(option.id), at: time)
      next.leave(state, at: time)
      guard let open = next.state, open.id == target.id, next.snapshot.ownQuestion == nil,
        case .taken(_, _, nil) = open.step.behaviour.take(text, StepContext(next, state: open))
      else { continue }
      let told = next.take(text, from: speaker, at: time)
      self = next
      return [told].compactMap(\.self)
    }
    return nil
  }

  /// The option for nothing more, where words of one's own are an answer, too, and a line ends with that: "a real
  /// coach. no just kidding, nothing more", "now I know it, thanks".
  func lastOption(endedBy text: String, in state: State) -> Option? {
    let clauses = text.split { ",;.!?–—".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    guard state.step == .choose, state.aside != nil, clauses.count > 1, let last = clauses.last, !text.opensUp,
      let option = StepContext(self, state: state).options.last, option.label.standsForNothing,
      last.standsForNothing || last.endsList
        || Courtesy.isAll(last) && clauses.dropLast().contains(where: \.saysIsClear)
    else { return nil }
    return option
  }

  /// The state to which a choice leads.
  private func target(of option: String, from state: State) -> State? {
    let route = state.next.first { route in
      route.condition?.tests.contains { $0.kind == .chose && $0.names.contains(option) } == true
    }
    return route.flatMap { script[$0.target] }
  }

  /// Whether a line can hardly be anything else than an answer to a question.
  func answers(_ text: String, _ asked: State) -> Bool {
    switch asked.step {
    case .draft:
      let words = text.spokenWords
      // "whatever you think. do you think its rude" speaks of the words, and is said to nobody.
      if Self.askingOfWords.areFound(in: words) || VisitQuestions(in: text, people: names) != nil { return false }
      let text = Rewording(text)?.words ?? text
      return text.words.count >= Self.fewestWordsSaid && !Self.aboutWords.contains(text.spokenWords.first ?? "")
        && !Self.people.isDisjoint(with: words)
    case .rate:
      return NumberLine(text, Rate.scales(StepContext(self, state: asked))).pieces.count(where: \.isFigure) > 1
    case .choose:
      let context = StepContext(self, state: asked)
      return Pick.isMeant(context) && context.item(named: text) != nil
    case .list:
      let names = Names.all(in: text)
      return !text.contains("?")
        && asked.into.first.flatMap { script.data[$0]?.slot.records?.title?.isPerson } == true && names.count > 1
        && names.allSatisfy { $0.words.count < Self.mostWordsOfName && !NoName.isSaid($0) && !$0.saysNothing }
    default: return false
    }
  }

  private static let fewestWordsSaid = 6
  private static let askingOfWords = Phrases(
    "do you think|you think its|you think it is|is it rude|is that rude|is it too|is that too|whatever you|should i")
  private static let mostWordsOfName = 4
  /// Words that are said to somebody speak of one of the two, or of both.
  private static let people: Set<String> = [
    "i", "im", "ive", "id", "ill", "me", "my", "you", "youre", "your", "we", "our", "us", "lets",
  ]
  /// What a line begins with that speaks of the words, or of somebody, and is not said to them.
  private static let aboutWords: Set<String> = [
    "he", "she", "they", "that", "thats", "this", "it", "its", "maybe", "no", "nope", "nah", "idk", "dont", "what",
    "why", "how", "yes", "yeah", "leave", "keep", "none", "nothing",
  ]
}
