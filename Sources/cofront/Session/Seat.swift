// The session loop, for one terminal: a question, a line, what comes of it, and the next question. The seat follows
// what is said in its room and works out from that what to ask and to show, at its own size.

import Conversations
import Glibc
import LineEditing
import Sharing

/// A terminal of a session, with the person or the people who sit there.
final class Seat {
  let room: any Room
  let terminal: TerminalInterface
  let environment: Environment
  /// Who sits here; `nil` where everybody does.
  let role: Role?
  var conversation: Conversation { didSet { question = conversation.question } }
  /// The question that is open.
  private(set) var question: OpenQuestion
  /// How the session ended, once it has.
  var ending: Ending?
  /// Whether the person has left, or there is nothing to stay for.
  var isOver = false

  /// Whose terminals are there, in a shared session.
  var present: [Role] = []
  /// What the other is typing; absent when nothing.
  var othersDraft: String?
  /// The user who waits to be let in.
  var asker: String?
  /// What the other was shown last of what is typed here.
  var shownDraft: String?

  /// Whether the other is not shown what is typed here before it is sent.
  var hidesDraft = false
  /// What a coach is told of the client's words.
  var readings = Readings()
  /// What is noted here for nobody else, in a shared session, and not on the disk yet.
  var ownNotes: WaitingNotes?
  /// Whether the person leaves so that no words stay on the screen.
  var clearsScreen = false

  /// What stands in the line here, in a shared session.
  var draft = ""
  /// Words to be put into the next answer's line: those that were being typed when the session was last left, those
  /// that could not be sent, and those that a command was typed behind.
  var recovered = ""
  /// Of those, what the present line began with: it stays, whatever is asked.
  var offered = ""
  /// Whether something was typed since those words were put back.
  var isTouched = false
  /// The earlier answer that the line began with.
  var prefilled = ""
  /// A command whose words come with the next line.
  var begun: Command.Name?
  /// Why Enter asks once before it sends: what the words would be has changed while they were typed.
  var doubt: String?
  /// Whether the person has no more last words.
  var isDone = false
  /// Whether something of the other's came before the line that was handed on.
  var isOvertaken = false
  /// The line that was handed on and is not yet taken in.
  var pending: (number: Int, text: String)?
  var linesSent = 0
  /// Whether the question stands as it was put: an item was added to a list, and more may follow.
  var goesOn = false
  /// Whether the question is being put just now.
  private var isAsking = false
  /// Whether it was said that something could not be read.
  private var hasToldOfReplacing = false

  init(in room: any Room, _ terminal: TerminalInterface, _ environment: Environment) {
    (self.room, self.terminal, self.environment) = (room, terminal, environment)
    (role, conversation) = (room.role, room.conversation)
    question = conversation.question
    ownNotes = role.map(WaitingNotes.init)
    room.seat = self
    terminal.drafts.file = room.draft
    if role != nil { terminal.reader.draftShown = { [weak self] in self?.type($0) } }
  }

  var display: Display { terminal.display }
  var people: People { conversation.transcript.people }
  /// The other's name, in a shared session.
  var other: String { role.map { people[$0.other] } ?? "" }
  /// Whether the conversation is closed and both are still here, for last words.
  var isParting: Bool { role != nil && conversation.snapshot.status == .closed }
  /// Whether a line stays on this screen where it was typed. That of somebody who joined waits for its place among
  /// those of the other, so that both see one order.
  var keepsLines: Bool { role == nil || room.isHost || display.mode != .screen }

  /// Whether the coach speaks at the one keyboard, and no question is put.
  private var isCoachsTurn: Bool { role == nil && conversation.snapshot.isCoachsTurn }

  /// Whether a plain line typed here answers what is open.
  var holdsFloor: Bool { role.map(conversation.answers) ?? !isCoachsTurn }

  /// Whether the words of an entry were typed here.
  func isOwn(_ entry: Entry) -> Bool { role.map { entry.by == people[$0] } ?? (entry.who != .script) }

  // MARK: The loop

  /// Asks and listens until the session is left.
  func run() throws {
    arrive()
    room.open()
    while !isOver {
      switch ask() {
      case .answer(let line):
        if terminal.hasReplaced, !hasToldOfReplacing {
          display.note(SessionMessage.replaced)
          hasToldOfReplacing = true
        }
        act(line)
        if !isOver, let code = display.failure { try giveUp(code) }
      case .dismissed: break
      case .endOfInput: isParting && !isDone ? act("") : room.leave()
      case .interrupted: leave(by: SIGINT)
      case .signal(let number): leave(by: number)
      case .failed(let code): try giveUp(code)
      }
    }
    let failure = finish()
    if clearsScreen { Process.clearScreen() }
    if let failure { throw failure }
    if !clearsScreen { sayGoodbye() }
  }

