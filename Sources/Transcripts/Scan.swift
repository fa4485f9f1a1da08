// One look at all that is in a folder: what the index knows is taken from it, the rest is read.

import Conversations
import Glibc
import Scripts

/// A session in short, with what tells that its file is as it was.
final class Row: Sendable {
  /// `nil` where that cannot be told: it is read anew the next time.
  let stamp: FileStamp?
  /// Whether it was made under the very script that the session began with; another one stands in for one that is lost.
  let isSure: Bool
  let item: Listing.Item

  init(stamp: FileStamp?, isSure: Bool, item: Listing.Item) {
    (self.stamp, self.isSure, self.item) = (stamp, isSure, item)
  }

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
  /// The sum of the marks in the index that knows all this; `nil` where there is none.
  private(set) var marks: Int?

  /// So few sessions are read faster than they are looked up.
  static let fewest = 16

  /// - Parameters:
  ///   - old: The index as it was, where it is known already.
  ///   - waits: Whether to wait until a file that was just written can be told from one that is written again.
  init(_ folder: Folder, _ store: Store, knowing old: Index? = nil, waits: Bool = false) throws(StoreError) {
    let scripts = KnownScripts(store)
    let old = old ?? Index(in: folder)
    let isSealed = old?.head.seal != nil && old?.head.seal == folder.time
    var seal = isSealed ? old?.head.seal : nil
    if !isSealed, old != nil || folder.hasManySessions {
      // Sealed before it is looked at, so that a change meanwhile shows; to make the index's own folder is one.
      _ = folder.index(making: true)
      seal = folder.seal()
    }
    try look(folder, old, scripts, waits: waits)
    listing.items = rows.sorted { ($0.item.updated, $0.item.id) > ($1.item.updated, $1.item.id) }.map(\.item)
    for index in listing.items.indices
    where !passing.isEmpty && passing.contains(FileNames(id: listing.items[index].id).lock) {
      listing.items[index].isHeld = SessionLock.isHeld(listing.items[index].id, in: folder)
    }
    listing.unreadable.sort { "\($0)" < "\($1)" }
    isNew = isNew || rows.count != old?.rows.count || !isSealed && seal != nil && passing.isEmpty
    marks = isNew ? nil : old?.head.marks.sum
    guard isNew, old != nil || rows.count > Self.fewest else { return }
    if rows.count <= Self.fewest {
      Index.remove(from: folder)
      return
    }
    let isSure = passing.isEmpty && listing.unreadable.isEmpty && rows.allSatisfy { $0.stamp != nil }
    marks = Index.write(rows, sealed: isSure ? seal : nil, knowing: old, scripts, in: folder)
  }

  private mutating func look(_ folder: Folder, _ old: Index?, _ scripts: KnownScripts, waits: Bool) throws(StoreError) {
    let look = try Look(folder, old)
    var unknown = look.others
    for place in look.known {
      if let old, !old.rows.isEmpty, old.rows[place].stands(scripts) {
        rows.append(old.rows[place])
      } else if let old {
        unknown.append(old.name(at: place))
      }
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
        guard var file = try folder.readStamped(name, settled: waits, ends: EntryLines.ends) else { continue }
        var entries = EntryLines(in: file.bytes, gap: file.gap)
        if entries == nil, file.gap != nil {
          guard let whole = try folder.readStamped(name, settled: waits) else { continue }
          (file, entries) = (whole, EntryLines(in: whole.bytes))
        }
        let item = try Listing.Item(file.bytes, entries, id: id, file: folder.path(of: name), scripts)
        rows.append(Row(stamp: file.stamp, isSure: scripts.hasOwn(item.script), item: item))
      } catch {
        listing.unreadable.append(error)
      }
    }
  }
}

/// The files of a folder, held against its index.
struct Look {
  /// The places in the index of those that are as they were.
  private(set) var known: [Int] = []
  /// The names of all others.
  private(set) var others: [String] = []

  init(_ folder: Folder, _ index: Index?) throws(StoreError) {
    var (known, others) = ([Int](), [String]())
    try folder.eachName { name, length in
      if let place = index?.place(of: name, length, stamp: folder.stamp(of: name)) {
        known.append(place)
      } else {
        others.append(String(cString: name))
      }
    }
    (self.known, self.others) = (known, others)
  }

  /// Whether all is there as the index knows it, and nothing else.
  func isAll(of index: Index) -> Bool {
    index.isAll(known) && others.allSatisfy { FileNames.id(ofTranscript: $0) == nil }
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
