// cofront notes: a coach's notes on a session, to be read again, added to, changed and taken away.

import ArgumentParser
import Conversations
import LineEditing
import Transcripts

struct NotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes", abstract: "Show notes on a conversation, add one, change one, or remove one.",
    discussion: """
      A coach's notes are in a separate file, ID.notes.json; what a client does not show the coach, with /private, is \
      in ID.client.notes.json. They are in no other file.
      """)

  @Argument(help: "The session, or the beginning of its name; the latest one unless given.", completion: .session)
  var id: String?

  @Option(name: .customLong("as"), help: "Whose notes: the coach's, if there are any, unless given.")
  var role: Role?

  @Option(help: ArgumentHelp("Add a note.", valueName: "words"))
  var add: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Change a note: its number, then the new words."))
  var change: [String] = []

  @Option(help: ArgumentHelp("Remove a note, by its number.", valueName: "number"))
  var remove: Int?

  @Flag(help: "The same facts as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  /// Which note is changed, and its new words.
  private var changed: (number: Int, words: String)? {
    let words = change.dropFirst().joined(separator: " ")
    return change.first.flatMap { Int($0) }.flatMap { words.allSatisfy(\.isWhitespace) ? nil : ($0, words) }
  }

  /// Nothing is written before all of it can be.
  func validate() throws {
    if add?.allSatisfy(\.isWhitespace) == true {
      throw ValidationError("--add wants the words of the note")
    }
    if !change.isEmpty, changed == nil {
      throw ValidationError("--change wants a number and the new words, such as --change 1 WORDS")
    }
  }

  func run() throws {
    let (environment, store) = try common.open()
    let id = try store.resolve(id)
    let role = try role ?? (store.notes(id) == nil && store.notes(id, of: .client) != nil ? .client : .coach)
    if let add { try write(add, to: id, of: role, in: store) }
    if let (number, words) = changed { try change(number, of: id, by: role, to: words, in: store) }
    if let remove { try change(remove, of: id, by: role, to: nil, in: store) }
    let notes = try store.notes(id, of: role)?.notes ?? []
    if json {
      let facts = notes.map { Value.record(["at": .time($0.at), "state": .text($0.state), "text": .text($0.text)]) }
      return Process.say("notes", ["id": .text(id), "as": .text(role.rawValue), "notes": .list(facts)])
    }
    let lines = notes.enumerated().map { index, note in
      sanitised("\(index + 1)  \(Day(note.at, in: Clock.zone).text)  \(note.text)", keepsLineFeeds: false) + "\n"
    }
    environment.tell(lines.isEmpty ? "No notes on \(id).\n" : lines.joined())
  }

  private func write(_ words: String, to id: String, of role: Role, in store: Store) throws {
    let state = try store.isThere(id) ? store.load(id).state : store.notes(id, of: role)?.notes.last?.state ?? ""
    try store.append(note: words, to: id, of: role, at: Clock.now, state: state)
  }

  private func change(_ number: Int, of id: String, by role: Role, to words: String?, in store: Store) throws {
    guard try store.change(note: number, of: id, by: role, to: words) != nil else {
      throw Failure("\(id) has no note \(number): the command without options lists them", .usage)
    }
  }
}
