// Values as JSON text: order, spelling, layout.

import Conversations
import Foundation
import Testing
import Transcripts

@Suite struct JSONTextTests {
  private func json(_ value: Value, lines: Int = 0) -> String {
    String(decoding: JSONText(brokenLevels: lines).bytes(of: value), as: UTF8.self)
  }

  @Test func membersStandInTheirOrderAndOuterLevelsOnLines() {
    let value = Value.record([
      "zebra": 1, "apple": .record(["y": .list([1, -2]), "x": .list([])]), "mango": .record([:]), "flag": .flag(true),
    ])
    #expect(json(value) == #"{"zebra": 1, "apple": {"y": [1, -2], "x": []}, "mango": {}, "flag": true}"#)
    #expect(
      json(value, lines: 2) == """
        {
          "zebra": 1,
          "apple": {
            "y": [1, -2],
            "x": []
          },
          "mango": {},
          "flag": true
        }
        """)
    #expect(JSONText().text(of: 7) == "7\n" && json(.number(.max)) == "9223372036854775807")
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("\u{8}\t\n\u{c}\r", #""\b\t\n\f\r""#), ("\0\u{1b}[2J", #""\u0000\u001b[2J""#),
    ("\u{7f}\u{80}\u{9b}\u{9f}\u{a0}é", "\"\\u007f\\u0080\\u009b\\u009f\u{a0}é\""), ("שלום 🤝 ❤️", "\"שלום 🤝 ❤️\""),
    ("a\u{202e}b\u{200b}\u{feff}\u{2028}\u{e0041}é", #""a\u202eb\u200b\ufeff\u2028\udb40\udc41é""#),
  ])
  func escapes(text: String, expected: String) { #expect(json(.text(text)) == expected) }

  @Test func everyScalarReadsBack() throws {
    // All of the first two planes and samples of the others, in lines of 256, between plain characters.
    let scalars =
      (0...0x1FFFF).compactMap(Unicode.Scalar.init) + [0x2_0000, 0xE_0001, 0x10_FFFF].compactMap(Unicode.Scalar.init)
    let texts = stride(from: 0, to: scalars.count, by: 256).map { first in
      "a" + String(String.UnicodeScalarView(scalars[first..<min(first + 256, scalars.count)])) + "z"
    }
    let bytes = JSONText().bytes(of: .texts(texts))
    let read = try JSONDecoder().decode([String].self, from: Data(bytes))
    #expect(read.map { Array($0.unicodeScalars) } == texts.map { Array($0.unicodeScalars) })
    #expect(!bytes.contains { $0 < 0x20 || $0 == 0x7F })
  }

  @Test func valuesReadBack() throws {
    let value = try Value.record(fullTranscript("a").outcome)
    #expect(try JSONDecoder().decode(Value.self, from: Data(json(value, lines: 2).utf8)) == value)
    for text in ["null", "1.5", "{\"a\": null}", "[0.5]"] {
      #expect(throws: DecodingError.self) { try JSONDecoder().decode(Value.self, from: Data(text.utf8)) }
    }
  }

  @Test func aTranscriptReadsBackAndItsMembersStandInTheOrderOfTheContract() throws {
    let full = try fullTranscript("full")
    let text = JSONText(brokenLevels: 2).text(of: full.json)
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
