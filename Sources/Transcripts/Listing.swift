// What is in the folder: every session in short, newest first, and every file that could not be read.

import Conversations
import FoundationEssentials
import Scripts

/// The sessions of a folder.
public struct Listing: Sendable {
  /// The sessions, the one last written to first.
  public var items: [Item] = []
  /// One error for each file that should be a transcript and could not be read.
  public var unreadable: [StoreError] = []

  /// The latest session of a client alone that was not closed, unless it is open elsewhere.
  public func unfinished(client: String) -> Item? {
    items.first {
      $0.people.client.isSame(as: client) && $0.people.other == nil && $0.status != .closed && !$0.isHeld
        && $0.keptBy == nil
    }
  }
}

extension Listing {
  /// The sessions of a client alone, with what they came to, in the order in which they began.
  /// - Parameter script: Finds the script that a session is under; a session without one is left out.
  public func sessions(of client: String, script: (ScriptReference) -> Script?) -> [PastSession] {
    items.filter { $0.people.client.isSame(as: client) && $0.people.other == nil }
      .compactMap { item in
        script(item.script).map {
          PastSession(
            id: item.id, started: item.started, zone: item.zone, isClosed: item.status == .closed, script: $0,
            outcome: item.outcome)
        }
      }
      .sorted { ($0.started, $0.id) < ($1.started, $1.id) }
  }

  /// What a session with this coach may build on: what a client said alone, or to somebody else, stays there. Alone, a
  /// client builds on everything.
  public func seen(by coach: String?) -> Listing {
    var seen = self
    if let coach { seen.items = items.filter { $0.people.coach?.isSame(as: coach) == true } }
    return seen
  }

  /// A session in short.
  public struct Item: Equatable, Sendable {
    /// The session's name.
    public var id: String
    /// The script that it began with.
    public var script: ScriptReference
    /// Who talks.
    public var people: People
    /// When it began.
    public var started: Date
    /// How far the person's clock was from UTC then.
    public var zone: Zone?
    /// Whose account keeps the session, where this is a client's own copy.
    public var keptBy: String?
    /// When its last entry was made.
    public var updated: Date
    /// Whether it is under way, left to come back to, or closed.
    public var status: Transcript.Status
    /// The id of the state that awaits an answer.
    public var state: String
    /// The number of entries.
    public var entries: Int
    /// What it came to so far.
    public var outcome: Record
    /// Whether a process holds it now.
    public var isHeld: Bool
  }
}

extension Store {
  /// All sessions in short. A file that cannot be read is told of and hides no other.
  ///
  /// Entries are counted, not read, in files as this program lays them out, so a file costs little more than its bytes;
  /// an entry that is broken is found by `load`.
  /// - Throws: When the folder itself cannot be read. A missing folder is an empty one.
  public func list() throws(StoreError) -> Listing {
    var listing = Listing()
    guard let folder = try Folder(existing: path) else { return listing }
    var schemas = OutcomeSchemas(self)
    for file in try folder.names().sorted() {
      guard let id = FileNames.id(ofTranscript: file) else { continue }
      do throws(StoreError) {
        try SessionID.check(id)
        // It may have been forgotten since its name was read.
        guard let bytes = try folder.read(file) else { continue }
        let item = try Listing.Item(bytes, id: id, in: folder)
        try schemas.check(item.outcome, under: item.script, file: folder.path(of: file))
        listing.items.append(item)
      } catch {
        listing.unreadable.append(error)
      }
    }
    listing.items.sort { ($0.updated, $0.id) > ($1.updated, $1.id) }
    return listing
  }
}

extension Listing.Item {
  /// A transcript without its entries.
  private struct Shell: StoredDocument {
    static let (format, version) = (Transcript.format, Transcript.version)
    static var schema: Schema? { .transcript }
    struct Passed: Decodable {}
    var format: String
    var version: Int
    var id: String
    var script: ScriptReference
    var people: People
    var started: Date
    var zone: Zone?
    var keptBy: String?
    var entries: [Passed]
    var updated: Date
    var status: Transcript.Status
    var state: String
    var outcome: Record
  }

  fileprivate init(_ bytes: [UInt8], id: String, in folder: Folder) throws(StoreError) {
    let cut = Self.cut(bytes)
    let shell = try Shell.decode(
      cut?.shell ?? bytes, id: id, file: folder.path(of: FileNames(id: id).transcript))
    self.init(
      id: id, script: shell.script, people: shell.people, started: shell.started, zone: shell.zone,
      keptBy: shell.keptBy, updated: shell.updated, status: shell.status, state: shell.state,
      entries: cut?.count ?? shell.entries.count,
      outcome: shell.outcome, isHeld: SessionLock.isHeld(id, in: folder))
  }

  /// Takes the entries out of a document that is laid out in lines, two spaces a level, as ours are and jq's.
  /// - Returns: `nil` when it is not.
  private static func cut(_ bytes: [UInt8]) -> (shell: [UInt8], count: Int)? {
    let opening = Array(TranscriptEncoding.noEntries.dropLast())
    guard let start = bytes.position(of: opening).map({ $0 + opening.count }), bytes[start...].first != 0x5D,
      let end = bytes.position(of: Array("\n  ]".utf8), from: start)
    else { return nil }
    var (count, place) = (0, start)
    let entry = Array("\n    {".utf8)
    while let found = bytes.position(of: entry, from: place), found < end { (count, place) = (count + 1, found + 1) }
    return (Array(bytes[..<start] + bytes[(end + 3)...]), count)
  }
}
