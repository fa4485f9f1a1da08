// The macros of a person's editrc (`bind -s`): libedit plays one within another, so one that comes round to itself
// never ends.

/// Macros that end, whatever is typed.
struct Macros {
  private var all: [(keys: [Unicode.Scalar], text: [Unicode.Scalar])] = []

  var isEmpty: Bool { all.isEmpty }

  /// Takes a macro in: the key, and the keys that are played for it, as libedit writes them.
  /// - Returns: False where it is not taken, since it could call itself.
  mutating func add(_ words: [String]) -> Bool {
    guard words.count == 2 else { return true }
    let macro = (keys: Self.decoded(words[0]), text: Self.decoded(words[1]))
    all.append(macro)
    if reaches(macro.keys, from: macro.text, without: []) {
      all.removeLast()
      return false
    }
    return true
  }

  /// Whether keys that are played lead to these keys, through other macros too.
  private func reaches(_ keys: [Unicode.Scalar], from text: [Unicode.Scalar], without seen: Set<Int>) -> Bool {
    if Self.plays(keys, text) { return true }
    return all.indices.contains { index in
      !seen.contains(index) && Self.plays(all[index].keys, text)
        && reaches(keys, from: all[index].text, without: seen.union([index]))
    }
  }

  /// Whether keys stand in a text, or begin at its end: what follows there may be the rest.
  private static func plays(_ keys: [Unicode.Scalar], _ text: [Unicode.Scalar]) -> Bool {
    !keys.isEmpty && text.indices.contains { zip(text[$0...], keys).allSatisfy { $0 == $1 } }
  }

  /// The keys that a word of an editrc stands for, by libedit's rules: `^A`, `\e`, `\033`, `M-a`.
  static func decoded(_ word: String) -> [Unicode.Scalar] {
    var (rest, keys) = (Array(word.unicodeScalars)[...], [Unicode.Scalar]())
    while let scalar = rest.popFirst() {
      switch scalar {
      case "^":
        if let key = rest.popFirst() { keys.append(key == "?" ? "\u{7f}" : Unicode.Scalar(UInt8(key.value & 0x9F))) }
      case "\\":
        let digits = rest.prefix(3).prefix { ("0"..."7").contains($0) }
        if digits.isEmpty {
          if let key = rest.popFirst() { keys.append(named[key] ?? key) }
        } else {
          rest = rest.dropFirst(digits.count)
          keys.append(Unicode.Scalar(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + $1.value - 0x30 })))
        }
      case "M" where rest.first == "-":
        rest.removeFirst()
        keys.append("\u{1b}")
      default: keys.append(scalar)
      }
    }
    return keys
  }

  private static let named: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "\u{7}", "b": "\u{8}", "e": "\u{1b}", "f": "\u{c}", "n": "\n", "r": "\r", "t": "\t", "v": "\u{b}",
  ]
}
