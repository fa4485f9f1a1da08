// A conversation with the file that this process holds for it: how it begins, how it is taken up again, how it is saved.

import Conversations
import Transcripts

/// A conversation that nobody else can write, and its way to the disk.
struct HeldSession {
  var conversation: Conversation
  let store: Store
  private let file: SessionFile
  private let source: ScriptSource
  /// What has become of earlier answers, where the session goes on under another script.
  private(set) var scriptChange: ScriptChange?
  /// Whether the latest save failed.
  private(set) var isUnsaved = false
  private var isScriptKept = false

  /// A new session, before its first word.
  init(begun source: ScriptSource, people: People, seed: UInt64?, in store: Store, _ surroundings: Surroundings) throws
  {
    let now = Clock.now
    let id = SessionID.new(at: now, random: Clock.random)
    let transcript = Transcript(
      id: id, script: source.script.reference, seed: seed.map { $0 % Clock.seeds } ?? Clock.random % Clock.seeds,
      people: people, started: now, state: source.script.start)
    self.init(file: try store.begin(id), transcript, source, store, surroundings)
  }

  /// A session that was left, under the script that it began with unless another is given.
  init(left id: String, in store: Store, under other: ScriptSource? = nil, _ surroundings: Surroundings) throws {
    let file = try store.open(id)
    var transcript = try store.load(id)
    if transcript.status == .closed {
      throw Failure("\(id) was closed: read it with cofront show \(id)", status: Failure.noInput)
    }
    let kept = try ScriptSource.kept(transcript.script, in: store)
    let source = try other ?? kept ?? .named(nil)
    var change: ScriptChange?
    if source.script.sha256 != transcript.script.sha256 {
      change = ScriptChange(transcript, from: kept?.script, to: source.script)
      transcript.script = source.script.reference
    }
    self.init(file: file, transcript, source, store, surroundings)
    scriptChange = change
  }

  private init(
    file: SessionFile, _ transcript: Transcript, _ source: ScriptSource, _ store: Store, _ surroundings: Surroundings
  ) {
    (self.file, self.source, self.store) = (file, source, store)
    conversation = Conversation(
      script: source.script, transcript: transcript, place: surroundings.shortened(store.path),
      command: surroundings.command)
  }

  /// The session's name.
  var id: String { conversation.transcript.id }
  /// The text of its script.
  var scriptText: String { source.text }

  /// Whether a person said anything yet; nothing is kept before.
  var hasWords: Bool { conversation.transcript.entries.contains { $0.who != .script && !$0.text.isEmpty } }

  /// Saves what was said, if anything was; the next answer tries again with everything where that fails.
  /// - Returns: what is to be told: that it failed, the first time, and that it is well again.
  mutating func save() -> String? {
    guard hasWords else { return nil }
    let wasUnsaved = isUnsaved
    do throws(StoreError) {
      try file.save(conversation.transcript)
      if !isScriptKept { try store.keepScript(source.text, sha256: source.script.sha256) }
      (isScriptKept, isUnsaved) = (true, false)
      return wasUnsaved ? SessionMessage.savedAgain : nil
    } catch {
      isUnsaved = true
      return wasUnsaved ? nil : SessionMessage.unsaved("\(error)")
    }
  }

  /// Does ahead, while a person thinks, what they would wait for after their answer: the file is got ready for the save,
  /// and an answer is played and forgotten, since what runs for the first time takes several times as long.
  func prepare() {
    file.prepare()
    var rehearsal = conversation
    let reply = rehearsal.receive(.answer("1"), at: Clock.now)
    var transcript = rehearsal.transcript
    transcript.entries = reply.entries
    _ = try? TranscriptEncoding.bytes(of: transcript)
  }

  /// Keeps a note of the coach's; tells what went wrong, if anything did.
  func keep(_ note: String) -> String? {
    do throws(StoreError) {
      try store.append(note: note, to: id, at: Clock.now, state: conversation.progress.cursor.state)
      return nil
    } catch {
      return SessionMessage.unsaved("\(error)")
    }
  }

  /// The program as it has to be called to find this folder again; subcommands follow it.
  func command(_ surroundings: Surroundings) -> (String) -> String {
    let folder = store.path == surroundings.transcripts(nil) ? "" : " --transcripts \(store.path)"
    return { "\(surroundings.command) \($0)\(folder)" }
  }

  /// What to throw when the session ends and its last answers are not on the disk.
  var loss: Failure? {
    isUnsaved
      ? Failure("the last answers of \(id) could not be saved: copy them from the screen", status: Failure.inputOutput)
      : nil
  }
}
