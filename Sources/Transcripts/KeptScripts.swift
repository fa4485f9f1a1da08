// The scripts that sessions began with, one file for each content, so that a session is taken up under its own script.

import Scripts

/// Why the script that a session began with is not to be had as it was.
public enum ScriptLoss: String, Error { case missing, damaged }

extension Store {
  var scripts: String { path + "/scripts" }

  private func fileName(sha256: String) throws(StoreError) -> String {
    guard sha256.utf8.count == 64, sha256.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { throw .badData(file: scripts, place: "sha256", why: "a script is not named by a SHA-256") }
    return sha256 + ".yaml"
  }

  /// Keeps a script's text; nothing happens when it is kept already.
  ///
  /// Save the transcript first: a script that no transcript has may be removed by a `forget` elsewhere.
  /// - Parameters:
  ///   - text: The script, as it was read.
  ///   - sha256: Its SHA-256 in lowercase hexadecimal; it is taken as given.
  public func keepScript(_ text: String, sha256: String) throws(StoreError) {
    let name = try fileName(sha256: sha256)
    let folder = try Folder(making: scripts)
    try folder.lock(for: "scripts")
    if !folder.has(name) { try folder.replace(name, with: Array(text.utf8)) }
  }

  /// The script that a session began with: as this program has it itself, else the copy that is kept, where that is
  /// still what its name says. Under another one, answers could mean something else.
  public func script(of sha256: String) throws(ScriptLoss) -> (script: Script, text: String) {
    for own in zip(Script.compiledIn, Script.texts) where own.0.sha256 == sha256 { return own }
    let text: String?
    do throws(StoreError) { text = try script(sha256: sha256) } catch { throw .damaged }
    guard let text else { throw .missing }
    guard Script.sha256(of: text) == sha256, let script = ParsedScript(text: text).script else { throw .damaged }
    return (script, text)
  }

  /// The text of a kept script.
  /// - Returns: `nil` when it is not kept. Whether the text still has this SHA-256 is not looked at.
  /// - Throws: `.badData` when it is not UTF-8.
  public func script(sha256: String) throws(StoreError) -> String? {
    let name = try fileName(sha256: sha256)
    guard let folder = try Folder(existing: scripts), let bytes = try folder.read(name) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .badData(file: folder.path(of: name), place: "", why: "it is not UTF-8")
    }
    return text
  }

  /// Removes a script that no transcript has. A transcript that cannot be read might have it: then it stays.
  /// - Parameter index: The index as it was before the transcript went.
  func forgetScript(_ sha256: String, knowing index: Index?) throws(StoreError) {
    let name = try fileName(sha256: sha256)
    guard let folder = try Folder(existing: scripts) else { return }
    try folder.lock(for: "scripts")
    guard let transcripts = try Folder(existing: path) else { return }
    let listing = try Scan(transcripts, self, knowing: index).listing
    guard listing.unreadable.isEmpty, !listing.items.contains(where: { $0.script.sha256 == sha256 }) else { return }
    if try folder.remove(name) { try folder.synchronize() }
  }
}
