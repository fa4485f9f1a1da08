// Finding words in everything that was said. The files are read, one after the other, but those whose signature shows
// that the words are not in them.

import Conversations
import FoundationEssentials

/// Something that was said, and has what is looked for.
public struct Found: Sendable {
  /// The session in short.
  public var session: Listing.Item
  /// The entry's number; of a note that stands apart, its number there.
  public var number: Int
  /// Whether it is a note of the coach's, which stands in no transcript.
  public var isCoachsNote: Bool
  /// When it was said.
  public var at: Date
  /// Whose words they are: the name of whoever it was.
  public var who: String
  /// What kind of entry it is.
  public var kind: String
  /// The id of the state in which it was said.
  public var state: String
  /// The words.
  public var text: String
  /// Where what is looked for stands in them, in Unicode scalars.
  public var places: [Range<Int>]
}

extension Store {
  /// Finds what people said. The script's own words are not looked at, nor what only repeats an earlier answer.
  /// - Parameters:
  ///   - chosen: The sessions, in the order in which they are looked at; `nil` for all, those that began last first.
  ///   - notes: Whether the coach's notes are looked at, too.
  ///   - body: Is told of each; `false` ends the search.
  /// - Returns: An error for each file that could not be read.
  public func search(
    _ search: WordSearch, in chosen: [String]? = nil, notes: Bool = false, _ body: (Found) -> Bool
  ) throws(StoreError) -> [StoreError] {
    guard let folder = try Folder(existing: path) else { return [] }
    var (search, scan, unreadable) = (search, WordScan(search), [StoreError]())
    let scripts = KnownScripts(self)
    var signatures = Signatures(of: search, in: folder)
    var ids = chosen ?? []
    if chosen == nil { ids = try self.ids().sorted(by: >) }
    for id in ids {
      do throws(StoreError) {
        let file = FileNames(id: id).transcript
        var session: Listing.Item?
        func item(_ bytes: [UInt8]) throws(StoreError) -> Listing.Item {
          if let session { return session }
          let item = try Listing.Item(bytes, EntryLines(in: bytes), id: id, file: folder.path(of: file), scripts)
          session = item
          return item
        }
        if let bytes = try signatures.bytes(of: file, in: folder), scan.next(in: bytes, from: 0) != nil {
          for entry in try entries(in: bytes, by: &scan, file: folder.path(of: file)) {
            guard let words = entry.words, let places = search.places(in: words) else { continue }
            if let found = Found(entry, words, places, in: try item(bytes)), !body(found) { return unreadable }
          }
        }
        guard notes, let kept = try folder.notes(id, of: .coach) else { continue }
        for (index, note) in kept.notes.enumerated() {
          guard let places = search.places(in: note.text), let bytes = try folder.read(file) else { continue }
          let item = try item(bytes)
          let found = Found(
            session: item, number: index + 1, isCoachsNote: true, at: note.at, who: item.people.coach ?? "coach",
            kind: "note", state: note.state, text: note.text, places: places)
          if !body(found) { return unreadable }
        }
      } catch { unreadable.append(error) }
    }
    if chosen == nil { signatures.keep(ids.map { FileNames(id: $0).transcript }, in: folder) }
    return unreadable
  }

  /// The entries of a file in which the word may be: those on such lines, where it is laid out as ours are; else all.
  private func entries(in bytes: [UInt8], by scan: inout WordScan, file: String) throws(StoreError) -> [JSON] {
    guard let lines = EntryLines(in: bytes)?.range, bytes[lines].starts(with: Self.ourLayout) else {
      guard let json = JSON.read(bytes) else { throw .badData(file: file, place: "", why: "it is not valid JSON") }
      return json["entries"]?.list ?? []
    }
    var (entries, place) = ([JSON](), lines.lowerBound)
    while let found = scan.next(in: bytes, from: place), found < lines.upperBound {
      let first = (bytes[..<found].lastIndex(of: 0x0A) ?? found) + 1
      let last = bytes[found...].firstIndex(of: 0x0A) ?? lines.upperBound
      var line = first..<last
      if bytes[last - 1] == UInt8(ascii: ",") { line = first..<last - 1 }
      guard let entry = JSON.read(bytes, line) else {
        throw .badData(file: file, place: "entries", why: "it is not valid JSON")
      }
      entries.append(entry)
      place = last
    }
    return entries
  }

  private static let ourLayout = Array("\n    {\"n\": ".utf8)
}

extension JSON {
  /// What a person said in an entry; `nil` where it is the script's, or only repeats something.
  fileprivate var words: String? {
    guard let who = self["who"]?.text, who != Entry.Speaker.script.rawValue, let text = self["text"]?.text,
      !text.isEmpty,
      let kind = self["kind"]?.text,
      ![Entry.Kind.keep, .goto, .resume, .pause].contains(where: { $0.rawValue == kind })
    else { return nil }
    return text
  }
}

extension Found {
  fileprivate init?(_ entry: JSON, _ words: String, _ places: [Range<Int>], in item: Listing.Item) {
    guard let number = entry["n"]?.number, let at = entry["at"]?.text.flatMap({ UTCTime(rfc3339: $0) }),
      let kind = entry["kind"]?.text, let state = entry["state"]?.text, let who = entry["who"]?.text
    else { return nil }
    let people = item.people
    let name =
      switch Entry.Speaker(rawValue: who) {
      case .client: people.client
      case .coach: people.coach
      case .other: people.other
      case .script, nil: String?.none
      }
    self.init(
      session: item, number: number, isCoachsNote: false, at: at.date, who: name ?? who, kind: kind, state: state,
      text: words, places: places)
  }
}
