// The session loop: a question, an answer, a save, and the next question. It joins the conversation, which knows no
// files, the store, which knows no coaching, and the face, which knows neither.

import Conversations
import FoundationEssentials
import Glibc
import LineEditing
import struct Scripts.State
import Transcripts

/// A conversation under way.
struct Session {
  private var held: HeldSession
  private let face: Face
  private let surroundings: Surroundings
  /// Words to be put into the next answer's line: those that were being typed when the session was last left, what the
  /// person's editor gave back, and those that a command was typed behind.
  private var recovered = ""
  /// Of those, what the present line began with.
  private var offered = ""
  /// Whether it was said that something could not be read.
  private var hasToldOfReplacing = false
  /// A command whose words come with the next line.
  private var begunCommand: Command.Name?
  /// The earlier answer that the line began with.
  private var prefilled = ""
  /// Whether the question stands as it was put: an item was added to a list, and more may follow.
  private var goesOn = false

  init(_ held: HeldSession, face: Face, _ surroundings: Surroundings) {
    (self.held, self.face, self.surroundings) = (held, face, surroundings)
    face.editor?.gathers = true
    let (transcript, drafts) = (held.conversation.transcript, surroundings.drafts)
    face.drafts.file =
      transcript.entries.isEmpty
      ? drafts.file(ofNew: transcript.id, people: transcript.people, in: held.store)
      : drafts.file(of: transcript.id)
  }

  private var display: Display { face.display }

  /// Says the first words.
  mutating func begin(earlier actions: [Action] = [], shared: [(voice: State.Voice, text: String)] = []) {
    if let warning = held.warning { display.note(warning) }
    let reply = held.conversation.begin(earlier: actions, shared: shared, at: Clock.now)
    display.show(reply, of: held.conversation)
    if face.isInteractive { takeLostDraft() }
  }

  /// Takes over the words of a session that ended before its first answer: no transcript has them.
  private mutating func takeLostDraft() {
    for lost in surroundings.drafts.lost(people: held.conversation.transcript.people, in: held.store) {
      guard let words = lost.load() else {
        lost.remove()
        continue
      }
      face.drafts.keep(words)
      lost.remove()
      recovered = words
      return
    }
  }

  /// Goes on where the session was left.
  mutating func resume() {
    for answer in held.conversation.transcript.entries where answer.who == .client && !answer.text.isEmpty {
      face.editor?.remember(answer.text)
    }
    let reply = held.conversation.resume(at: Clock.now)
    if let warning = held.warning { display.note(warning) }
    display.note(SessionMessage.welcomeBack)
    if held.conversation.transcript.entries.contains(where: { $0.by != nil }) {
      display.note(SessionMessage.wasShared(command("share \(held.id)")))
    }
    if let change = held.scriptChange { display.note(SessionMessage.changed(change)) }
    display.name(held.conversation.question.stage)
    display.show(reply, of: held.conversation)
    if face.isInteractive { recovered = face.drafts.file?.load() ?? "" }
    // A process killed between the save and what follows it has left an answer that was sent.
    let said = held.conversation.transcript.entries.last { $0.who != .script && !$0.text.isEmpty }
    if recovered == said?.text { recovered = "" }
    save()
  }

  /// Asks and listens until the conversation is left.
  mutating func run() throws {
    defer { face.close() }
    if !recovered.isEmpty { display.note(SessionMessage.draftBack) }
    while true {
      let question = held.conversation.question
      if !goesOn, begunCommand == nil { display.ask(question) }
      switch face.reader.read(prompt(question)) {
      case .answer(let line):
        if face.hasReplaced, !hasToldOfReplacing {
          display.note(SessionMessage.replaced)
          hasToldOfReplacing = true
        }
        if let ending = take(line) { return try finish(ending) }
        if let code = display.failure { try giveUp("the output could not be written", code) }
      case .endOfInput:
        _ = held.conversation.pause(at: Clock.now)
        return try finish(.paused)
      case .interrupted: leave(by: SIGINT)
      case .signal(let number): leave(by: number)
      case .failed(let code): try giveUp("the terminal could not be read", code)
      case .dismissed: break  // nothing here ends a question from outside
      }
    }
  }

  /// Saves and leaves, since nobody can go on here.
  private mutating func giveUp(_ what: String, _ code: Int32) throws {
    _ = held.conversation.pause(at: Clock.now)
    save()
    throw Failure(
      "\(what), \(String(cString: strerror(code))): go on with \(command("resume"))", status: Failure.inputOutput)
  }

  private mutating func prompt(_ question: OpenQuestion) -> Prompt {
    let isAnswer = begunCommand == nil
    offered = isAnswer ? recovered : ""
    if isAnswer { recovered = "" }
    prefilled = isAnswer && question.earlierIsEditable && face.isInteractive ? question.earlier ?? "" : ""
    face.drafts.expect(
      after: begunCommand, behind: [offered, prefilled], waiting: recovered,
      keepsNotes: held.conversation.transcript.people.coach == nil)
    let isScreen = display.mode == .screen
    return Prompt(
      question: display.mode == .pipe || goesOn || !isAnswer ? nil : display.words(of: question),
      mark: display.mark(name(of: isAnswer ? held.conversation.voice : .coach)),
      hint: isScreen && isAnswer ? (held.isUnsaved ? SessionMessage.notSavedYet : "") + question.hint : nil,
      ghost: isScreen && isAnswer ? question.scale : nil,
      draft: offered.isEmpty ? prefilled : offered, lead: begunCommand.map { "/\($0.rawValue) " } ?? "",
      completions: (isAnswer ? question.candidates : []).map {
        Completion(text: sanitised($0, keepsLineFeeds: false))
      } + Self.commands)
  }

