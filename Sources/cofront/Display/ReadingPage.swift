// A reading as it is shown: each sentence with its marks, then why, and a question to look at it again.

import Conversations
import LineEditing
import Reports

/// How readings are shown.
struct ReadingPage {
  /// How words are marked; `nil` for text that is read in order: by words.
  private let style: MarkedText.Style?
  private let columns: Int

  /// Underlined on a terminal that has colours, else marked beneath; by words where text is to be read in order.
  init(_ environment: Environment) {
    style = environment.isLinear ? nil : environment.hasColour ? .underlined : .beneath
    columns = style == nil ? Int.max : environment.textColumns
  }

  /// The text, safe for a terminal.
  func text(of reading: ReadingText, quotedLines: Int) -> String {
    var blocks = reading.passages.map { passage in sentence(passage.extract) + passage.remarks.flatMap(remark) }
    if !reading.takenBack.isEmpty {
      blocks.append(["Taken back:"] + reading.takenBack.flatMap { wrapped($0, indent: style == nil ? "" : "  ") })
    }
    let passedOver =
      quotedLines == 0
      ? [] : [quotedLines == 1 ? "1 quoted line was passed over." : "\(quotedLines) quoted lines were passed over."]
    let end =
      (reading.passages.isEmpty ? ["Nothing stood out."] : []) + [reading.conclusion, "Rules know words, not people."]
    blocks.append(wrapped((end + passedOver).joined(separator: " "), indent: ""))
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func sentence(_ extract: Extract) -> [String] {
    guard let style else { return [sanitised(extract.inWords, keepsLineFeeds: false)] }
    return MarkedText(extract.text, marks: extract.marks).rows(columns: columns, style)
  }

  private func remark(_ remark: ReadingText.Remark) -> [String] {
    let words = remark.words.map { "\($0): " } ?? ""
    let indent = style == nil ? "" : "  "
    let rules = remark.rules.isEmpty ? [] : wrapped("By " + remark.rules.joined(separator: ", "), indent: indent)
    return wrapped(words + remark.reason + " " + remark.question, indent: indent) + rules
  }

  private func wrapped(_ text: String, indent: String) -> [String] {
    TerminalWidth.rows(of: indent + sanitised(text, keepsLineFeeds: false), columns: columns)
  }
}
