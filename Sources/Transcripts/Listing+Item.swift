// One transcript in short, read without its entries.

import Conversations
import FoundationEssentials
import Scripts

extension Listing.Item {
  /// Reads a transcript.
  /// - Parameter file: The file's path, for errors.
  init(_ bytes: [UInt8], id: String, file: String, _ scripts: KnownScripts, _ schemas: inout OutcomeSchemas)
    throws(StoreError)
  {
    let cut = Self.cut(bytes)
    let json = try Transcript.admitted(cut?.shell ?? bytes, file: file)
    func bad(_ place: String, _ why: String) -> StoreError { .badData(file: file, place: place, why: why) }
    guard json["id"]?.text == id else { throw bad("id", "it is not the name of the file") }
    func time(_ name: String) throws(StoreError) -> Date {
      guard let time = json[name]?.text.flatMap({ UTCTime(rfc3339: $0) }) else { throw bad(name, "it is no time") }
      return time.date
    }
    // The schema has seen to the rest.
    let reference = json["script"]
    let people = json["people"]
    guard let outcome = json["outcome"]?.value?.record else { throw bad("outcome", "its value is not known") }
    let script = ScriptReference(
      id: reference?["id"]?.text ?? "", version: reference?["version"]?.number ?? 0,
      sha256: reference?["sha256"]?.text ?? "")
    try schemas.check(outcome, json["outcome"], under: script, file: file)
    let later = scripts.later(script)
    let zone = json["zone"]?.text
    if let zone, Zone(zone) == nil { throw bad("zone", "its value is not known") }
    guard let status = json["status"]?.text.flatMap(Transcript.Status.init) else {
      throw bad("status", "its value is not known")
    }
    self.init(
      id: id, script: script,
      people: People(
        client: people?["client"]?.text ?? "", coach: people?["coach"]?.text, other: people?["other"]?.text),
      started: try time("started"), zone: zone.flatMap { Zone($0) }, keptBy: json["keptBy"]?.text,
      updated: try time("updated"), status: status, state: json["state"]?.text ?? "",
      entries: cut?.count ?? json["entries"]?.list?.count ?? 0, aim: later.aim(of: outcome),
      openItems: later.openItems(of: outcome), kept: KeptOutcome(later.kept(of: outcome)),
      isHeld: false)
  }

  /// Takes the entries out of a document that is laid out in lines, two spaces a level, as ours are and jq's.
  /// - Returns: `nil` when it is not.
  private static func cut(_ bytes: [UInt8]) -> (shell: [UInt8], count: Int)? {
    let opening = Array(TranscriptEncoding.noEntries.dropLast())
    guard let start = bytes.position(of: opening).map({ $0 + opening.count }), bytes[start...].first != 0x5D,
      let end = bytes.position(of: Array("\n  ]".utf8), from: start)
    else { return nil }
    var (count, place) = (0, start)
    let entry = Array("\n    {".utf8)
    while let found = bytes.position(of: entry, from: place), found < end { (count, place) = (count + 1, found + 1) }
    return (Array(bytes[..<start] + bytes[(end + 3)...]), count)
  }
}
