// Folds one entry after another into the progress. Nothing else changes it.

import Scripts

extension Progress {
  /// Folds all entries of a conversation. An entry whose state the script does not know counts for nothing but its place.
  public init(_ entries: [Entry], under script: Script) {
    for entry in entries { fold(entry, under: script) }
  }

  /// Takes in the next entry. O(1), but for the list that the entry changes.
  mutating func fold(_ entry: Entry, under script: Script) {
    let isOutside = entry.kind == .review  // it leaves the session as it was
    if !isOutside, entry.kind != .resume || status == .paused { status = .open }
    let state = script[entry.state]
    switch entry.kind {
    case .say, .show, .ask: foldUtterance(entry, state)
    case .answer, .edit, .keep: foldAnswer(entry, state, script)
    case .skip: foldSkip(state)
    case .back: foldBack(script)
    case .goto:
      ownQuestion = nil
      // A pair that was looked at is no reason to turn to another person.
      if let facing = outcome.facing, Self.stagesOfConversation(script).contains(entry.text) { cursor.partner = facing }
    case .question: ownQuestion = entry.text
    case .reply: ownQuestion = nil
    case .earlier: if case .earlier(let actions) = entry.value { outcome.actions = actions }
    case .shared: if case .choice(let voice) = entry.value { shared[voice] = entry.text }
    case .pause: status = .paused
    case .close: status = .closed
    case .review:
      outcome.review(entry)
      if let about = entry.about { reviewed.insert(about) }
    case .floor: if case .choice(let role) = entry.value { floor = Role(rawValue: role) ?? floor }
    case .resume, .note, .unclear, .remark: break
    }
  }

  private mutating func foldUtterance(_ entry: Entry, _ state: State?) {
    visits[entry.state] = max(visits[entry.state] ?? 0, entry.visit)
    let utterance = Utterance(state: entry.state, visit: entry.visit)
    quoted = entry.text.isQuoting || (utterance == lastUtterance && quoted)
    if case .show(.doubt) = state?.step, utterance != lastUtterance { doubtsShown += 1 }
    lastUtterance = utterance
    chosen = nil
    guard entry.kind == .ask else { return }
    let enters = entry.state != cursor.state || entry.visit != cursor.visit
    (cursor.state, cursor.visit, cursor.part) = (entry.state, entry.visit, nil)
    if case .choice(let part) = entry.value { cursor.part = part }
    if let about = entry.about {
      if let index = Self.index(ofAction: about) { cursor.action = index } else { cursor.partner = about }
      if enters, state?.each != nil, cursor.round[entry.state]?.contains(about) == true {
        // The action at hand is taken up once more; any other begins a new round.
        let isAtHand = Self.index(ofAction: about) != nil && Self.index(ofAction: about) == trail.last?.action
        if isAtHand { cursor.round[entry.state]?.remove(about) } else { cursor.round[entry.state] = [] }
      }
    } else if state?.step.kind == .commit {
      cursor.action = nil
    }
    question = entry.text
    if enters {
      (cursor.before, cursor.ratings, cursor.taken) = (partner?.ratings ?? Ratings(), Ratings(), 0)
      trail.append(cursor)
    }
  }

  private mutating func foldAnswer(_ entry: Entry, _ state: State?, _ script: Script) {
    guard let state else { return }
    if isCorrection(entry, in: state), let about = entry.about, case .ratings(let ratings) = entry.value {
      outcome.rate(about, ratings)
      if state.into == .network { takeUp(in: state, about: about) }
      return
    }
    if let new = faced(by: entry, in: state), let last = outcome.facing, new != last {
      turn(from: last, to: new, under: script)
    }
    let question = openQuestion(in: state)
    answers[question] = Answer(text: entry.text, value: entry.value)
    cursor.taken += 1
    chosen = nil
    if case .choice(let id) = entry.value { chosen = id }
    if case .pair = entry.value { chosen = "pair" }
    if let reading = entry.reading {
      let read = ReadWords(entry: entry.n, text: entry.text, reading: reading)
      if state.into == .issue { issue = read } else { (draft, doubtsShown) = (read, 0) }
    }
    store(entry, in: state)
    if case .commit(_, _, revises: true) = state.step, let index = cursor.action {
      // How sure one is of an action as it was says nothing of it as it is now.
      for other in script.states where other.isAboutAction && (other.into == .confidence || other.step.kind == .choose)
      {
        answers[Question(state: other.id, subject: Self.id(ofAction: index))] = nil
      }
    }
    if case .ratings = entry.value, let all = partner?.ratings {  // numbers given one by one are kept as one answer
      let text = all.given.compactMap { all[$0].map(String.init) }.joined(separator: " ")
      answers[question] = Answer(text: text, value: .ratings(all))
    }
    takeUp(in: state, about: entry.about)
  }

