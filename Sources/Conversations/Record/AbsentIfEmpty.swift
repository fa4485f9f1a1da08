// Lets an empty collection be absent from the JSON, as the format wants it, while the code has no optional to unwrap.

/// A collection that is not encoded while it is empty, and is empty when it was absent.
@propertyWrapper
public struct AbsentIfEmpty<Wrapped: Codable & Equatable & Sendable & EmptyInitialisable>: Codable, Equatable, Sendable
{
  /// The collection.
  public var wrappedValue: Wrapped

  /// Wraps a collection.
  public init(wrappedValue: Wrapped) { self.wrappedValue = wrappedValue }

  /// Encodes the collection as it is.
  public func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }

  /// Decodes the collection as it is.
  public init(from decoder: any Decoder) throws { wrappedValue = try Wrapped(from: decoder) }
}

/// What can be made empty and be asked whether it is.
public protocol EmptyInitialisable {
  init()
  var isEmpty: Bool { get }
}

extension Array: EmptyInitialisable {}
extension Dictionary: EmptyInitialisable {}

// The synthesised `Codable` of a struct in this module finds these more specific overloads.
extension KeyedEncodingContainer {
  mutating func encode<Wrapped>(_ value: AbsentIfEmpty<Wrapped>, forKey key: Key) throws {
    if !value.wrappedValue.isEmpty { try encode(value.wrappedValue, forKey: key) }
  }
}

extension KeyedDecodingContainer {
  func decode<Wrapped>(_: AbsentIfEmpty<Wrapped>.Type, forKey key: Key) throws -> AbsentIfEmpty<Wrapped> {
    AbsentIfEmpty(wrappedValue: try decodeIfPresent(Wrapped.self, forKey: key) ?? Wrapped())
  }
}
