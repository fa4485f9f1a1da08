// A script: the authored conversation as data. What its parts mean stands in Documentation/Authors.md.

/// An authored conversation: its states, the stages they belong to, and the ways through the stages.
public struct Script: Equatable, Sendable {
  /// Names the script; lowercase words with hyphens.
  public var id: String
  /// Goes up with every published change.
  public var version: Int
  /// What people call it.
  public var title: String
  /// The sources, a line each.
  public var credits: [String]
  /// What a summary calls the answers in `words.NAME`, in its order. Answers without a heading stay out of it.
  public var headings: [Heading]
  /// The id of the first state.
  public var start: String
  /// The parts of the conversation, in order.
  public var stages: [Stage]
  /// Named lists of stage ids.
  public var ways: [String: [String]]
  /// All states, in the order in which they were written.
  public let states: [State]
  /// SHA-256 of the text that the script was read from, in lowercase hexadecimal.
  public var sha256: String

  private let positions: [String: Int]

  /// The target of a route that closes the conversation.
  public static let end = "end"

  /// Makes a script. When two states share an id, the first one bears it.
  public init(
    id: String, version: Int, title: String, credits: [String], headings: [Heading] = [], start: String,
    stages: [Stage],
    ways: [String: [String]], states: [State], sha256: String = ""
  ) {
    (self.id, self.version, self.title, self.credits) = (id, version, title, credits)
    self.headings = headings
    (self.start, self.stages, self.ways, self.states, self.sha256) = (start, stages, ways, states, sha256)
    positions = Dictionary(states.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The state of that id, if there is one. O(1).
  public subscript(id: String) -> State? { positions[id].map { states[$0] } }

  /// The stage that a person means by its id or its title, or by the beginning of either.
  public func stage(named text: String) -> Stage? {
    let wanted = text.lowercased()
    guard !wanted.isEmpty else { return nil }
    return stages.first { $0.id == wanted || $0.title.lowercased() == wanted }
      ?? stages.first { $0.id.hasPrefix(wanted) || $0.title.lowercased().hasPrefix(wanted) }
  }
}

/// What a summary calls the answer in a slot `words.NAME`.
public struct Heading: Equatable, Sendable {
  /// The name of the slot, without `words.`.
  public var name: String
  /// The heading.
  public var text: String

  /// Makes a heading.
  public init(_ name: String, _ text: String) { (self.name, self.text) = (name, text) }
}

/// A part of the conversation.
public struct Stage: Equatable, Sendable {
  /// Names the stage in the script.
  public var id: String
  /// Names the stage to people.
  public var title: String

  /// Makes a stage.
  public init(id: String, title: String) { (self.id, self.title) = (id, title) }
}
