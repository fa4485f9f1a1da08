// A script: the authored conversation as data. What its parts mean stands in Documentation/Authors.md.

/// An authored conversation: what it keeps, its states, the stages they belong to, and the ways through the stages.
public struct Script: Equatable, Sendable {
  /// Names the script; lowercase words with hyphens.
  public var id: String
  /// Goes up with every published change.
  public var version: Int
  /// What people call it.
  public var title: String
  /// The sources, a line each.
  public var credits: [String]
  /// What it keeps.
  public let data: DataModel
  /// What a person may tick to hand it to another.
  public var shares: [ShareLine]
  /// The id of the first state.
  public var start: String
  /// The parts of the conversation, in order.
  public var stages: [Stage]
  /// Lists of stages, by name; the first one counts while none is chosen.
  public let ways: [Way]
  /// The slot that names the way: the choice that has all ways among its options.
  public let waySlot: Slot?
  /// All states, in the order in which they were written.
  public let states: [State]
  /// SHA-256 of the text that the script was read from, in lowercase hexadecimal.
  public var sha256: String

  private let positions: [String: Int]

  /// The scripts that this program has itself.
  public static let compiledIn = [Script.builtIn, .exchange]
  /// The texts that they were made from.
  public static let texts = [builtInText, exchangeText]

  /// The target of a route that closes the conversation.
  public static let end = "end"

  /// Makes a script. When two states share an id, the first one bears it.
  public init(
    id: String, version: Int, title: String, credits: [String], data: DataModel = DataModel(), shares: [ShareLine] = [],
    start: String, stages: [Stage], ways: [Way], states: [State], sha256: String = ""
  ) {
    (self.id, self.version, self.title, self.credits) = (id, version, title, credits)
    (self.data, self.shares) = (data, shares)
    (self.start, self.stages, self.ways, self.states, self.sha256) = (start, stages, ways, states, sha256)
    let ids = Set(ways.map(\.id))
    waySlot = data.slots.first { slot in !slot.options.isEmpty && ids.isSubset(of: slot.options.map(\.id)) }
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

/// A part of the conversation.
public struct Stage: Equatable, Sendable {
  /// Names the stage in the script.
  public var id: String
  /// Names the stage to people.
  public var title: String
  /// What must be known before `/goto` leads here: the questions that fill it come first.
  public var needs: [String] = []
}

/// A way through the stages.
public struct Way: Equatable, Sendable {
  /// Names the way.
  public var id: String
  /// The ids of its stages, in order.
  public var stages: [String]

  /// Makes a way.
  public init(_ id: String, _ stages: [String]) { (self.id, self.stages) = (id, stages) }
}

/// What a person may tick to hand it to another.
public struct ShareLine: Equatable, Sendable {
  /// Names the line on a command line.
  public var id: String
  /// What people read.
  public var label: String
  /// What it hands over: slots, and fields of items as `partner.trust`; a slot of records alone is all of it.
  public var slots: [String]

  /// Makes a line.
  public init(_ id: String, _ label: String, _ slots: [String]) {
    (self.id, self.label, self.slots) = (id, label, slots)
  }
}
