// Checks the wordings of one state: terms that are known, one wording that is always usable, and the house style of
// a coach (one short question, little before it, no phrase that judges or guesses).

/// The check of one state's wordings.
struct WordingCheck {
  private let state: State
  private let script: Script
  private let places: [String: Place]
  private(set) var diagnostics: [Diagnostic] = []

  /// The most words in a question.
  static let longestQuestion = 20
  /// The most sentences before a question.
  static let mostSentences = 3

  init(_ state: State, script: Script, places: [String: Place]) {
    (self.state, self.script, self.places) = (state, script, places)
    check(state.say, "say", isQuestion: false)
    check(state.more, "more", isQuestion: false)
    check(state.ask, "ask", isQuestion: true)
    for part in state.parts {
      check(part.ask, part.field, isQuestion: true)
      if part.ask.isEmpty { report(.noQuestion, "say how `\(part.field)` is asked", "parts") }
    }
    // One that tells nothing only parts the way.
    if state.step == .say, state.say.isEmpty, state.next.count < 2 {
      report(.noQuestion, "a `say` step needs something to `say`", "step")
    }
    if state.awaitsAnswer, state.step != .form, state.ask.isEmpty {
      report(.noQuestion, "a step that waits for an answer needs an `ask`", "step")
    }
  }

  private mutating func report(_ code: DiagnosticCode, _ message: String, _ keys: String...) {
    let place = keys.compactMap { places["\(state.id)/\($0)"] }.first ?? places[state.id]
    diagnostics.append(Diagnostic(code, message, at: place))
  }

  private mutating func check(_ wordings: [Wording], _ key: String, isQuestion: Bool) {
    for (index, wording) in wordings.enumerated() {
      let at = "\(key)/\(index)"
      for term in wording.terms where term.meaning(in: script.data) == nil {
        report(.unknownTerm, "nothing can be put in for `{\(term.name)}`; words need `|excerpt`", at, key)
      }
      if isQuestion {
        checkQuestion(wording.text, at, key)
      } else if key != "more" {
        checkTelling(wording.text, at, key)
      }
      checkStyle(wording.text, at, key)
    }
    let sure = wordings.contains { $0.condition == nil && $0.terms.allSatisfy(isSure) }
    if !wordings.isEmpty, !sure, isQuestion || state.step == .say {
      let unsure = wordings.first { $0.condition == nil }?.terms.first { !isSure($0) }
      report(
        .noSureWording,
        unsure.map { "`{\($0.name)}` may be unknown; add a wording without it" }
          ?? "each of them has an `if`; add a wording without one", key)
    } else if sure, isQuestion || state.step == .say,
      !wordings.contains(where: { $0.condition == nil && !$0.quotes && $0.terms.allSatisfy(isSure) })
    {
      report(.unquotable, "words that are too long are not quoted; add a wording without a quotation", key)
    }
  }

  /// Whether a term is known whenever this state is asked.
  private func isSure(_ term: Term) -> Bool {
    switch term.meaning(in: script.data) {
    case .surrounding(let surrounding): ![.coach, .keeper].contains(surrounding)
    case .reference(.computed(let computed, _)): computed.isSure
    case .reference(.item(let slot)): atHand.contains(slot.name)
    case .reference(.field(let field, let slot)):
      atHand.contains(slot.name)
        && (field == slot.records?.reference || field == slot.records?.aspect || field == slot.records?.title)
    case .reference(.slot(let slot)): state.needs.contains(slot.name)
    case .reference(.reached), nil: false
    }
  }

  /// The slots that have an item at hand whenever this state is asked.
  private var atHand: Set<String> {
    let needed = state.needs.compactMap { name in
      if case .item(let slot)? = script.data[name] { slot.name } else { nil }
    }
    let items = needed + (state.each.map { [$0] } ?? [])
    return Set(items + items.compactMap { script.data.slot($0)?.records?.reference?.target })
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
