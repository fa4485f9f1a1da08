// cofront read --jsonl: many texts, a line of JSON each, answered line by line as they come.

import Conversations
import FoundationEssentials
import Glibc
import Perspective
import Transcripts

/// Reads lines {id, text} from standard input.
enum ReadLines {
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
      throw Failure(
        "standard input cannot be read, \(String(cString: strerror(errno))): pipe the lines in",
        .inputOutput)
    }
  }

  private static func answer(to line: ArraySlice<UInt8>, _ number: Int) throws -> Value {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let line = number == 1 && line.starts(with: byteOrderMark) ? line.dropFirst(3) : line
    let text = try Process.text(of: Array(line)) { offset in
      "byte \(offset + 1) of line \(number) is not UTF-8: convert the file, with iconv for instance"
    }
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
