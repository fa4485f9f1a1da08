// What the commands do. Those that only look (help, why, chart, ...) leave no entry; the caller shows them.

import FoundationEssentials
import Scripts

extension Conversation {
  mutating func perform(_ command: Command, by speaker: Entry.Speaker?, at time: Date) -> Reply {
    let person = speaker ?? .client
    let guide = speaker ?? guide
    switch command.name {
    case .help: return Reply(view: .help)
    case .why: return Reply(view: command.asksForSources ? .sources : .why)
    case .again: return Reply(view: .again)
    case .chart: return Reply(view: .chart)
    case .summary: return Reply(view: .summary)
    case .edit: return Reply(view: .edit)
    case .skip: return skip(by: person, at: time)
    case .back: return back(by: person, at: time)
    case .goto: return goTo(command.words, by: guide, at: time)
    case .ask: return ask(command.words, by: guide, at: time)
    case .note: return note(command.words, by: guide, at: time)
    case .pause: return pause(.paused, by: person, at: time)
    case .quit: return pause(.quit, by: person, at: time)
    case .say, .floor, .view, .admit, .refuse: return Reply(notice: Message.onlyShared(command.name, self.command))
    }
  }

  /// Leaves the session, to come back to: `/pause`, the end of the input, a signal.
  public mutating func pause(
    _ ending: Reply.Ending = .paused, by person: Entry.Speaker = .client, typedBy typist: String? = nil, at time: Date
  ) -> Reply {
    guard progress.status != .closed else { return Reply(ending: .closed) }
    let first = transcript.entries.count
    add(.pause, by: person, "", typedBy: typist, at: time)
    return Reply(entries: Array(transcript.entries[first...]), ending: ending)
  }

  private var guide: Entry.Speaker { transcript.people.coach == nil ? .client : .coach }

  private mutating func skip(by person: Entry.Speaker, at time: Date) -> Reply {
    guard let state else { return Reply() }
    let part = progress.cursor.part
    let ofOwnQuestion = progress.ownQuestion != nil
    add(.skip, by: person, "", at: time)
    if ofOwnQuestion { return Reply() }
    if case .commit(_, let most, let revises) = state.step, part == "who" || part == "when",
      let next = nextPart(most: most, revises: revises), next != part
    {
      askOn(next, at: time)
    } else {
      leave(state, at: time)
    }
    return Reply()
  }

  private mutating func back(by person: Entry.Speaker, at time: Date) -> Reply {
    if progress.ownQuestion != nil {
      add(.back, by: person, "", at: time)
      return Reply()
    }
    guard let target = progress.backTarget(under: script).map({ progress.trail[$0] }) else {
      return Reply(notice: Message.firstQuestion)
    }
    let action = actionToRevise(goingBackTo: target)
    add(.back, by: person, "", at: time)
    if let action { revise(action, at: time) } else { go(to: target.state, keeping: target, at: time) }
    return Reply()
  }

  /// Going back to where actions are made opens the last one that was made; one that is half made begins again.
  private func actionToRevise(goingBackTo target: Progress.Cursor) -> Int? {
    guard progress.halfMadeAction == nil, case .commit(_, _, revises: false) = script[target.state]?.step else {
      return nil
    }
    return target.action ?? progress.outcome.ownActions.last
  }

  private mutating func goTo(_ name: String, by guide: Entry.Speaker, at time: Date) -> Reply {
    guard let stage = script.stage(named: name),
      let first = script.states.first(where: { $0.stage == stage.id && $0.awaitsAnswer })
        ?? script.states.first(where: { $0.stage == stage.id })
    else { return Reply(notice: Message.stages(script.stages)) }
    add(.goto, by: guide, stage.id, at: time)
    go(to: (prerequisite(of: stage.id) ?? first).id, at: time)
    return Reply()
  }

  /// What is asked before opening words are written: with whom it is, and how free the person is to raise it.
  private func prerequisite(of stage: String) -> State? {
    guard script.states.contains(where: { $0.stage == stage && $0.into == .opening }) else { return nil }
    func asks(_ slot: Slot) -> State? { script.states.first { $0.into == slot } }
    if progress.outcome.facing == nil, let person = asks(.facing) { return person }
    return progress.outcome.safety == nil ? asks(.safety) : nil
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