  private func sayGoodbye() {
    display.note(room.farewell)
    if let again = wayToNotes { display.note(again) }
    if terminal.isInteractive, conversation.hasToldOfLeavingAtOnce { display.note(SessionMessage.screenStays) }
  }

  /// Puts the open question, and waits for one thing typed here.
  private func ask() -> Submission {
    if display.mode == .pipe, !goesOn, begun == nil, !isCoachsTurn { display.ask(question) }
    if begun == nil { (offered, recovered, isTouched) = (recovered, "", false) }
    isAsking = true
    defer { isAsking = false }
    return terminal.reader.read(prompt())
  }

  /// Puts the question once more, since what it is asked with has changed.
  func renew() {
    guard isAsking else { return }
    if draft.isEmpty, begun == nil, !recovered.isEmpty { (offered, recovered, isTouched) = (recovered, "", false) }
    terminal.reader.change(to: prompt())
  }

  /// The open question as it is put, and the draft kept by what the line stands behind.
  private func prompt() -> Prompt {
    let isAnswer = begun == nil
    let answers = isAnswer && holdsFloor
    let isScreen = display.mode == .screen
    // Read in order, words that nobody typed now would sound as if they were sent.
    prefilled = answers && question.earlierIsEditable && isScreen ? question.earlier ?? "" : ""
    terminal.drafts.expect(
      after: begun, behind: [offered, prefilled], waiting: recovered, keepsNotes: role != nil || people.coach == nil)
    return Prompt(
      question: display.mode == .pipe || goesOn || !isAnswer || isParting || isCoachsTurn
        ? nil : (isScreen ? "\n" : "") + display.words(of: question),
      questionStays: !holdsFloor, vanishes: !keepsLines,
      aside: isScreen ? othersDraft.map { Aside(lead: SharingMessage.typing(other, $0), text: $0) } : nil,
      mark: display.mark(name),
      hint: isScreen && isAnswer ? hint : answers && !goesOn && display.mode == .plain ? display.enter(question) : nil,
      ghost: isScreen && answers ? question.scale : nil,
      draft: offered.isEmpty || isTouched ? prefilled : offered, lead: begun.map { "/\($0.rawValue) " } ?? "",
      completions: (answers ? question.candidates : []).map {
        Completion(text: sanitised($0, keepsLineFeeds: false))
      } + commands)
  }

  /// Whose name stands before the line, where more than one person may type there.
  private var name: String? {
    if let role { return SharingMessage.mark(conversation, role, answers: holdsFloor) }
    if people.coach == nil, people.other == nil, conversation.state?.voice == nil { return nil }
    return conversation.name(of: begun != nil && people.coach != nil ? .coach : conversation.speaking)
  }

  private var hint: String {
    let unsaved = room.isUnsaved ? SessionMessage.notSavedYet : ""
    guard let role else {
      return unsaved + (holdsFloor ? question.hint : SharingMessage.turnHint(people.client))
    }
    if isParting { return unsaved + SharingMessage.partingHint(other) }
    return unsaved + (asker.map(SharingMessage.somebodyAsks) ?? "")
      + (present.contains(role.other) ? "" : SharingMessage.absent(other))
      + SharingMessage.hint(question.hint, conversation, role, answers: holdsFloor)
  }

  /// What can be typed here.
  var commands: [Completion] {
    guard let role else {
      let isAlone = people.coach == nil && conversation.other == nil
      return Command.Name.alone.filter { !isAlone || $0 != .turn }
        .map { Completion(text: "/\($0.rawValue)", meaning: $0.meaning) }
    }
    return (Command.Name.alone + Command.Name.shared).filter { name in
      switch name {
      case .edit: false
      case .ask, .goto, .view, .reading: role == .coach
      case .private: role == .client
      case .turn: conversation.state?.voice != nil
      case .admit, .refuse: room.isHost
      default: true
      }
    }.map { Completion(text: "/\($0.rawValue)", meaning: SharingMessage.meaning(of: $0, role, isHost: room.isHost)) }
  }

  // MARK: Leaving

  /// Brings to the disk what waits for it, and gives room and terminal back.
  /// - Returns: Why this was no good end, where it was none.
  private func finish() -> Failure? {
    saveNotes()
    room.close()
    terminal.close()
    return room.failure ?? lostNotes
  }

  /// Leaves, since nobody can go on here.
  private func giveUp(_ code: Int32) throws {
    room.leave()
    throw finish() ?? Failure("\(terminal.broken(code)): go on with \(room.wayBack)", .inputOutput)
  }

  /// Ends by a signal, with everything saved; the draft stays on disk.
  private func leave(by number: Int32) -> Never {
    room.leave()
    if let failure = finish() {
      Process.complain("cofront: \(failure)")
    } else if number == SIGINT {
      sayGoodbye()
    }
    Process.end(by: number)
  }
}
