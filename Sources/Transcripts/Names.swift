// The files that tell who is who, beside the transcripts: names.json, and pseudonyms.json for copies.

import Conversations

// There is one of each in a folder.
extension NameBook: StoredDocument { var id: String { FileNames.names } }
extension Pseudonyms: StoredDocument { var id: String { FileNames.pseudonyms } }

extension Store {
  /// The names that were said to be the same partner's; none while there is no such file.
  public func names() throws(StoreError) -> NameBook {
    try Folder(existing: path)?.document(FileNames.names) ?? NameBook()
  }

  /// Changes the names; on return they are on the disk, readable by their owner only.
  /// - Throws: `.busy` while another process changes them.
  public func changeNames(_ change: (inout NameBook) -> Void) throws(StoreError) {
    let folder = try Folder(making: path)
    try folder.lock(for: FileNames.names)
    var names = try folder.document(FileNames.names) ?? NameBook()
    change(&names)
    try folder.replace(FileNames.names + ".json", with: Array(JSONText(brokenLevels: 3).text(of: names.json).utf8))
  }

  /// Where the key to copies is that were handed on.
  public var keyPath: String { "\(path)/\(FileNames.pseudonyms).json" }

  /// Uses the key to such copies, and keeps what it grew by, readable by its owner only, before the copy is written.
  public func withPseudonyms<Result>(_ body: (inout Pseudonyms) -> Result) throws(StoreError) -> Result {
    let folder = try Folder(making: path)
    try folder.lock(for: FileNames.pseudonyms)
    var key = try folder.document(FileNames.pseudonyms) ?? Pseudonyms()
    let result = body(&key)
    try folder.replace(FileNames.pseudonyms + ".json", with: Array(JSONText(brokenLevels: 2).text(of: key.json).utf8))
    return result
  }
}

extension Folder {
  /// The document of a folder that is called so; `nil` where there is none.
  fileprivate func document<Document: StoredDocument>(_ name: String) throws(StoreError) -> Document? {
    guard let bytes = try read(name + ".json") else { return nil }
    return try Document.decode(bytes, id: name, file: path(of: name + ".json"))
  }
}
