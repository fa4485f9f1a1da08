// What an answer means, beside its words: the part of an entry that the outcome is made of.

import Scripts

/// The meaning of an answer as the step understood it. In JSON each case has a shape of its own, so no tag is needed.
public enum Value: Equatable, Sendable {
  /// The id of an option; with a question, the part that it asks for: a JSON string.
  case choice(String)
  /// Several options or sentences, in order: an array of strings.
  case items([String])
  /// One number on a scale from 1 to 10.
  case number(Int)
  /// Numbers from 1 to 10 by dimension: an object with `trust`, `imperative`, `purpose`, each if given.
  case ratings(Ratings)
  /// All partners named so far, in order: an array of objects `{id, name}`.
  case partners([PartnerName])
  /// A partner and a dimension: an object `{partner, dimension}`.
  case pair(Pair)
  /// Parts of an action: an object with `what`, `who`, `when`, each if given.
  case action(ActionParts)
  /// Actions that an earlier session left open: an object `{open}`.
  case earlier([Action])
  /// Some words of an earlier entry, which are shown: an object `{entry, start, end}`.
  case stretch(Stretch)
}

/// Numbers from 1 to 10 for one partner, each absent until given.
public struct Ratings: Codable, Equatable, Sendable {
  /// Mutual trust.
  public var trust: Int?
  /// Shared imperative.
  public var imperative: Int?
  /// Shared purpose.
  public var purpose: Int?

  /// Makes ratings; nothing is given by default.
  public init(trust: Int? = nil, imperative: Int? = nil, purpose: Int? = nil) {
    (self.trust, self.imperative, self.purpose) = (trust, imperative, purpose)
  }

  /// Reads ratings; a number that none can be is bad data.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func number(_ key: CodingKeys) throws -> Int? {
      let number = try container.decodeIfPresent(Int.self, forKey: key)
      if let number, !(1...10).contains(number) {
        throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: "not from 1 to 10")
      }
      return number
    }
    self.init(trust: try number(.trust), imperative: try number(.imperative), purpose: try number(.purpose))
  }

  private enum CodingKeys: String, CodingKey { case trust, imperative, purpose }

  /// The number of one dimension.
  public subscript(dimension: Dimension) -> Int? {
    get {
      switch dimension {
      case .trust: trust
      case .imperative: imperative
      case .purpose: purpose
      }
    }
    set {
      switch dimension {
      case .trust: trust = newValue
      case .imperative: imperative = newValue
      case .purpose: purpose = newValue
      }
    }
  }

  /// The dimensions that have a number, in Shahar's order.
  public var given: [Dimension] { Dimension.allCases.filter { self[$0] != nil } }
}

/// A partner by id and name; the id stays when the name changes.
public struct PartnerName: Codable, Equatable, Sendable {
  /// `p1`, `p2`, ... in the order of naming.
  public var id: String
  /// The name as typed, free of control characters.
  public var name: String

  /// Makes a partner's name.
  public init(id: String, name: String) { (self.id, self.name) = (id, name) }
}

/// One dimension of the partnership with one partner.
public struct Pair: Codable, Hashable, Sendable {
  /// The partner's id.
  public var partner: String
  /// The dimension.
  public var dimension: Dimension

  /// Makes a pair.
  public init(partner: String, dimension: Dimension) { (self.partner, self.dimension) = (partner, dimension) }
}

/// The parts of an action, each absent until given.
public struct ActionParts: Codable, Equatable, Sendable {
  /// What will be done.
  public var what: String?
  /// With whom.
  public var who: String?
  /// By when, in the person's own words.
  public var when: String?

  /// Makes parts; none is given by default.
  public init(what: String? = nil, who: String? = nil, when: String? = nil) {
    (self.what, self.who, self.when) = (what, who, when)
  }
}

/// Some words of an entry.
public struct Stretch: Codable, Equatable, Sendable {
  /// The entry, by its `n`.
  public var entry: Int
  /// Where the words begin, in Unicode scalars from the start of the entry's text.
  public var start: Int
  /// Where they end, in Unicode scalars, exclusive.
  public var end: Int

  /// Names some words of an entry.
  public init(entry: Int, start: Int, end: Int) { (self.entry, self.start, self.end) = (entry, start, end) }
}

extension Value {
  /// Several items, a line each.
  var lines: String? { if case .items(let items) = self { items.joined(separator: "\n") } else { nil } }
}

extension Value: Codable {
  private struct Earlier: Codable { var open: [Action] }

  /// Encodes the case's own shape.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .choice(let id): try id.encode(to: encoder)
    case .items(let items): try items.encode(to: encoder)
    case .number(let number): try number.encode(to: encoder)
    case .ratings(let ratings): try ratings.encode(to: encoder)
    case .partners(let partners): try partners.encode(to: encoder)
    case .pair(let pair): try pair.encode(to: encoder)
    case .action(let parts): try parts.encode(to: encoder)
    case .earlier(let actions): try Earlier(open: actions).encode(to: encoder)
    case .stretch(let stretch): try stretch.encode(to: encoder)
    }
  }

  private enum Key: String, CodingKey { case partner, open, entry, trust, imperative, purpose, what, who, when }

  /// Tells the case by its shape. An empty array is `.items`.
  public init(from decoder: any Decoder) throws {
    if let keyed = try? decoder.container(keyedBy: Key.self) {
      if keyed.contains(.partner) {
        self = .pair(try Pair(from: decoder))
      } else if keyed.contains(.open) {
        self = .earlier(try Earlier(from: decoder).open)
      } else if keyed.contains(.entry) {
        self = .stretch(try Stretch(from: decoder))
      } else if keyed.contains(.what) || keyed.contains(.who) || keyed.contains(.when) {
        self = .action(try ActionParts(from: decoder))
      } else {
        self = .ratings(try Ratings(from: decoder))
      }
    } else if let number = try? Int(from: decoder) {
      self = .number(number)
    } else if let choice = try? String(from: decoder) {
      self = .choice(choice)
    } else if let items = try? [String](from: decoder) {
      self = .items(items)
    } else {
      self = .partners(try [PartnerName](from: decoder))
    }
  }
}
