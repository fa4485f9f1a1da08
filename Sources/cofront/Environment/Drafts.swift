// Where words stand while they are typed: a file for each session, gone when its words are sent.

import Conversations
import Scripts
import Transcripts

/// The folder of drafts. A session that has no transcript yet keeps its draft under its people and its folder of
/// transcripts, so that the next start there with the same people, and no other one, can offer it.
struct Drafts {
  let path: String

  /// The draft of a session, or of one side of it where it is shared.
  func file(of id: String, role: Role?) -> DraftFile {
    DraftFile(path: "\(path)/\(id)\(role.map { ".\($0.rawValue)" } ?? "").draft")
  }

  /// The files that hold drafts of a session, also of one that ended before its first answer; half a save is one.
  func files(of id: String) -> [String] {
    let ends = ([nil] + Role.allCases).map { "\(id)\($0.map { ".\($0.rawValue)" } ?? "").draft" }
    return Process.names(in: path).filter { name in
      let whole = name.hasSuffix(".tmp") ? String(name.dropLast(4)) : name
      return ends.contains(whole) || whole.hasPrefix("new-") && whole.dropFirst(21) == "\(id).draft"
    }.map { "\(path)/\($0)" }
  }

  /// The draft of a session that has no transcript yet.
  func file(ofNew id: String, people: People, role: Role?, in store: Store) -> DraftFile {
    DraftFile(path: "\(path)/\(Self.prefix(people, role, store))\(id).draft")
  }

  /// The drafts of sessions that ended before their first answer, the latest first; not of those under way. One whose
  /// save was killed may hold nothing.
  func lost(people: People, role: Role?, in store: Store) -> [DraftFile] {
    let prefix = Self.prefix(people, role, store)
    let ids = Process.names(in: path).compactMap { name in
      name.hasPrefix(prefix)
        ? name.firstRange(of: ".draft").map { String(name[..<$0.lowerBound].dropFirst(prefix.count)) } : nil
    }
    return Set(ids).sorted(by: >).filter(store.isFree)
      .map { file(ofNew: $0, people: people, role: role, in: store) }
  }

  private static func prefix(_ people: People, _ role: Role?, _ store: Store) -> String {
    let people = [people.client, people.coach, people.other].map { $0?.likeness ?? "" }
    let names = [store.path] + people + [role?.rawValue ?? ""]
    return "new-" + Script.sha256(of: names.joined(separator: "\n")).prefix(16) + "-"
  }
}

/// Keeps what is being typed on disk, once there is a place for it.
final class DraftKeeper {
  /// Where; nowhere until the session has a name.
  var file: DraftFile?

  /// What was told before there was a session to keep it: its first line offers it.
  var unheard = ""

  /// Told why words cannot be kept: once, and not again until some could.
  var failed: ((StoreError) -> Void)?
  private var hasToldOfFailure = false

  /// What is to be kept of a line that is being typed.
  private var kept: (String) -> String = { $0 }
  /// What the person put aside; kept for as long as no other words are, or an answer is sent.
  private var aside = ""

  /// Says what the line that is typed next stands behind. A command in it replaces no words that are yet to be sent, so
  /// that neither is brought back as part of the other.
  /// - Parameters:
  ///   - begun: A command whose words come in a line of their own; it is brought back with them.
  ///   - beginnings: What the line may begin with: words that are yet to be sent, then an earlier answer.
  ///   - waiting: Words that are yet to be sent, but stand in no line now.
  ///   - keepsNotes: Whether a note is kept: not where the draft is a client's, and the note a coach's.
  func expect(after begun: Command.Name?, behind beginnings: [String], waiting: String, keepsNotes: Bool) {
    let (begun, first) = (begun.map { "/\($0.rawValue) " } ?? "", beginnings.first ?? "")
    let unsent = waiting.isEmpty ? first : waiting
    kept = { [unowned self] typed in
      if typed.isEmpty { return waiting.isEmpty ? aside : waiting }
      let input = Input.read(begun + typed, after: beginnings).input
      if case .answer = input { return typed }
      if !unsent.isEmpty { return unsent }
      return aside.isEmpty && (keepsNotes || !input.mayBeNote) ? begun + typed : aside
    }
  }

  /// Keeps the line that is being typed for later, as it is on the disk already.
  func putAside(_ line: String) { aside = kept(line) }

  /// Whether words that were put aside are kept still.
  var hasAside: Bool { !aside.isEmpty }

  /// An answer is sent: what was put aside before it was for that, or is given up.
  func answered() { aside = "" }

  /// Keeps words that wait for the next line, else those that were put aside.
  func keep(waiting words: String) { keep(words.isEmpty ? aside : words) }

  /// Keeps what is to be kept of the line that is being typed.
  func follow(_ line: String) { keep(kept(line)) }

  /// Keeps a draft; an empty one is removed. One that cannot be kept does not stop the typing.
  /// - Returns: Whether it is kept.
  @discardableResult func keep(_ draft: String) -> Bool {
    guard let file, !draft.isEmpty else {
      remove()
      return draft.isEmpty
    }
    do throws(StoreError) {
      try file.save(draft)
      hasToldOfFailure = false
      return true
    } catch {
      if !hasToldOfFailure { failed?(error) }
      hasToldOfFailure = true
      return false
    }
  }

  /// From its first save on, a session keeps its draft under its own name.
  func move(to file: DraftFile) {
    guard let old = self.file, old != file else { return }
    move(old.load(), from: old, to: file)
  }

  /// Takes over the words of the latest session that ended before its first answer: no transcript has them.
  func takeOver(_ lost: [DraftFile]) -> String? {
    guard let own = file else { return nil }
    for file in lost {
      let words = file.load()
      move(words, from: file, to: own)
      if let words { return words }
    }
    return nil
  }

  /// Keeps words in another file than before; where that cannot be, they stay and go on there.
  private func move(_ words: String?, from old: DraftFile, to new: DraftFile) {
    file = new
    if words.map({ keep($0) }) ?? true { old.remove() } else { file = old }
  }

  /// Changes what was put aside.
  func change(_ words: (String) -> String) { aside = words(aside) }

  /// Removes the draft: its words are safe elsewhere, or were not wanted.
  func remove() { file?.remove() }
}
