// A draft on disk: 0600 from the first byte, replaced as a whole, gone when it is sent.

/// The file that keeps a draft while it is typed, so that the next start can offer it.
///
/// Whoever reads, even after a power cut, finds the draft before a save or the draft after it, never a part.
public struct DraftFile: Sendable, Equatable {
  /// Where the draft is kept.
  public let path: String
  private var folder: String { Folder.parent(of: path) }
  private var name: String { Folder.name(of: path) }

  /// A draft file at this path; nothing is touched.
  public init(path: String) { self.path = path }

  /// The draft, byte for byte, or nil when none is kept. What is not UTF-8 (a file changed by others) shows as U+FFFD.
  public func load() -> String? {
    guard let bytes = try? Folder(existing: folder)?.read(name), !bytes.isEmpty else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Keeps a draft, and makes its folders where they are missing; an empty one removes the file.
  public func save(_ draft: String) throws(StoreError) {
    guard !draft.isEmpty else { return remove() }
    do throws(StoreError) { try Folder(making: folder).replace(name, with: Array(draft.utf8)) } catch {
      throw error.elsewhere(folder, remedy: "set XDG_STATE_HOME to a folder of yours")
    }
  }

  /// Removes the draft: it has been sent or forgotten. What a save that was killed left behind goes, too.
  public func remove() {
    guard let folder = try? Folder(existing: folder) else { return }
    for file in [name] + Folder.temporaries(name) { _ = try? folder.remove(file) }
  }
}
