// The encoder: order, spelling, layout, and what it refuses.

import Conversations
import Foundation
import Testing
import Transcripts

private func json(_ value: some Encodable, lines: Int = 0) throws -> String {
  String(decoding: try OrderedJSONEncoder(brokenLevels: lines).encode(value), as: UTF8.self)
}

@Suite struct OrderedJSONEncoderTests {
  private struct Sample: Codable, Equatable {
    var zebra = 1
    var apple: String? = "a"
    var absent: String?
    var mango = [1.5, -2]
    var `if` = true
    var nested = Inner()
    struct Inner: Codable, Equatable {
      var y = [[1], []]
      var x: [String: [String: Int]] = ["b": ["d": 1, "c": 2], "a": [:]]
    }
  }

  @Test func membersStandInTheOrderOfTheirDeclarations() throws {
    #expect(
      try json(Sample())
        == #"{"zebra": 1, "apple": "a", "mango": [1.5, -2.0], "if": true, "nested": {"y": [[1], []], "x": {"a": {}, "b": {"c": 2, "d": 1}}}}"#
    )
    #expect(try JSONDecoder().decode(Sample.self, from: Data(try json(Sample()).utf8)) == Sample())
  }

  @Test func outerLevelsStandOnLines() throws {
    #expect(
      try json(["b": ["y": [1, 2], "x": []], "a": [:]], lines: 2) == """
        {
          "a": {},
          "b": {
            "x": [],
            "y": [1, 2]
          }
        }
        """)
  }

  @Test func dictionariesAreSortedWhateverTheirSize() throws {
    let many = Dictionary(uniqueKeysWithValues: (100..<400).map { ("k\($0)", $0) })
    let expected = "{" + (100..<400).map { "\"k\($0)\": \($0)" }.joined(separator: ", ") + "}"
    #expect(try json(many) == expected)
    #expect(try json([2: "b", 1: "a"]) == #"{"1": "a", "2": "b"}"#)
  }

  @Test(arguments: [
    (0.0, "1970-01-01T00:00:00Z"), (1_795_271_400.9, "2026-11-21T14:30:00Z"), (-1.0, "1969-12-31T23:59:59Z"),
    (951_782_400.0, "2000-02-29T00:00:00Z"), (4_107_542_399.0, "2100-02-28T23:59:59Z"),
    (4_107_542_400.0, "2100-03-01T00:00:00Z"), (253_402_300_799.0, "9999-12-31T23:59:59Z"),
    (-62_167_219_200.0, "0000-01-01T00:00:00Z"),
  ])
  func datesAreWholeSecondsInUTC(seconds: Double, expected: String) throws {
    #expect(try json(Date(timeIntervalSince1970: seconds)) == "\"\(expected)\"")
  }

  @Test func everyDayOfFourCenturiesReadsBack() throws {
    let dates = (0..<146_097).map { Date(timeIntervalSince1970: Double($0) * 86_400 + 3_599) }
    let read = try decoder().decode([Date].self, from: Data(try OrderedJSONEncoder().encode(dates)))
    #expect(read == dates)
  }

  @Test func everyScalarReadsBack() throws {
    // All of the first two planes and samples of the others, in lines of 256, between plain characters.
    let scalars =
      (0...0x1FFFF).compactMap(Unicode.Scalar.init) + [0x2_0000, 0xE_0001, 0x10_FFFF].compactMap(Unicode.Scalar.init)
    let texts = stride(from: 0, to: scalars.count, by: 256).map { first in
      var text = String.UnicodeScalarView()
      text.append("a")
      text.append(contentsOf: scalars[first..<min(first + 256, scalars.count)])
      text.append("z")
      return String(text)
    }
    let bytes = try OrderedJSONEncoder().encode(texts)
    let read = try JSONDecoder().decode([String].self, from: Data(bytes))
    #expect(read.map { Array($0.unicodeScalars) } == texts.map { Array($0.unicodeScalars) })
    #expect(!bytes.contains { $0 < 0x20 || $0 == 0x7F })
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("\u{8}\t\n\u{c}\r", #""\b\t\n\f\r""#), ("\0\u{1b}[2J", #""\u0000\u001b[2J""#),
    ("\u{7f}\u{80}\u{9b}\u{9f}\u{a0}é", "\"\\u007f\\u0080\\u009b\\u009f\u{a0}é\""), ("שלום 🤝", "\"שלום 🤝\""),
  ])
  func escapes(text: String, expected: String) throws { #expect(try json(text) == expected) }

  @Test func wholeNumbersAreExact() throws {
    #expect(try json([UInt64.max, 9_007_199_254_740_993]) == "[18446744073709551615, 9007199254740993]")
    #expect(try json([Int64.min]) == "[-9223372036854775808]")
  }

  @Test func whatJSONCannotSayIsRefused() {
    #expect(throws: EncodingError.self) { try OrderedJSONEncoder().encode([Double.nan]) }
    #expect(throws: EncodingError.self) { try OrderedJSONEncoder().encode(Date.distantFuture + 1e12) }
  }

  @Test func anErrorTellsThePlace() throws {
    let error = #expect(throws: EncodingError.self) { try OrderedJSONEncoder().encode(["a": [[1.0, .nan]]]) }
    guard case .invalidValue(_, let context) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(context.codingPath.map(\.stringValue) == ["a", "0", "1"])
  }

  private struct Twice: Encodable {
    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(1)
      try container.encode(2)
    }
  }
  private struct Interleaved: Encodable {
    func encode(to encoder: any Encoder) throws {
      var outer = encoder.unkeyedContainer()
      var first = outer.nestedUnkeyedContainer()
      try first.encode(1)
      var second = outer.nestedUnkeyedContainer()
      try second.encode(2)
      try first.encode(3)
    }
  }
  @Test func containersUsedOutOfTurnAreRefused() {
    #expect(throws: EncodingError.self) { try OrderedJSONEncoder().encode([Twice()]) }
    #expect(throws: EncodingError.self) { try OrderedJSONEncoder().encode(Interleaved()) }
  }

  private class Base: Encodable { var base = 1 }
  private final class Derived: Base {
    private enum Key: String, CodingKey { case own, list }
    override func encode(to encoder: any Encoder) throws {
      try super.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      var list = container.nestedUnkeyedContainer(forKey: .list)
      try list.encode("x")
      try list.encodeNil()
      try container.encode(2, forKey: .own)
      try super.encode(to: container.superEncoder())
    }
  }
  @Test func classesAndNestedContainers() throws {
    #expect(try json([Derived()]) == #"[{"base": 1, "list": ["x", null], "own": 2, "super": {"base": 1}}]"#)
  }

  @Test func aTranscriptReadsBackAndItsMembersStandInTheOrderOfTheContract() throws {
    let full = try fullTranscript("full")
    let text = try json(full, lines: 2)
    #expect(try decoder().decode(Transcript.self, from: Data(text.utf8)) == full)
    let members = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }.compactMap {
      $0.split(separator: "\"").dropFirst().first
    }
    #expect(
      members == [
        "format", "version", "id", "script", "seed", "people", "started", "entries", "updated", "status", "state",
        "outcome",
      ])
    #expect(
      text.contains(
        #"{"n": 1, "at": "2026-11-21T14:30:30Z", "state": "arrive-aim", "visit": 1, "who": "client", "kind": "answer", "text": "#
      ))
  }
}
