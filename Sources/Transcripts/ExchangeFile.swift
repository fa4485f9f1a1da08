// The files that people hand to one another: written once, for their owner only, and read with distrust.

import Conversations
import Glibc

extension Exchange: StoredDocument {
  /// It belongs to no session: that it came from one is not shared.
  var id: String { "" }
}

/// Files of what people share.
public enum ExchangeFile {
  /// Whether there is something of that name.
  public static func isThere(_ path: String) -> Bool {
    guard let folder = try? Folder(existing: Folder.parent(of: path)) else { return false }
    return folder.has(Folder.name(of: path))
  }

  /// What is in the file of an exchange.
  public static func text(of exchange: Exchange) -> String { JSONText(brokenLevels: 2).text(of: exchange.json) }

  /// Reads a file.
  /// - Throws: `.missing`; `.badData` when it is no such file. Whether its numbers are on their scales the script says.
  public static func read(_ path: String) throws(StoreError) -> Exchange {
    guard let folder = try Folder(existing: Folder.parent(of: path)), let bytes = try folder.read(Folder.name(of: path))
    else {
      throw .missing(file: path)
    }
    return try Exchange.decode(bytes, id: "", file: path)
  }
}
