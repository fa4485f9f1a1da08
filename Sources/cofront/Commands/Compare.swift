// cofront compare: two people's views of the same partnerships, agreements first.

import ArgumentParser
import Conversations
import LineEditing
import Reports
import Transcripts

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put two people's numbers side by side: where they agree, then what to face together.",
    discussion: "Each is a session of this folder, or a file that cofront exchange export wrote.")

  @Argument(help: "A session, or a file that the first person exported.")
  var first: String

  @Argument(help: "A session, or a file that the second person exported.")
  var second: String

  @Flag(help: "The same facts as JSON.")
  var json = false

  @OptionGroup var folder: FolderOptions

  func run() throws {
    let store = folder.store(Environment())
    let comparison = try Comparison(
      Self.exchange(first, in: store), Self.exchange(second, in: store), names: store.names())
    if json {
      let bytes = try OrderedJSONEncoder(brokenLevels: 2).encode(ComparisonFacts(comparison))
      Process.say(String(decoding: bytes, as: UTF8.self) + "\n")
    } else {
      Process.say(sanitised(ComparisonText(comparison).text))
    }
  }

  /// A file, where there is one of that name; else all of a session of this folder.
  private static func exchange(_ name: String, in store: Store) throws -> Exchange {
    if ExchangeFile.isThere(name) { return try ExchangeFile.read(name) }
    return Exchange(try store.load(store.resolve(name)), sharing: Set(Exchange.Line.allCases))
  }
}
