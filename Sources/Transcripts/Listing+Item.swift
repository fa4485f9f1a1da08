// One transcript in short, read without its entries.

import Conversations
import FoundationEssentials
import Glibc
import Scripts

extension Listing.Item {
  /// Reads a transcript.
  /// - Parameters:
  ///   - entries: Where its entries are, which are not read; where that is not known, they are.
  ///   - file: The file's path, for errors.
  init(
    _ bytes: [UInt8], _ entries: EntryLines? = nil, id: String, file: String, _ scripts: KnownScripts
  ) throws(StoreError) {
    let json = try Transcript.admitted(bytes, without: entries?.range, file: file)
    func bad(_ place: String, _ why: String) -> StoreError { .badData(file: file, place: place, why: why) }
    guard json["id"]?.text == id else { throw bad("id", "it is not the name of the file") }
    func time(_ name: String) throws(StoreError) -> Date {
      guard let time = json[name]?.text.flatMap({ UTCTime(rfc3339: $0) }) else { throw bad(name, "it is no time") }
      return time.date
    }
    // The schema has seen to the rest.
    let reference = json["script"]
    let people = json["people"]
    guard let outcome = json["outcome"], outcome.isValue else { throw bad("outcome", "its value is not known") }
    let script = ScriptReference(
      id: reference?["id"]?.text ?? "", version: reference?["version"]?.number ?? 0,
      sha256: reference?["sha256"]?.text ?? "")
    try scripts.check(outcome, under: script, file: file)
    let zone = json["zone"]?.text.flatMap { Zone($0) }
    if zone == nil, json["zone"] != nil { throw bad("zone", "its value is not known") }
    guard let status = json["status"]?.text.flatMap(Transcript.Status.init) else {
      throw bad("status", "its value is not known")
    }
    let later = scripts.later(script)
    let kept = later.kept(of: outcome)
    self.init(
      id: id, script: script,
      people: People(
        client: people?["client"]?.text ?? "", coach: people?["coach"]?.text, other: people?["other"]?.text),
      started: try time("started"), zone: zone, keptBy: json["keptBy"]?.text,
      updated: try time("updated"), status: status, state: json["state"]?.text ?? "",
      entries: entries?.count ?? json["entries"]?.list?.count ?? 0, topic: later.topic(of: kept),
      openItems: later.openItems(of: kept), outcome: kept, isHeld: false)
  }
}

extension Later {
  /// What is kept of an outcome as it stands in a file.
  fileprivate func kept(of outcome: JSON) -> PackedRecord {
    let found = parts.compactMap { part in outcome[path: part.slot].map { (part, $0) } }
    var writer = ByteWriter()
    writer.list(found) { writer, found in
      let (part, value) = found
      writer.text(part.slot)
      let items = part.fields.map { fields in Value.list(value.items.map { .record($0.short(fields)) }) }
      writer.value(items ?? value.value ?? .list([]))
    }
    return PackedRecord(writer.bytes, writer.bytes.indices)
  }
}

extension JSON {
  /// Those of its members.
  fileprivate func short(_ fields: [String]) -> Record {
    var record = Record()
    for member in members { if let name = fields.first(where: member.isNamed) { record[name] = member.value.value } }
    for path in fields where path.utf8.contains(UInt8(ascii: ".")) {
      if let value = self[path: path]?.value { record[path: path] = value }
    }
    return record
  }
}
