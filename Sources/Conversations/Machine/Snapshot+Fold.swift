// Folds one entry after another into the snapshot. Nothing else changes it.

import Scripts

extension Snapshot {
  /// Folds all entries of a conversation. One whose state the script does not know counts for nothing but its place.
  public init(_ entries: [Entry], under script: Script) {
    for entry in entries { fold(entry, under: script) }
  }

  /// Takes in the next entry. At most O(states and answers so far): where a question is asked again or taken back.
  mutating func fold(_ entry: Entry, under script: Script) {
    // What became of an item, and last words after the close, leave the session as it was.
    let isOutside =
      [.review, .strike].contains(entry.kind) || status == .closed && [.remark, .note].contains(entry.kind)
    if !isOutside, entry.kind != .resume || status == .paused { status = .open }
    let state = script[entry.state]
    if let stage = state?.stage, reached[stage] == nil { reached[stage] = entry.n }
    foldRenaming(entry, state, script)
    if entry.kind.isSaidOrDone { heard = entry.kind == .remark ? entry.who : nil }
    if entry.who != .script, entry.kind != .note, !isThreatened { isThreatened = entry.text.danger == .threat }
    if !isOutside {
      offered = entry.kind == .unclear ? entry.value == .flag(true) ? entry.text : entry.value?.text : nil
    }
    switch entry.kind {
    case .say, .show, .ask: foldUtterance(entry, state, script)
    case .answer, .edit, .keep: foldAnswer(entry, state, script)
    case .goto: foldGoto(entry, state)
    case .skip where ownQuestion != nil, .back where ownQuestion != nil, .reply:
      // Whoever asked in a turn of their own goes on from the answer.
      if ownQuestion?.who == .coach { isCoachsTurn = asksInTurn }
      ownQuestion = nil
    case .skip: foldSkip(entry.value?.record ?? Record(), state, script)
    case .back: foldBack(script)
    case .question:
      if entry.who == .coach { asksInTurn = isCoachsTurn || ownQuestion?.who == .coach && asksInTurn }
      (ownQuestion, isCoachsTurn) = (entry, false)
      if entry.offersReturn, let stage = entry.value?.record?["left"]?.text { offeredBack.insert(stage) }
    case .earlier: bringIn(entry.value?.record ?? Record(), script.data)
    case .shared: if let voice = entry.value?.text { shared[voice] = entry.text }
    case .pause: status = .paused
    case .close: status = .closed
    case .review: review(entry, script.data)
    case .floor: floor = entry.value?.text.flatMap(Role.init) ?? floor
    case .turn: foldTurn(entry, state)
    case .resume: isCoachsTurn = false
    case .unclear: cursor.likely = entry.value?.record?["likely"]?.record ?? Record()
    case .note, .remark, .strike: break
    }
  }

  /// Who is called otherwise on a list waits for a yes or a no until the list is left.
  private mutating func foldRenaming(_ entry: Entry, _ state: State?, _ script: Script) {
    switch entry.kind {
    case .answer where state?.step == .list:
      let names = renamed(by: entry.value, in: state, script)
      // Only who is added or taken off leaves an earlier one waiting. Once names were replaced, a line that gave others
      // gives the same ones: that it names anybody anew is seen by its form alone.
      let listed = (entry.value?.list ?? []).compactMap { $0.record?["id"]?.text }
      let isSame = script.data.slot(state?.into.first).map { ids(of: $0) == listed } ?? true
      if !names.isEmpty || isSame || entry.text.contains("=") { renamed = names }
    case .answer, .ask, .question, .reply, .back, .skip, .goto: renamed = []
    default: break
    }
  }

  /// What is left in the middle for another stage is kept in mind, until somebody goes back to its stage.
  private mutating func foldGoto(_ entry: Entry, _ state: State?) {
    ownQuestion = nil
    leftOpen[entry.text] = nil
    guard let state, state.stage != entry.text, cursor.taken > 0 || state.each != nil else { return }
    leftOpen[state.stage] = cursor
    offeredBack.remove(state.stage)
  }

  /// Whoever takes the turn at a question of two who take turns changes places with the other one from there on.
  private mutating func foldTurn(_ entry: Entry, _ state: State?) {
    isCoachsTurn = entry.value?.text == Entry.Speaker.coach.rawValue
    guard let voice = state?.voice, !isCoachsTurn else { return }
    isSwapped = entry.value?.text != voice.rawValue
  }

