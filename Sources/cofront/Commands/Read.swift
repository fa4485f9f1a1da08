// cofront read: words read for conflict and confrontation, each finding in its place and with its reason.

import ArgumentParser
import Conversations
import FoundationEssentials
import Glibc
import Perspective
import Reports
import Transcripts

struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show which words attack the other person and which face the issue.",
    discussion: """
      TEXT may be the name of a file; without TEXT, or with -, it reads standard input. A file or standard input is \
      taken as a mail: its headers, its quotes and its signature are ignored. With --jsonl, each line is an object \
      {id, text}. Rules read the words, on this computer; they know words, not people.
      """)

  @Argument(help: "The words to read, or the file they are in.", completion: .file())
  var text: [String] = []

  @Flag(help: "One JSON object.")
  var json = false

  @Flag(help: "A JSON object for each line of standard input.")
  var jsonl = false

  @Flag(help: "Name the rules behind each finding, and the exceptions that removed one.")
  var why = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if jsonl, why { throw ValidationError("--why goes with text or --json, not with --jsonl.") }
    if jsonl, json || !text.isEmpty && text != ["-"] {
      throw ValidationError("--jsonl reads lines of standard input, and no TEXT.")
    }
  }

  func run() throws {
    let environment = common.environment
    let isInput = text.isEmpty || text == ["-"]
    if isInput {
      try environment.checkInput()
      if environment.inputIsTerminal { Process.complain(Self.waiting) }
    }
    if jsonl { return try ReadLines.run() }
    let mail = try isInput ? MailText(Self.standardInput()) : file.map { MailText(try Self.contents(of: $0)) }
    let words = mail?.ownWords ?? text.joined(separator: " ")
    let reading = Reading(of: words)
    let grounds = why ? Reading.grounds(of: words) : []
    if json { return Process.say(JSONText().text(of: why ? reading.json(with: grounds) : reading.json)) }
    if words.allSatisfy(\.isWhitespace), mail?.quotedLines ?? 0 == 0 { return Process.tell(Self.nothing) }
    let page = ReadingPage(environment)
    environment.show(
      page.text(of: ReadingText(reading, of: words, grounds: grounds), quotedLines: mail?.quotedLines ?? 0))
  }

  /// The file that is meant by the one word that was given: a file of that name, or what can only be one.
  private var file: String? {
    guard text.count == 1, let name = text.first, !name.isEmpty else { return nil }
    if access(name, F_OK) == 0 { return name }
    return name.firstMatch(of: /^\S*(\/\S*|[^\s.]\.[a-z]{2,4})$/) == nil ? nil : name
  }

  private static func contents(of file: String) throws -> String {
    try Process.text(of: try Process.contents(of: file), file, remedy: "convert it, with iconv for instance")
  }

  private static let waiting = "Type or paste the words; Ctrl-D on a line of its own ends them."
  private static let nothing = "There were no words, so nothing was read."

  private static func standardInput() throws -> String {
    guard let bytes = Process.input() else {
      throw Failure(
        "standard input cannot be read, \(Process.reason): pipe the words in, or give them as TEXT", .inputOutput)
    }
    return try Process.text(of: bytes, "the words", remedy: "convert them, with iconv for instance")
  }
}

/// `--jsonl`: many texts, each in a line {id, text} of standard input, answered line by line as they come.
private enum ReadLines {
  private struct Question: Decodable {
    enum CodingKeys: CodingKey { case id, text }
    var id: Value
    var text: String
  }

  /// Answers every line until the input ends. A line that is none ends it, after the answers before; blank lines are
  /// passed over.
  static func run() throws {
    var number = 0
    let isWhole = try Process.forEachLine { line in
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) { return }
      Process.say(JSONText().text(of: try answer(to: line, number)))
    }
    guard isWhole else {
      throw Failure("standard input cannot be read, \(Process.reason): pipe the lines in", .inputOutput)
    }
  }

  private static func answer(to line: ArraySlice<UInt8>, _ number: Int) throws -> Value {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let line = number == 1 && line.starts(with: byteOrderMark) ? line.dropFirst(3) : line
    let text = try Process.text(
      of: Array(line), "line \(number)", remedy: "convert the file, with iconv for instance")
    do {
      let question = try JSONDecoder().decode(Question.self, from: Data(text.utf8))
      guard question.id.text != nil || question.id.number != nil else {
        throw DecodingError.typeMismatch(
          String.self, .init(codingPath: [Question.CodingKeys.id], debugDescription: "neither text nor number"))
      }
      var answer: Record = ["id": question.id]
      for member in Reading(of: question.text).record.members { answer[member.name] = member.value }
      return .record(answer)
    } catch {
      throw Failure("line \(number) \(fault(error)): mend it, or leave it out", .badData)
    }
  }

  private static func fault(_ error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): "has no “\(key.stringValue)”"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      switch context.codingPath.last?.stringValue {
      case "id": "has an “id” that is neither a string nor a whole number"
      case "text": "has a “text” that is not a string"
      default: "is not an object with “id” and “text”"
      }
    default: "is not JSON"
    }
  }
}

extension Reading {
  /// The reading as data, with the rules that fired and the exceptions that took some of them back.
  fileprivate func json(with grounds: [Ground]) -> Value {
    var members = record
    members["grounds"] = .list(
      grounds.map { ground in
        .record(
          Record([
            "rule": .text(ground.rule), "start": .number(ground.span.start), "end": .number(ground.span.end),
            "exception": ground.exception.map(Value.text),
          ]))
      })
    return .record(members)
  }
}
