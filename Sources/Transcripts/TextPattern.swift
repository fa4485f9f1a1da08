// The patterns of our schemas: classes and letters with `*`, `+` or `{n}` behind them.

/// What a text is to look like, each part taken as often as it can be. A pattern with groups is for other readers: what
/// it says is read by its type here.
struct TextPattern {
  private struct Part {
    var ranges: [ClosedRange<Unicode.Scalar>]
    var isNot: Bool
    var least, most: Int

    func has(_ scalar: Unicode.Scalar) -> Bool { ranges.contains { $0.contains(scalar) } != isNot }
  }

  private var parts: [Part] = []

  /// - Returns: `nil` for one with groups.
  init?(_ pattern: String) {
    if pattern.contains("(") { return nil }
    var rule = Self.unescaped(pattern)[...]
    while let first = rule.popFirst() {
      if first == "^" || first == "$" { continue }
      var part = Part(ranges: [first...first], isNot: false, least: 1, most: 1)
      if first == "[" {
        part.isNot = rule.first == "^"
        if part.isNot { rule.removeFirst() }
        part.ranges = []
        while let low = rule.popFirst(), low != "]" {
          let after = rule.dropFirst()
          if rule.first == "-", let high = after.first, high != "]", low <= high {
            part.ranges.append(low...high)
            rule = after.dropFirst()
          } else {
            part.ranges.append(low...low)
          }
        }
      }
      switch rule.first {
      case "*": (part.least, part.most) = (0, .max)
      case "+": part.most = .max
      case "{":
        let digits = String(String.UnicodeScalarView(rule.dropFirst().prefix { $0 != "}" }))
        if let count = Int(digits) { (part.least, part.most) = (count, count) }
      default: break
      }
      if rule.first == "{" {
        rule = rule.drop { $0 != "}" }.dropFirst()
      } else if part.most != 1 {
        rule.removeFirst()
      }
      parts.append(part)
    }
  }

  /// Whether all of a text is so.
  func matches(_ text: String) -> Bool {
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    for part in parts {
      var count = 0
      while count < part.most, let scalar = next, part.has(scalar) {
        next = scalars.next()
        count += 1
      }
      if count < part.least { return false }
    }
    return next == nil
  }

  /// A pattern with the characters that `\uXXXX` stands for.
  private static func unescaped(_ pattern: String) -> [Unicode.Scalar] {
    var (scalars, rest) = ([Unicode.Scalar](), pattern.unicodeScalars[...])
    while let first = rest.popFirst() {
      let digits = String(String.UnicodeScalarView(rest.dropFirst().prefix(4)))
      if first == "\\", rest.first == "u", let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
        scalars.append(scalar)
        rest = rest.dropFirst(5)
      } else {
        scalars.append(first)
      }
    }
    return scalars
  }
}
