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
    let script = try? ScriptSource.kept(reference, in: store).script
    let known = script ?? Self.own.first { $0.id == reference.id }
    found[reference.sha256] = known
    return known
  }

  private static let own = [Script.builtIn, .exchange]

  /// The script of an id: one that this program has, or that a session is under, the latest one first.
  func script(id: String) throws(StoreError) -> Script? {
    if let script = Self.own.first(where: { $0.id == id }) { return script }
    return try store.list().items.lazy.filter { $0.script.id == id }.compactMap { self.script($0.script) }.first
  }

  /// What is kept of a session; nothing where its script is gone.
  func data(_ reference: ScriptReference) -> DataModel { script(reference)?.data ?? DataModel() }

  /// The sessions of a client alone, in the order in which they began.
  func sessions(of client: String, in listing: Listing) -> [PastSession] {
    listing.sessions(of: client, script: script)
  }

  /// What a client's sessions left open, for a new one.
  func openItems(of client: String, in listing: Listing) -> [Commitment] {
    Commitment.open(in: sessions(of: client, in: listing))
  }
}
