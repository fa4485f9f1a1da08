// The schema against the documents that are written, by a validator of another make (Debian's python3-jsonschema).

import Conversations
import Foundation
import Scripts
import TerminalDriver
import Testing
import Transcripts

@Suite struct SchemaTests {
  private static let schema = checkout + "/transcripts/schema.json"

  /// For each file a line: its number of errors, and the first one.
  private static let validator = """
    import json, sys
    from jsonschema import Draft202012Validator, FormatChecker
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    for name in sys.argv[2:]:
        errors = list(validator.iter_errors(json.load(open(name, encoding="utf-8"))))
        print(len(errors), errors[0].json_path + ": " + errors[0].message[:200] if errors else "")
    """

  private func validate(_ documents: [String], under schema: String = schema) throws -> [Substring] {
    let scratch = try Scratch()
    let files = try documents.enumerated().map { index, document in
      let path = "\(scratch.path)/\(index).json"
      try document.write(toFile: path, atomically: false, encoding: .utf8)
      return path
    }
    let result = try Child.run(["/usr/bin/python3", "-c", Self.validator, schema] + files)
    try #require(result.exit == .status(0), "python3-jsonschema is needed: \(result.output)")
    let lines = result.output.split(separator: "\n")
    try #require(lines.count == documents.count, "\(result.output)")
    return lines
  }

  private func written(_ transcript: Transcript) -> String { JSONText(brokenLevels: 2).text(of: transcript.json) }

  @Test func whatIsWrittenIsValid() throws {
    let full = try fullTranscript("2026-11-21-1430-k3fq")
    var documents = [written(full), written(transcript("a")), written(transcript("é b", entries: 40))]
    for entry in full.entries {
      var one = transcript("a")
      one.entries = [entry]
      documents.append(written(one))
    }
    for (index, line) in try validate(documents).enumerated() { #expect(line == "0 ", "\(index): \(line)") }
  }

  private func expectInvalid(_ text: String, _ changes: [(String, String)], under schema: String = schema) throws {
    let documents = changes.map { change in
      text.firstRange(of: change.0).map { text.replacingCharacters(in: $0, with: change.1) } ?? ""
    }
    for (change, document) in zip(changes, documents) { try #require(!document.isEmpty, "nowhere: \(change.0)") }
    for (change, line) in zip(changes, try validate(documents, under: schema)) {
      #expect(!line.hasPrefix("0"), "\(change)")
    }
  }

  @Test func whatIsNotAllowedIsInvalid() throws {
    try expectInvalid(
      written(fullTranscript("a")),
      [
        ("\"version\": 1,\n  \"id\"", "\"version\": 2,\n  \"id\""), ("\"cofront-transcript\"", "\"transcript\""),
        ("\"id\": \"a\"", "\"id\": \"../a\""), ("\"id\": \"a\"", "\"id\": \"\""), ("14:30:00Z", "14:30:00+00:00"),
        ("14:30:00Z", "14:30:00.5Z"), ("\"2026-11-21T14:30:00Z\"", "\"2026-13-21T14:30:00Z\""),
        ("9007199254740992", "9007199254740993"), ("\"kind\": \"answer\"", "\"kind\": \"guess\""),
        ("\"who\": \"client\"", "\"who\": \"robot\""), ("\"n\": 1,", "\"n\": 0,"), ("\"n\": 1,", ""),
        ("\"n\": 1,", "\"n\": 1, \"extra\": 1,"), ("\"value\": 7", "\"value\": 7.5"),
        ("\"value\": 7", "\"value\": null"), ("\"value\": 7", "\"value\": [null]"),
        ("\"value\": 7", "\"value\": {\"trust\": 0.5}"), ("\"about\": \"p1\"", "\"about\": \"1\""),
        ("\"status\": \"closed\"", "\"status\": \"done\""), ("\"confidence\": 8", "\"confidence\": 0.8"),
        ("\"category\": \"blame\"", "\"category\": \"need\""), ("\"category\": \"blame\"", "\"category\": \"other\""),
        ("\"stance\": \"conflict\", ", ""), (sha("a"), sha("A")),
      ])
  }

  // MARK: The outcome, as the script declares it

  /// The schema of outcomes under the built-in script, as a file.
  private func outcomeSchema(in scratch: Scratch) throws -> String {
    let path = scratch.path + "/outcome.schema.json"
    let schema = JSONText(brokenLevels: 2).text(of: .record(Script.builtIn.outcomeSchema))
    try schema.write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }

  @Test func whatTheScriptKeepsIsValid() throws {
    let scratch = try Scratch()
    let documents = try [fullOutcome, "{}", JSONText().text(of: .record(fullTranscript("a").outcome))]
    for line in try validate(documents, under: outcomeSchema(in: scratch)) { #expect(line == "0 ") }
  }

  @Test func whatTheScriptDoesNotKeepIsInvalid() throws {
    let scratch = try Scratch()
    try expectInvalid(
      fullOutcome,
      [
        ("\"aim\":", "\"goal\":"), ("\"aim\": \"an opening\"", "\"aim\": 1"), ("\"trust\": 1,", "\"trust\": 0,"),
        ("\"trust\": 1,", "\"trust\": 11,"), ("\"theirs\": {\"trust\": 3}", "\"theirs\": {\"love\": 3}"),
        ("\"id\": \"p1\"", "\"id\": \"a1\""), ("\"id\": \"p1\", ", ""), ("\"focus\": \"both\"", "\"focus\": 1"),
        ("\"safety\": \"free\"", "\"safety\": \"very free\""), ("\"confidence\": 8", "\"confidence\": 0"),
        ("\"status\": \"kept\"", "\"status\": \"won\""), ("\"words\": {", "\"words\": {\"x\": 1, "),
        ("\"dimension\": \"trust\"", "\"dimension\": \"love\""), ("\"facing\": \"p1\"", "\"facing\": \"Ana\""),
        ("\"drafts\": [", "\"versions\": ["), ("\"behaviours\": [\"I listen\"]", "\"behaviours\": []"),
      ], under: outcomeSchema(in: scratch))
  }

  @Test func theSchemaNamesEveryCase() throws {
    let schema = String(decoding: try contents(Self.schema), as: UTF8.self).filter { !$0.isWhitespace }
    func list(_ values: [String]) -> String { "\"enum\":[" + values.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
    #expect(schema.contains(list(Entry.Kind.allCases.map(\.rawValue))))
    #expect(schema.contains(list(Entry.Speaker.allCases.map(\.rawValue))))
    #expect(schema.contains(list(Transcript.Status.allCases.map(\.rawValue))))
  }

  @Test func everyPropertyIsDescribed() throws {
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(try contents(Self.schema))) as? [String: Any])
    var undescribed: [String] = []
    func look(_ value: Any, _ path: String) {
      guard let object = value as? [String: Any] else { return }
      for (name, property) in object["properties"] as? [String: [String: Any]] ?? [:] where !path.contains(".if") {
        if property["description"] == nil { undescribed.append(path + "." + name) }
        look(property, path + "." + name)
      }
      for (name, definition) in object["$defs"] as? [String: [String: Any]] ?? [:] {
        if definition["description"] == nil { undescribed.append(name) }
        look(definition, name)
      }
    }
    look(schema, "")
    #expect(undescribed == [])
  }
}
