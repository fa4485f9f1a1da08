// What a new session of a client's looks at of the earlier ones: few of thousands, so they stand apart in the index.

import Conversations
import Scripts

/// What a new session looks at of a client's earlier ones.
public struct Visits: Sendable {
  /// The latest session that was not closed, unless it is open elsewhere.
  public var unfinished: Listing.Item?
  /// What is open, and taken in.
  public var open: [Commitment] = []
  /// The sessions that hold what is recalled, in the order in which they began.
  public var recalled: [PastSession] = []

  /// Nothing came before.
  public init() {}
}

extension Store {
  /// What a new session looks at of a client's earlier ones.
  /// - Parameters:
  ///   - coach: Where there is one, what the client said alone, or to somebody else, stays there.
  ///   - script: What the new session is under.
  public func visits(of client: String, seenBy coach: String?, under script: Script) throws(StoreError) -> Visits {
    let isCompiledIn = Script.compiledIn.contains { $0.sha256 == script.sha256 }
    if coach == nil, isCompiledIn, let visits = try indexedVisits(of: client) { return visits }
    let listing = try list().seen(by: coach)
    let scripts = KnownScripts(self)
    var sessions = listing.sessions(of: client, script: scripts.script)
    if !isCompiledIn {
      // What another edition of a person's own script did not recall is not kept in short.
      for index in sessions.indices where sessions[index].script == script.id {
        if let whole = try? load(sessions[index].id) { sessions[index].outcome = PackedRecord(whole.outcome) }
      }
    }
    var visits = Visits()
    visits.unfinished = listing.unfinished(client: client)
    visits.open = Commitment.toCarry(in: sessions)
    visits.recalled = sessions
    return visits
  }

  /// Whether there is a session of a client's.
  public func knows(_ client: String) throws(StoreError) -> Bool {
    guard let folder = try Folder(existing: path) else { return false }
    if let (_, place) = indexed(client.likeness, in: folder) { return place != nil }
    return try !list().with(client: client).items.isEmpty
  }

  /// What the index tells, where nothing has come or gone since, and the files that it is of are as they were.
  private func indexedVisits(of client: String) throws(StoreError) -> Visits? {
    guard let folder = try Folder(existing: path) else { return Visits() }
    let likeness = client.likeness
    guard let (file, place) = indexed(likeness, in: folder) else { return nil }
    guard let place else { return Visits() }
    return file.reader(of: place).flatMap { Visits($0, of: likeness, in: folder, KnownScripts(self)) }
  }

  /// Where the index has the visits of a client, if it has some.
  /// - Returns: `nil` where something has come or gone since it was made.
  private func indexed(_ likeness: String, in folder: Folder) -> (file: IndexFile, place: Index.Part?)? {
    guard let file = IndexFile(in: folder), let head = file.head(of: folder), let seal = head.seal, seal == folder.time,
      var reader = file.reader(of: head.clients)
    else { return nil }
    let clients = reader.clients()
    guard reader.isWhole else { return nil }
    let key = Checksum.of(Array(likeness.utf8))
    return (file, clients.first { $0.key == key }?.part)
  }
}

// MARK: In the index

extension Visits {
  /// Reads the visits of a client.
  /// - Returns: `nil` where one of the files is not as it was.
  fileprivate init?(_ reader: ByteReader, of likeness: String, in folder: Folder, _ scripts: KnownScripts) {
    var reader = reader
    let (name, rows, left) = (reader.text(), reader.rows(), reader.number())
    let open = reader.list { (row: $0.number(), slot: $0.text(), index: $0.number()) }
    let recalled = reader.list { $0.number() }
    guard reader.isWhole, name == likeness,
      rows.allSatisfy({
        $0.stands(scripts) && $0.stamp != nil && folder.stamp(of: FileNames(id: $0.item.id).transcript) == $0.stamp
      })
    else { return nil }
    func session(_ row: Int) -> PastSession? {
      rows.indices.contains(row) ? scripts.sessions([rows[row].item]).first : nil
    }
    unfinished = rows.indices.contains(left) ? rows[left].item : nil
    self.open = open.compactMap { place in
      session(place.row).flatMap { Commitment(place.index, in: place.slot, of: $0) }
    }
    self.recalled = recalled.compactMap(session)
    if self.open.count != open.count || self.recalled.count != recalled.count { return nil }
  }

  /// The visits of all clients, by the sum of their likeness, as they stand in the index. Those that nothing has
  /// changed for are taken from the old one.
  static func all(of rows: [Row], knowing old: Index?, _ scripts: KnownScripts) -> [(key: Int, bytes: [UInt8])] {
    let names = Set(rows.map(\.item.people.client))
    let likenesses = Dictionary(uniqueKeysWithValues: names.map { ($0, $0.likeness) })
    func byClient(_ rows: [Row]) -> [String: [Int]] {
      Dictionary(grouping: rows.indices) {
        likenesses[rows[$0].item.people.client] ?? rows[$0].item.people.client.likeness
      }
    }
    let before = old.map { byClient($0.rows) } ?? [:]
    let same = Set(old?.rows.map(ObjectIdentifier.init) ?? [])
    return byClient(rows).sorted { $0.key < $1.key }.map { likeness, places in
      let key = Checksum.of(Array(likeness.utf8))
      let own = places.map { rows[$0] }.sorted { ($0.item.started, $0.item.id) < ($1.item.started, $1.item.id) }
      // Rows that were taken from the index are the very ones.
      if before[likeness]?.count == own.count, own.allSatisfy({ same.contains(ObjectIdentifier($0)) }),
        let bytes = old?.visits(key)
      {
        return (key, bytes)
      }
      return (key, encoded(own, likeness, scripts))
    }
  }

  /// The visits of a client whose sessions these are, in the order in which they began.
  private static func encoded(_ rows: [Row], _ likeness: String, _ scripts: KnownScripts) -> [UInt8] {
    let alone = rows.filter { $0.item.people.other == nil && scripts.script($0.item.script) != nil }
    let sessions = scripts.sessions(alone.map(\.item))
    var left: Listing.Item?
    if let first = rows.first, rows.contains(where: { $0.item.status != .closed }) {
      let items = rows.map(\.item).sorted { ($0.updated, $0.id) > ($1.updated, $1.id) }
      left = Listing(items: items).unfinished(client: first.item.people.client)
    }
    let open = Commitment.toCarry(in: sessions).compactMap(\.places.last)
    var recalled = Set<Int>()
    var known = Set(Script.compiledIn.map(\.sha256))
    let others = alone.map(\.item.script).filter { known.insert($0.sha256).inserted }
    for script in Script.compiledIn + others.compactMap(scripts.script) {
      recalled.formUnion(sessions.recalledPlaces(by: script))
    }
    let ids = Set([left?.id].compactMap(\.self) + open.map(\.session) + recalled.map { sessions[$0].id })
    let used = rows.filter { ids.contains($0.item.id) }
    func place(_ id: String?) -> Int { used.firstIndex { $0.item.id == id } ?? -1 }
    var writer = ByteWriter()
    writer.text(likeness)
    writer.rows(used)
    writer.number(place(left?.id))
    writer.list(open) {
      $0.number(place($1.session))
      $0.text($1.slot.name)
      $0.number($1.index)
    }
    writer.list(recalled.sorted()) { $0.number(place(sessions[$1].id)) }
    return writer.bytes
  }
}
