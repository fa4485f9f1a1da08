// What must hold for a route, an option or a wording: values compared and facts, never expressions.

/// A condition: every test must hold.
public struct Guard: Equatable, Sendable {
  /// The tests.
  public var tests: [Test]

  /// Makes a condition.
  public init(_ tests: [Test]) { self.tests = tests }

  /// One thing that must hold.
  public struct Test: Equatable, Sendable {
    /// What is tested.
    public var kind: Kind
    /// What it is tested of: one of these will do, and none where the kind is a negation.
    public var names: [String]
    /// What a single name is compared with; ids of options or numbers in figures. Empty where nothing is compared.
    public var values: [String]

    /// Makes a test.
    public init(_ kind: Kind, _ names: [String], _ values: [String] = []) {
      (self.kind, self.names, self.values) = (kind, names, values)
    }
  }

  /// The tests, by their names in a script.
  public enum Kind: String, Sendable, CaseIterable {
    /// The answer just given is one of these options.
    case chose
    /// A value is one of these; is none of them.
    case `is`, isNot
    /// Something is known; nothing of it is.
    case known, unknown
    /// A number is this or more; this or less.
    case atLeast, atMost
    /// A fact is true; none is.
    case fact, not
    /// A state has something left to take up, or room for more; has nothing left.
    case left, noneLeft
    /// A state was asked before; none was.
    case visited, unvisited

    /// Whether names are compared with values.
    public var compares: Bool { [.is, .isNot, .atLeast, .atMost].contains(self) }
    /// Whether it names states.
    var namesStates: Bool { [.left, .noneLeft, .visited, .unvisited].contains(self) }
    /// Whether it names things that can be known.
    var namesReferences: Bool { compares || self == .known || self == .unknown }
    /// Whether none of what is named may hold.
    public var isNegation: Bool { [.isNot, .unknown, .not, .noneLeft, .unvisited].contains(self) }
  }
}

/// What a guard may ask of the conversation itself. The list is closed.
public enum Fact: String, Sendable, CaseIterable {
  /// The state was asked before.
  case again
  /// A coach takes part.
  case coached
  /// The person was here before, under this script.
  case returning
  /// The state with `each` has taken up three.
  case third
  /// The person told of a blow or a threat in this conversation.
  case threatened
}
