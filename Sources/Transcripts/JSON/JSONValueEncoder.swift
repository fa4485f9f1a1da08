// What Codable asks for of an encoder: thin value types that say where in the writer's text they stand.

import FoundationEssentials

/// The encoder of one value; also its single value container.
struct JSONValueEncoder: Encoder, SingleValueEncodingContainer {
  let writer: JSONWriter
  let depth: Int
  /// Where the value's first byte goes: a second value in its place is noticed by it.
  let start: Int
  var codingPath: [any CodingKey] { writer.path(to: depth) }

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if writer.depth > depth { writer.close(to: depth + 1) }
    writer.open(
      isObject: true, sorts: DictionaryKeyProbe.isDictionaryKey(type), start: start, depth: depth)
    return KeyedEncodingContainer(
      JSONKeyedContainer<Key>(writer: writer, depth: depth, start: start))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if writer.depth > depth { writer.close(to: depth + 1) }
    writer.open(isObject: false, start: start, depth: depth)
    return JSONUnkeyedContainer(writer: writer, depth: depth, start: start)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  private func once() {
    if writer.bytes.count != start { writer.fail(at: depth, "Two values were encoded in one place.") }
  }

  func encodeNil() { once(); writer.writeNull() }
  func encode(_ value: Bool) { once(); writer.write(value) }
  func encode(_ value: String) { once(); writer.write(value) }
  func encode(_ value: Double) throws { once(); try writer.write(value) }
  func encode(_ value: Float) throws { once(); try writer.write(value) }
  func encode(_ value: Int) { once(); writer.write(value) }
  func encode(_ value: Int8) { once(); writer.write(value) }
  func encode(_ value: Int16) { once(); writer.write(value) }
  func encode(_ value: Int32) { once(); writer.write(value) }
  func encode(_ value: Int64) { once(); writer.write(value) }
  func encode(_ value: UInt) { once(); writer.write(value) }
  func encode(_ value: UInt8) { once(); writer.write(value) }
  func encode(_ value: UInt16) { once(); writer.write(value) }
  func encode(_ value: UInt32) { once(); writer.write(value) }
  func encode(_ value: UInt64) { once(); writer.write(value) }
  func encode(_ value: some Encodable) throws { once(); try writer.encode(value) }
}

/// Knows the key type of the standard library's dictionaries, which has no public name.
private struct DictionaryKeyProbe: Encoder {
  private final class Seen { var type: ObjectIdentifier? }
  private let seen = Seen()

  private static let known: ObjectIdentifier? = {
    let probe = DictionaryKeyProbe()
    try? [String: Int]().encode(to: probe)
    return probe.seen.type
  }()

  static func isDictionaryKey(_ type: any CodingKey.Type) -> Bool { ObjectIdentifier(type) == known }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    seen.type = ObjectIdentifier(type)
    // Not by `scratch`, which would ask for `known` while it is being found.
    let scratch = scratch
    return KeyedEncodingContainer(
      JSONKeyedContainer<Key>(writer: scratch.writer, depth: 0, start: 0))
  }
  func unkeyedContainer() -> any UnkeyedEncodingContainer { scratch.unkeyedContainer() }
  func singleValueContainer() -> any SingleValueEncodingContainer { scratch }

  private var scratch: JSONValueEncoder {
    JSONValueEncoder(writer: JSONWriter(brokenLevels: 0), depth: 0, start: 0)
  }
}
