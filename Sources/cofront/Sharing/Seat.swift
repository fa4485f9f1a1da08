// One terminal of a shared session, the host's as well as a guest's: it follows what is said, shows it at its own size,
// and hands on what is typed. What it shows it works out itself, from the same entries as everybody else.

import Conversations
import Glibc
import LineEditing
import Perspective
import Scripts
import Sharing
import Transcripts

/// One person's terminal in a shared session.
final class Seat {
  /// What a seat hands on. A line is answered by `.taken` or `.stale`, in its own time.
  enum Request {
    case line(number: Int, text: String, after: Int)
    case typing(String?)
    case leave
    case admit(Bool)
  }

  let role: Role
  private(set) var conversation: Conversation
  /// How the session ended, once it has.
  private(set) var ending: Ending?
  /// Hands on what is typed here; `false` when nobody is there to take it.
  var send: (Request) -> Bool = { _ in false }

  let face: Face
  let surroundings: Surroundings
  let store: Store
  private let isLive: Bool
  /// Whether the session is shared from here.
  private let isHost: Bool
  private var present: [Role] = []
  /// What the other is typing; absent when nothing.
  private var othersDraft: String?
  /// What stands in the draft here.
  private var draft = ""
  /// Words to be put back into the draft.
  private var recovered = ""
  /// The line that was handed on and is not yet taken in.
  private var pending: (number: Int, text: String)?
  private var linesSent = 0
  /// The earlier answer that the line began with.
  private var prefilled = ""
  /// A command whose words come with the next line.
  private var begun: Command.Name?
  /// Whether the question changed while an answer to it was being typed.
  private var isOtherQuestion = false
  /// What the host was told last of what is typed here.
  private var shownDraft: String?

  /// The most characters of a draft that others see; its end is what grows.
  private static let mostShown = 300

  init(
    _ welcome: Welcome, script: Script, store: Store, face: Face, _ surroundings: Surroundings, isLive: Bool,
    isHost: Bool = false
  ) {
    self.isHost = isHost
    (self.role, self.store, self.face, self.surroundings) = (welcome.role, store, face, surroundings)
    self.isLive = isLive && welcome.live
    conversation = Conversation(
      script: script, transcript: welcome.transcript, place: welcome.place, command: surroundings.command)
    face.drafts.file = surroundings.drafts.file(of: welcome.transcript.id, role: role)
    face.onlooker.draftShown = { [weak self] in self?.type($0) }
    let reader = face.reader
    display.above = { reader.showAbove($0) }
  }

  var display: Display { face.display }
  var people: People { conversation.transcript.people }
  private var other: String { people[role.other] }
  private var holdsFloor: Bool { conversation.progress.floor == role }

  // MARK: What is told

  /// Shows where the conversation stands, for somebody who comes in.
  func arrive() {
    let entries = conversation.transcript.entries
    for answer in entries where answer.by == people[role] && !answer.text.isEmpty { face.reader.remember(answer.text) }
    display.note(SharingMessage.welcome(people, role))
    if entries.contains(where: { $0.who != .script && !$0.text.isEmpty }) {
      display.note(SharingMessage.soFar)
      display.name(conversation.question.stage)
      let open = conversation.progress.cursor
      display.show(
        Reply(entries: entries.filter { $0.state == open.state && $0.visit == open.visit }), of: conversation)
    } else {
      display.show(Reply(entries: entries), of: conversation)
    }
    showCue()
    recovered = face.drafts.file?.load() ?? ""
    if !recovered.isEmpty { display.note(SessionMessage.draftBack) }
  }

  /// Takes in what the host says.
  func receive(_ message: HostMessage) {
    switch message {
    case .said(let entries): follow(entries)
    case .taken(let number): settle(number)
    case .stale(let number):
      guard pending?.number == number else { return }
      giveBack(SharingMessage.stale)
    case .notice(let text): display.note(text)
    case .present(let roles): arrived(roles)
    case .typing(let role, let words):
      guard role != self.role else { return }
      othersDraft = words.map { isLive ? sanitised($0, keepsLineFeeds: false) : "" }
      renew()
    case .ended(let ending): end(ending)
    case .welcome(let welcome): comeBack(welcome)
    case .refused, .wait: break
    }
  }

  /// Tells something that is not part of the conversation.
  func note(_ text: String) { display.note(text) }

  private func follow(_ entries: [Entry]) {
    let before = (conversation.progress.cursor, conversation.question.text, display.words(of: conversation.question))
    conversation.follow(entries)
    var own = pending != nil
    for entry in entries {
      let isOwn = own && entry.by == people[role]
      show(entry, isOwn: isOwn, question: before.2)
      if isOwn { own = false }
    }
    let question = conversation.question
    guard before.0 != conversation.progress.cursor || before.1 != question.text else { return renew() }
    if pending == nil, holdsFloor, !draft.isEmpty, draft != prefilled { isOtherQuestion = true }
    let now = conversation.progress.cursor
    if (before.0.state, before.0.visit) != (now.state, now.visit) { showCue() }
    renew()
  }