  /// What can be typed here.
  private static let commands = Command.Name.alone.map { Completion(text: "/\($0.rawValue)", meaning: $0.meaning) }

  /// Who is to answer, where more than one person sits at the screen.
  private func name(of voice: Entry.Speaker) -> String? {
    let people = held.conversation.transcript.people
    if voice == .other { return people.other }
    if voice == .coach, let coach = people.coach { return coach }
    return people.coach == nil && people.other == nil ? nil : people.client
  }

  // MARK: Answers

  /// Takes in a line; tells how the conversation is left, if it is.
  private mutating func take(_ line: String) -> Reply.Ending? {
    let (typed, untouched) = Input.read(line, after: [offered, prefilled])
    if !untouched.isEmpty, untouched != prefilled { recovered = untouched }
    let waiting = begunCommand
    guard let input = begun(typed) else {
      face.drafts.keep(waiting: recovered)
      return nil
    }
    var reply = held.conversation.receive(input, at: Clock.now)
    if case .answer = input {
      face.editor?.remember(line)
      face.drafts.answered()
    }
    if case .unknownCommand = input, let editor = face.editor {
      editor.remember(String(line.dropFirst(untouched.count).drop(while: \.isWhitespace)))
      reply.notice = reply.notice.map { "\($0) \(SessionMessage.upBringsBack)" }
    }
    goesOn =
      reply.notice != nil && reply.entries.contains { $0.kind == .answer }
      && !reply.entries.contains { $0.kind == .ask }
    if let note = reply.coachNote { held.keep(note) }
    save()
    if reply.coachNote != nil, held.hasWaitingNotes { reply.notice = SessionMessage.noteWaits }
    if !held.isUnsaved { face.drafts.keep(waiting: recovered) }
    display.show(reply, of: held.conversation)
    if let view = reply.view { show(view) }
    if let waiting, reply.entries.isEmpty, reply.coachNote == nil, reply.ending == nil { begin(waiting) }
    return reply.ending ?? (held.conversation.progress.status == .closed ? .closed : nil)
  }

  /// `/note` and `/ask` without words take the next line, after what else is looked at first; an empty one takes them
  /// back.
  private mutating func begun(_ input: Input) -> Input? {
    if let name = begunCommand, case .answer(let words) = input {
      begunCommand = nil
      return words.allSatisfy(\.isWhitespace) ? nil : .command(Command(name, words))
    }
    begunCommand = nil
    guard case .command(let command) = input, command.words.isEmpty, [.note, .ask].contains(command.name) else {
      return input
    }
    begin(command.name)
    return nil
  }

  private mutating func begin(_ name: Command.Name) {
    begunCommand = name
    display.note(SessionMessage.nextLine(of: name))
  }

  private mutating func show(_ view: Reply.View) {
    switch view {
    case .help: display.help(Self.commands)
    case .why: display.say(held.conversation.question.why)
    case .sources: held.conversation.script.credits.forEach(display.say)
    case .again: display.again(held.conversation)
    case .chart:
      display.chart(held.conversation.progress.outcome, suggests: !held.conversation.progress.outcome.scaling.isEmpty)
    case .summary: display.summary(held.conversation)
    case .edit: edit()
    }
  }

  private mutating func edit() {
    guard let editor = face.editor else { return display.note(SessionMessage.noEditorHere) }
    switch editor.edit(recovered.isEmpty ? held.conversation.question.earlier ?? "" : recovered) {
    case .changed(let text):
      face.drafts.keep(text)
      recovered = text
    case .unchanged: display.note(SessionMessage.notEdited)
    case .failed(let reason): display.note(SessionMessage.editorFailed(reason))
    }
  }

  // MARK: Saving

  /// Saves what was said. A failure is told once, and the next answer tries again with everything.
  private mutating func save() {
    if let told = held.save() { display.note(told) }
    if held.isToBeKept, !held.isUnsaved { keepDraftWithTranscript() }
  }

  /// From its first save on, a session keeps its draft under its own name.
  private func keepDraftWithTranscript() {
    let file = surroundings.drafts.file(of: held.conversation.transcript.id)
    guard let old = face.drafts.file, old != file else { return }
    face.drafts.file = file
    if let words = old.load() { face.drafts.keep(words) }
    old.remove()
  }

  // MARK: Leaving

  private mutating func finish(_ ending: Reply.Ending) throws {
    save()
    face.close()
    if let loss = held.loss { throw loss }
    switch ending {
    case .closed:
      face.drafts.remove()
      display.note(SessionMessage.closed(held.id, command))
    case .paused, .quit: sayWhereItIs()
    }
  }

  private func sayWhereItIs() {
    let hasUnsent = face.drafts.file?.load()?.isEmpty == false
    display.note(
      held.isToBeKept
        ? SessionMessage.saved(held.id, command)
        : hasUnsent ? SessionMessage.onlyUnsentKept : SessionMessage.nothingToSave)
  }

  private var command: (String) -> String { surroundings.command(in: held.store) }

  /// Ends by a signal, with everything saved; the draft stays on disk.
  private mutating func leave(by number: Int32) -> Never {
    _ = held.conversation.pause(at: Clock.now)
    save()
    face.close()
    if let loss = held.loss {
      Process.complain("cofront: \(loss)")
    } else if number == SIGINT {
      sayWhereItIs()
    }
    held.release()
    Process.end(by: number)
  }
}
