// A coach's notes on a session. They are the coach's: a file beside the transcript, which never holds them.

import Conversations
import FoundationEssentials

/// A coach's notes on one session, in the order of the JSON.
public struct Notes: Decodable, Equatable, Sendable, StoredDocument {
  /// `cofront-notes`.
  public var format: String
  /// The version of the format; 1 today.
  public var version: Int
  /// The session's name.
  public var id: String
  /// The notes, in the order in which they were typed.
  public var notes: [Note]

  /// The name of the format.
  public static let format = "cofront-notes"
  /// The version that this program writes.
  public static let version = 1

  init(id: String) { (format, version, self.id, notes) = (Self.format, Self.version, id, []) }

  /// One note.
  public struct Note: Decodable, Equatable, Sendable {
    /// When it was typed; whole seconds.
    public var at: Date
    /// The id of the state that the conversation stood in.
    public var state: String
    /// The words.
    public var text: String
  }
}

extension Notes {
  /// The notes as their file has them.
  fileprivate var json: Value {
    .record([
      "format": .text(format), "version": .number(version), "id": .text(id),
      "notes": .list(notes.map { .record(["at": .time($0.at), "state": .text($0.state), "text": .text($0.text)]) }),
    ])
  }
}

extension Folder {
  func notes(_ id: String) throws(StoreError) -> Notes? {
    let name = FileNames(id: id).notes
    guard let bytes = try read(name) else { return nil }
    return try Notes.decode(bytes, id: id, file: path(of: name))
  }
}

extension Store {
  /// Adds a note of the coach's to those on a session; on return it is on the disk, readable by its owner only. Whoever
  /// holds the session does not matter: in a shared one the coach may have another account than the client.
  /// - Parameters:
  ///   - note: The words.
  ///   - id: The session.
  ///   - date: When they were typed; kept in whole seconds.
  ///   - state: The id of the state that the conversation stood in.
  /// - Throws: `.busy` while another process adds one.
  public func append(note: String, to id: String, at date: Date, state: String) throws(StoreError) {
    try write(id) { $0.notes.append(Notes.Note(at: date, state: state, text: note)) }
  }

  /// Changes the words of the coach's notes on a session, if there are some.
  /// - Throws: `.busy` while another process adds one.
  public func changeNotes(_ id: String, _ change: (String) -> String) throws(StoreError) {
    guard try notes(id) != nil else { return }
    try write(id) { notes in
      for index in notes.notes.indices { notes.notes[index].text = change(notes.notes[index].text) }
    }
  }

  /// Changes a note of the coach's, or takes it away; with the last one goes the file.
  /// - Parameters:
  ///   - number: Which one, from 1.
  ///   - words: The new words; `nil` takes it away.
  /// - Returns: The words that stood there; `nil` when there is no such note.
  /// - Throws: `.busy` while another process changes them.
  public func change(note number: Int, of id: String, to words: String?) throws(StoreError) -> String? {
    guard try notes(id)?.notes.indices.contains(number - 1) == true else { return nil }
    var before: String?
    try write(id) { notes in
      guard notes.notes.indices.contains(number - 1) else { return }
      before = notes.notes[number - 1].text
      if let words { notes.notes[number - 1].text = words } else { notes.notes.remove(at: number - 1) }
    }
    return before
  }

  private func write(_ id: String, _ change: (inout Notes) -> Void) throws(StoreError) {
    try SessionID.check(id)
    let folder = try Folder(making: path)
    let names = FileNames(id: id)
    let lock = try SessionLock(names.notesHolder, in: folder)
    defer { withExtendedLifetime(lock) {} }
    var notes = try folder.notes(id) ?? Notes(id: id)
    change(&notes)
    if notes.notes.isEmpty {
      try folder.remove(names.notes)
      try folder.synchronize()
    } else {
      try folder.replace(names.notes, with: Array(JSONText(brokenLevels: 2).text(of: notes.json).utf8))
    }
  }

  /// The coach's notes on a session.
  /// - Returns: `nil` when there are none.
  public func notes(_ id: String) throws(StoreError) -> Notes? {
    try SessionID.check(id)
    return try Folder(existing: path)?.notes(id)
  }
}
