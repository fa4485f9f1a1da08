// Where and with whom a visit takes place, and what is told to whoever asks about that.

/// Where and with whom a visit takes place, as far as questions about it are answered by it.
public struct Visit: Sendable {
  /// The folder of the transcripts, as people read it.
  let place: String
  let people: People
  /// Whose account holds the file, and whether two terminals share the session.
  let keeper: String?
  let isShared: Bool
  /// What the person types to run the program, and the option that finds the folder again.
  let command: String
  let folder: String
  /// The id of the session.
  let id: String

  /// Makes a visit.
  public init(
    place: String, people: People, keeper: String? = nil, isShared: Bool = false, command: String, folder: String,
    id: String
  ) {
    (self.place, self.people, self.keeper, self.isShared) = (place, people, keeper, isShared)
    (self.command, self.folder, self.id) = (command, folder, id)
  }

  /// The answer to a line that asks about the visit itself, and nothing else; `nil` for any other line.
  public func answer(to line: String) -> String? {
    guard let asked = VisitQuestions(in: line), asked.rest.isEmpty else { return nil }
    let told = asked.topics.prefix(2).map { answer(to: $0) }.filter { !$0.isEmpty }
    return told.isEmpty ? nil : told.joined(separator: " ")
  }

  func answer(to name: VisitTopic.Name) -> String? { VisitTopic.all.first { $0.name == name }.map(answer) }

  func answer(to topic: VisitTopic) -> String {
    let text = isShared ? topic.shared : people.coach != nil ? topic.coached : topic.alone
    // Who leaves in haste sees no id any more.
    let session = isShared ? id : "latest"
    return
      text
      .replacing("{place}", with: place).replacing("{client}", with: people.client)
      .replacing("{coach}", with: people[.coach]).replacing("{keeper}", with: keeper ?? people.client)
      .replacing("{forget}", with: "\(command) forget \(session)\(folder)").replacing(
        "{list}", with: "\(command) list\(folder)"
      ).replacing(
        "{show}", with: "\(command) show \(id)\(folder)")
  }
}
