// A conversation with the file that this process holds for it: how it begins, is taken up again, and is saved.

import Conversations
import FoundationEssentials
import struct Scripts.State
import Transcripts

/// A conversation that nobody else can write, and its way to the disk.
struct HeldSession {
  var conversation: Conversation
  private(set) var store: Store
  private var file: SessionFile
  private let environment: Environment
  private let source: ScriptSource
  /// What has become of earlier answers, where the session goes on under another script.
  private(set) var scriptChange: ScriptChange?
  /// The first part that the latest save could not bring to the disk.
  private var missing: Part?
  /// What is to be told of where the session goes on, or of what is in its way there.
  private var moved: String?
  /// What was told to be in the way.
  private var obstacle: String?
  /// The coach's notes that are not on the disk yet.
  private var waitingNotes = WaitingNotes(of: .coach)
  private var isScriptKept = false

  /// What a save brings to the disk, what matters most first.
  enum Part: CaseIterable { case words, notes, script }

  /// A new session, with its first words said.
  init(
    begun source: ScriptSource, people: People, seed: UInt64?, earlier items: [Commitment] = [],
    last: Record? = nil, shared: [(voice: State.Voice, text: String)] = [], in store: Store, isShared: Bool = false,
    _ environment: Environment
  ) throws {
    let now = Clock.now
    let id = SessionID.new(at: now, in: Clock.zone, random: Clock.random)
    let transcript = Transcript(
      id: id, script: source.script.reference, seed: seed.map { $0 % Clock.seeds } ?? Clock.random % Clock.seeds,
      people: people, started: now, zone: Clock.zone, state: source.script.start)
    self.init(file: try store.begin(id), transcript, source, store, isShared: isShared, environment)
    _ = conversation.begin(earlier: items, last: last, shared: shared, at: now)
  }

  /// A session that was left, taken up again under the script that it began with unless another is given.
  /// - Parameter role: who takes it up to share it; `nil` at one terminal.
  /// - Throws: When that script is no longer to be had; nothing is changed then.
  init(
    left id: String, in store: Store, under other: ScriptSource? = nil, by role: Role? = nil,
    _ environment: Environment
  ) throws {
    let file = try store.open(id)
    var transcript = try store.load(id)
    if let keeper = transcript.keptBy {
      // Where it is kept in the same account, the copy has the coach's name.
      let from = (try? Users().number(of: keeper)) == nil ? "" : " --from \(keeper.asShellWord)"
      let join = environment.command(in: store)("join \(id)\(from)")
      throw Failure(
        "\(id) is your copy of a session that \(keeper) keeps: go on with it by \(join), once it is shared again",
        .usage)
    }
    if transcript.status == .closed {
      throw Failure("\(id) was closed: read it with \(environment.command(in: store)("show \(id)"))", .noInput)
    }
    let kept = Result { () throws(ScriptLoss) in try ScriptSource.kept(transcript.script, in: store) }
    let source =
      try other
      ?? kept.mapError { failure in
        let command = environment.command(in: store)("\(role == nil ? "resume" : "share") \(id) --script FILE")
        let copy = "\(store.path)/scripts/\(transcript.script.sha256).yaml"
        return Failure(
          "the script of \(id) is \(failure.rawValue), \(copy): go on with \(command)",
          failure == .missing ? .noInput : .badData)
      }.get()
    var change: ScriptChange?
    if let other, other.script.sha256 != transcript.script.sha256 {
      change = ScriptChange(transcript, from: try? kept.get().script, to: source.script)
    }
    transcript.script = source.script.reference
    self.init(file: file, transcript, source, store, isShared: role != nil, environment)
    scriptChange = change
    _ = conversation.resume(
      by: role?.speaker ?? .client, typedBy: role.map { transcript.people[$0] }, in: Clock.zone, at: Clock.now)
  }

  private init(
    file: SessionFile, _ transcript: Transcript, _ source: ScriptSource, _ store: Store, isShared: Bool,
    _ environment: Environment
  ) {
    (self.file, self.source, self.store, self.environment) = (file, source, store, environment)
    conversation = Conversation(
      script: source.script, transcript: transcript, place: environment.shortened(store.path),
      keeper: environment.login, command: environment.command, folder: environment.folderOption(of: store),
      isShared: isShared)
  }

  /// The session's name.
  var id: String { conversation.transcript.id }
  /// The text of its script.
  var scriptText: String { source.text }

  /// Whether there is something to keep: a person said or noted something, or went through to the end without a word.
  var isToBeKept: Bool {
    let transcript = conversation.transcript
    return transcript.status == .closed
      || transcript.entries.contains {
        $0.who != .script && $0.kind != .goto && $0.kind != .unclear && !$0.text.isEmpty
      }
      || !waitingNotes.isEmpty || Role.allCases.contains { (try? store.notes(id, of: $0)) != nil }
  }

