// A guest's side of a shared session: a seat whose conversation is held elsewhere.

import Conversations
import Glibc
import LineEditing
import Scripts
import Sharing
import Transcripts

/// A session that somebody else shares, at this terminal.
final class Visitor {
  private let guest: Guest
  private let seat: Seat

  /// The scripts that are compiled in.
  static let known = [Script.builtIn, .exchange]

  /// How long an answer may take to be taken in before the person goes on typing; in milliseconds.
  private static let patience: Int32 = 3000

  /// Joins: waits until the host lets this terminal in.
  init(
    _ guest: Guest, store: Store, face: Face, _ surroundings: Surroundings, isLive: Bool
  ) throws {
    self.guest = guest
    let (welcome, rest) = try Self.welcome(guest, face)
    early = rest
    seat = Seat(
      welcome, script: try Self.script(of: welcome), store: store, face: face, surroundings, isLive: isLive)
    seat.send = { [unowned self] in hand($0) }
  }

  /// Waits to be let in; leaving is possible meanwhile.
  private static func welcome(_ guest: Guest, _ face: Face) throws -> (Welcome, rest: ArraySlice<Guest.Event>) {
    var events = guest.take(within: patience)
    face.reader.watch(guest.descriptor) {
      events += guest.take()
      face.reader.dismiss()
    }
    defer { face.reader.unwatch(guest.descriptor) }
    while true {
      for (index, event) in events.enumerated() {
        switch event {
        case .message(.welcome(let welcome)):
          try check(welcome)
          return (welcome, events[(index + 1)...])
        case .message(.refused(let reason)): throw SharingMessage.refusal(reason)
        case .message(.wait): face.display.note(SharingMessage.waitingToBeLetIn)
        case .lost: throw SharingMessage.nobodyThere
        default: break
        }
      }
      events = []
      switch face.reader.read(Prompt(mark: "")) {
      case .answer, .dismissed: break
      case .endOfInput: throw Face.Leave()
      case .interrupted: leave(face, by: SIGINT)
      case .signal(let number): leave(face, by: number)
      case .failed: throw SharingMessage.nobodyThere
      }
    }
  }

  private static func leave(_ face: Face, by signal: Int32) -> Never {
    face.close()
    Process.end(by: signal)
  }

  /// Refuses a welcome that could not be an honest one: its id becomes part of a file's name here.
  private static func check(_ welcome: Welcome) throws {
    guard welcome.version == sharingVersion, SessionID.isValid(welcome.transcript.id),
      welcome.transcript.people.coach != nil
    else { throw SharingMessage.refusal(.version) }
  }

  private static func script(of welcome: Welcome) throws -> Script {
    if let script = known.first(where: { $0.sha256 == welcome.transcript.script.sha256 }) { return script }
    guard let text = welcome.script, let script = ScriptReading(text: text).script else {
      throw SharingMessage.refusal(.version)
    }
    return script
  }

  /// Takes part until this person leaves or the session ends.
  func run(command: String) throws {
    let face = seat.face
    defer { face.close() }
    seat.arrive()
    early.forEach(handle)
    face.reader.watch(guest.descriptor) { [unowned self] in guest.take().forEach(handle) }
    while seat.ending == nil, failure == nil, !hasLeft {
      switch try seat.turn() {
      case .byChoice: hasLeft = true
      case .bySignal(let number):
        guest.end()
        face.close()
        if number == SIGINT { tell(SharingMessage.left(command)) }
        Process.end(by: number)
      case nil: awaitTaking()
      }
    }
    guest.end()
    face.close()
    if let failure { throw failure }
    if let ending = seat.ending {
      tell(SharingMessage.ended(ending, by: seat.people[seat.role.other]))
    } else {
      tell(SharingMessage.left(command))
    }
  }

  /// What came together with the welcome.
  private let early: ArraySlice<Guest.Event>
  private var hasLeft = false
  private var failure: Failure?

  private func tell(_ text: String) {
    seat.display.above = nil
    seat.note(text)
  }

  private func handle(_ event: Guest.Event) {
    switch event {
    case .message(.refused(let reason)):
      guard guest.isEnded else { return }
      end(with: reason)
    case .message(.welcome(let welcome)) where !isSame(welcome): end(with: .version)
    case .message(let message): seat.receive(message)
    case .lost: seat.lost(SharingMessage.lost(seat.people[seat.role.other]))
    case .stranger: seat.lost(SharingMessage.stranger)
    case .found: break
    }
  }

  /// Whether a welcome goes on with the session that was joined.
  private func isSame(_ welcome: Welcome) -> Bool {
    let mine = seat.conversation.transcript
    return welcome.version == sharingVersion && welcome.role == seat.role && welcome.transcript.id == mine.id
      && welcome.transcript.people == mine.people && welcome.transcript.script == mine.script
  }

  private func end(with reason: Refusal) {
    guest.end()
    failure = SharingMessage.refusal(reason)
    seat.face.reader.dismiss()
  }

  private func hand(_ message: Seat.Request) -> Bool {
    switch message {
    case .line(let number, let text, let after): return guest.send(.line(number: number, text: text, after: after))
    case .typing(let words): return guest.send(.typing(words: words))
    case .leave: hasLeft = true
    case .admit: return false
    }
    return true
  }

  /// Waits for the host to take in what was just sent, so that the next question is the next thing on the screen.
  private func awaitTaking() {
    var rest = Self.patience
    while seat.isWaiting, guest.isConnected, rest > 0 {
      guest.take(within: 50).forEach(handle)
      rest -= 50
    }
  }
}
