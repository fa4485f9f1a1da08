// The index: what is looked at of every transcript in short, in one file beside them, so that thousands need not be
// read. It follows from the transcripts and is never trusted over them: whatever is in doubt is read anew.

import Conversations
import Glibc
import Scripts

/// The index of a folder, `.index/sessions`: private, one file, replaced whole.
///
/// | part | holds |
/// | --- | --- |
/// | head | the format, the built-in script that it was made under, the folder's seal, where the other parts are |
/// | clients | for each client the place of what a new session of theirs looks at (`Visits`) |
/// | visits | these, one after the other |
/// | rows | every session in short, with the stamp of its file |
///
/// Each part has a sum in the part before it, so that damage shows.
struct Index {
  /// The folder's time, where nothing in it has come or gone since, and nothing in it is of a session under way.
  let seal: Folder.Seal?
  let rows: [Row]
  /// The parts of which `visits` are made, by client.
  let clients: [Client]
  private let bytes: [UInt8]
  private let places: [Int: Int]

  /// Where the visits of a client are.
  struct Client {
    /// The sum of the client's likeness.
    var key: Int
    var part: Part
  }

  /// A part of the file.
  struct Part {
    var start, count, sum: Int
    static let size = 24
  }

  static let folderName = ".index"
  static let name = "sessions"
  private static let magic = Array("cofront-index 2\n".utf8)
  /// Changes with the program: what is kept in short is chosen by its scripts.
  private static let program = Checksum.of(Array(Script.compiledIn.map(\.sha256).joined().utf8))

  /// Reads the index of a folder.
  /// - Returns: `nil` where there is none, or one that is damaged, of another program, or not this person's alone.
  init?(in folder: Folder) {
    guard let file = IndexFile(in: folder), let bytes = file.bytes(0..<file.size), let head = Head(bytes, of: folder)
    else { return nil }
    var reader = ByteReader(bytes, head.clients)
    clients = reader.clients()
    var rowReader = ByteReader(bytes, head.rows)
    rows = rowReader.rows(bytes)
    guard reader.isWhole, rowReader.isWhole else { return nil }
    (seal, self.bytes) = (head.seal, bytes)
    var places: [Int: Int] = [:]
    places.reserveCapacity(rows.count)
    for (place, row) in rows.enumerated() { if let stamp = row.stamp { places[stamp.inode] = place } }
    self.places = places
  }

  /// The row of a transcript that is as it was.
  func row(named name: UnsafePointer<CChar>, _ length: Int, stamp: @autoclosure () -> FileStamp?) -> Row? {
    guard length > 5, strcmp(name + length - 5, ".json") == 0, let stamp = stamp(), let place = places[stamp.inode],
      rows[place].stamp == stamp
    else { return nil }
    var id = rows[place].item.id
    let isNamed = id.withUTF8 { bytes in
      bytes.count == length - 5 && zip(0..., bytes).allSatisfy { UInt8(bitPattern: name[$0]) == $1 }
    }
    return isNamed ? rows[place] : nil
  }

  /// Whether it has this very row.
  func has(_ row: Row) -> Bool {
    guard let place = row.stamp.flatMap({ places[$0.inode] }) else { return false }
    return rows[place].stamp == row.stamp && rows[place].isSure == row.isSure && rows[place].item.id == row.item.id
  }

  /// The visits of a client as they stand in the file.
  func visits(_ key: Int) -> [UInt8]? {
    clients.first { $0.key == key }.map { Array(bytes[$0.part.start..<$0.part.start + $0.part.count]) }
  }

  // MARK: The head

  /// What the file begins with.
  struct Head {
    let seal: Folder.Seal?
    let clients, rows: Part
    /// How many bytes it takes.
    static let size = 16 + 5 * 8 + 2 * Part.size

    /// - Returns: `nil` where the bytes are not those of this folder's index, by this program.
    init?(_ bytes: [UInt8], of folder: Folder) {
      guard bytes.count >= Self.size, bytes.starts(with: Index.magic) else { return nil }
      var reader = ByteReader(bytes, Part(start: 16, count: Self.size - 24, sum: 0), isChecked: false)
      let (program, inode, isSealed, time) = (reader.word(), reader.word(), reader.word(), reader.word())
      (clients, rows) = (reader.part(), reader.part())
      var sum = ByteReader(bytes, Part(start: Self.size - 8, count: 8, sum: 0), isChecked: false)
      guard Checksum.of(bytes, 16..<Self.size - 8) == sum.word(), program == Index.program,
        inode == folder.inode
      else { return nil }
      seal = isSealed == 1 ? Folder.Seal(time: time) : nil
    }
  }

  // MARK: Writing

  /// Makes the index anew. What cannot be written is no loss, but then there must not be an old one, either.
  static func write(
    _ rows: [Row], sealed seal: Folder.Seal?, knowing old: Index?, _ scripts: KnownScripts, in folder: Folder
  ) {
    let visits = Visits.all(of: rows, knowing: old, scripts)
    var writer = ByteWriter()
    writer.bytes.reserveCapacity(rows.count * 700)
    let head = Head.size
    let clientsSize = visits.count * (8 + Part.size)
    writer.bytes += [UInt8](repeating: 0, count: head + clientsSize)
    var clients: [Client] = []
    for (key, bytes) in visits {
      clients.append(Client(key: key, part: writer.part { $0.bytes += bytes }))
    }
    let rowsPart = writer.part { $0.rows(rows) }
    var list = ByteWriter()
    for client in clients {
      list.word(client.key)
      list.part(client.part)
    }
    writer.bytes.replaceSubrange(head..<head + clientsSize, with: list.bytes)
    let clientsPart = Part(start: head, count: clientsSize, sum: Checksum.of(list.bytes))
    var top = ByteWriter()
    top.bytes = magic
    for number in [program, folder.inode ?? 0, seal == nil ? 0 : 1, seal?.time ?? 0] { top.word(number) }
    top.part(clientsPart)
    top.part(rowsPart)
    top.word(Checksum.of(top.bytes, 16..<top.bytes.count))
    writer.bytes.replaceSubrange(0..<head, with: top.bytes)
    do throws(StoreError) {
      guard let index = folder.index(making: true) else { return }
      for name in try index.names() where name != Self.name { try index.remove(name) }
      try index.replace(
        Self.name, with: writer.bytes, through: "\(Self.name).\(UInt64.random(in: 0 ... .max))", isDerived: true)
    } catch { remove(from: folder) }
  }

  /// Takes the index away, with the words that are in it.
  static func remove(from folder: Folder) {
    guard let index = folder.index() else { return }
    for name in (try? index.names()) ?? [] { _ = try? index.remove(name) }
    unlinkat(folder.descriptor, folderName, AT_REMOVEDIR)
  }
}
