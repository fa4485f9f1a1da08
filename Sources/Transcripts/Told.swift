// What was told of all sessions, kept beside the index for as long as none of them changes: thousands need not be gone
// through again. It is made of what the index has, and goes with it.

import Conversations

extension Store {
  /// A text that follows from all sessions in short and from a question: the one that was made before, where every file
  /// is as it was then.
  /// - Parameters:
  ///   - name: What the text is called; one text of each name is kept.
  ///   - question: All else that the text follows from.
  public func told(_ name: String, _ question: [String], by make: (Listing) throws -> String) throws -> String {
    guard let folder = try Folder(existing: path) else { return try make(Listing()) }
    if let index = Index(in: folder), try Look(folder, index).isAll(of: index),
      let text = Told(name, question, index.head.marks.sum).text(in: folder)
    {
      return text
    }
    let scan = try Scan(folder, self)
    let text = try make(scan.listing)
    if let marks = scan.marks, scan.listing.unreadable.isEmpty {
      Told(name, question, marks).keep(text, in: folder)
    }
    return text
  }
}

/// A text that is kept: a sum of what it follows from, one of its bytes, and these.
private struct Told {
  private let name: String
  private let marks: Int
  private let key: Int

  /// - Parameter marks: The sum of the marks of all files.
  init(_ name: String, _ question: [String], _ marks: Int) {
    (self.name, self.marks) = ("told-" + name, marks)
    var writer = ByteWriter()
    writer.list(question) { $0.text($1) }
    writer.number(marks)
    key = Checksum.of(writer.bytes)
  }

  func text(in folder: Folder) -> String? {
    guard let file = IndexFile(in: folder, name), let bytes = file.bytes(0..<file.size), bytes.count >= 16 else {
      return nil
    }
    var reader = ByteReader(bytes, 0..<16)
    guard reader.word() == key, reader.word() == Checksum.of(bytes, 16..<bytes.count) else { return nil }
    return String(decoding: bytes[16...], as: UTF8.self)
  }

  func keep(_ text: String, in folder: Folder) {
    let text = Array(text.utf8)
    var writer = ByteWriter()
    writer.word(key)
    writer.word(Checksum.of(text))
    // What was forgotten meanwhile is not to stand there again.
    guard IndexFile(in: folder)?.head(of: folder)?.marks.sum == marks, let index = folder.index() else { return }
    let own = "\(name).\(UInt64.random(in: 0 ... .max))"
    _ = try? index.replace(name, with: writer.bytes + text, through: own, isDerived: true)
  }
}
