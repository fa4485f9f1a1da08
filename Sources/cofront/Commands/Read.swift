// cofront read: words read for conflict and confrontation, each finding in its place and with its reason.

import ArgumentParser
import Conversations
import FoundationEssentials
import Glibc
import LineEditing
import Perspective
import Reports
import Transcripts

struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read words for what attacks the other and what faces the issue.",
    discussion: """
      Without TEXT, standard input is read as a mail: its headers, what it quotes and its signature are passed over. \
      With --jsonl, each line is an object {id, text}, read as it stands. Rules read the words, on this computer; they \
      know words, not people.
      """)

  @Argument(help: "The words to read.")
  var text: [String] = []

  @Flag(help: "One JSON object.")
  var json = false

  @Flag(help: "A JSON object for each line of standard input.")
  var jsonl = false

  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if jsonl, json || !text.isEmpty { throw ValidationError("--jsonl reads lines of standard input, and no TEXT.") }
  }

  func run() throws {
    let environment = Environment()
    if text.isEmpty {
      try display.look.check(environment)
      if environment.inputIsTerminal { Process.complain(Self.waiting) }
    }
    if jsonl { return try ReadLines.run() }
    let mail = text.isEmpty ? MailText(try Self.standardInput()) : nil
    let words = mail?.ownWords ?? text.joined(separator: " ")
    let reading = Reading(of: words)
    if json { return Process.say(JSONText().text(of: reading.json)) }
    if words.allSatisfy(\.isWhitespace), mail?.quotedLines ?? 0 == 0 { return Process.say(Self.nothing + "\n") }
    let page = ReadingPage(environment, display.look)
    Process.say(page.text(of: ReadingText(reading, of: words), quotedLines: mail?.quotedLines ?? 0))
  }

  private static let waiting = "Type or paste the words; Ctrl-D on a line of its own ends them."
  private static let nothing = "There were no words, so nothing was read."

  private static func standardInput() throws -> String {
    guard let bytes = Process.input() else {
      throw Failure(
        "standard input cannot be read, \(String(cString: strerror(errno))): pipe the words in, or give them as TEXT",
        .inputOutput)
    }
    return try Process.text(of: bytes) { offset in
      "byte \(offset + 1) of the words is not UTF-8: convert them, with iconv for instance"
    }
  }
}
