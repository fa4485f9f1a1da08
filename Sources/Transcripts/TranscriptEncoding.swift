// A transcript's file, byte for byte: what is on which line, and why a save need not encode every entry again.

import Conversations

/// Encodes one session's transcripts, one after the other.
///
/// The document's members, and each entry and each part of the outcome, stand on lines of their own. A newline inside a
/// string is escaped, so lines can be told by their beginnings alone.
///
/// Entries only ever follow one another, so an entry's bytes are kept and used for as long as it and all before it
/// equal those of the last transcript; from the first that differs (a redaction), they are made anew.
public struct TranscriptEncoding {
  private static let layout = JSONText(brokenLevels: 2)
  private static let oneLine = JSONText()

  /// How the line of the entries begins; each of them is `\n    {...}` behind the bracket.
  static let opening = Array("\n  \"entries\": [".utf8)

  private var entries: [Entry] = []
  /// The kept entries' lines, each with the comma before it.
  private var lines: [UInt8] = []
  /// Where each entry's line ends in `lines`.
  private var ends: [Int] = []

  /// The file of a transcript: the same bytes for the same value, whatever was encoded before.
  mutating func encode(_ transcript: Transcript) -> [UInt8] {
    let around = Self.layout.bytes(of: .record(transcript.json(entries: [])))
    keep(transcript.entries)
    let inside = around.position(of: Self.opening).map { $0 + Self.opening.count } ?? around.count
    var bytes = Array(around[..<inside])
    bytes += lines
    if !lines.isEmpty { bytes += "\n  ".utf8 }
    bytes += around[inside...]
    return bytes + [UInt8(ascii: "\n")]
  }

  /// The file of a transcript.
  public static func bytes(of transcript: Transcript) -> [UInt8] {
    var encoding = TranscriptEncoding()
    return encoding.encode(transcript)
  }

  /// Whether one document has the entries of another as they are there, and more behind them at most.
  static func grew(from known: [UInt8], to new: [UInt8]) -> Bool {
    guard let start = known.position(of: opening), let newStart = new.position(of: opening),
      let end = known.position(of: Array("\n  ]".utf8), from: start) ?? known.position(of: opening + "]".utf8)
    else { return false }
    return new[newStart...].starts(with: known[start..<end])
  }

  private mutating func keep(_ new: [Entry]) {
    let same = zip(entries, new).prefix { $0 == $1 }.count
    lines.removeSubrange((same > 0 ? ends[same - 1] : 0)...)
    ends.removeSubrange(same...)
    entries.removeSubrange(same...)
    for entry in new[same...] {
      lines += (ends.isEmpty ? "\n    " : ",\n    ").utf8
      lines += Self.oneLine.bytes(of: entry.json)
      ends.append(lines.count)
    }
    entries += new[same...]
  }
}
