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
      let text = folder.derived("told-" + name, of: Self.key(question, index.head.marks.sum))
    {
      return String(decoding: text, as: UTF8.self)
    }
    let scan = try Scan(folder, self)
    let text = try make(scan.listing)
    // What was forgotten meanwhile is not to stand there again.
    if let marks = scan.marks, scan.listing.unreadable.isEmpty,
      IndexFile(in: folder)?.head(of: folder)?.marks.sum == marks
    {
      folder.keepDerived(Array(text.utf8), as: "told-" + name, of: Self.key(question, marks))
    }
    return text
  }

  /// A sum of all that a text follows from: the question, and the marks of all files.
  private static func key(_ question: [String], _ marks: Int) -> Int {
    var writer = ByteWriter()
    writer.list(question) { $0.text($1) }
    writer.number(marks)
    return Checksum.of(writer.bytes)
  }
}
