// The two containers of many values: objects, whose members have keys, and arrays.

import FoundationEssentials

/// An object under way.
struct JSONKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: JSONWriter
  let depth: Int
  /// Where its first byte stands.
  let start: Int
  var codingPath: [any CodingKey] { writer.path(to: depth) }

  private func member(_ key: any CodingKey) {
    writer.next(key: key.stringValue, start: start, depth: depth)
  }

  func encodeNil(forKey key: Key) { member(key); writer.writeNull() }
  func encode(_ value: Bool, forKey key: Key) { member(key); writer.write(value) }
  func encode(_ value: String, forKey key: Key) { member(key); writer.write(value) }
  func encode(_ value: Double, forKey key: Key) throws {
    member(key)
    try writer.write(value)
  }
  func encode(_ value: Float, forKey key: Key) throws {
    member(key)
    try writer.write(value)
  }
  func encode(_ value: Int, forKey key: Key) { member(key); writer.write(value) }
  func encode(_ value: Int8, forKey key: Key) { member(key); writer.write(value) }
  func encode(_ value: Int16, forKey key: Key) { member(key); writer.write(value) }
  func encode(_ value: Int32, forKey key: Key) { member(key); writer.write(value) }
  func encode(_ value: Int64, forKey key: Key) { member(key); writer.write(value) }
  func encode(_ value: UInt, forKey key: Key) { member(key); writer.write(value) }
  func encode(_ value: UInt8, forKey key: Key) { member(key); writer.write(value) }
  func encode(_ value: UInt16, forKey key: Key) { member(key); writer.write(value) }
  func encode(_ value: UInt32, forKey key: Key) { member(key); writer.write(value) }
  func encode(_ value: UInt64, forKey key: Key) { member(key); writer.write(value) }
  func encode(_ value: some Encodable, forKey key: Key) throws {
    member(key)
    try writer.encode(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder(for: key).container(keyedBy: type)
  }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { encoder(for: key).unkeyedContainer() }
  func superEncoder() -> any Encoder { encoder(for: JSONKey(stringValue: "super")) }
  func superEncoder(forKey key: Key) -> any Encoder { encoder(for: key) }

  private func encoder(for key: any CodingKey) -> JSONValueEncoder {
    member(key)
    return JSONValueEncoder(
      writer: writer, depth: depth + 1, start: writer.bytes.count)
  }
}

/// An array under way.
struct JSONUnkeyedContainer: UnkeyedEncodingContainer {
  let writer: JSONWriter
  let depth: Int
  /// Where its first byte stands.
  let start: Int
  var codingPath: [any CodingKey] { writer.path(to: depth) }

  var count: Int { writer.count(at: depth) }

  private func element() { writer.next(start: start, depth: depth) }

  func encodeNil() { element(); writer.writeNull() }
  func encode(_ value: Bool) { element(); writer.write(value) }
  func encode(_ value: String) { element(); writer.write(value) }
  func encode(_ value: Double) throws {
    element()
    try writer.write(value)
  }
  func encode(_ value: Float) throws {
    element()
    try writer.write(value)
  }
  func encode(_ value: Int) { element(); writer.write(value) }
  func encode(_ value: Int8) { element(); writer.write(value) }
  func encode(_ value: Int16) { element(); writer.write(value) }
  func encode(_ value: Int32) { element(); writer.write(value) }
  func encode(_ value: Int64) { element(); writer.write(value) }
  func encode(_ value: UInt) { element(); writer.write(value) }
  func encode(_ value: UInt8) { element(); writer.write(value) }
  func encode(_ value: UInt16) { element(); writer.write(value) }
  func encode(_ value: UInt32) { element(); writer.write(value) }
  func encode(_ value: UInt64) { element(); writer.write(value) }
  func encode(_ value: some Encodable) throws {
    element()
    try writer.encode(value)
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    encoder().container(keyedBy: type)
  }
  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder().unkeyedContainer() }
  func superEncoder() -> any Encoder { encoder() }

  private func encoder() -> JSONValueEncoder {
    element()
    return JSONValueEncoder(
      writer: writer, depth: depth + 1, start: writer.bytes.count)
  }
}

/// A key that is not of any enumeration: a place in an array, or `super`.
struct JSONKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(stringValue: String) { (self.stringValue, intValue) = (stringValue, nil) }
  init(intValue: Int) { (stringValue, self.intValue) = (String(intValue), intValue) }
}
