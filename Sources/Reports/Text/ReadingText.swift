// What was read in a text, sentence by sentence, for people: the words in place, each with its reason and a question.

import Conversations
import Perspective

/// A reading of a text as it is told. Whoever shows it draws the marks; nothing here is safe for a terminal yet.
public struct ReadingText {
  /// The sentences in which something was found, in order.
  public let passages: [Passage]
  /// What it amounts to, in a line of plain words.
  public let conclusion: String
  /// Attacks that an exception took back, a line for each, where that was asked for.
  public let takenBack: [String]

  /// A sentence with what was found in it.
  public struct Passage {
    /// The sentence, with the words marked.
    public let extract: Extract
    /// What is said of each mark, in their order.
    public let remarks: [Remark]
  }

  /// What is said of some words.
  public struct Remark: Equatable {
    /// The words, on one line, in quotation marks; `nil` where the sentence has no other mark.
    public let words: String?
    /// What they do, or how they may reach the other.
    public let reason: String
    /// A question that helps to look at them again.
    public let question: String
    /// The rules behind it by name, where they were asked for.
    public let rules: [String]
  }

  /// Tells a reading of a text. O(n) in the length of the text and of the sentences with something in them.
  ///
  /// - Parameter grounds: The rules that fired in the text, where they are to be told.
  public init(_ reading: Reading, of text: String, grounds: [Ground] = []) {
    let scalars = Array(text.unicodeScalars)
    var groups: [(sentence: Range<Int>, spans: [Span])] = []
    for span in reading.spans where 0 <= span.start && span.start < span.end && span.end <= scalars.count {
      if let last = groups.indices.last, groups[last].sentence.contains(span.end - 1) {
        groups[last].spans.append(span)
        continue
      }
      let sentence = Extract.sentence(around: span.start..<span.end, in: scalars)
      if let last = groups.indices.last, groups[last].sentence.overlaps(sentence) {
        groups[last].sentence = groups[last].sentence.lowerBound..<sentence.upperBound
        groups[last].spans.append(span)
      } else {
        groups.append((sentence, [span]))
      }
    }
    passages = groups.map { group in
      Passage(
        extract: Extract(sentence: group.sentence, of: scalars, marking: group.spans.map { $0.start..<$0.end }),
        remarks: group.spans.map { span in
          let words = String(String.UnicodeScalarView(scalars[span.start..<span.end]))
          let quotation = group.spans.count > 1 ? "“\(Words.onOneLine(words))”" : nil
          return Remark(
            words: quotation, reason: span.reason, question: span.category.lookAgain,
            rules: Self.rules(behind: span, grounds))
        })
    }
    takenBack = Self.takenBack(grounds, in: text)
    conclusion = "As rules read it: \(Self.words(for: reading.stance)); \(Self.words(for: reading.attention))."
  }

  /// The rules of the span's category that fired there, each once.
  private static func rules(behind span: Span, _ grounds: [Ground]) -> [String] {
    grounds.reduce(into: []) { names, ground in
      if ground.exception == nil, ground.span.category == span.category,
        (ground.span.start..<ground.span.end).overlaps(span.start..<span.end), !names.contains(ground.rule)
      {
        names.append(ground.rule)
      }
    }
  }

  private static func takenBack(_ grounds: [Ground], in text: String) -> [String] {
    grounds.reduce(into: []) { lines, ground in
      guard let exception = ground.exception, ground.span.kind == .attack else { return }
      let line = "“\(Words.onOneLine(String(ground.span.words(in: text))))”: \(ground.rule), unless \(exception)"
      if !lines.contains(line) { lines.append(line) }
    }
  }

  private static func words(for stance: Stance) -> String {
    switch stance {
    case .conflict: "conflict, words against the other"
    case .confrontation: "confrontation, words that face the issue"
    case .neutral: "neither conflict nor confrontation"
    }
  }

  private static func words(for attention: Attention) -> String {
    switch attention {
    case .other: "the attention is on the other"
    case .issue: "the attention is on the issue"
    case .mixed: "the attention is on both, the issue and the other"
    case .none: "the attention is on neither the issue nor the other"
    }
  }
}
