// What the commands do. Those that only look (help, why, chart, ...) leave no entry; the caller shows them.

import FoundationEssentials
import Scripts

extension Conversation {
  mutating func perform(_ command: Command, by speaker: Entry.Speaker?, at time: Date) -> Reply {
    let person = speaker ?? .client
    let guide = speaker ?? guide
    switch command.name {
    // Whoever shows the conversation shows these.
    case .help, .why, .again, .chart, .summary, .edit, .notes: return Reply()
    case .skip: return skip(by: person, at: time)
    case .back: return back(by: person, at: time)
    case .goto: return goTo(command.words, by: guide, at: time)
    case .ask: return ask(command.words, by: guide, at: time)
    case .note: return note(command.words, by: guide, at: time)
    case .pause: return pause(.paused, by: person, at: time)
    case .quit, .x: return pause(.quit, by: person, at: time)
    case .strike where !command.words.isEmpty && Int(command.words) == nil:
      return Reply(notice: howToStrike(holding: command.words.spokenWords, by: person) ?? Message.notStruck)
    case .strike: return strike(Int(command.words), by: speaker, at: time)
    case .turn: return turn(to: command.words, at: time)
    case .say where transcript.people.coach != nil: return say(command.words, at: time)
    case .say, .private, .floor, .view, .reading, .live, .admit, .refuse:
      return Reply(notice: Message.onlyShared(command.name, self.command))
    }
  }

  /// What the open question, and what was told on the way to it, have to say beyond their words.
  public var more: [String] {
    let open = snapshot.cursor
    // Lines that answered nothing, or a part only, stand between.
    let last = transcript.entries.lastIndex {
      $0.kind == .earlier || $0.who != .script && ($0.state, $0.visit) != (open.state, open.visit)
    }
    let told = transcript.entries[(last.map { $0 + 1 } ?? 0)...].filter { $0.who == .script }
    var more: [String] = []
    for entry in told {
      guard let state = script[entry.state], !state.more.isEmpty else { continue }
      let phrasing = Phrasing(self, state: state, visit: entry.visit, about: entry.about)
      if let text = phrasing.text(of: state.more), !more.contains(text) { more.append(text) }
    }
    return more
  }

  /// Leaves the session, to come back to: `/pause`, the end of the input, a signal.
  public mutating func pause(
    _ ending: Reply.Ending = .paused, by person: Entry.Speaker = .client, typedBy typist: String? = nil, at time: Date
  ) -> Reply {
    guard snapshot.status != .closed else { return Reply(ending: .closed) }
    let first = transcript.entries.count
    add(.pause, by: person, "", typedBy: typist, at: time)
    return reply(since: first, ending: ending)
  }

  private var guide: Entry.Speaker { transcript.people.coach == nil ? .client : .coach }

  mutating func skip(saying words: String = "", by person: Entry.Speaker, at time: Date) -> Reply {
    guard let state else { return Reply() }
    let part = snapshot.cursor.part
    if let asked = snapshot.ownQuestion {
      add(.skip, by: person, "", at: time)
      leaveDayOpen(asked, from: person, at: time)
      goOn(staying: asked, at: time)
      if asked.offersReturn { settle(return: asked, isWanted: false, at: time) }
      // The new name was taken already.
      if asked.who == .script, asked.about == nil, asked.value?.list != nil { goOn(from: state, at: time) }
      return Reply()
    }
    if part == Part.another || part == state.parts.first?.field, state.makesItems, let slot = script.subject(of: state),
      let item = snapshot.item(of: slot)
    {
      // Whoever went back to what they would do, and leaves it out, will not do it.
      add(.edit, by: person, words, about: item.id, value: .flag(false), at: time)
      leave(state, at: time)
      return Reply(notice: Message.leftOut(item.name(in: slot), of: slot))
    }
    let (blanks, notice) = leftBlank(in: state)
    add(.skip, by: person, words, value: blanks.members.isEmpty ? nil : .record(blanks), at: time)
    if state.step == .form, part != nil, part != Part.another, part != state.parts.first?.field,
      let next = nextPart(of: state), next != part
    {
      askOn(next, at: time)
    } else {
      leave(state, at: time)
    }
    return Reply(notice: notice)
  }

  /// The numbers that become blank when the open question is passed over: those that were given before, but not on
  /// this way through. And what is said of it.
  private func leftBlank(in state: State) -> (blanks: Record, notice: String?) {
    let context = StepContext(self, state: state)
    var blanks = Record()
    switch state.step {
    case .rate:
      let open = Rate.open(in: context)
      for reference in state.into.compactMap({ script.data[$0] }) where open.contains(reference.slot) {
        if value(of: reference) != nil { blanks[reference.slot.name] = NumberReading.blank }
      }
      guard state.into.count > 1 else { return (blanks, blanks.members.isEmpty ? nil : Message.leftBlank) }
      let item = script.subject(of: state).flatMap { slot in snapshot.item(of: slot)?.name(in: slot) }
      return (blanks, Message.leftBlank(open.map(\.label), item))
    case .form:
      if let part = snapshot.cursor.part, let slot = script.subject(of: state), slot.records?[part]?.range != nil,
        snapshot.item(of: slot)?.values[part] != nil
      {
        blanks[part] = NumberReading.blank
      }
      return (blanks, blanks.members.isEmpty ? nil : Message.leftBlank)
    default: return (blanks, nil)
    }
  }

  private mutating func back(by person: Entry.Speaker, at time: Date) -> Reply {
    guard snapshot.ownQuestion == nil else {
      add(.back, by: person, "", at: time)
      return Reply()
    }
    guard let target = snapshot.backTarget(under: script).map({ snapshot.trail[$0] }) else {
      return Reply(notice: Message.firstQuestion)
    }
    let item = item(askedAboutIn: target)
    add(.back, by: person, "", at: time)
    if let item { revise(item, target.part, at: time) } else { go(to: target.state, keeping: target, at: time) }
    return Reply()
  }

  /// The item that a part of a form was asked about, or that its answer made.
  func item(askedAboutIn target: Snapshot.Cursor) -> String? {
    guard let form = script[target.state], form.step == .form, let slot = script.subject(of: form) else { return nil }
    return snapshot.item(target.atHand[slot.name] ?? target.made, of: slot)?.id
  }

  private mutating func ask(_ words: String, by guide: Entry.Speaker, at time: Date) -> Reply {
    if words.isEmpty { return Reply(notice: Message.askWhat) }
    add(.question, by: guide, words, at: time)
    return Reply()
  }

  private mutating func note(_ words: String, by guide: Entry.Speaker, at time: Date) -> Reply {
    if words.isEmpty { return Reply(notice: Message.noteWhat) }
    if guide == .coach { return Reply(notice: Message.coachNoteKept, coachNote: words) }
    add(.note, by: .client, words, at: time)
    return Reply(notice: Message.noteKept)
  }
}
