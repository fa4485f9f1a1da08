// The one place where foreign text is made safe for a terminal.

/// The text without anything a terminal takes as an order, for text that others wrote.
///
/// Line feeds and tabs stay; `CR LF` and `CR` become a line feed. Escape sequences (CSI, OSC, DCS and the like) go with
/// all they hold, other C0 and C1 controls go alone. What turns a line around (bidirectional overrides, embeddings,
/// isolates and marks) or is not seen (a zero-width space, a tag) is shown as U+FFFD: a line must not read as what it
/// is not. The direction of the letters themselves is untouched, and so is what joins and shapes them. O(n).
/// - Parameter keepsLineFeeds: false turns line feeds and tabs into a space each, for text that must stay in one row.
public func sanitised(_ text: String, keepsLineFeeds: Bool = true) -> String {
  if text.unicodeScalars.allSatisfy({ $0.isHarmless(keepsLineFeeds: keepsLineFeeds) }) { return text }
  var clean = String.UnicodeScalarView()
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    switch scalar.value {
    case 0x0D:
      if rest.first == "\n" { rest.removeFirst() }
      clean.append(keepsLineFeeds ? "\n" : " ")
    case 0x0A, 0x09: clean.append(keepsLineFeeds ? scalar : " ")
    case 0x20..<0x7F: clean.append(scalar)
    case 0x1B: skipSequence(&rest)
    case 0x9B: skipControlSequence(&rest)
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: skipString(&rest)
    case 0..<0x20, 0x7F..<0xA0: break
    default: clean.append(scalar.isUnseen && !scalar.shapes(clean.last) ? "\u{FFFD}" : scalar)
    }
  }
  return String(clean)
}

/// Skips what follows an escape: ECMA-48's introducers with all they introduce, else one character.
private func skipSequence(_ rest: inout Substring.UnicodeScalarView) {
  guard let kind = rest.first else { return }
  switch kind {
  case "[":
    rest.removeFirst()
    skipControlSequence(&rest)
  case "]", "P", "X", "^", "_":
    rest.removeFirst()
    skipString(&rest)
  default:
    while let next = rest.first, (0x20...0x2F).contains(next.value) { rest.removeFirst() }
    if let last = rest.first, (0x30...0x7E).contains(last.value) { rest.removeFirst() }
  }
}

/// Parameters, intermediates and the final byte. What fits none of them ends the sequence and stays.
private func skipControlSequence(_ rest: inout Substring.UnicodeScalarView) {
  while let next = rest.first, (0x20...0x3F).contains(next.value) { rest.removeFirst() }
  if let last = rest.first, (0x40...0x7E).contains(last.value) { rest.removeFirst() }
}

/// A string up to its terminator (ST or BEL), or up to the end of the line: an unfinished one must not swallow a text.
private func skipString(_ rest: inout Substring.UnicodeScalarView) {
  while let next = rest.first, next != "\n" {
    rest.removeFirst()
    if next.value == 0x07 || next.value == 0x9C { return }
    if next.value == 0x1B {
      if rest.first == "\\" { rest.removeFirst() }
      return
    }
  }
}

extension Unicode.Scalar {
  /// True for what every terminal shows as it is.
  fileprivate func isHarmless(keepsLineFeeds: Bool) -> Bool {
    switch value {
    case 0x20..<0x7F: true
    case 0x0A, 0x09: keepsLineFeeds
    case 0..<0xA0: false
    default: !isUnseen
    }
  }

  /// True for what takes no room of its own, and so can hide: bidirectional marks, zero-width spaces, fillers, tags.
  var isUnseen: Bool {
    switch properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }

  /// True for what is not seen and never shapes a character: it hides in any text.
  var isHidden: Bool { isUnseen && !shapes("\u{1F3F4}") }

  /// Whether it joins or shapes the letter or the emoji before it, in writing that needs it: joiners (U+200C, U+200D),
  /// variation selectors, and the tags of a flag.
  func shapes(_ before: Unicode.Scalar?) -> Bool {
    guard let before, before.value >= 0xA0 || value == 0xFE0F || value == 0xFE0E, before != "\u{FFFD}" else {
      return false
    }
    switch value {
    case 0x200C, 0x200D: return !before.isUnseen || before.value == 0xFE0F
    case 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return !before.isUnseen
    case 0xE0020...0xE007F: return before.value == 0x1F3F4 || (0xE0020...0xE007E).contains(before.value)
    default: return false
    }
  }
}
