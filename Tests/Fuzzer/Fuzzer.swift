// What strangers can hand to cofront, as libFuzzer makes it up: COFRONT_FUZZ names which. Whatever comes, nothing traps,
// and no control character gets through. Built by scripts/fuzz alone.

import FoundationEssentials
import Glibc
import Perspective
import Scripts

@testable import Conversations
@testable import LineEditing
@testable import Reports
@testable import Sharing
@testable import Transcripts

private enum Subject: String {
  case transcript, script, exchange, protocol_ = "protocol", keys, words

  static let present = getenv("COFRONT_FUZZ").flatMap { Subject(rawValue: String(cString: $0)) } ?? .words

  func take(_ bytes: [UInt8]) {
    switch self {
    case .transcript: Self.take(transcript: bytes)
    case .script: Self.take(script: bytes)
    case .exchange: Self.take(exchange: bytes)
    case .protocol_: Self.take(protocol: bytes)
    case .keys: Self.take(keys: bytes)
    case .words: Self.take(words: bytes)
    }
  }

  /// A file in the folder: refused, or shown in every format, resumed, and saved as it was read.
  private static func take(transcript bytes: [UInt8]) {
    guard let id = JSON.read(bytes)?["id"]?.text,
      let transcript = try? Transcript.decode(bytes, id: id, file: "")
    else { return }
    let data = Script.builtIn.data
    let measure = TextMeasure(columns: 76, width: \.count, wrap: { text, _, _ in [text] })
    for text in [
      SessionText(transcript, data, measure: measure).text, SessionMarkdown(transcript, data).text,
      SessionPage(transcript, data).text, ChartPicture(transcript.outcome, data).text,
      ActionCalendar(transcript, data).text.filter { $0 != "\r\n" }, NetworkGraph(transcript, data)?.text ?? "",
      String(decoding: TranscriptEncoding.bytes(of: transcript), as: UTF8.self),
    ] { check(text) }
    check(TidyTable(transcript, data).text.filter { $0 != "\r\n" })
    let again = TranscriptEncoding.bytes(of: transcript)
    precondition((try? Transcript.decode(again, id: id, file: "")) == transcript, "it is not saved as it was read")
    var conversation = Conversation(script: .builtIn, transcript: transcript, place: "here")
    _ = conversation.resume(by: .client, in: .utc, at: transcript.updated)
    _ = conversation.receive(.answer("Ana 7 5 8"), at: transcript.updated)
  }

  /// A script of another author: told what is wrong, or played.
  private static func take(script bytes: [UInt8]) {
    guard let script = ParsedScript(text: String(decoding: bytes, as: UTF8.self)).script else { return }
    play(["One", "7", "", "yes", "/back", "Ana, Bo", "/skip", "3 4 5", "/summary", "by Friday"], under: script)
  }

  private static func take(exchange bytes: [UInt8]) {
    guard let exchange = try? Exchange.decode(bytes, id: "", file: "") else { return }
    let comparison = Comparison(exchange, exchange, Script.builtIn.data)
    check(sanitised(ComparisonText(comparison, sameNames: "").text))
    check(JSONText().text(of: comparison.json))
  }

  private static func take(protocol bytes: [UInt8]) {
    var framer = LineFramer(longest: 4_000)
    framer.append(bytes)
    while let line = try? framer.next() {
      _ = try? JSONDecoder().decode(GuestMessage.self, from: Data(line))
      _ = try? JSONDecoder().decode(HostMessage.self, from: Data(line))
    }
  }

  /// Bytes from a terminal: the first of each eight is how many milliseconds the next seven come later.
  private static func take(keys bytes: [UInt8]) {
    var decoder = KeyDecoder()
    var (now, rest) = (1_000, bytes[...])
    func take(_ key: Key) {
      switch key {
      case .text(let scalars): precondition(scalars.allSatisfy { $0.value >= 0x20 }, "a control character is text")
      case .paste(let text): check(text)
      default: break
      }
    }
    while let gap = rest.popFirst() {
      now += Int(gap) * 8
      while let key = decoder.next(now: now) { take(key) }
      decoder.append(Array(rest.prefix(7)), now: now)
      rest = rest.dropFirst(7)
    }
    decoder.end()
    while let key = decoder.next(now: now) { take(key) }
  }

  /// What a person types: read for attacks, and as answers to the built-in script.
  private static func take(words bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let count = text.unicodeScalars.count
    for span in Reading(of: text).spans {
      precondition(0 <= span.start && span.start < span.end && span.end <= count, "a span lies outside")
    }
    play(text.split(separator: "\n", omittingEmptySubsequences: false).prefix(60).map(String.init), under: .builtIn)
  }

  private static func play(_ lines: [String], under script: Script) {
    let now = Date(timeIntervalSince1970: 1_800_000_000)
    var conversation = Conversation(
      script: script,
      transcript: Transcript(
        id: "2026-01-01-0101-fuzz",
        script: ScriptReference(id: script.id, version: script.version, sha256: script.sha256), seed: 1,
        people: People(client: "Noa"), started: now,
        zone: .utc, state: script.start), place: "here")
    _ = conversation.begin(at: now)
    for line in lines { _ = conversation.receive(Input.read(line, after: []).input, at: now) }
    let again = Snapshot(conversation.transcript.entries, under: script)
    precondition(again == conversation.snapshot, "resumed it would stand elsewhere")
  }

  /// Nothing that moves a cursor or turns a line around reaches a terminal.
  private static func check(_ text: String) {
    let bad = text.unicodeScalars.first { ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || (0x7F..<0xA0) ~= $0.value }
    precondition(bad == nil, "a control character gets through")
  }
}

/// One input of libFuzzer's.
@_cdecl("LLVMFuzzerTestOneInput") public func takeInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Subject.present.take(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
