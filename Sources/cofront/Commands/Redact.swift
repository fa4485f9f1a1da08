// cofront redact: a copy for somebody who is not to know whom a conversation is about.

import ArgumentParser
import Conversations
import Transcripts

struct Redact: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a copy in which people have invented names.",
    discussion: """
      Whoever was named as a partner, a person or an organisation, has another name in the copy, also inside what was \
      said; so have the client and the coach. Each --line takes the words of one entry out, by its number (strike ID \
      lists them). The copy is ID.redacted.json here unless --output names another file. The same name stands for the \
      same partner in every copy. What stands for what is kept apart, in pseudonyms.json \
      beside the conversations, for you alone: do not hand it on. Read the copy before you do: somebody may be known \
      by what was said of them.
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
