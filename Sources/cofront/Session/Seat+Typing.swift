// What is typed at a seat: done here where it is only looked at, handed on where it is part of the session, and given
// back where it could not be sent.

import Conversations
import Transcripts

extension Seat {
  /// The most code points of a draft that others see; its end is what grows.
  private static let mostShown = 300

  /// Does what a line asks.
  func act(_ line: String) {
    (draft, goesOn) = ("", false)
    var (input, untouched) = Input.read(line, after: [offered, prefilled])
    if input == .command(Command(.x)) { return vanish(keeping: untouched == prefilled ? "" : untouched) }
    if !untouched.isEmpty, untouched != prefilled {
      terminal.reader.remember(recovered)
      recovered = untouched
    }
    offered = ""
    let waiting = begun
    begun = nil
    if let waiting, case .answer(let words) = input {
      if words.allSatisfy(\.isWhitespace) { return keepUnsent() }
      if ["?", "??"].contains(words) { return begin(waiting) }
      input = .command(Command(waiting, words))
    }
    let count = conversation.transcript.entries.count
    switch input {
    case .command(let command): perform(command, waiting == nil ? line : input.line)
    case .answer(let words): answer(words, line)
    case .unknownCommand:
      let typed = String(line.dropFirst(untouched.count).drop(while: \.isWhitespace))
      terminal.reader.remember(typed)
      let notice = conversation.receive(input, at: Clock.now).notice ?? ""
      display.note(terminal.isInteractive ? "\(notice) \(SessionMessage.upBringsBack)" : notice)
      keepUnsent()
    }
    // What was only looked at does not take the place of the words that were begun.
    if let waiting, !input.isCommand(waiting), begun == nil, pending == nil, !isOver,
      conversation.transcript.entries.count == count
    {
      begin(waiting)
    }
  }

  /// Hands an answer on, unless what the words would be has changed while they were typed.
  private func answer(_ words: String, _ line: String) {
    // Behind a question mark stands first what was left out, then what can be typed.
    if words.split(whereSeparator: \.isWhitespace) == ["?"] { conversation.more.forEach(display.say) }
    terminal.reader.remember(line)
    terminal.drafts.answered()
    if isParting { isDone = words.allSatisfy(\.isWhitespace) }
    if role != nil, !holdsFloor, !isParting, words.isEmpty { return }
    guard let doubt else { return handOn(.answer(words), line) }
    self.doubt = nil
    giveBack(doubt, line)
  }

  /// Leaves so that no words stay on the screen. Those that were being typed are kept as a draft is.
  private func vanish(keeping words: String) {
    terminal.drafts.follow(words)
    clearsScreen = true
    room.leave()
  }

  /// Does what can be done here; the rest is the room's.
  private func perform(_ command: Command, _ line: String) {
    switch command.name {
    case .help: display.help(commands)
    case .why:
      command.asksForSources ? conversation.script.credits.forEach(display.say) : display.say(question.why)
    case .again: display.again(conversation)
    case .chart: display.charts(of: conversation)
    case .summary: display.summary(conversation, page: Int(command.words) ?? 1)
    case .edit: return edit()
    case .quit: return isParting && !isDone ? act("") : room.leave()
    case .notes: notes(command.words)
    case .view where role != nil, .reading where role != nil:
      if role != .coach { display.note(SharingMessage.coachOnly(command.name)) } else { look(command) }
    case .live where role != nil: setLive(command.words)
    case .admit where role != nil, .refuse where role != nil:
      if !room.admit(command.name == .admit) { display.note(SharingMessage.notYours) }
    case .private where role == .coach: display.note(SharingMessage.clientOnly)
    case .note where command.words.isEmpty, .ask where command.words.isEmpty && role != .client,
      .private where command.words.isEmpty && role != nil:
      begin(command.name)
    case .note where role == .coach: return keep(command.words, telling: Message.coachNoteKept)
    case .private where role != nil: return keepPrivate(command.words)
    default: return handOn(.command(command), line)
    }
    keepUnsent()
  }

  /// `/note` and `/ask` without words take the next line, after what else is looked at first; an empty one takes them
  /// back.
  private func begin(_ name: Command.Name) {
    begun = name
    display.note(SessionMessage.nextLine(of: name))
  }

  private func edit() {
    // Nothing may be started from the keyboard of a shared session: it could be a guest's.
    if role != nil { return display.note(SharingMessage.noEditor) }
    guard let editor = terminal.editor else { return display.note(SessionMessage.noEditorHere) }
    keepUnsent()
    switch editor.edit(recovered.isEmpty ? question.earlier ?? "" : recovered) {
    case .changed(let text):
      terminal.drafts.keep(text)
      recovered = text
    case .unchanged: display.note(SessionMessage.notEdited)
    case .failed(let reason): display.note(SessionMessage.editorFailed(reason))
    }
  }

  func handOn(_ input: Input, _ line: String) {
    linesSent += 1
    pending = (linesSent, line)
    if !room.take(input, number: linesSent, after: conversation.transcript.entries.count) {
      giveBack(SharingMessage.notSent)
    }
  }

  /// The line was taken in, so its draft may go.
  func settle(_ number: Int) {
    guard pending?.number == number else { return }
    pending = nil
    doubt = nil
    keepUnsent()
  }

  /// A line is safe, so its draft may go; words that a command was typed behind are yet to be sent.
  func keepUnsent() {
    if room.isUnsaved { return }
    terminal.drafts.keep(waiting: recovered.isEmpty && !isTouched ? offered : recovered)
  }

  /// Nothing typed is lost: the words stand in the next draft.
  func giveBack(_ why: String, _ words: String? = nil) {
    terminal.reader.remember(recovered)
    recovered = words ?? pending?.text ?? ""
    pending = nil
    terminal.drafts.keep(recovered)
    display.note(why)
  }

  /// What is being typed is shown to the other, as far as it is meant for them: no command is, and no note.
  func type(_ text: String) {
    draft = text
    if text.isEmpty { doubt = nil }
    if text != offered { isTouched = true }
    let isForOther = begun == nil && !text.isEmpty && text != prefilled && isAnswer(text)
    if isForOther { isDone = false }
    let shown = isForOther ? (room.isLive && !hidesDraft ? Self.end(of: text) : "") : nil
    guard shown != shownDraft else { return }
    shownDraft = shown
    room.show(shown)
  }

  /// Whether a draft is an answer so far.
  private func isAnswer(_ text: String) -> Bool {
    if case .answer = Input.read(text, after: [offered, prefilled]).input { true } else { false }
  }

  private static func end(of text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count <= mostShown ? text : "…" + String(String.UnicodeScalarView(scalars.suffix(mostShown)))
  }
}

extension Input {
  fileprivate func isCommand(_ name: Command.Name) -> Bool {
    if case .command(let command) = self { command.name == name } else { false }
  }
}
