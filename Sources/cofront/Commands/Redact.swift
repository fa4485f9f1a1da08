// cofront redact: a copy for somebody who is not to know whom a conversation is about.

import ArgumentParser
import Conversations
import Transcripts

struct Redact: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a copy in which people have invented names.",
    discussion: """
      Partners, other people and organisations that were named, the client and the coach have other names in the copy, \
      also inside what was said. --line removes the words of one entry, by its number (strike ID lists them). The copy \
      is ID.redacted.json here unless --output names another file. A partner has the same new name in every copy.

      The file pseudonyms.json, with the conversations, says who is who: do not give it to anybody. Read the copy \
      before you give it away: people may be recognised by what was said about them.
      """)

  @Argument(help: "The session, or the beginning of its name; the latest one unless given.", completion: .session)
  var id: String?

  @Option(name: .customLong("line"), help: ArgumentHelp("Also remove the words of this entry.", valueName: "number"))
  var lines: [Int] = []

  @OptionGroup var target: OutputOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (environment, store) = try common.open()
    let conversation = try ScriptSource.conversation(store.resolve(id), in: store)
    let id = conversation.transcript.id
    let there = Set(conversation.strikable.map(\.n))
    if let wrong = lines.first(where: { !there.contains($0) }) {
      let command = environment.command(in: store)("strike \(id)")
      throw Failure("\(id) has no words of a person's under \(wrong): \(command) lists those there are", .usage)
    }
    if target.output == "-" {
      let copy = try store.withPseudonyms { conversation.redacted(lines, &$0) }
      return Process.say(String(decoding: TranscriptEncoding.bytes(of: copy), as: UTF8.self))
    }
    let path = target.output ?? "\(id).redacted.json"
    let file = try environment.file(path, apartFrom: store)
    guard try target.mayWrite(file, path, environment) else { return }
    let copy = try store.withPseudonyms { conversation.redacted(lines, &$0) }
    try file.write(TranscriptEncoding.bytes(of: copy))
    Process.tell("\(path) is the copy; the key to it is \(environment.shortened(store.keyPath)).")
  }
}
