// cofront compare: two people's views of the same partnerships, agreements first.

import ArgumentParser
import Conversations
import LineEditing
import Reports
import struct Scripts.Script
import Transcripts

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put two people's numbers side by side: where they agree, then what to face together.",
    discussion: "Each is a session of this folder, or a file that \(Environment.program) exchange export wrote.")

  @Argument(help: "A session, or a file that the first person exported.", completion: .session)
  var first: String

  @Argument(help: "A session, or a file that the second person exported.", completion: .session)
  var second: String

  @Flag(help: "The same facts as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (environment, store) = try common.open()
    let (one, two) = (try Self.exchange(first, in: store), try Self.exchange(second, in: store))
    let comparison = try Comparison(one.exchange, two.exchange, one.script.data, names: store.names())
    if json { return Process.say(JSONText(brokenLevels: 2).text(of: comparison.json)) }
    environment.tell(
      sanitised(ComparisonText(comparison, sameNames: environment.command(in: store)("progress --same ONE OTHER")).text)
    )
  }

  /// A file, where there is one of that name; else all of a session of this folder.
  private static func exchange(_ name: String, in store: Store) throws -> (exchange: Exchange, script: Script) {
    if ExchangeFile.isThere(name) { return try KnownScripts(store).exchange(in: name, store) }
    let transcript = try store.load(store.resolve(name))
    let script = try KnownScripts(store).script(toTickIn: transcript)
    let all = Set(Exchange.lines(of: script).map(\.id))
    return (Exchange(transcript, under: script, sharing: all), script)
  }
}
