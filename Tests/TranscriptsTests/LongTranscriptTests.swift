// Long transcripts in short: of their files only the beginning and the end are read.

import Foundation
import TerminalDriver
import Testing
import Transcripts

@Suite struct LongTranscriptTests {
  @Test(arguments: ["entries", "the last entry", "the outcome", "the people", "all"])
  func aLongTranscriptIsTheSameInShort(part: String) throws {
    let words = String(repeating: "many words, ", count: 2000)
    let scratch = try Scratch()
    let store = scratch.store
    var long = try fullTranscript("long")
    if part == "entries" || part == "all" {
      for n in long.entries.count + 1...long.entries.count + 300 { long.entries.append(entry(n)) }
    }
    if part == "the last entry" || part == "all" { long.entries[long.entries.count - 1].text = words }
    if part == "the outcome" || part == "all" { long.outcome["aim"] = .text(words) }
    if part == "the people" || part == "all" { long.people.coach = words }
    try store.begin("long").save(long)
    let item = try #require(try store.list().items.first)
    #expect(item.entries == long.entries.count && item.aim == long.outcome["aim"]?.text && item.people == long.people)
    #expect(item.status == long.status && item.state == long.state && item.updated == long.updated)
    // Laid out in another way it is read whole.
    let path = store.path + "/long.json"
    let json = try JSONSerialization.jsonObject(with: Data(contents(path)))
    try JSONSerialization.data(withJSONObject: json).write(to: URL(filePath: path))
    #expect(try store.list().items == [item])
  }
}
