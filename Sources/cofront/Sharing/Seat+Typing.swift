// What is typed at a seat: done here where it is for one's own eyes, handed on where it is for both, and given back where
// it could not be sent.

import Conversations
import LineEditing
import Sharing
import Transcripts

extension Seat {
  /// The most code points of a draft that others see; its end is what grows.
  private static let mostShown = 300

  func act(_ line: String) {
    draft = ""
    var (input, untouched) = Input.read(line, after: [offered, prefilled])
    if !untouched.isEmpty, untouched != prefilled {
      face.reader.remember(recovered)
      recovered = untouched
    }
    offered = ""
    var line = line
    if let name = begun, case .answer(let words) = input {
      begun = nil
      if words.isEmpty { return }
      input = .command(Command(name, words))
      line = input.line
    }
    begun = nil
    switch input {
    case .command(let command): perform(command, line)
    case .answer(let words):
      face.reader.remember(line)
      face.drafts.answered()
      if !holdsFloor, words.isEmpty { return }
      if let doubt {
        self.doubt = nil
        return giveBack(doubt, line)
      }
      handOn(input, line)
    case .unknownCommand: handOn(input, line)
    }
  }

  /// Does what can be done here; the rest is the host's.
  func perform(_ command: Command, _ line: String) {
    switch command.name {
    case .help: display.help(commands)
    case .why:
      command.asksForSources
        ? conversation.script.credits.forEach(display.say) : display.say(conversation.question.why)
    case .again: display.again(conversation)
    case .chart: display.chart(conversation.progress.outcome, suggests: !conversation.progress.outcome.scaling.isEmpty)
    case .summary: display.summary(conversation)
    case .edit: display.note(SharingMessage.noEditor)
    case .view: role == .coach ? view() : display.note(SharingMessage.coachOnly)
    case .quit: _ = send(.leave)
    case .admit, .refuse: if !send(.admit(command.name == .admit)) { display.note(SharingMessage.notYours) }
    case .note where command.words.isEmpty, .ask where command.words.isEmpty && role == .coach:
      begun = command.name
      display.note(SessionMessage.nextLine(of: command.name))
    case .note where role == .coach: return keep(command.words)
    case .back, .skip, .goto, .ask, .note, .pause, .say, .floor: return handOn(.command(command), line)
    }
    keepUnsent()
  }

  private func view() {
    let notes: [String]
    do throws(StoreError) {
      notes = CoachView.lines(of: try store.notes(conversation.transcript.id))
    } catch {
      notes = [SharingMessage.notesNotRead("\(error)")]
    }
    display.privately(CoachView(conversation: conversation).lines + notes)
    if Chart(conversation.progress.outcome).low != nil {
      display.chart(conversation.progress.outcome, suggests: true)
    }
  }

  /// Keeps a coach's note here, where the coach is: it is never sent.
  private func keep(_ note: String) {
    do throws(StoreError) {
      try store.append(
        note: note, to: conversation.transcript.id, at: Clock.now, state: conversation.progress.cursor.state)
      keepUnsent()
      display.privately([Message.coachNoteKept])
    } catch {
      giveBack(SharingMessage.noteNotSaved("\(error)"), "/note " + note)
    }
  }

  func handOn(_ input: Input, _ line: String) {
    if line.utf8.count > GuestMessage.longestLine { return giveBack(SharingMessage.tooLong, line) }
    linesSent += 1
    pending = (linesSent, line)
    let request = Request.line(number: linesSent, text: input.line, after: conversation.transcript.entries.count)
    if !send(request) { giveBack(SharingMessage.notSent) }
  }

  /// The line was taken in, so its draft may go.
  func settle(_ number: Int) {
    guard pending?.number == number else { return }
    pending = nil
    doubt = nil
    keepUnsent()
  }

  /// A line is safe, so its draft may go; words that a command was typed behind are yet to be sent.
  private func keepUnsent() { face.drafts.keep(waiting: recovered.isEmpty && !isTouched ? offered : recovered) }

  /// Nothing typed is lost: the words stand in the next draft.
  func giveBack(_ why: String, _ words: String? = nil) {
    face.reader.remember(recovered)
    recovered = words ?? pending?.text ?? ""
    pending = nil
    face.drafts.keep(recovered)
    display.note(why)
  }

  /// What is being typed is shown to the other, as far as it is meant for them: no command is, and no note.
  func type(_ text: String) {
    draft = text
    if text.isEmpty { doubt = nil }
    if text != offered { isTouched = true }
    let isForOther = begun == nil && !text.isEmpty && text != prefilled && isAnswer(text)
    let shown = isForOther ? (isLive ? Self.end(of: text) : "") : nil
    guard shown != shownDraft else { return }
    shownDraft = shown
    _ = send(.typing(shown))
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