  /// Shows an entry, unless it is what was typed here: that stands on the screen already.
  private func show(_ entry: Entry, isOwn: Bool, question: String) {
    let name = entry.by ?? people[entry.who == .coach ? .coach : .client]
    switch entry.kind {
    case .say, .show: display.show(Reply(entries: [entry]), of: conversation)
    case .ask: display.name(conversation.place(of: entry.state))
    case .answer, .edit, .keep, .reply, .unclear:
      if !isOwn {
        display.question(question)
        display.words(entry.text, of: name)
      }
    case .remark: if !isOwn { display.words(entry.text, of: name) }
    case .skip: if !isOwn { display.note(SharingMessage.skipped(name)) }
    case .back: if !isOwn { display.note(SharingMessage.wentBack(name)) }
    case .goto: if !isOwn { display.note(SharingMessage.wentOn(name)) }
    case .note: if !isOwn { display.note(SharingMessage.noted(name, entry.text)) }
    case .floor:
      let floor = conversation.progress.floor
      display.note(SharingMessage.floor(people[floor], you: floor == role, answersOf: people.client))
    case .question, .pause, .resume, .earlier, .close, .shared, .review: break
    }
    if role == .coach {
      let lines = CoachView.reading(of: entry)
      if !lines.isEmpty { display.privately(lines) }
    }
  }

  private func showCue() {
    guard role == .coach, let cue = CoachView(conversation: conversation).cue else { return }
    display.privately([cue])
  }

  private func arrived(_ roles: [Role]) {
    let was = present.contains(role.other)
    present = roles
    let now = present.contains(role.other)
    if now != was { display.note(now ? SharingMessage.isHere(other) : SharingMessage.isGone(other)) }
    if !now { othersDraft = nil }
    renew()
  }

  private func end(_ ending: Ending) {
    self.ending = ending
    face.reader.dismiss()
  }

  /// Takes up a session whose host was gone: what was said there meanwhile, or all of it, where it is another now.
  private func comeBack(_ welcome: Welcome) {
    display.note(SharingMessage.found)
    let (known, all) = (conversation.transcript.entries, welcome.transcript.entries)
    let isSame = all.starts(with: known)
    let new = isSame ? Array(all[known.count...]) : []
    if isSame {
      follow(new)
    } else {
      conversation = Conversation(
        script: conversation.script, transcript: welcome.transcript, place: welcome.place,
        command: surroundings.command)
      display.name(conversation.question.stage)
      renew()
    }
    guard let pending else { return }
    if new.contains(where: { $0.by == people[role] }) {
      settle(pending.number)
    } else {
      giveBack(SharingMessage.notSent)
    }
  }

  /// The host is gone, or somebody else is in its place.
  func lost(_ notice: String) {
    othersDraft = nil
    present = []
    shownDraft = nil
    if pending != nil { giveBack(SharingMessage.notSent) }
    display.note(notice)
    renew()
  }

  // MARK: What is asked

  private func renew() { face.reader.change(to: prompt()) }

  private func prompt() -> Prompt {
    let question = conversation.question
    prefilled = holdsFloor && begun == nil && question.earlierIsEditable ? question.earlier ?? "" : ""
    let isScreen = display.mode == .screen
    let hint = holdsFloor ? question.hint : SharingMessage.saidTo(other, as: role)
    return Prompt(
      question: begun == nil ? (isScreen ? "\n" : "") + display.words(of: question) : nil, questionStays: !holdsFloor,
      aside: isScreen ? othersDraft.map { SharingMessage.typing(other, $0) } : nil,
      mark: display.mark(people[role]),
      hint: isScreen ? (present.contains(role.other) ? "" : SharingMessage.absent(other)) + hint : nil,
      ghost: isScreen && holdsFloor ? question.scale : nil, draft: prefilled,
      completions: (holdsFloor ? question.candidates : []).map {
        Completion(text: sanitised($0, keepsLineFeeds: false))
      } + commands.map { Completion(text: "/\($0.rawValue)", meaning: $0.meaning) })
  }

  /// What can be typed here.
  private var commands: [Command.Name] {
    (Command.Name.alone + Command.Name.shared).filter { name in
      switch name {
      case .edit: false
      case .ask, .goto, .view: role == .coach
      case .admit, .refuse: isHost
      default: true
      }
    }
  }

