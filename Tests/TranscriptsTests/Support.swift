// What the tests of the store share: folders that go away, sample transcripts, and child processes with deadlines.

import Conversations
import Foundation
import Glibc
import Perspective
import TerminalDriver
import Testing
import Transcripts

extension Scratch {
  /// A folder in it that is not there yet.
  var store: Store { Store(path: path + "/store") }

  func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path + "/store").sorted() }
}

let start = Date(timeIntervalSince1970: 1_795_271_400)  // 2026-11-21T14:30:00Z

func sha(_ digit: Character) -> String { String(repeating: digit, count: 64) }

func transcript(_ id: String, client: String = "noa", entries: Int = 0, script: String = sha("a")) -> Transcript {
  var transcript = Transcript(
    id: id, script: ScriptReference(id: "partnering", version: 1, sha256: script), seed: 9_007_199_254_740_992,
    people: People(client: client, coach: "lev"), started: start, state: "arrive-aim")
  for n in 0..<entries { transcript.entries.append(entry(n + 1)) }
  if entries > 0 { transcript.updated = start + Double(entries * 30) }
  return transcript
}

func entry(_ n: Int, text: String = "I would like to hear Ana out before I answer.", value: Value? = nil) -> Entry {
  Entry(
    n: n, at: start + Double(n * 30), state: "arrive-aim", visit: 1, who: .client, kind: .answer, text: text,
    value: value)
}

private let reading = """
  {"stance": "conflict", "attention": "other", "spans": [
  {"start": 0, "end": 5, "category": "blame", "kind": "attack", "reason": "a person is made the cause"},
  {"start": 6, "end": 9, "category": "observation", "kind": "issue", "reason": "seen or heard"}]}
  """

/// An outcome under the built-in script, with something of every kind of slot.
let fullOutcome = """
  {"aim": "an opening", "worth": "I say it",
  "definitions": {"trust": "to be told early", "imperative": "neither can leave", "purpose": "the same end"},
  "network": [{"id": "p1", "name": "Ana", "trust": 1, "imperative": 10, "purpose": 5, "theirs": {"trust": 3}},
  {"id": "p2", "name": "Bo"}],
  "scaling": [{"partner": "p1", "dimension": "trust", "from": 1, "holds": "she calls", "sign": "she calls first",
  "conversation": "about the invoice", "behaviour": "I ask", "keep": "the Monday call"}],
  "issue": "the invoice", "onlooker": "the invoice was late", "conduct": "it was late", "safety": "free", "focus": "both",
  "opening": {"drafts": ["You never call.", "I missed your call."], "kept": "I missed your call."},
  "value": "trust", "behaviours": ["I listen"], "practices": ["we meet"],
  "actions": [{"what": "Call Ana", "who": "Ana", "when": "on Monday", "if": "she is in", "then": "I ask first",
  "obstacle": "the noise", "confidence": 8, "status": "kept", "learned": "she waits, too", "from": "2026-11-14-0900-abcd"},
  {"what": "Ask Bo", "status": "open"}],
  "confidant": "Bo", "insight": {"situation": "both wait", "self": "I wait longest"},
  "way": "whole", "pace": "room", "facing": "p1", "words": {"matters": "m", "best": "b", "last": "l"}}
  """

/// A transcript in which every property of every type has a value, and every kind of value occurs.
func fullTranscript(_ id: String) throws -> Transcript {
  var transcript = transcript(id)
  let action: Record = [
    "what": "Call Ana", "who": "Ana", "when": "on Monday", "if": "she is in", "then": "I ask first",
    "obstacle": "the noise", "confidence": 8, "status": "partly", "learned": "she waits, too",
    "from": "2026-11-14-0900-abcd",
  ]
  let values: [Value] = [
    "keep", .list([]), .texts(["one", "two"]), 7, .flag(true), .flag(false), .record(["trust": 4, "purpose": 10]),
    .record([:]),
    .list([.record(["id": "p1", "name": "Ana"])]), .record(["partner": "p1", "dimension": "imperative"]),
    .record(["what": "Call", "who": "Ana", "when": "Monday"]), .list([.record(action)]),
    .record(["actions": .list([.record(action)])]),
  ]
  for value in values { transcript.entries.append(entry(transcript.entries.count + 1, value: value)) }
  for kind in Entry.Kind.allCases {
    var next = entry(transcript.entries.count + 1)
    (next.kind, next.who) = (kind, Entry.Speaker.allCases[transcript.entries.count % 3])
    (next.by, next.about) = ("lev", "p1")
    transcript.entries.append(next)
  }
  transcript.entries[0].reading = try decoder().decode(Reading.self, from: Data(reading.utf8))
  transcript.outcome = try decoder().decode(Record.self, from: Data(fullOutcome.utf8))
  transcript.status = .closed
  transcript.updated = start + 3600
  return transcript
}

func contents(_ path: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(filePath: path))) }

func decoder() -> JSONDecoder {
  let decoder = JSONDecoder()
  decoder.dateDecodingStrategy = .iso8601
  return decoder
}

func mode(_ path: String) throws -> Int {
  var info = stat()
  try #require(lstat(path, &info) == 0, "\(path)")
  return Int(info.st_mode & 0o7777)
}

/// The test host as a child, killed with this value at the latest.
final class Host {
  private let process = Process()
  private let (input, output) = (Pipe(), Pipe())
  private var buffer: [UInt8] = []
  var pid: Int32 { process.processIdentifier }

  init(_ mode: String, _ store: Store, _ id: String) throws {
    process.executableURL = URL(filePath: Child.product("StoreHost"))
    process.arguments = [mode, store.path, id]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  deinit { kill() }

  /// The next line it tells, at the latest after twenty seconds.
  func line() throws -> String {
    let deadline = Date() + 20
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        defer { buffer.removeSubrange(...end) }
        return String(decoding: buffer[..<end], as: UTF8.self)
      }
      let left = deadline.timeIntervalSinceNow
      try #require(left > 0, "the child said nothing")
      var poller = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&poller, 1, Int32(left * 1000)) > 0 else { continue }
      let data = output.fileHandleForReading.availableData
      try #require(!data.isEmpty, "the child ended")
      buffer += data
    }
  }

  /// Lets it end by itself.
  func finish() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  func kill() {
    if process.isRunning { _ = Glibc.kill(pid, SIGKILL) }
    process.waitUntilExit()
  }
}
