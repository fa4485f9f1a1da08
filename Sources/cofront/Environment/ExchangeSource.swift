// What people hand to one another, with the script that says what is in it.

import Conversations
import Scripts
import Transcripts

enum ExchangeSource {
  /// Reads a file that somebody exported. Its script is one that this program has, or that a session of the folder is
  /// under. Its numbers have to be on the scales of that script: a file may come from anywhere.
  static func read(_ path: String, in store: Store) throws -> (exchange: Exchange, script: Script) {
    let exchange = try ExchangeFile.read(path)
    guard let script = try KnownScripts(store).script(id: exchange.script ?? Script.builtIn.id) else {
      throw Failure(
        "\(path) is of a script that no session here is under: name the folder of one with --transcripts",
        .noInput)
    }
    guard exchange.isSound(under: script.data) else {
      throw StoreError.badData(file: path, place: "outcome", why: "a number is not on its scale")
    }
    return (exchange, script)
  }

  /// The script of a session, which says what can be ticked.
  static func script(of transcript: Transcript, in store: Store) throws -> Script {
    if let script = KnownScripts(store).script(transcript.script) { return script }
    throw Failure("the script of \(transcript.id) is gone, which says what can be ticked: put it back", .noInput)
  }
}
