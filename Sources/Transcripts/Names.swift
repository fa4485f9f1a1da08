// The files that tell who is who, beside the transcripts: names.json, and pseudonyms.json for copies.

import Conversations

extension NameBook: StoredDocument {
  /// There is one in a folder.
  var id: String { FileNames.names }
}

extension Store {
  private var file: String { FileNames.names + ".json" }

  /// The names that were said to be the same partner's; none while there is no such file.
  public func names() throws(StoreError) -> NameBook {
    guard let folder = try Folder(existing: path) else { return NameBook() }
    return try names(in: folder)
  }

  private func names(in folder: Folder) throws(StoreError) -> NameBook {
    guard let bytes = try folder.read(file) else { return NameBook() }
    return try NameBook.decode(bytes, id: FileNames.names, file: folder.path(of: file))
  }

  /// Changes the names; on return they are on the disk, readable by their owner only.
  /// - Throws: `.busy` while another process changes them.
  public func changeNames(_ change: (inout NameBook) -> Void) throws(StoreError) {
    let folder = try Folder(making: path)
    try folder.lock(for: FileNames.names)
    var names = try names(in: folder)
    change(&names)
    try folder.replace(file, with: Array(JSONText(brokenLevels: 3).text(of: names.json).utf8))
  }
}

extension Pseudonyms: StoredDocument {
  /// There is one in a folder.
  var id: String { FileNames.pseudonyms }
}

extension Store {
  /// Where the key to copies is that were handed on.
  public var keyPath: String { "\(path)/\(FileNames.pseudonyms).json" }

  /// Uses the key to such copies, and keeps what it grew by, readable by its owner only, before the copy is written.
  public func withPseudonyms<Result>(_ body: (inout Pseudonyms) -> Result) throws(StoreError) -> Result {
    let folder = try Folder(making: path)
    try folder.lock(for: FileNames.pseudonyms)
    let name = FileNames.pseudonyms + ".json"
    var key = Pseudonyms()
    if let bytes = try folder.read(name) {
      key = try Pseudonyms.decode(bytes, id: FileNames.pseudonyms, file: folder.path(of: name))
    }
    let result = body(&key)
    try folder.replace(name, with: Array(JSONText(brokenLevels: 2).text(of: key.json).utf8))
    return result
  }
}
