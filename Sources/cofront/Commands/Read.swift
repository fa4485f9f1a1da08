// cofront read: words read for conflict and confrontation, each finding with its reason.

import ArgumentParser
import FoundationEssentials
import LineEditing
import Perspective
import Reports
import Transcripts

struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read words for what attacks the other and what faces the issue.",
    discussion: "Without TEXT, standard input is read. With --jsonl, each line is an object {id, text}.")

  @Argument(help: "The words to read.")
  var text: [String] = []

  @Flag(help: "One JSON object.")
  var json = false

  @Flag(help: "A JSON object for each line of standard input.")
  var jsonl = false

  private struct Question: Decodable {
    var id: String
    var text: String
  }

  private struct Answer: Encodable {
    var id: String?
    var stance: Stance
    var attention: Attention
    var spans: [Span]

    init(id: String? = nil, _ reading: Reading) {
      (self.id, stance, attention, spans) = (id, reading.stance, reading.attention, reading.spans)
    }
  }

  func validate() throws {
    if jsonl, json || !text.isEmpty { throw ValidationError("--jsonl reads lines of standard input, and no TEXT.") }
  }

  func run() throws {
    if jsonl { return try readLines() }
    let words = text.isEmpty ? try Self.standardInput() : text.joined(separator: " ")
    let reading = Reading(of: words)
    if json { return Process.say(try Self.line(Answer(reading))) }
    Process.say(sanitised(ReadingText(reading, of: words).text))
  }

  private func readLines() throws {
    for (index, line) in try Self.standardInput().split(separator: "\n").enumerated() {
      guard let question = try? JSONDecoder().decode(Question.self, from: Data(line.utf8)) else {
        throw Failure(
          "line \(index + 1) is not an object with id and text: mend it, or leave it out", status: Failure.badData)
      }
      Process.say(try Self.line(Answer(id: question.id, Reading(of: question.text))))
    }
  }

  private static func line(_ answer: Answer) throws -> String {
    String(decoding: try OrderedJSONEncoder().encode(answer), as: UTF8.self) + "\n"
  }

  private static func standardInput() throws -> String {
    guard let text = String(validating: Process.input(), as: UTF8.self) else {
      throw Failure("the words are not UTF-8: convert them, with iconv for instance", status: Failure.badData)
    }
    return text
  }
}
