// A YAML document as nodes, each with the place where it begins. libyaml reads the text; this puts its events together.

import CYAML

/// A text, a list, or keys with values.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  var content: Content
  /// Where it begins; `nil` for a node that was not read.
  var place: Place?

  init(_ text: String) { content = .scalar(text) }
  init(_ items: [YAMLNode]) { content = .sequence(items) }
  init(_ pairs: [(key: YAMLNode, value: YAMLNode)], at place: Place? = nil) {
    (content, self.place) = (.mapping(pairs), place)
  }

  fileprivate init(_ content: Content, at place: Place) { (self.content, self.place) = (content, place) }

  var string: String? { if case .scalar(let text) = content { text } else { nil } }
  var sequence: [YAMLNode]? { if case .sequence(let items) = content { items } else { nil } }
  var mapping: [(key: YAMLNode, value: YAMLNode)]? { if case .mapping(let pairs) = content { pairs } else { nil } }
  var int: Int? { string.flatMap { Int($0) } }

  /// The truth in the words that YAML 1.1 has for it.
  var bool: Bool? {
    switch string?.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }

  /// The value of a key; `nil` where there is none, or no keys.
  subscript(key: String) -> YAMLNode? { mapping?.first { $0.key.string == key }?.value }
}

/// Why a text is no YAML, and where.
struct YAMLFault: Error {
  var problem: String
  var place: Place?
}

extension YAMLNode {
  /// Reads the one document of a text. O(n).
  /// - Returns: `nil` for a text that holds none.
  /// - Throws: `YAMLFault` where the text is not well-formed, has a second document or a key twice, or is larger than
  ///   any script.
  static func document(in text: String) throws(YAMLFault) -> YAMLNode? {
    var text = text
    let read: Result<YAMLNode?, YAMLFault> = text.withUTF8 { bytes in
      var reader = YAMLReader(bytes)
      defer { reader.close() }
      return Result { () throws(YAMLFault) in try reader.document() }
    }
    return try read.get()
  }
}

/// Puts the events of libyaml together. It is closed once.
private struct YAMLReader {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private var anchors: [String: YAMLNode] = [:]
  private var size = 0
  private var depth = 0

  /// The most nodes of a document, those behind aliases counted each time, and the most levels: far more than any
  /// script has, and few enough for any machine.
  private static let (mostNodes, mostLevels) = (100_000, 100)

  /// What an event is about, as Swift keeps it.
  private enum Event {
    case scalar(String, anchor: String?)
    case sequence(anchor: String?)
    case mapping(anchor: String?)
    case alias(String)
    case end
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  mutating func close() {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  mutating func document() throws(YAMLFault) -> YAMLNode? {
    let (first, place) = try next()
    guard let root = try node(first, at: place) else { return nil }
    let (last, end) = try next()
    guard case .end = last else { throw YAMLFault(problem: "a second document begins; keep one", place: end) }
    return root
  }

  /// The node that an event begins; `nil` where the event ends one.
  private mutating func node(_ event: Event, at place: Place) throws(YAMLFault) -> YAMLNode? {
    size += 1
    depth += 1
    defer { depth -= 1 }
    guard size <= Self.mostNodes, depth <= Self.mostLevels else {
      throw YAMLFault(problem: "this is larger than any script; look for what is repeated", place: place)
    }
    switch event {
    case .end: return nil
    case .alias(let name):
      guard let node = anchors[name] else {
        throw YAMLFault(problem: "no earlier `&\(name)` stands for `*\(name)`", place: place)
      }
      size += node.size
      return node
    case .scalar(let text, let anchor): return named(YAMLNode(.scalar(text), at: place), anchor)
    case .sequence(let anchor):
      var items: [YAMLNode] = []
      while let item = try child() { items.append(item) }
      return named(YAMLNode(.sequence(items), at: place), anchor)
    case .mapping(let anchor):
      var pairs: [(key: YAMLNode, value: YAMLNode)] = []
      var names: Set<String> = []
      while let key = try child() {
        if let name = key.string, !names.insert(name).inserted {
          throw YAMLFault(problem: "the key \(name) stands twice; keep one", place: key.place)
        }
        guard let value = try child() else { break }
        pairs.append((key, value))
      }
      return named(YAMLNode(pairs, at: place), anchor)
    }
  }

  private mutating func child() throws(YAMLFault) -> YAMLNode? {
    let (event, place) = try next()
    return try node(event, at: place)
  }

  private mutating func named(_ node: YAMLNode, _ anchor: String?) -> YAMLNode {
    if let anchor { anchors[anchor] = node }
    return node
  }

  /// The next event that is about a node, and where it stands.
  private func next() throws(YAMLFault) -> (Event, Place) {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
      defer { yaml_event_delete(&event) }
      let place = Place(event.start_mark)
      switch event.type {
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return (.scalar(String(decoding: bytes, as: UTF8.self), anchor: Self.text(scalar.anchor)), place)
      case YAML_SEQUENCE_START_EVENT: return (.sequence(anchor: Self.text(event.data.sequence_start.anchor)), place)
      case YAML_MAPPING_START_EVENT: return (.mapping(anchor: Self.text(event.data.mapping_start.anchor)), place)
      case YAML_ALIAS_EVENT: return (.alias(Self.text(event.data.alias.anchor) ?? ""), place)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT, YAML_STREAM_END_EVENT, YAML_NO_EVENT: return (.end, place)
      default: continue
      }
    }
  }

  private static func text(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    bytes.map { String(cString: $0) }
  }

  private var fault: YAMLFault {
    let parser = parser.pointee
    guard parser.error != YAML_READER_ERROR, let problem = parser.problem else {
      return YAMLFault(problem: "the text could not be read; save it as UTF-8")
    }
    return YAMLFault(problem: String(cString: problem), place: Place(parser.problem_mark))
  }
}

extension YAMLNode {
  /// How many nodes it holds.
  fileprivate var size: Int {
    switch content {
    case .scalar: 0
    case .sequence(let items): items.reduce(items.count) { $0 + $1.size }
    case .mapping(let pairs): pairs.reduce(pairs.count) { $0 + $1.value.size }
    }
  }
}

extension Place {
  fileprivate init(_ mark: yaml_mark_t) { self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1) }
}
