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
  private var conversation: Conversation
  private let file: SessionFile
  private let store: Store
  private let source: ScriptSource
  private let face: Face
  private let surroundings: Surroundings
  /// The words that were being typed when the session was last left.
  private var recovered = ""
  /// Whether the latest save failed.
  private var isUnsaved = false
  private var isScriptKept = false
  /// Whether it was said that something could not be read.
  private var hasToldOfReplacing = false
  /// A command whose words come with the next line.
  private var begunCommand: Command.Name?
  /// The earlier answer that the line began with.
  private var prefilled = ""
  /// Whether the question stands as it was put: an item was added to a list, and more may follow.
  private var goesOn = false

  init(
    _ conversation: Conversation, file: SessionFile, store: Store, source: ScriptSource, face: Face,
    _ surroundings: Surroundings
  ) {
    (self.conversation, self.file, self.store) = (conversation, file, store)
    (self.source, self.face, self.surroundings) = (source, face, surroundings)
    let (transcript, drafts) = (conversation.transcript, surroundings.drafts)
    face.drafts.file =
      transcript.entries.isEmpty
      ? drafts.file(ofNew: transcript.id, client: transcript.people.client, in: store) : drafts.file(of: transcript.id)
  }

  /// A new session, before its first word.
  init(
    begun source: ScriptSource, people: People, seed: UInt64?, in store: Store, face: Face, _ surroundings: Surroundings
  ) throws {
    let now = Clock.now
    let id = SessionID.new(at: now, random: Clock.random)
    let file = try store.begin(id)
    let transcript = Transcript(
      id: id, script: source.script.reference, seed: seed.map { $0 % Clock.seeds } ?? Clock.random % Clock.seeds,
      people: people, started: now, state: source.script.start)
    let conversation = Conversation(
      script: source.script, transcript: transcript, place: surroundings.shortened(store.path),
      command: surroundings.command)
    self.init(conversation, file: file, store: store, source: source, face: face, surroundings)
  }

  private var display: Display { face.display }

  /// Says the first words.
  mutating func begin(earlier actions: [Action] = [], shared: [(voice: State.Voice, text: String)] = []) {
    let reply = conversation.begin(earlier: actions, shared: shared, at: Clock.now)
    display.show(reply, of: conversation)
    if face.isInteractive { takeLostDraft() }
  }

  /// Takes over the words of a session that ended before its first answer: no transcript has them.
  private mutating func takeLostDraft() {
    for lost in surroundings.drafts.lost(client: conversation.transcript.people.client, in: store) {
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
  mutating func resume(notice: String?) {
    for answer in conversation.transcript.entries where answer.who == .client && !answer.text.isEmpty {
      face.editor?.remember(answer.text)
    }
    let reply = conversation.resume(at: Clock.now)
    display.note(SessionMessage.welcomeBack)
    if let notice { display.note(notice) }
    display.name(conversation.question.stage)
    display.show(reply, of: conversation)
    if face.isInteractive { recovered = face.drafts.file?.load() ?? "" }
    save()
  }

  /// Asks and listens until the conversation is left.
  mutating func run() throws {
    defer { face.close() }
    if !recovered.isEmpty { display.note(SessionMessage.draftBack) }
    while true {
      let question = conversation.question
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
        _ = conversation.pause(at: Clock.now)
        return try finish(.paused)
      case .interrupted: leave(by: SIGINT)
      case .signal(let number): leave(by: number)
      case .failed(let code): try giveUp("the terminal could not be read", code)
      }
    }
  }

  /// Saves and leaves, since nobody can go on here.
  private mutating func giveUp(_ what: String, _ code: Int32) throws {
    _ = conversation.pause(at: Clock.now)
    save()
    throw Failure(
      "\(what), \(String(cString: strerror(code))): go on with \(command("resume"))", status: Failure.inputOutput)
  }

  private mutating func prompt(_ question: OpenQuestion) -> Prompt {
    defer { recovered = "" }
    if conversation.transcript.people.coach != nil {
      let begun = begunCommand
      face.drafts.isOfCoach = { begun == .note || $0.hasPrefix("/note") }
    }
    let commands = Command.Name.allCases.map { Completion(text: "/\($0.rawValue)", meaning: $0.meaning) }
    prefilled = begunCommand == nil && question.earlierIsEditable && face.isInteractive ? question.earlier ?? "" : ""
    return Prompt(
      question: display.mode == .pipe || goesOn || begunCommand != nil ? nil : display.words(of: question),
      mark: display.mark(name(of: conversation.voice)),
      hint: display.mode == .screen ? question.hint : nil, ghost: display.mode == .screen ? question.scale : nil,
      draft: recovered.isEmpty ? prefilled : recovered,
      completions: question.candidates.map { Completion(text: sanitised($0, keepsLineFeeds: false)) } + commands)
  }

  /// Who is to answer, where more than one person sits at the screen.
  private func name(of voice: Entry.Speaker) -> String? {
    let people = conversation.transcript.people
    if voice == .other { return people.other }
    return people.coach == nil && people.other == nil ? nil : people.client
  }

  // MARK: Answers

  /// Takes in a line; tells how the conversation is left, if it is.
  private mutating func take(_ line: String) -> Reply.Ending? {
    let input = begun(Input(line: line, after: prefilled))
    guard let input else { return nil }
    let reply = conversation.receive(input, at: Clock.now)
    if case .answer = input { face.editor?.remember(line) }
    goesOn =
      reply.notice != nil && reply.entries.contains { $0.kind == .answer }
      && !reply.entries.contains { $0.kind == .ask }
    if let note = reply.coachNote { keep(note) }
    save()
    if !isUnsaved { face.drafts.remove() }
    display.show(reply, of: conversation)
    if let view = reply.view { show(view) }
    return reply.ending ?? (conversation.progress.status == .closed ? .closed : nil)
  }

  /// `/note` and `/ask` without words take the next line; an empty one takes them back.
  private mutating func begun(_ input: Input) -> Input? {
    if let name = begunCommand, case .answer(let words) = input {
      begunCommand = nil
      return words.isEmpty ? nil : .command(Command(name, words))
    }
    begunCommand = nil
    guard case .command(let command) = input, command.words.isEmpty, [.note, .ask].contains(command.name) else {
      return input
    }
    begunCommand = command.name
    display.note(SessionMessage.nextLine(of: command.name))
    return nil
  }

  private mutating func show(_ view: Reply.View) {
    switch view {
    case .help: display.help()
    case .why: display.say(conversation.question.why)
    case .sources: conversation.script.credits.forEach(display.say)
    case .again: display.again(conversation)
    case .chart: display.chart(conversation.progress.outcome, suggests: !conversation.progress.outcome.scaling.isEmpty)
    case .summary: display.summary(conversation)
    case .edit: edit()
    }
  }

  private mutating func edit() {
    guard let editor = face.editor else { return display.note(SessionMessage.noEditorHere) }
    switch editor.edit(conversation.question.earlier ?? "") {
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
    guard hasWords else { return }
    do throws(StoreError) {
      try file.save(conversation.transcript)
      if !isScriptKept { try store.keepScript(source.text, sha256: source.script.sha256) }
      isScriptKept = true
      keepDraftWithTranscript()
      if isUnsaved { display.note(SessionMessage.savedAgain) }
      isUnsaved = false
    } catch {
      if !isUnsaved { display.note(SessionMessage.unsaved("\(error)")) }
      isUnsaved = true
    }
  }

  /// From its first save on, a session keeps its draft under its own name.
  private func keepDraftWithTranscript() {
    let file = surroundings.drafts.file(of: conversation.transcript.id)
    guard let old = face.drafts.file, old != file else { return }
    face.drafts.file = file
    if let words = old.load() { face.drafts.keep(words) }
    old.remove()
  }

  private mutating func keep(_ note: String) {
    do throws(StoreError) {
      try file.append(note: note, at: Clock.now, state: conversation.progress.cursor.state)
    } catch {
      display.note(SessionMessage.unsaved("\(error)"))
    }
  }

  // MARK: Leaving

  private mutating func finish(_ ending: Reply.Ending) throws {
    save()
    face.close()
    let id = conversation.transcript.id
    if isUnsaved {
      throw Failure(
        "the last answers of \(id) could not be saved: copy them from the screen", status: Failure.inputOutput)
    }
    switch ending {
    case .closed: display.note(SessionMessage.closed(id, command))
    case .paused, .quit:
      display.note(hasWords ? SessionMessage.saved(command) : SessionMessage.nothingToSave)
    }
  }

  /// The program as it has to be called to find this folder again; subcommands follow it.
  private var command: (String) -> String {
    let folder = store.path == surroundings.transcripts(nil) ? "" : " --transcripts \(store.path)"
    return { "\(surroundings.command) \($0)\(folder)" }
  }

  /// Whether a person said anything yet; nothing is kept before.
  private var hasWords: Bool {
    conversation.transcript.entries.contains { $0.who != .script && !$0.text.isEmpty }
  }

  /// Ends by a signal, with everything saved; the draft stays on disk.
  private mutating func leave(by number: Int32) -> Never {
    _ = conversation.pause(at: Clock.now)
    save()
    face.close()
    if number == SIGINT {
      display.note(hasWords ? SessionMessage.saved(command) : SessionMessage.nothingToSave)
    }
    Process.end(by: number)
  }
}
