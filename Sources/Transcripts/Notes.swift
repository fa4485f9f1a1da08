// A coach's notes on a session, and what a client keeps from the coach. Each is a file beside the transcript, which
// never holds them, in the folder of whoever wrote them.

import Conversations
import FoundationEssentials

/// What one side noted on a session for nobody else, in the order of the JSON.
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
  func notes(_ id: String, of role: Role) throws(StoreError) -> Notes? {
    let name = FileNames(id: id).notes(of: role)
    guard let bytes = try read(name) else { return nil }
    return try Notes.decode(bytes, id: id, file: path(of: name))
  }

  func hasNotes(_ id: String) -> Bool { Role.allCases.contains { has(FileNames(id: id).notes(of: $0)) } }
}

extension Store {
  /// Adds a note to those on a session; on return it is on the disk, readable by its owner only. Whoever holds the
  /// session does not matter: in a shared one the coach may have another account than the client.
  /// - Parameters:
  ///   - note: The words.
  ///   - id: The session.
  ///   - role: Whose note it is.
  ///   - date: When they were typed; kept in whole seconds.
  ///   - state: The id of the state that the conversation stood in.
  /// - Throws: `.busy` while another process adds one.
  public func append(
    note: String, to id: String, of role: Role = .coach, at date: Date, state: String
  ) throws(StoreError) {
    try write(id, role) { $0.notes.append(Notes.Note(at: date, state: state, text: note)) }
  }

  /// Changes the words of all notes on a session, if there are some.
  /// - Throws: `.busy` while another process adds one.
  public func changeNotes(_ id: String, _ change: (String) -> String) throws(StoreError) {
    for role in Role.allCases where try notes(id, of: role) != nil {
      try write(id, role) { notes in
        for index in notes.notes.indices { notes.notes[index].text = change(notes.notes[index].text) }
      }
    }
  }

  /// Changes a note, or takes it away; with the last one goes the file.
  /// - Parameters:
  ///   - number: Which one, from 1.
  ///   - role: Whose notes.
  ///   - words: The new words; `nil` takes it away.
  /// - Returns: The words that stood there; `nil` when there is no such note.
  /// - Throws: `.busy` while another process changes them.
  public func change(
    note number: Int, of id: String, by role: Role = .coach, to words: String?
  ) throws(StoreError) -> String? {
    guard try notes(id, of: role)?.notes.indices.contains(number - 1) == true else { return nil }
    var before: String?
    try write(id, role) { notes in
      guard notes.notes.indices.contains(number - 1) else { return }
      before = notes.notes[number - 1].text
      if let words { notes.notes[number - 1].text = words } else { notes.notes.remove(at: number - 1) }
    }
    return before
  }

  private func write(_ id: String, _ role: Role, _ change: (inout Notes) -> Void) throws(StoreError) {
    try SessionID.check(id)
    let folder = try Folder(making: path)
    let names = FileNames(id: id)
    try folder.lock(for: id)
    var notes = try folder.notes(id, of: role) ?? Notes(id: id)
    change(&notes)
    if notes.notes.isEmpty {
      try folder.remove(names.notes(of: role))
      try folder.synchronize()
    } else {
      try folder.replace(names.notes(of: role), with: Array(JSONText(brokenLevels: 2).text(of: notes.json).utf8))
    }
  }

  /// The notes of one side on a session: the coach's, or what the client keeps from the coach.
  /// - Returns: `nil` when there are none.
  public func notes(_ id: String, of role: Role = .coach) throws(StoreError) -> Notes? {
    try SessionID.check(id)
    return try Folder(existing: path)?.notes(id, of: role)
  }
}
