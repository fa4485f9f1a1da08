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
/// | marks | for each row the stamp and the name of its file |
///
/// Each part has a sum in the part before it, so that damage shows; no part is read before it is looked at.
final class Index {
  let head: Head
  /// The parts of which `visits` are made, by client.
  let clients: [Client]
  private let file: IndexFile
  private let marks: [Mark]
  /// The bytes that the names of the marks are in.
  private let names: [UInt8]
  /// The places of the marks, by inode.
  private let places: [Int: Int]
  /// What is known of each file; none where that part is damaged.
  private(set) lazy var rows: [Row] = {
    var reader = file.reader(of: head.rows)
    guard let rows = reader?.rows(), reader?.isWhole == true, rows.count == marks.count else { return [] }
    return rows
  }()

  /// Where the visits of a client are.
  struct Client {
    /// The sum of the client's likeness.
    var key: Int
    var part: Part
  }

  /// What tells that a file is as it was.
  struct Mark {
    /// `nil` where that cannot be told.
    var stamp: FileStamp?
    /// Whether its row was made under the very script that it began with.
    var isSure: Bool
    /// Where its name is, without the ending.
    var name: Range<Int>
  }

  /// A part of the file.
  struct Part {
    var start, count, sum: Int
    static let size = 24
  }

  static let folderName = ".index"
  static let name = "sessions"
  private static let magic = Array("cofront-index 3\n".utf8)
  /// Changes with the program: what is kept in short is chosen by its scripts.
  private static let program = Checksum.of(Array(Script.compiledIn.map(\.sha256).joined().utf8))

  /// Opens the index of a folder.
  /// - Returns: `nil` where there is none, or one that is damaged, of another program, or not this person's alone.
  init?(in folder: Folder) {
    guard let file = IndexFile(in: folder), let head = file.head(of: folder),
      var clientReader = file.reader(of: head.clients), var reader = file.reader(of: head.marks)
    else { return nil }
    (clients, marks) = (clientReader.clients(), reader.marks())
    guard clientReader.isWhole, reader.isWhole else { return nil }
    (self.file, self.head, names) = (file, head, reader.bytes)
    var places: [Int: Int] = [:]
    places.reserveCapacity(marks.count)
    for (place, mark) in marks.enumerated() { if let stamp = mark.stamp { places[stamp.inode] = place } }
    self.places = places
  }

  /// The place of a transcript that is as it was.
  func place(of name: UnsafePointer<CChar>, _ length: Int, stamp: @autoclosure () -> FileStamp?) -> Int? {
    guard length > 5, strcmp(name + length - 5, ".json") == 0, let stamp = stamp(), let place = places[stamp.inode],
      marks[place].stamp == stamp, marks[place].name.count == length - 5
    else { return nil }
    let isNamed = names[marks[place].name].withUnsafeBytes { bytes in
      bytes.baseAddress.map { memcmp($0, name, bytes.count) == 0 } ?? false
    }
    return isNamed ? place : nil
  }

  /// Whether these are all that it knows, each known under its own script.
  func isAll(_ known: [Int]) -> Bool { known.count == marks.count && marks.allSatisfy(\.isSure) }

  /// The name of a transcript's file.
  func name(at place: Int) -> String { String(decoding: names[marks[place].name], as: UTF8.self) + ".json" }

  /// The visits of a client as they stand in the file.
  func visits(_ key: Int) -> [UInt8]? {
    clients.first { $0.key == key }.flatMap { file.reader(of: $0.part) }.flatMap { $0.isSound ? $0.bytes : nil }
  }

  // MARK: The head

  /// What the file begins with.
  struct Head {
    let seal: Folder.Seal?
    let clients, rows, marks: Part
    /// How many bytes it takes.
    static let size = 16 + 5 * 8 + 3 * Part.size

    /// - Returns: `nil` where the bytes are not those of this folder's index, by this program.
    init?(_ bytes: [UInt8], of folder: Folder) {
      guard bytes.count >= Self.size, bytes.starts(with: Index.magic) else { return nil }
      var reader = ByteReader(bytes, 16..<Self.size)
      let (program, inode, isSealed, time) = (reader.word(), reader.word(), reader.word(), reader.word())
      (clients, rows, marks) = (reader.part(), reader.part(), reader.part())
      guard Checksum.of(bytes, 16..<Self.size - 8) == reader.word(), program == Index.program, inode == folder.inode
      else { return nil }
      seal = isSealed == 1 ? Folder.Seal(time: time) : nil
    }
  }

  // MARK: Writing

  /// Makes the index anew. What cannot be written is no loss, but then there must not be an old one, either.
  /// - Returns: The sum of its marks; `nil` where it could not be written.
  static func write(
    _ rows: [Row], sealed seal: Folder.Seal?, knowing old: Index?, _ scripts: KnownScripts, in folder: Folder
  ) -> Int? {
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
    let marks = writer.part { $0.marks(rows) }
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
    top.part(marks)
    top.word(Checksum.of(top.bytes, 16..<top.bytes.count))
    writer.bytes.replaceSubrange(0..<head, with: top.bytes)
    do throws(StoreError) {
      guard let index = folder.index(making: true) else { return nil }
      for name in try index.names() where name != Self.name { try index.remove(name) }
      try index.replaceDerived(Self.name, with: writer.bytes)
      return marks.sum
    } catch {
      remove(from: folder)
      return nil
    }
  }

  /// Takes the index away, with the words that are in it.
  static func remove(from folder: Folder) {
    guard let index = folder.index() else { return }
    for name in (try? index.names()) ?? [] { _ = try? index.remove(name) }
    unlinkat(folder.descriptor, folderName, AT_REMOVEDIR)
  }
}