  /// Puts the open question and waits for one thing typed here; what comes of it, if the seat is left by it.
  func turn() throws -> Leaving? {
    var prompt = prompt()
    if !recovered.isEmpty { prompt.draft = recovered }
    recovered = ""
    switch face.reader.read(prompt) {
    case .answer(let line):
      act(line)
      return nil
    case .dismissed: return nil
    case .endOfInput: return .byChoice
    case .interrupted: return .bySignal(SIGINT)
    case .signal(let number): return .bySignal(number)
    case .failed(let code):
      throw Failure(
        "the terminal could not be read, \(String(cString: strerror(code))): join again", status: Failure.inputOutput)
    }
  }

  /// How a person leaves a seat.
  enum Leaving { case byChoice, bySignal(Int32) }

  /// Whether a line was handed on and is not taken in yet.
  var isWaiting: Bool { pending != nil }

  // MARK: What is typed

  private func act(_ line: String) {
    draft = ""
    var input = Input(line: line, after: prefilled)
    if let name = begun, case .answer(let words) = input {
      begun = nil
      if words.isEmpty { return }
      input = .command(Command(name, words))
    }
    begun = nil
    switch input {
    case .command(let command): perform(command, line)
    case .answer(let words):
      face.reader.remember(line)
      if !holdsFloor, words.isEmpty { return }
      if isOtherQuestion {
        isOtherQuestion = false
        return giveBack(SharingMessage.questionChanged, line)
      }
      handOn(input, line)
    case .unknownCommand: handOn(input, line)
    }
  }

  /// Does what can be done here; the rest is the host's.
  private func perform(_ command: Command, _ line: String) {
    switch command.name {
    case .help: display.help(commands)
    case .why:
      command.words == "sources"
        ? conversation.script.credits.forEach(display.say) : display.say(conversation.question.why)
    case .again: display.again(conversation)
    case .chart: display.chart(conversation.progress.outcome, suggests: !conversation.progress.outcome.scaling.isEmpty)
    case .summary: display.summary(conversation)
    case .edit: display.note(SharingMessage.noEditor)
    case .view: role == .coach ? view() : display.note(SharingMessage.coachOnly)
    case .quit: _ = send(.leave)
    case .admit, .refuse: if !send(.admit(command.name == .admit)) { display.note(SharingMessage.notYours) }
    case .note where role == .coach && !command.words.isEmpty: keep(command.words)
    case .note where command.words.isEmpty, .ask where command.words.isEmpty && role == .coach:
      begun = command.name
      display.note(SessionMessage.nextLine(of: command.name))
    case .back, .skip, .goto, .ask, .note, .pause, .say, .floor: handOn(.command(command), line)
    }
  }

  private func view() {
    let notes = (try? store.notes(conversation.transcript.id)) ?? nil
    display.privately(CoachView(conversation: conversation).lines(notes: notes))
    if !Chart(conversation.progress.outcome).partners.isEmpty {
      display.chart(conversation.progress.outcome, suggests: true)
    }
  }

  /// Keeps a coach's note here, where the coach is: it is never sent.
  private func keep(_ note: String) {
    do throws(StoreError) {
      try store.append(
        note: note, to: conversation.transcript.id, at: Clock.now, state: conversation.progress.cursor.state)
      face.drafts.remove()
      display.privately([Message.coachNoteKept])
    } catch {
      display.note(SessionMessage.unsaved("\(error)"))
    }
  }

  private func handOn(_ input: Input, _ line: String) {
    linesSent += 1
    pending = (linesSent, line)
    let request = Request.line(number: linesSent, text: input.line, after: conversation.transcript.entries.count)
    if !send(request) { giveBack(SharingMessage.notSent) }
  }

  /// The line was taken in, so its draft may go.
  private func settle(_ number: Int) {
    guard pending?.number == number else { return }
    pending = nil
    isOtherQuestion = false
    face.drafts.remove()
  }

  /// Nothing typed is lost: the words stand in the next draft.
  private func giveBack(_ why: String, _ words: String? = nil) {
    recovered = words ?? pending?.text ?? ""
    pending = nil
    face.drafts.keep(recovered)
    display.note(why)
  }

  /// What is being typed is shown to the other, as far as it is meant for them: no command is, and no note.
  private func type(_ text: String) {
    draft = text
    if text.isEmpty { isOtherQuestion = false }
    let isForOther =
      begun == nil && !text.isEmpty && text != prefilled && (!text.hasPrefix("/") || text.hasPrefix("//"))
    let shown = isForOther ? (isLive ? Self.end(of: text) : "") : nil
    guard shown != shownDraft else { return }
    shownDraft = shown
    _ = send(.typing(shown))
  }

  private static func end(of text: String) -> String {
    text.count <= mostShown ? text : "…" + text.suffix(mostShown)
  }
}
