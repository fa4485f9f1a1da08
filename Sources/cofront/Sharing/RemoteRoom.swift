// A session that another process holds: lines go to its host, and what comes of them is told from there.

import Conversations
import Glibc
import LineEditing
import Scripts
import Sharing
import Transcripts

/// A session that somebody else shares.
final class RemoteRoom: Room {
  weak var seat: Seat?
  let role: Role?
  let isLive: Bool
  let isHost = false
  let isUnsaved = false
  let conversation: Conversation
  let store: Store
  let draft: DraftFile
  let lostDrafts: [DraftFile] = []
  let greeting: [String] = []
  let wayBack: String
  let keeper: String?
  /// The text of the session's script, as this end has it.
  let scriptText: String
  private(set) var failure: Failure?
  private let guest: Guest
  /// What came together with the welcome.
  private let early: ArraySlice<Guest.Event>

  /// How long an answer may take to be taken in before the person goes on typing; in milliseconds.
  private static let patience: Int32 = 3000

  /// Joins: waits until the host lets this terminal in.
  /// - Parameters:
  ///   - wayBack: the command that joins.
  ///   - keeper: whose account keeps the session, where it is another one.
  init(
    _ guest: Guest, store: Store, wayBack: String, keeper: String?, isLive: Bool, _ terminal: TerminalInterface,
    _ environment: Environment
  ) throws {
    let (welcome, rest) = try Self.welcome(guest, terminal)
    (self.guest, self.store, self.wayBack, early) = (guest, store, wayBack, rest)
    self.keeper = keeper
    let source = try Self.script(of: welcome)
    scriptText = source.text
    role = welcome.role
    self.isLive = isLive && welcome.live
    conversation = Conversation(
      script: source.script, transcript: welcome.transcript, place: welcome.place,
      command: environment.command)
    draft = environment.drafts.file(of: welcome.transcript.id, role: role)  // the id has been checked
  }

  /// Waits to be let in; leaving is possible meanwhile.
  private static func welcome(_ guest: Guest, _ terminal: TerminalInterface) throws -> (
    Welcome, rest: ArraySlice<Guest.Event>
  ) {
    var events = guest.take(within: patience)
    terminal.reader.watch(guest.descriptor) {
      events += guest.take()
      terminal.reader.dismiss()
    }
    defer { terminal.reader.unwatch(guest.descriptor) }
    while true {
      for (index, event) in events.enumerated() {
        switch event {
        case .message(.welcome(let welcome)):
          try check(welcome)
          return (welcome, events[(index + 1)...])
        case .message(.refused(let reason)): throw SharingMessage.refusal(reason)
        case .message(.wait): terminal.display.note(SharingMessage.waitingToBeLetIn)
        case .lost: throw SharingMessage.nobodyThere
        default: break
        }
      }
      events = []
      switch terminal.reader.read(Prompt(mark: "")) {
      case .answer, .dismissed: break
      case .endOfInput: throw TerminalInterface.Leave()
      case .interrupted: terminal.leave(by: SIGINT)
      case .signal(let number): terminal.leave(by: number)
      case .failed: throw SharingMessage.nobodyThere
      }
    }
  }

  /// Refuses a welcome that could not be an honest one: its id becomes part of a file's name here.
  private static func check(_ welcome: Welcome) throws {
    guard welcome.version == sharingVersion, SessionID.isValid(welcome.transcript.id),
      welcome.transcript.people.coach != nil
    else { throw SharingMessage.refusal(.version) }
  }

  /// The session's script: the one this program has, or the one that came along, which is kept with a copy.
  private static func script(of welcome: Welcome) throws -> ScriptSource {
    let sum = welcome.transcript.script.sha256
    if let own = ScriptSource.compiledIn(sum) { return own }
    guard let text = welcome.script, Script.sha256(of: text) == sum, let script = ParsedScript(text: text).script else {
      throw SharingMessage.refusal(.version)
    }
    return ScriptSource(script: script, text: text)
  }

  func open() {
    early.forEach(handle)
    seat?.terminal.reader.watch(guest.descriptor) { [unowned self] in guest.take().forEach(handle) }
  }

  func leave() { seat?.leave() }
  func close() { guest.end() }

  var farewell: String {
    let closed: Ending? = seat?.conversation.snapshot.status == .closed ? .closed : nil
    guard let seat, let ending = seat.ending ?? closed else { return SharingMessage.left(wayBack) }
    return SharingMessage.ended(ending, by: seat.other, wayBack)
  }

  private func handle(_ event: Guest.Event) {
    guard let seat else { return }
    switch event {
    case .message(.refused(let reason)): if guest.isEnded { end(with: reason) }
    case .message(.welcome(let welcome)) where !isSame(welcome): end(with: .version)
    case .message(let message): seat.receive(message)
    case .lost: seat.lost(SharingMessage.lost(seat.other))
    case .stranger: seat.lost(SharingMessage.stranger)
    case .found: break
    }
  }

  /// Whether a welcome goes on with the session that was joined.
  private func isSame(_ welcome: Welcome) -> Bool {
    let mine = conversation.transcript
    return welcome.version == sharingVersion && welcome.role == role && welcome.transcript.id == mine.id
      && welcome.transcript.people == mine.people && welcome.transcript.script == mine.script
  }

  private func end(with reason: Refusal) {
    guest.end()
    failure = SharingMessage.refusal(reason)
    seat?.leave()
  }

  /// Sends a line, and waits for the host to take it in, so that the next question is the next thing on the screen.
  func take(_ input: Input, number: Int, after count: Int) -> Bool {
    guard input.line.utf8.count <= GuestMessage.longestLine else {
      seat?.giveBack(SharingMessage.tooLong)
      return true
    }
    guard guest.send(.line(number: number, text: input.line, after: count)) else { return false }
    var rest = Self.patience
    while seat?.pending != nil, guest.isConnected, rest > 0 {
      guest.take(within: 50).forEach(handle)
      rest -= 50
    }
    return true
  }

  func show(_ draft: String?) { guest.send(.typing(words: draft)) }
  func admit(_ isWelcome: Bool) -> Bool { false }
}
