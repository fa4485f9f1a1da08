// Words in place: how much of a text comes back around them, and how they are told without marks.

import Testing

@testable import Conversations

@Suite("Words in place")
struct ExtractTests {
  /// The extract around the first place of some words in a text.
  private func extract(_ words: String, in text: String) throws -> Extract {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let start = try #require(scalars.indices.first { scalars[$0...].starts(with: wanted) })
    return try #require(Extract(of: text, around: start..<start + wanted.count))
  }

  private func marked(_ extract: Extract) -> [String] {
    extract.marks.map { String(String.UnicodeScalarView(Array(extract.text.unicodeScalars)[$0])) }
  }

  /// So many words, in a sentence.
  private func filler(_ count: Int) -> String { repeatElement("word", count: count).joined(separator: " ") + "." }

  @Test("a short text comes back whole")
  func short() throws {
    let text = " I waited.\nYou never tell us. What now? "
    let extract = try extract("You never tell us", in: text)
    #expect(extract.text == "I waited.\nYou never tell us. What now?")
    #expect(marked(extract) == ["You never tell us"])
  }

  @Test(
    "of a long text the sentence comes back",
    arguments: [
      ("Then it broke. You never tell us, e.g. on Monday. I wait.", "You never tell us, e.g. on Monday."),
      ("“Is it so?” You never tell us! What now?", "You never tell us!"),
      ("Line\nYou never tell us\nLine", "You never tell us"), ("Really? you never tell us (never.) More.", nil),
    ])
  func sentence(text: String, expected: String?) throws {
    let long = filler(30) + " " + text + " " + filler(30)
    let extract = try extract("ou never tell us", in: long)
    #expect(extract.text == "… \(expected ?? "Really? you never tell us (never.)") …")
    #expect(marked(extract) == ["ou never tell us"])
  }

  @Test("a sentence without an end is cut to the words, and so are very many words")
  func endless() throws {
    let words = repeatElement("word", count: 200).joined(separator: " ")
    let extract = try extract("You never tell us", in: words + " You never tell us " + words)
    #expect(extract.text.split(separator: " ").count < 40)
    #expect(extract.text.hasPrefix("… word ") && extract.text.hasSuffix(" word …"))
    #expect(marked(extract) == ["You never tell us"])
    let all = try self.extract(words, in: words)
    #expect(all.text.split(separator: " ").count <= 42)
  }

  @Test("offsets are scalars, whatever stands before")
  func scalars() throws {
    for before in ["👨‍👩‍👧 ", "cafe\u{301}\r\n", "李雷，", "\u{1b}[31m", "שרה "] {
      #expect(marked(try extract("You never tell us", in: before + "You never tell us.")) == ["You never tell us"])
    }
  }

  @Test("a place that a text does not have gives nothing", arguments: [-1..<1, 0..<4, 2..<2])
  func nowhere(range: Range<Int>) { #expect(Extract(of: "abc", around: range) == nil) }

  @Test(
    "in words",
    arguments: [
      ("You never tell us.", "You never tell us", "The words “You never tell us.”."),
      ("You “never” tell us", "You “never” tell us", "The words “You ‘never’ tell us”."),
      (
        "You never tell us,\nand I wait.", "You never tell us",
        "In “You never tell us, and I wait.”, the words “You never tell us”."
      ),
    ])
  func inWords(text: String, words: String, told: String) throws {
    #expect(try extract(words, in: text).inWords == told)
  }
}
