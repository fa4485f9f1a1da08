// Templates in the part of Mustache that the reports use: values, sections, inverted sections, and partials. As in
// mustache(5), a line that holds nothing but the tag of a section or a partial goes with its tag.

/// A template, as read.
struct Template: Sendable {
  private enum Tag { case value, section, inverted, end, partial, language }

  private indirect enum Piece: Sendable {
    case text(Substring)
    case value(String)
    case section(String, isInverted: Bool, [Piece])
    case partial(String)
  }

  /// The language of its words.
  let language: Language
  private let pieces: [Piece]

  /// Reads a template; `nil` where a section is not closed or no language is named. O(n).
  init?(_ text: String) {
    var language: Language?
    var open: [(name: String, isInverted: Bool, pieces: [Piece])] = [("", false, [])]
    func add(_ piece: Piece) { open[open.count - 1].pieces.append(piece) }
    for (tag, words) in Self.tokens(of: text) {
      switch tag {
      case nil: add(.text(words))
      case .value: add(.value(String(words)))
      case .partial: add(.partial(String(words)))
      case .language: language = Language(rawValue: String(words))
      case .section, .inverted: open.append((String(words), tag == .inverted, []))
      case .end:
        guard open.count > 1, let (name, isInverted, pieces) = open.popLast(), name == words else { return nil }
        add(.section(name, isInverted: isInverted, pieces))
      }
    }
    guard let language, open.count == 1 else { return nil }
    (self.language, pieces) = (language, open[0].pieces)
  }

  /// The tags, and the texts between them.
  private static func tokens(of text: String) -> [(tag: Tag?, words: Substring)] {
    var tokens: [(tag: Tag?, words: Substring)] = []
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: "\n").map(rest.index(after:)) ?? rest.endIndex
      let line = self.tokens(ofLine: rest[..<end])
      let tags = line.filter { $0.tag != nil }
      let standsAlone =
        tags.count == 1 && tags[0].tag != .value
        && line.allSatisfy { $0.tag != nil || $0.words.allSatisfy(\.isWhitespace) }
      tokens += standsAlone ? tags : line
      rest = rest[end...]
    }
    return tokens
  }

  private static func tokens(ofLine line: Substring) -> [(tag: Tag?, words: Substring)] {
    var tokens: [(tag: Tag?, words: Substring)] = []
    var rest = line
    while let opening = rest.firstRange(of: "{{"), let closing = rest[opening.upperBound...].firstRange(of: "}}") {
      if opening.lowerBound > rest.startIndex { tokens.append((nil, rest[..<opening.lowerBound])) }
      let inner = rest[opening.upperBound..<closing.lowerBound]
      let tag = tag(inner)
      let words = tag == .value ? inner : inner.dropFirst().drop { $0 == " " }
      tokens.append((tag, tag == .language ? words.drop { $0 != ":" }.dropFirst() : words))
      rest = rest[closing.upperBound...]
    }
    return rest.isEmpty ? tokens : tokens + [(nil, rest)]
  }

  private static func tag(_ inner: Substring) -> Tag {
    switch inner.first {
    case "#": .section
    case "^": .inverted
    case "/": .end
    case ">": .partial
    case "%": .language
    default: .value
    }
  }

  /// What the template says with the values of a model, found by the names of its stored properties; a partial sees the
  /// same values. O(n) in the text that comes of it.
  func render(_ model: Any, partials: [String: Template]) -> String {
    var text = ""
    render(pieces, Scope(values: [model]), partials, into: &text)
    return text
  }

  private func render(
    _ pieces: [Piece], _ scope: Scope, _ partials: [String: Template], into text: inout String
  ) {
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .value(let name): text += scope[name].map { language.escapeText("\($0)") } ?? ""
      case .partial(let name):
        if let partial = partials[name] { partial.render(partial.pieces, scope, partials, into: &text) }
      case .section(let name, let isInverted, let inner):
        let scopes = scope.scopes(in: name)
        if isInverted, scopes.isEmpty { render(inner, scope, partials, into: &text) }
        if !isInverted { for scope in scopes { render(inner, scope, partials, into: &text) } }
      }
    }
  }
}

/// The values that can be named at a place of a template: those of the innermost section first.
private struct Scope {
  var values: [Any]
  var isFirst = false
  var isLast = false

  /// The value of a name; `first()` and `last()` are true of these items of a list.
  subscript(name: String) -> Any? {
    switch name {
    case ".": return values.last
    case "first()": return isFirst
    case "last()": return isLast
    default:
      for value in values.reversed() {
        guard let child = Mirror(reflecting: value).children.first(where: { $0.label == name })?.value else { continue }
        let mirror = Mirror(reflecting: child)
        return mirror.displayStyle == .optional ? mirror.children.first?.value : child
      }
      return nil
    }
  }

  /// What a section is told with: once for each item of a list, once for another value, and not at all for none.
  func scopes(in name: String) -> [Scope] {
    guard let value = self[name] else { return [] }
    if let flag = value as? Bool { return flag ? [self] : [] }
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .collection else { return [Scope(values: values + [value])] }
    return mirror.children.enumerated().map { index, item in
      Scope(values: values + [item.value], isFirst: index == 0, isLast: index == mirror.children.count - 1)
    }
  }
}
