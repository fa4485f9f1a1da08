// The scripts that say what is in a file that people hand to one another.

import Conversations
import Scripts
import Transcripts

extension KnownScripts {
  /// Reads a file that somebody exported, and finds the script that says what is in it: one that this program has, or
  /// that a session of the folder is under. The numbers have to be on its scales: a file may come from anywhere.
  func exchange(in path: String, _ store: Store) throws -> (exchange: Exchange, script: Script) {
    let exchange = try ExchangeFile.read(path)
    guard let script = try script(id: exchange.script ?? Script.builtIn.id, store) else {
      throw Failure(
        "\(path) is of a script that no session here is under: name the folder of one with --transcripts", .noInput)
    }
    guard exchange.isSound(under: script.data) else {
      throw StoreError.badData(file: path, place: "outcome", why: "a number is not on its scale")
    }
    return (exchange, script)
  }

  /// The script of an id: one that this program has, or that a session is under, the latest one first.
  private func script(id: String, _ store: Store) throws(StoreError) -> Script? {
    if let script = Script.compiledIn.first(where: { $0.id == id }) { return script }
    return try store.list().items.lazy.filter { $0.script.id == id }.compactMap { self.script($0.script) }.first
  }

  /// The script of a session, which says what can be ticked.
  func script(toTickIn transcript: Transcript) throws -> Script {
    if let script = script(transcript.script) { return script }
    throw Failure("the script of \(transcript.id) is gone, which says what can be ticked: put it back", .noInput)
  }
}
