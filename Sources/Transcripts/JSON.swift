// JSON as it stands in a text, before anything is known of it: where each value is. What is not asked for stays there.

import Conversations

/// A JSON value within a text; members stand in their order.
struct JSON {
  private let layout: JSONLayout
  private let place: Int

  private init(_ layout: JSONLayout, _ place: Int) { (self.layout, self.place) = (layout, place) }

  /// Reads a text (RFC 8259); `nil` where it is no JSON, or nested deeper than any document.
  /// - Parameters:
  ///   - range: What is read of the bytes.
  ///   - cut: Items of a list that are passed over unread.
  static func read(_ bytes: [UInt8], _ range: Range<Int>? = nil, without cut: Range<Int>? = nil) -> JSON? {
    JSONReader.layout(of: bytes, range ?? bytes.indices, without: cut).map { JSON($0, 0) }
  }

  /// A value of the program's own.
  init(_ value: Value) {
    self = Self.read(JSONText().bytes(of: value)) ?? JSON(JSONLayout(bytes: [], nodes: [.nothing]), 0)
  }

  /// What a value may be.
  enum Kind {
    case text, number, flag, list, record
    /// Null, a fraction, or a number beyond 64 bits: nothing that a document may hold.
    case other
  }

  var kind: Kind { layout.nodes[place].kind }
  var text: String? { kind == .text ? layout.text(at: place) : nil }
  func isText(_ text: String) -> Bool { kind == .text && layout.has(text, at: place) }
  var number: Int? { kind == .number ? layout.number(at: place) : nil }
  var flag: Bool? { kind == .flag ? layout.isTrue(at: place) : nil }
  var list: [JSON]? { kind == .list ? Array(items) : nil }
  /// The items of a list; none of any other value.
  var items: Items { Items(of: self, kind == .list) }
  /// The members of a record; none of any other value.
  var members: Members { Members(items: Items(of: self, kind == .record)) }

  /// The member of that name, the last one where there are several.
  subscript(name: String) -> JSON? {
    guard kind == .record else { return nil }
    var (found, next) = (JSON?.none, place + 1)
    while next < layout.nodes[place].next {
      if layout.has(name, at: next) { found = JSON(layout, next + 1) }
      next = layout.nodes[next + 1].next
    }
    return found
  }

  /// The value at a path of names with dots between.
  subscript(path path: String) -> JSON? {
    guard let dot = path.utf8.firstIndex(of: UInt8(ascii: ".")) else { return self[path] }
    return self[String(path[..<dot])]?[path: String(path[path.index(after: dot)...])]
  }

  /// The value, where it is one that a document may hold.
  var value: Value? {
    switch kind {
    case .text: return text.map(Value.text)
    case .number: return number.map(Value.number)
    case .flag: return flag.map(Value.flag)
    case .list:
      var values: [Value] = []
      for item in items {
        guard let value = item.value else { return nil }
        values.append(value)
      }
      return .list(values)
    case .record:
      var record = Record()
      for member in members {
        guard let value = member.value.value else { return nil }
        record[member.name] = value
      }
      return .record(record)
    case .other: return nil
    }
  }

  /// Whether it is a value that a document may hold.
  var isValue: Bool { !layout.nodes[place..<layout.nodes[place].next].contains { $0.kind == .other } }

  /// Values that are in another one, in order.
  struct Items: Sequence, IteratorProtocol {
    private let layout: JSONLayout
    private var place, end: Int

    fileprivate init(of parent: JSON, _ isKind: Bool) {
      layout = parent.layout
      place = parent.place + 1
      end = isKind ? layout.nodes[parent.place].next : place
    }

    mutating func next() -> JSON? {
      guard place < end else { return nil }
      defer { place = layout.nodes[place].next }
      return JSON(layout, place)
    }
  }

  /// A value with its name.
  struct Member {
    fileprivate let key: JSON
    let value: JSON

    var name: String { key.text ?? "" }
    func isNamed(_ name: String) -> Bool { key.isText(name) }
  }

  /// The members of a record, in order.
  struct Members: Sequence, IteratorProtocol {
    fileprivate var items: Items

    mutating func next() -> Member? {
      guard let key = items.next(), let value = items.next() else { return nil }
      return Member(key: key, value: value)
    }
  }
}

/// A text of JSON with the place of each value in it: one behind another, each before what is in it.
final class JSONLayout: Sendable {
  fileprivate let bytes: [UInt8]
  fileprivate let nodes: [JSONNode]

  init(bytes: [UInt8], nodes: [JSONNode]) { (self.bytes, self.nodes) = (bytes, nodes) }

  fileprivate func text(at place: Int) -> String {
    let node = nodes[place]
    return bytes.withUnsafeBufferPointer { bytes in
      if node.isPlain { return String(decoding: bytes[node.start..<node.end], as: UTF8.self) }
      return JSONReader.text(of: bytes, node.start..<node.end) ?? ""
    }
  }

  /// Whether that text is there.
  fileprivate func has(_ text: String, at place: Int) -> Bool {
    let node = nodes[place]
    if !node.isPlain { return self.text(at: place) == text }
    guard node.end - node.start == text.utf8.count else { return false }
    return text.utf8.withContiguousStorageIfAvailable { text in
      text.indices.allSatisfy { bytes[node.start + $0] == text[$0] }
    } ?? (self.text(at: place) == text)
  }

  fileprivate func number(at place: Int) -> Int? {
    bytes.withUnsafeBufferPointer { JSONReader.number(of: $0, nodes[place].start..<nodes[place].end) }
  }

  fileprivate func isTrue(at place: Int) -> Bool { bytes[nodes[place].start] == UInt8(ascii: "t") }
}

/// Where a value is in a text.
struct JSONNode {
  var kind: JSON.Kind
  /// Of a text, whether it stands there as it is, without escapes.
  var isPlain = true
  /// The bytes: of a text, those between the quotation marks.
  var start, end: Int
  /// The place of the next value that is not in it.
  var next: Int

  static let nothing = JSONNode(kind: .other, start: 0, end: 0, next: 1)
}
