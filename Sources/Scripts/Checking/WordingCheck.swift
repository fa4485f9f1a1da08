// Checks the wordings of one state: terms that are known, one wording that is always usable, and the house style of
// a coach (one short question, little before it, no phrase that judges or guesses).

/// The check of one state's wordings.
struct WordingCheck {
  private let state: State
  private let script: Script
  private let places: [String: Place]
  private(set) var diagnostics: [Diagnostic] = []

  /// The most words in a question.
  static let longestQuestion = 25
  /// The most sentences before a question.
  static let mostSentences = 3

  init(_ state: State, script: Script, places: [String: Place]) {
    (self.state, self.script, self.places) = (state, script, places)
    check(state.say, "say", isQuestion: false)
    check(state.ask, "ask", isQuestion: true)
    switch state.step {
    case .commit(let wordings, _, _):
      for (key, wordings) in wordings.all {
        check(wordings, key, isQuestion: true)
        if wordings.isEmpty { report(.noQuestion, "say how `\(key)` is asked", "parts") }
      }
    case .say:
      if state.say.isEmpty { report(.noQuestion, "a `say` step needs something to `say`", "step") }
    case .show:
      break
    default:
      if state.ask.isEmpty { report(.noQuestion, "a step that waits for an answer needs an `ask`", "step") }
    }
  }

  private mutating func report(_ code: DiagnosticCode, _ message: String, _ keys: String...) {
    let place = keys.compactMap { places["\(state.id)/\($0)"] }.first ?? places[state.id]
    diagnostics.append(Diagnostic(code, message, at: place))
  }

  private mutating func check(_ wordings: [Wording], _ key: String, isQuestion: Bool) {
    for (index, wording) in wordings.enumerated() {
      let at = "\(key)/\(index)"
      for term in wording.terms where term.known == nil {
        report(.unknownTerm, "nothing can be put in for `{\(term.name)}`; words need `|excerpt`", at, key)
      }
      if isQuestion { checkQuestion(wording.text, at, key) } else { checkTelling(wording.text, at, key) }
      checkStyle(wording.text, at, key)
    }
    let sure = wordings.contains { $0.condition == nil && $0.terms.allSatisfy(isSure) }
    if !wordings.isEmpty, !sure, isQuestion || state.step == .say {
      report(.noSureWording, "add a wording that needs nothing that may be unknown", key)
    }
  }

  /// Whether a term is known whenever this state is asked.
  private func isSure(_ term: Term) -> Bool {
    guard case .computed(let value) = term.known else { return false }
    return switch value {
    case .client, .other, .place, .command, .count, .rated: true
    case .openCount: state.each == .openActions
    case .partner: !state.needs.isDisjoint(with: [.partner, .pair]) || state.each == .partners
    case .dimension, .n, .higher: state.needs.contains(.pair)
    case .facingWords, .facingReason, .doubtWords, .doubtReason, .doubtQuestion: state.step.kind == .show
    case .coach, .names, .facing, .theirs, .lowest, .low, .tied, .who, .when, .confidence, .issueWords: false
    }
  }

  private mutating func checkQuestion(_ text: String, _ at: String, _ key: String) {
    let words = text.split(whereSeparator: \.isWhitespace).count
    if words > Self.longestQuestion {
      report(.questionTooLong, "\(words) words; ask it in at most \(Self.longestQuestion)", at, key)
    }
    if text.filter({ $0 == "?" }).count != 1 || !text.hasSuffix("?") {
      report(.notOneQuestion, "ask one question, and end it in a question mark", at, key)
    }
  }

  private mutating func checkTelling(_ text: String, _ at: String, _ key: String) {
    let sentences = text.split(whereSeparator: \.isWhitespace).filter { ".!?".contains($0.last ?? " ") }.count
    if sentences > Self.mostSentences, state.awaitsAnswer {
      report(.tooManySentences, "\(sentences) sentences; tell it in at most \(Self.mostSentences)", at, key)
    }
  }

  private static let avoided: [(words: [String], reason: String)] = [
    (["you", "should"], "advice; ask instead"), (["you", "must"], "advice; ask instead"),
    (["you", "need", "to"], "advice; ask instead"), (["why", "didn't", "you"], "it accuses; ask what happened"),
    (["why", "don't", "you"], "it accuses; ask what is in the way"), (["he"], "use the name"),
    (["she"], "use the name"),
    (["his"], "use the name"), (["hers"], "use the name"), (["him"], "use the name"),
    (["great", "job"], "praise inflates"),
    (["well", "done"], "praise inflates"), (["i", "feel"], "a script feels nothing"),
  ]

  private mutating func checkStyle(_ text: String, _ at: String, _ key: String) {
    let plain = String(text.lowercased().map { $0 == "’" ? "'" : $0 })
    let words = plain.split { !$0.isLetter && $0 != "'" }.map(String.init)
    for (phrase, reason) in Self.avoided {
      if words.indices.contains(where: { words[$0...].starts(with: phrase) }) {
        report(.houseStyle, "“\(phrase.joined(separator: " "))”: \(reason)", at, key)
      }
    }
  }
}

extension [State.Need] {
  fileprivate func isDisjoint(with other: [State.Need]) -> Bool { !contains { other.contains($0) } }
}
