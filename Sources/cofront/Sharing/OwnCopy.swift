// A copy for a client who joined: what somebody else keeps stands in the client's own folder, too, as a transcript that
// the client's next visit knows.

import Conversations
import LineEditing
import Transcripts

/// A client's own copy of a session that somebody else keeps.
struct OwnCopy {
  private let transcript: Transcript
  private let script: String
  private let store: Store
  private let environment: Environment
  /// Whether a copy of it is there, which this one takes the place of.
  private let isThere: Bool

  /// A copy to be offered; `nil` where nothing was said, where the client's folder has the session itself, or has a
  /// copy with all of it.
  /// - Parameter keeper: whose account keeps the session; the coach's name where that is not known.
  init?(
    of conversation: Conversation, keptBy keeper: String?, _ script: String, in store: Store,
    _ environment: Environment
  ) {
    let whole = conversation.transcript
    guard whole.entries.contains(where: { $0.who != .script && !$0.text.isEmpty }) else { return nil }
    let earlier = try? store.load(whole.id)
    if let earlier, earlier.keptBy == nil { return nil }
    var copy = Self.withReviews(of: earlier, conversation)
    copy.keptBy = keeper ?? whole.people[.coach]
    if copy == earlier { return nil }
    // What is no beginning of it any more is left as it is.
    isThere = earlier.map { Self.said($0).elementsEqual(Self.said(copy).prefix(Self.said($0).count)) } ?? false
    if earlier != nil, !isThere {
      copy.id = SessionID.new(at: Clock.now, in: Clock.zone, random: Clock.random)
    }
    (transcript, self.script, self.store, self.environment) = (copy, script, store, environment)
  }

  /// What became of actions between two sessions stands in the client's copy alone, and stays there.
  private static func withReviews(of earlier: Transcript?, _ conversation: Conversation) -> Transcript {
    var conversation = conversation
    var reviews = earlier?.entries.filter { $0.kind == .review && !conversation.transcript.entries.contains($0) } ?? []
    for index in reviews.indices { reviews[index].n = conversation.transcript.entries.count + index + 1 }
    conversation.follow(reviews)
    return conversation.transcript
  }

  /// What was said and when, whatever names were replaced in it since.
  private static func said(_ transcript: Transcript) -> [String] {
    transcript.entries.filter { $0.kind != .review }.map { "\($0.who) \($0.kind) \($0.at)" }
  }

  /// Asks, and writes the copy where it is wanted: for the client alone, as all transcripts are.
  func offer() throws {
    let place = environment.shortened(store.path)
    let terminal = try TerminalInterface(environment, isShared: true)
    defer { terminal.close() }
    var question = SharingMessage.copyOffered(place)
    while true {
      let lead = terminal.display.mode == .screen ? "\n" : ""
      let line = try terminal.ask(lead + question, hint: SharingMessage.copyHint)
      let isYes = line.isEmpty ? true : ["/quit", "/pause"].contains(line.lowercased()) ? false : line.saysYes
      switch isYes {
      case true?:
        try write()
        return tell(terminal, place)
      case false?: return terminal.display.note(SharingMessage.notCopied)
      case nil: question = SharingMessage.copyAgain
      }
    }
  }

  private func write() throws {
    let file = isThere ? try store.open(transcript.id) : try store.begin(transcript.id)
    try file.save(transcript)
    try store.keepScript(script, sha256: transcript.script.sha256)
    file.release()
  }

  private func tell(_ terminal: TerminalInterface, _ place: String) {
    let command = environment.command(in: store)
    terminal.display.note(SharingMessage.copied(place, transcript.id, command))
    let client = transcript.people.client
    if !environment.isPerson(client) {
      terminal.display.note(SharingMessage.nextVisit(command("start --client \(client.asShellWord)")))
    }
  }
}
