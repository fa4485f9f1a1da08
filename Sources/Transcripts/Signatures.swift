// Which words may be in which transcript, in a few bits of each: a search opens only those files. The bits follow from
// what people said and lead back to no word. A signature file: Faloutsos & Christodoulakis, "Signature Files: An Access
// Method for Documents and Its Analytical Performance Evaluation", ACM TOIS 2 (1984).

import Conversations

/// The signatures of a folder's transcripts, `.index/signatures`: for each the stamp of its file, and its bits. They go
/// with the index, and none is believed of a file that has another stamp.
struct Signatures {
  private let wanted: [Int]
  private var rows: Rows
  private var isNew = false
  private var folding = FoldedLetters()

  private static let (name, format) = ("signatures", 1)

  /// - Parameter search: What is looked for.
  init(of search: WordSearch, in folder: Folder) {
    wanted = search.wordBeginnings.flatMap(WordSignature.bits)
    rows = Rows(folder.derived(Self.name, of: Self.format) ?? [])
  }

  /// The bytes of a transcript in which people may have said what is looked for; `nil` where they have not.
  mutating func bytes(of name: String, in folder: Folder) throws(StoreError) -> [UInt8]? {
    if let place = folder.stamp(of: name).flatMap(rows.place) {
      return WordSignature.has(wanted, in: rows.bytes[place...]) ? try folder.read(name) : nil
    }
    guard let file = try folder.readStamped(name) else { return nil }
    let signature = WordSignature.made(of: file.bytes, &folding)
    if let stamp = file.stamp {
      rows.add(signature, of: stamp)
      isNew = true
    }
    return WordSignature.has(wanted, in: signature[...]) ? file.bytes : nil
  }

  /// Keeps them, once all transcripts were looked through.
  /// - Parameter names: The files of all transcripts. What was forgotten or taken back meanwhile is left out.
  func keep(_ names: [String], in folder: Folder) {
    guard isNew, names.count > Scan.fewest else { return }
    folder.keepDerived(rows.only(names.compactMap { folder.stamp(of: $0) }), as: Self.name, of: Self.format)
  }
}

/// Rows of a stamp and a signature.
private struct Rows {
  private(set) var bytes: [UInt8]
  private var places: [Int: (stamp: FileStamp, place: Int)] = [:]

  private static let stampSize = 32
  private static let size = stampSize + WordSignature.size

  /// - Parameter bytes: What was kept.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for start in stride(from: 0, through: bytes.count - Self.size, by: Self.size) {
      var reader = ByteReader(bytes, start..<start + Self.stampSize)
      let stamp = FileStamp(inode: reader.word(), size: reader.word(), written: reader.word(), changed: reader.word())
      places[stamp.inode] = (stamp, start + Self.stampSize)
    }
  }

  /// Where the signature of a file is that has this stamp.
  func place(of stamp: FileStamp) -> Int? { places[stamp.inode].flatMap { $0.stamp == stamp ? $0.place : nil } }

  mutating func add(_ signature: [UInt8], of stamp: FileStamp) {
    var writer = ByteWriter()
    for number in stamp.numbers { writer.word(number) }
    bytes += writer.bytes
    places[stamp.inode] = (stamp, bytes.count)
    bytes += signature
  }

  /// The rows of these files alone.
  func only(_ stamps: [FileStamp]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(stamps.count * Self.size)
    for place in stamps.compactMap(place) { kept += bytes[place - Self.stampSize..<place + WordSignature.size] }
    return kept
  }
}