  private mutating func foldUtterance(_ entry: Entry, _ state: State?, _ script: Script) {
    visits[entry.state] = max(visits[entry.state] ?? 0, entry.visit)
    let utterance = Utterance(state: entry.state, visit: entry.visit)
    quoted = entry.text.isQuoting || (utterance == lastUtterance && quoted)
    if state?.shows == .doubt, utterance != lastUtterance, let slot = script.data.slot(state?.of.first) {
      readings[place(of: slot)]?.doubtsShown += 1
    }
    lastUtterance = utterance
    chosen = []
    guard entry.kind == .ask else { return }
    let isBack = cursor.visit == 0
    if let item = begun, entry.about != item || entry.state != cursor.state {
      if isBack, let slot = script.data.slot(ofItem: item) { items[slot.name]?.removeAll { $0.id == item } }
      begun = nil
    }
    let enters = entry.state != cursor.state || entry.visit != cursor.visit
    let isNextPart = !enters && state?.step == .form && entry.value?.text != cursor.part
    (cursor.state, cursor.visit, cursor.part) = (entry.state, entry.visit, entry.value?.text)
    if let about = entry.about, let slot = script.data.slot(ofItem: about) {
      cursor.atHand[slot.name] = about
      if enters, let state, state.each != nil, taken(in: state, script.data).contains(about) {
        cursor.round[round(of: state, script.data)] = []  // a new round
      }
    } else if let state, state.step == .form, let slot = script.subject(of: state) {
      cursor.atHand[slot.name] = nil
    }
    question = entry.text
    if let stage = state?.stage, leftOpen[stage]?.state == entry.state { leftOpen[stage] = nil }
    if enters {
      (cursor.before, cursor.given, cursor.taken) = (numbers(in: state, script.data), Record(), 0)
      cursor.likely = Record()
    }
    if enters || isNextPart { trail.append(cursor) }
  }

  /// The numbers that a question of several asks for, as they stand.
  func numbers(in state: State?, _ data: DataModel) -> Record {
    var numbers = Record()
    guard let state, state.into.count > 1 else { return numbers }
    for reference in state.into.compactMap({ data[$0] }) where reference.slot.range != nil {
      let name = reference.slot.name
      if case .field(_, let slot) = reference {
        numbers[name] = item(of: slot)?.values[name]
      } else {
        numbers[name] = value(of: reference.slot)
      }
    }
    return numbers
  }

  private mutating func foldAnswer(_ entry: Entry, _ state: State?, _ script: Script) {
    guard let state else { return }
    if let (slot, id, fields) = fields(givenBy: entry, script.data) {
      return change(id, of: slot) { item in fields.forEach { item.values[$0.name] = $0.value } }
    }
    if entry.value == .flag(false), let id = entry.about, let slot = script.data.slot(ofItem: id) {
      return leaveOut(id, of: slot)
    }
    if let correction = correction(by: entry, in: state, script) {
      correct(correction.id, of: correction.slot, correction.numbers, script.data)
      if state.step == .rate, state.each == correction.slot.name { takeUp(in: state, about: entry.about, script) }
      return
    }
    if let slot = script.data.slot(state.takes), let target = slot.target {
      turn(slot, to: cursor.atHand[target], script.data)
    }
    let question = openQuestion(in: state, under: script)
    answers[question] = Answer(text: entry.text, value: entry.value)
    cursor.taken += 1
    cursor.likely = Record()
    chosen = [.choose, .form].contains(state.step) ? entry.value?.texts ?? [entry.value?.text].compactMap(\.self) : []
    store(entry, in: state, script.data)
    if let reading = entry.reading, let slot = script.data.slot(state.into.first) {
      readings[place(of: slot)] = ReadWords(entry: entry.n, text: entry.text, reading: reading)
    }
    if state.revises { takeUpAgain(in: state, script) }
    if state.step == .rate, case .record(let given)? = entry.value {
      for member in given.members { cursor.given[member.name] = member.value }
    }
    takeUp(in: state, about: entry.about, script)
  }

  /// What was said of an item as it was says nothing of it as it is now: it is taken up once more.
  private mutating func takeUpAgain(in state: State, _ script: Script) {
    guard let slot = script.subject(of: state), let id = cursor.atHand[slot.name] else { return }
    for round in cursor.round.keys { cursor.round[round]?.remove(id) }
    for other in script.states where [.rate, .choose].contains(other.step) && script.subject(of: other) == slot {
      answers[Question(state: other.id, subject: id)] = nil
    }
  }

