// Files that a person asked for by name, outside the folder of transcripts: theirs alone to read, and never written
// through a link, over a transcript, or in part.

import Glibc

/// A file at a path of the person's choice.
public struct ChosenFile {
  private let folder: Folder
  private let path: String
  private let name: String
  private let remedy: String

  /// Names a file; the folder must be there, unless it is to be made, for the person alone.
  /// - Parameters:
  ///   - kept: Folders that are the program's own, and hold no such file at any depth.
  ///   - remedy: What to do where it cannot be written.
  /// - Throws: `.unwritable`, also where a link, a folder or a device has the name.
  public init(
    _ path: String, outside kept: [String] = [], makingFolder: Bool = false,
    remedy: String = "choose another place with --output"
  ) throws(StoreError) {
    func unwritable(_ reason: String) -> StoreError { .unwritable(file: path, reason: reason, remedy: remedy) }
    let name = Folder.name(of: path)
    if path.hasSuffix("/") || [".", ".."].contains(name) { throw unwritable("it names no file") }
    let parent = Folder.parent(of: path)
    let found: Folder?
    do throws(StoreError) { found = makingFolder ? try Folder(making: parent) : try? Folder(existing: parent) } catch {
      throw error.elsewhere(path, remedy: remedy)
    }
    guard let folder = found else { throw unwritable("its folder is not there, or closed") }
    (self.path, self.folder, self.name, self.remedy) = (path, folder, name, remedy)
    for other in kept {
      if let other = try? Folder(existing: other), folder.isInside(other) {
        throw unwritable("conversations are kept there")
      }
    }
    if let mode = folder.mode(of: name), mode & S_IFMT != S_IFREG {
      throw unwritable("it is a link, a folder or a device")
    }
  }

  /// Whether there is a file of that name.
  public var isThere: Bool { folder.has(name) }

  /// Writes the file, readable and writable by its owner only (0600); on return it is on the disk. The bytes are
  /// written beside it under a name that nothing has, so that a file of this name is replaced whole or not at all.
  public func write(_ bytes: [UInt8]) throws(StoreError) {
    let digits = String(UInt64.random(in: .min ... .max), radix: 36)
    do throws(StoreError) { try folder.replace(name, with: bytes, through: ".cofront-\(digits)") } catch {
      throw error.elsewhere(path, remedy: remedy)
    }
  }
}
