// One look at all that is in a folder: what the index knows is taken from it, the rest is read.

import Conversations
import Glibc
import Scripts

/// A session in short, with what tells that its file is as it was.
struct Row: Sendable {
  /// `nil` where that cannot be told: it is read anew the next time.
  var stamp: FileStamp?
  /// Whether it was made under the very script that the session began with; another one stands in for one that is lost.
  var isSure = true
  var item: Listing.Item

  /// Whether it would be made the same again.
  func stands(_ scripts: KnownScripts) -> Bool { isSure || !scripts.hasOwn(item.script) }
}

/// A look at a folder. The index is made anew where something differs from it.
struct Scan {
  private(set) var listing = Listing()
  private(set) var rows: [Row] = []
  /// Names of files that only stand there while a session is open, or were left over.
  private var passing: Set<String> = []
  private var isNew = false

  /// So few sessions are read faster than they are looked up.
  static let fewest = 16

  /// - Parameters:
  ///   - old: The index as it was, where it is known already.
  ///   - waits: Whether to wait until a file that was just written can be told from one that is written again.
  init(_ folder: Folder, _ store: Store, knowing old: Index? = nil, waits: Bool = false) throws(StoreError) {
    let scripts = KnownScripts(store)
    let old = old ?? Index(in: folder)
    let isSealed = old?.seal != nil && old?.seal == folder.time
    var seal = isSealed ? old?.seal : nil
    if !isSealed, old != nil || folder.hasManySessions {
      // Sealed before it is looked at, so that a change meanwhile shows; to make the index's own folder is one.
      _ = folder.index(making: true)
      seal = folder.seal()
    }
    try look(folder, old, scripts, store, waits: waits)
    // Their places are sorted, since a session in short is many bytes to move.
    let times = rows.map(\.item.updated)
    let order = rows.indices.sorted { one, other in
      times[one] == times[other] ? rows[one].item.id > rows[other].item.id : times[one] > times[other]
    }
    listing.items = order.map { rows[$0].item }
    listing.unreadable.sort { "\($0)" < "\($1)" }
    isNew = isNew || rows.count != old?.rows.count || !isSealed && seal != nil && passing.isEmpty
    guard isNew, old != nil || rows.count > Self.fewest else { return }
    if rows.count <= Self.fewest {
      Index.remove(from: folder)
      return
    }
    let isSure = passing.isEmpty && listing.unreadable.isEmpty && rows.allSatisfy { $0.stamp != nil }
    Index.write(rows, sealed: isSure ? seal : nil, knowing: old, scripts, in: folder)
  }

  private mutating func look(
    _ folder: Folder, _ old: Index?, _ scripts: KnownScripts, _ store: Store, waits: Bool
  ) throws(StoreError) {
    var schemas = OutcomeSchemas(store)
    var unknown: [String] = []
    try folder.eachName { name, length in
      guard let known = old?.row(named: name, length, stamp: folder.stamp(of: name)), known.stands(scripts) else {
        return unknown.append(String(cString: name))
      }
      rows.append(known)
    }
    for name in unknown {
      guard let id = FileNames.id(ofTranscript: name) else {
        if name.hasSuffix(".lock") || Folder.temporaries("").contains(where: name.hasSuffix) { passing.insert(name) }
        continue
      }
      isNew = true
      do throws(StoreError) {
        try SessionID.check(id)
        // It may have been forgotten since its name was read.
        guard let (bytes, stamp) = try folder.readStamped(name, settled: waits) else { continue }
        let item = try Listing.Item(bytes, id: id, file: folder.path(of: name), scripts, &schemas)
        rows.append(Row(stamp: stamp, isSure: scripts.hasOwn(item.script), item: item))
      } catch {
        listing.unreadable.append(error)
      }
    }
    for index in rows.indices where passing.contains(FileNames(id: rows[index].item.id).lock) {
      rows[index].item.isHeld = SessionLock.isHeld(rows[index].item.id, in: folder)
    }
  }
}

extension Folder {
  /// Whether there are more than a handful of sessions.
  var hasManySessions: Bool {
    var count = 0
    try? eachName { name, length in if length > 5, strcmp(name + length - 5, ".json") == 0 { count += 1 } }
    return count > Scan.fewest
  }
}