  /// With whom a conversation is prepared from this answer on, if it says so.
  private func faced(by entry: Entry, in state: State) -> String? {
    switch state.into {
    case .facing: if case .partners(let names) = entry.value { names.last?.id } else { nil }
    case .issue: cursor.partner
    default: nil
    }
  }

  /// What was said for a conversation with one person is not true of one with another: it is put aside, and comes back
  /// when the talk turns to that person again.
  private mutating func turn(from last: String, to new: String, under script: Script) {
    forget(onlyFaced: last)
    var other = preparations.removeValue(forKey: new) ?? Preparation()
    swap(&outcome.issue, &other.outcome.issue)
    swap(&outcome.account, &other.outcome.account)
    swap(&outcome.safety, &other.outcome.safety)
    swap(&outcome.focus, &other.outcome.focus)
    swap(&outcome.opening, &other.outcome.opening)
    swap(&outcome.value, &other.outcome.value)
    swap(&issueState, &other.issueState)
    swap(&accountState, &other.accountState)
    swap(&issue, &other.issue)
    swap(&draft, &other.draft)
    swap(&doubtsShown, &other.doubtsShown)
    let stages = Self.stagesOfConversation(script)
    let states = script.states.filter { stages.contains($0.stage) && $0.into != .facing }
    for case .words(let name) in states.compactMap(\.into) { swap(&outcome.words[name], &other.outcome.words[name]) }
    let ids = Set(states.map(\.id))
    let said = answers.filter { ids.contains($0.key.state) }
    answers = answers.filter { !ids.contains($0.key.state) }.merging(other.answers) { $1 }
    other.answers = said
    preparations[last] = other
  }

  /// The stages in which one conversation is prepared.
  static func stagesOfConversation(_ script: Script) -> Set<String> {
    let slots: [Slot] = [.issue, .safety, .focus, .opening, .kept, .value]
    return Set(script.states.filter { $0.into.map(slots.contains) == true }.map(\.stage))
  }

  /// Whether an entry corrects numbers that the open question did not ask for.
  private func isCorrection(_ entry: Entry, in state: State) -> Bool {
    guard entry.kind == .edit, case .ratings = entry.value else { return false }
    return state.into != .network || entry.about != cursor.partner
  }

  private mutating func foldSkip(_ state: State?) {
    chosen = nil
    if ownQuestion != nil {
      ownQuestion = nil
      return
    }
    guard let state else { return }
    if case .choosePair = state.step { cursor.scaling = nil }
    if state.into == .issue { issue = nil }  // what was skipped is not referred to
    if state.into == .facing { cursor.partner = nil }  // nobody is named, so nobody is at hand
    takeUp(in: state, about: nil)
  }

  private mutating func takeUp(in state: State, about: String?) {
    switch state.each {
    case .partners: if let id = about ?? cursor.partner { cursor.round[state.id, default: []].insert(id) }
    case .actions, .openActions:
      if let index = cursor.action { cursor.round[state.id, default: []].insert(Self.id(ofAction: index)) }
    case nil: break
    }
  }

  /// Leaves the open question for the one before it, or for the first part of its own.
  private mutating func foldBack(_ script: Script) {
    if ownQuestion != nil {
      ownQuestion = nil
      return
    }
    if let half = halfMadeAction { outcome.actions.remove(at: half) }
    guard let target = backTarget(under: script) else { return }
    cursor = trail[target]
    trail.removeSubrange(target...)
    cursor.visit = 0  // so that asking again counts as entering, even when it is the same state
  }

  /// Whether some parts of the open question were given, and others not.
  var isHalfway: Bool { cursor.part != nil && cursor.taken > 0 }

  /// Where `/back` leads: the index in the trail of the question before that the script still knows.
  func backTarget(under script: Script) -> Int? {
    isHalfway ? trail.indices.last : trail.indices.dropLast().last { script[trail[$0].state] != nil }
  }

  /// The index of the action whose parts are still being asked for, when it was begun in this visit.
  var halfMadeAction: Int? {
    guard let index = cursor.action, let part = cursor.part, ["who", "when"].contains(part), cursor.taken > 0,
      index == outcome.actions.count - 1, trail.last?.action != index
    else { return nil }
    return index
  }
}