  /// Whether the latest entries are not on the disk.
  var isUnsaved: Bool { missing == .words }
  /// Whether there are words of a person's among them.
  private var isLost: Bool {
    isUnsaved
      && conversation.transcript.entries.dropFirst(file.savedEntries).contains { entry in
        entry.who != .script && !entry.text.isEmpty || entry.kind == .strike
      }
  }
  /// Whether a note of the coach's is not on the disk.
  var hasWaitingNotes: Bool { !waitingNotes.isEmpty }

  /// Saves what was said and noted, if anything was; the next answer tries again with everything that failed.
  /// - Returns: what is to be told: where the session goes on, that a save failed, the first time, and that it is well
  ///   again.
  mutating func save() -> String? {
    guard isToBeKept else { return nil }
    let before = missing
    var failure: StoreError?
    missing = nil
    for part in Part.allCases {
      do throws(StoreError) { try save(part) } catch {
        if missing == nil { (missing, failure) = (part, error) }
      }
    }
    defer { moved = nil }
    guard let missing, let failure else { return moved ?? (before == nil ? nil : SessionMessage.savedAgain) }
    return missing == before ? moved : SessionMessage.unsaved(missing, "\(failure)")
  }

  private mutating func save(_ part: Part) throws(StoreError) {
    switch part {
    case .words: try saveWords()
    case .notes: try waitingNotes.save(to: id, in: store)
    case .script:
      // A script that no transcript has may be removed by a `forget` elsewhere.
      if isScriptKept || isUnsaved { return }
      try store.keepScript(source.text, sha256: source.script.sha256)
      isScriptKept = true
    }
  }

  /// Saves the words where they were, once more where that fails; where the file is not ours any more, beside it, or in
  /// the next place that can be written.
  private mutating func saveWords() throws(StoreError) {
    for isLast in [false, true] {
      do throws(StoreError) {
        try file.save(conversation.transcript)
        return tellOfObstacle()
      } catch {
        if case .displaced = error { return try settle(in: [store] + environment.otherPlaces) }
        if isLast { throw error }
      }
    }
  }

  /// What is in the way of the saves is told of once.
  private mutating func tellOfObstacle() {
    if let path = file.obstacle, path != obstacle {
      moved = SessionMessage.inTheWay(environment.shortened(path), environment.command(in: store)("verify \(id)"))
    }
    obstacle = file.obstacle ?? obstacle
  }

  /// Holds the session where it can be saved, and saves it there: with its notes under its new name, if it has one.
  private mutating func settle(in stores: [Store]) throws(StoreError) {
    file.release()
    var first: StoreError?
    for next in stores {
      do throws(StoreError) {
        return try settle(in: next)
      } catch {
        first = first ?? error
      }
    }
    throw first ?? .displaced(id: id)
  }

  private mutating func settle(in next: Store) throws(StoreError) {
    let held = try next.hold(id, knowing: file.known, isPrivate: next != store)
    var transcript = conversation.transcript
    transcript.id = held.id
    try held.save(transcript)
    move(to: held, in: next)
  }

  private mutating func move(to held: SessionFile, in next: Store) {
    let place = environment.shortened(store.path)
    moved = SessionMessage.displaced(id, as: held.id, from: place, to: environment.shortened(next.path))
    if held.id != id || next != store {
      do throws(StoreError) {
        for role in Role.allCases {
          for note in try store.notes(id, of: role)?.notes ?? [] {
            try next.append(note: note.text, to: held.id, of: role, at: note.at, state: note.state)
          }
        }
      } catch {
        moved = moved.map { "\($0) \(SessionMessage.notesStayed(place, id))" }
      }
    }
    (file, store, isScriptKept) = (held, next, false)
    conversation.move(
      to: held.id, place: environment.shortened(next.path), folder: environment.folderOption(of: next))
  }

  /// What could not be saved where it belongs is saved in the next place that can be written, since the session ends.
  /// - Returns: what is to be told of it.
  mutating func rescue() -> String? {
    guard isLost, (try? settle(in: environment.otherPlaces)) != nil else { return nil }
    return save() ?? moved
  }

  /// Gives the session up, before a signal ends the process; nothing goes by itself then.
  func release() { file.release() }

  /// Takes in a note of the coach's, for the next save.
  mutating func keep(_ note: String) {
    waitingNotes.add(note, in: conversation.snapshot.cursor.state)
  }

  /// A word of warning where others may enter the folder.
  var warning: String? { (try? store.isPrivate) == false ? SessionMessage.openFolder(conversation.place) : nil }

  /// What to throw when the session ends and something of it is not on the disk.
  var loss: Failure? {
    guard let missing, missing != .words || isLost || hasWaitingNotes else { return nil }
    if missing == .script {
      // Nobody goes on with a closed conversation, so nothing of it needs the script.
      if conversation.transcript.status == .closed { return nil }
      let option = ScriptSource.compiledIn(source.script.sha256) == nil ? " --script FILE" : ""
      let wayBack = environment.command(in: store)("resume \(id)" + option)
      return Failure(SessionMessage.scriptNotKept(id, wayBack), .inputOutput)
    }
    let what = missing == .words && isLost ? hasWaitingNotes ? "answers and notes" : "answers" : "notes"
    return Failure(SessionMessage.lost(what, of: id), .inputOutput)
  }
}
