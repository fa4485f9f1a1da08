// The scripts that the sessions of a folder are under, each read once.

import Conversations
import Scripts
import Transcripts

/// The scripts of a folder's sessions, for those who look at sessions without going on with them.
final class KnownScripts {
  private let store: Store
  private var found: [String: Script?] = [:]

  init(_ store: Store) { self.store = store }

  /// The script that a session is under. Where it is not to be had as it was, the one of that id which this program has
  /// tells what is kept; `nil` when there is none.
  func script(_ reference: ScriptReference) -> Script? {
    if let script = found[reference.sha256] { return script }
    let kept = try? ScriptSource.kept(reference, in: store).script
    let script = kept ?? Script.compiledIn.first { $0.id == reference.id }
    found[reference.sha256] = script
    return script
  }

  /// The script of an id: one that this program has, or that a session is under, the latest one first.
  private func script(id: String) throws(StoreError) -> Script? {
    if let script = Script.compiledIn.first(where: { $0.id == id }) { return script }
    return try store.list().items.lazy.filter { $0.script.id == id }.compactMap { self.script($0.script) }.first
  }

  /// What is kept of a session; nothing where its script is gone.
  func data(_ reference: ScriptReference) -> DataModel { script(reference)?.data ?? DataModel() }

  /// The sessions of a client alone, in the order in which they began.
  func sessions(of client: String, in listing: Listing) -> [PastSession] {
    listing.sessions(of: client, script: script)
  }

  // MARK: What people hand to one another

  /// Reads a file that somebody exported, and finds the script that says what is in it: one that this program has, or
  /// that a session of the folder is under. The numbers have to be on its scales: a file may come from anywhere.
  func exchange(in path: String) throws -> (exchange: Exchange, script: Script) {
    let exchange = try ExchangeFile.read(path)
    guard let script = try script(id: exchange.script ?? Script.builtIn.id) else {
      throw Failure(
        "\(path) is of a script that no session here is under: name the folder of one with --transcripts", .noInput)
    }
    guard exchange.isSound(under: script.data) else {
      throw StoreError.badData(file: path, place: "outcome", why: "a number is not on its scale")
    }
    return (exchange, script)
  }

  /// The script of a session, which says what can be ticked.
  func script(toTickIn transcript: Transcript) throws -> Script {
    if let script = script(transcript.script) { return script }
    throw Failure("the script of \(transcript.id) is gone, which says what can be ticked: put it back", .noInput)
  }
}
