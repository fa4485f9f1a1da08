// What an answer means and what a conversation came to, as a value: JSON without null and fractions.

/// A value that is kept: in an entry, in the outcome.
public enum Value: Equatable, Sendable {
  /// Words, the id of an option or of an item: a JSON string.
  case text(String)
  /// A whole number.
  case number(Int)
  /// True or false.
  case flag(Bool)
  /// Several values, in order: an array.
  case list([Value])
  /// Named values, in order: an object.
  case record(Record)

  /// Several texts.
  public static func texts(_ texts: [String]) -> Value { .list(texts.map(Value.text)) }

  /// The text, where it is one.
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The number, where it is one.
  public var number: Int? { if case .number(let number) = self { number } else { nil } }
  /// The items, where it is a list; those of another kind are `nil`.
  public var list: [Value]? { if case .list(let items) = self { items } else { nil } }
  /// The texts in it, where it is a list.
  public var texts: [String]? { list?.compactMap(\.text) }
  /// The record, where it is one.
  public var record: Record? { if case .record(let record) = self { record } else { nil } }

  /// Whether there is nothing in it.
  var isEmpty: Bool {
    switch self {
    case .list(let items): items.isEmpty
    case .record(let record): record.members.isEmpty
    case .text, .number, .flag: false
    }
  }
}

/// Named values, in order. Two are equal when they have equal values by the same names, in whatever order.
public struct Record: Equatable, Sendable {
  /// A name with its value.
  public struct Member: Equatable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: Value
  }

  /// The members, in order; no name stands twice.
  public private(set) var members: [Member] = []

  /// Makes an empty record.
  public init() {}

  /// Makes a record of members in this order; those without a value are left out. No name may stand twice.
  public init(_ members: KeyValuePairs<String, Value?>) {
    self.members = members.compactMap { name, value in value.map { Member(name: name, value: $0) } }
  }

  /// Makes a record of members in this order. No name may stand twice.
  public init(read members: [(String, Value)]) { self.members = members.map { Member(name: $0, value: $1) } }

  /// The value of a name. A new name goes to the end. O(members).
  public subscript(name: String) -> Value? {
    get { members.first { $0.name == name }?.value }
    set {
      let index = members.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The value at a path of names with dots between. O(members on the way).
  public subscript(path path: String) -> Value? {
    get {
      guard let dot = path.utf8.firstIndex(of: UInt8(ascii: ".")) else { return self[path] }
      return self[String(path[..<dot])]?.record?[path: String(path[path.index(after: dot)...])]
    }
    set {
      guard let dot = path.utf8.firstIndex(of: UInt8(ascii: ".")) else { return self[path] = newValue }
      let name = String(path[..<dot])
      var inner = self[name]?.record ?? Record()
      inner[path: String(path[path.index(after: dot)...])] = newValue
      self[name] = inner.members.isEmpty ? nil : .record(inner)
    }
  }

  /// Whether both have equal values by the same names.
  public static func == (one: Record, other: Record) -> Bool {
    one.members.count == other.members.count && one.members.allSatisfy { other[$0.name] == $0.value }
  }
}

extension Record: ExpressibleByDictionaryLiteral {
  /// Makes a record of members in this order. No name may stand twice.
  public init(dictionaryLiteral elements: (String, Value)...) {
    members = elements.map { Member(name: $0, value: $1) }
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Makes a text.
  public init(stringLiteral text: String) { self = .text(text) }
  /// Makes a number.
  public init(integerLiteral number: Int) { self = .number(number) }
}

extension Value: Codable {
  struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Encodes the value as JSON has it.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text): try text.encode(to: encoder)
    case .number(let number): try number.encode(to: encoder)
    case .flag(let flag): try flag.encode(to: encoder)
    case .list(let items): try items.encode(to: encoder)
    case .record(let record): try record.encode(to: encoder)
    }
  }

  /// Tells a value by its shape; null or a fraction is bad data.
  public init(from decoder: any Decoder) throws {
    let single = try? decoder.singleValueContainer()
    if let text = try? single?.decode(String.self) {
      self = .text(text)
    } else if let number = try? single?.decode(Int.self) {
      self = .number(number)
    } else if let flag = try? single?.decode(Bool.self) {
      self = .flag(flag)
    } else if (try? decoder.container(keyedBy: Name.self)) != nil {
      self = .record(try Record(from: decoder))
    } else {
      self = .list(try [Value](from: decoder))
    }
  }
}

extension Record: Codable {
  /// Encodes the members in their order.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Value.Name.self)
    for member in members { try container.encode(member.value, forKey: Value.Name(stringValue: member.name)) }
  }

  /// Reads an object. JSON does not say in which order its names stand, so they are sorted.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Value.Name.self)
    for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
      self[key.stringValue] = try container.decode(Value.self, forKey: key)
    }
  }
}
