// One terminal of a shared session, the host's as well as a guest's: it follows what is said, shows it at its own size,
// and hands on what is typed. What it shows it works out itself, from the same entries as everybody else.

import Conversations
import Glibc
import LineEditing
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
  var conversation: Conversation
  /// How the session ended, once it has.
  var ending: Ending?
  /// Hands on what is typed here; `false` when nobody is there to take it.
  var send: (Request) -> Bool = { _ in false }

  let face: Face
  let surroundings: Surroundings
  let store: Store
  let isLive: Bool
  /// Whether the session is shared from here.
  let isHost: Bool
  var present: [Role] = []
  /// What the other is typing; absent when nothing.
  var othersDraft: String?
  /// What stands in the draft here.
  var draft = ""
  /// Words to be put back into the draft, and those that the present one began with: they stay, whatever is asked.
  var recovered = ""
  var offered = ""
  /// Whether something was typed since those words were put back.
  var isTouched = false
  /// The line that was handed on and is not yet taken in.
  var pending: (number: Int, text: String)?
  var linesSent = 0
  /// The earlier answer that the line began with.
  var prefilled = ""
  /// A command whose words come with the next line.
  var begun: Command.Name?
  /// Why Enter asks once before it sends: what the words would be has changed while they were typed.
  var doubt: String?
  /// Whether the question is being put just now.
  var isAsking = false
  /// The user who waits to be let in.
  var asker: String?
  /// What the host was told last of what is typed here.
  var shownDraft: String?

  init(
    _ welcome: Welcome, script: Script, store: Store, face: Face, _ surroundings: Surroundings, isLive: Bool,
    isHost: Bool = false
  ) {
    self.isHost = isHost
    (self.role, self.store, self.face, self.surroundings) = (welcome.role, store, face, surroundings)
    self.isLive = isLive && welcome.live
    conversation = Conversation(
      script: script, transcript: welcome.transcript, place: welcome.place, command: surroundings.command)
    face.drafts.file = surroundings.drafts.file(of: welcome.transcript.id, role: role)  // the id has been checked
    face.onlooker.draftShown = { [weak self] in self?.type($0) }
    if face.editor == nil {
      let reader = face.reader
      display.above = { reader.showAbove($0) }
    }
  }

  var display: Display { face.display }
  var people: People { conversation.transcript.people }
  var other: String { people[role.other] }
  var holdsFloor: Bool { conversation.progress.floor == role }

  func renew() {
    guard isAsking else { return }
    var prompt = prompt()
    if draft.isEmpty, begun == nil, !recovered.isEmpty { (offered, recovered, isTouched) = (recovered, "", false) }
    if !offered.isEmpty, !isTouched { prompt.draft = offered }
    expectLine()
    face.reader.change(to: prompt)
  }

  func prompt() -> Prompt {
    let question = conversation.question
    prefilled = holdsFloor && begun == nil && question.earlierIsEditable ? question.earlier ?? "" : ""
    let isScreen = display.mode == .screen
    let hint =
      (asker.map(SharingMessage.somebodyAsks) ?? "")
      + (present.contains(role.other) ? "" : SharingMessage.absent(other))
      + SharingMessage.hint(question.hint, people, role, holdsFloor: holdsFloor)
    return Prompt(
      question: begun == nil ? (isScreen ? "\n" : "") + display.words(of: question) : nil, questionStays: !holdsFloor,
      aside: isScreen ? othersDraft.map { Aside(lead: SharingMessage.typing(other, $0), text: $0) } : nil,
      mark: display.mark(SharingMessage.mark(people, role, holdsFloor: holdsFloor)), hint: isScreen ? hint : nil,
      ghost: isScreen && holdsFloor ? question.scale : nil, draft: prefilled,
      completions: (holdsFloor ? question.candidates : []).map {
        Completion(text: sanitised($0, keepsLineFeeds: false))
      } + commands)
  }

  /// What can be typed here.
  var commands: [Completion] {
    (Command.Name.alone + Command.Name.shared).filter { name in
      switch name {
      case .edit: false
      case .ask, .goto, .view: role == .coach
      case .admit, .refuse: isHost
      default: true
      }
    }.map { Completion(text: "/\($0.rawValue)", meaning: SharingMessage.meaning(of: $0, role, isHost: isHost)) }
  }

  /// Puts the open question and waits for one thing typed here; what comes of it, if the seat is left by it.
  func turn() throws -> Leaving? {
    var prompt = prompt()
    if begun == nil { (offered, recovered, isTouched) = (recovered, "", false) }
    if !offered.isEmpty { prompt.draft = offered }
    expectLine()
    isAsking = true
    defer { isAsking = false }
    switch face.reader.read(prompt) {
    case .answer(let line):
      isAsking = false
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

  private func expectLine() {
    face.drafts.expect(after: begun, behind: [offered, prefilled], waiting: recovered, keepsNotes: true)
  }

  /// How a person leaves a seat.
  enum Leaving { case byChoice, bySignal(Int32) }

  /// Whether a line was handed on and is not taken in yet.
  var isWaiting: Bool { pending != nil }
}