  /// What an entry says of an item, such as a new name or a day, where the open question did not ask for it.
  private func fields(
    givenBy entry: Entry, _ data: DataModel
  ) -> (slot: Slot, id: String, fields: [(name: String, value: Value)])? {
    guard entry.kind == .edit, let id = entry.about, let record = entry.value?.record, record["id"]?.text == id,
      let slot = data.slot(ofItem: id), let records = slot.records
    else { return nil }
    let fields = record.members.filter { records[$0.name] != nil }.map { (name: $0.name, value: $0.value) }
    return fields.isEmpty ? nil : (slot, id, fields)
  }

  /// The numbers in an entry, where it corrects some that the open question did not ask for.
  private func correction(
    by entry: Entry, in state: State, _ script: Script
  ) -> (slot: Slot, id: String, numbers: Record)? {
    guard entry.kind == .edit, let about = entry.about, let slot = script.data.slot(ofItem: about),
      case .record(let numbers)? = entry.value, !numbers.members.isEmpty,
      numbers.members.allSatisfy({ $0.value.number != nil || $0.value == NumberReading.blank })
    else { return nil }
    let isAsked = state.step == .rate && state.into.count > 1 && about == cursor.atHand[slot.name]
    return isAsked ? nil : (slot, about, numbers)
  }

  private mutating func foldSkip(_ blanks: Record, _ state: State?, _ script: Script) {
    chosen = []
    guard let state else { return }
    if !blanks.members.isEmpty, state.step != .rate { answers[openQuestion(in: state, under: script)] = nil }
    for reference in state.into.compactMap({ script.data[$0] }) where blanks[reference.slot.name] != nil {
      assign(nil, to: reference, from: state, script.data)
    }
    if state.step == .form, let slot = script.subject(of: state), let id = cursor.atHand[slot.name] {
      for blank in blanks.members { change(id, of: slot) { $0.values[blank.name] = nil } }
    }
    for slot in state.into.compactMap({ script.data.slot($0) }) {
      if state.step == .choose, slot.records != nil { cursor.atHand[slot.name] = nil }
      if let target = slot.target { cursor.atHand[target] = nil }  // nobody is named, so nobody is at hand
      readings[place(of: slot)] = nil  // what was skipped is not referred to
    }
    if let slot = script.data.slot(state.takes), let id = slot.target.flatMap({ cursor.atHand[$0] }) {
      turn(slot, to: id, script.data)  // what follows is said for them all the same
    }
    if state.revises { takeUpAgain(in: state, script) }
    takeUp(in: state, about: nil, script)
  }

  private mutating func takeUp(in state: State, about: String?, _ script: Script) {
    guard let slot = script.data.slot(state.each) else { return }
    let named = about.flatMap { script.data.slot(ofItem: $0) == slot ? $0 : nil }
    if let id = named ?? cursor.atHand[slot.name] {
      cursor.round[round(of: state, script.data), default: []].insert(id)
    }
  }

  /// The name of a state's present round; a list that is said for somebody has a round for each of them.
  private func round(of state: State, _ data: DataModel) -> String {
    guard let slot = data.slot(state.each), slot.per != nil else { return state.id }
    return "\(state.id) \(place(of: slot).item)"
  }

  /// The ids that a state with `each` took up in its present round.
  func taken(in state: State, _ data: DataModel) -> Set<String> { cursor.round[round(of: state, data)] ?? [] }

  /// Leaves the open question for the one before it; of numbers that are given one by one, for the first.
  private mutating func foldBack(_ script: Script) {
    guard let target = backTarget(under: script) else { return }
    cursor = trail[target]
    trail.removeSubrange(target...)
    cursor.visit = 0  // so that asking again counts as entering, even when it is the same state
  }

  /// The visit of the open state; before it is asked again, that of the last time.
  var openVisit: Int { cursor.visit > 0 ? cursor.visit : visits[cursor.state] ?? 1 }

  /// Where `/back` leads: the index in the trail of the question before that the script still knows.
  func backTarget(under script: Script) -> Int? {
    let isHalfway = cursor.part != nil && cursor.taken > 0 && script[cursor.state]?.step != .form
    return isHalfway ? trail.indices.last : trail.indices.dropLast().last { isStillThere(trail[$0], script) }
  }

  /// Whether the script still knows a question, and whoever it was about is still there.
  private func isStillThere(_ cursor: Cursor, _ script: Script) -> Bool {
    guard let state = script[cursor.state] else { return false }
    guard let slot = script.data.slot(state.each), let id = cursor.atHand[slot.name] else { return true }
    return ids(of: slot).contains(id)
  }
}

extension Entry.Kind {
  /// Whether somebody, or the script, says or does something by it.
  fileprivate var isSaidOrDone: Bool {
    switch self {
    case .resume, .note, .review, .strike, .earlier, .shared: false
    default: true
    }
  }
}
