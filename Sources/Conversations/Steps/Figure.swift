// One number as somebody types it: "7", "8!", "seven", "9/10"; and what only looks like one: "4,5", "7ish", "6-7".

import Scripts

/// What a word of a line is to somebody who looks for numbers.
enum Figure: Equatable {
  /// A whole number.
  case number(Int)
  /// A number that is meant more or less: "7ish", "7?".
  case likely(Int)
  /// The later of two numbers, which is asked about wherever it stands: "4 maybe 5".
  case perhaps(Int)
  /// A place that is left blank: "-".
  case blank
  /// The number that stands there already: "same".
  case same
  /// Figures that are no whole number: a decimal, a range.
  case unclear

  /// The number, where there is one.
  var value: Int? {
    switch self {
    case .number(let number), .likely(let number), .perhaps(let number): number
    case .blank, .same, .unclear: nil
    }
  }

  /// The figures that a word stands for, several for "7/5/8"; `nil` for any other word.
  /// - Parameter highest: the end of the scale, out of which "9/10" is 9.
  static func all(in word: String, outOf highest: Int) -> [Figure]? {
    if blanks.contains(word) { return [.blank] }
    var rest = word[...]
    var isVague = false
    if let first = rest.first, "~≈±#".contains(first) {
      isVague = first != "#"
      rest = rest.dropFirst()
    }
    for ending in ["?", "-ish", "ish", "+"] {
      while rest.hasSuffix(ending) {
        isVague = true
        rest = rest.dropLast(ending.count)
      }
    }
    if let number = Int(rest) ?? named(rest) {
      let isNegative = rest.hasPrefix("-") || rest.hasPrefix("+")
      return [isNegative ? .unclear : isVague ? .likely(number) : .number(number)]
    }
    if let place = ordinals.firstIndex(where: { rest == $0 }) { return [.likely(place + 1)] }
    let parts = rest.contains("/") ? rest.split(separator: "/") : []
    let meant = parts.compactMap(Self.named)
    if meant.count > 1, meant.count == parts.count { return meant.map(Figure.number) }
    // "80%" of ten is 8.
    if rest.hasSuffix("%"), let share = Int(rest.dropLast()), highest == 10, share % 10 == 0, share <= 100 {
      return [.likely(share / 10)]
    }
    guard rest.contains(where: { $0.isNumber }) else { return nil }
    for ending in ["st", "nd", "rd", "th"] where rest.hasSuffix(ending) {
      if let number = Int(rest.dropLast(2)) { return [.likely(number)] }
    }
    if rest.hasSuffix("s"), let number = Int(rest.dropLast()) { return [.number(number)] }
    return several(rest, outOf: highest, isVague) ?? [.unclear]
  }

  /// Numbers with one kind of mark between: three and more are a list, two a part of ten, a decimal or a range.
  private static func several(_ text: Substring, outOf highest: Int, _ isVague: Bool) -> [Figure]? {
    for mark in ",./-" where text.contains(mark) {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      let numbers = parts.compactMap { Int($0) }
      guard numbers.count == parts.count, !text.contains(where: { "+-".contains($0) && $0 != mark }) else { return nil }
      if numbers.count > 2 { return numbers.map(Figure.number) }
      let isWhole = mark == "/" ? numbers[1] == highest : ["0", "00"].contains(parts[1])
      return isWhole ? [isVague ? .likely(numbers[0]) : .number(numbers[0])] : [.unclear]
    }
    return nil
  }

  /// Whether a word is a number in the plural: "threes", "8s".
  static func isPlural(_ word: String) -> Bool {
    word.hasSuffix("s")
      && (Int(word.dropLast()) != nil || ["s", "es"].contains { names.contains(String(word.dropLast($0.count))) })
  }

  /// The number that a word is the name of.
  private static func named(_ text: Substring) -> Int? {
    names.firstIndex { text.hasPrefix($0) && ["", "s", "es"].contains(text.dropFirst($0.count)) }
      ?? foreignNames.lazy.compactMap { $0.firstIndex { text == $0 } }.first
  }

  private static let blanks: Set<String> = [
    "-", "--", "---", "_", "__", "x", "?", "n/a", "na", "blank", "none", "skip",
    "??",
  ]
  private static let names = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  /// The same in other languages, without what is another word in English.
  private static let foreignNames = [
    ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"],
    ["zéro", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
    ["zero", ".", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez"],
    ["zero", "uno", ".", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"],
    [".", "một", ".", ".", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"],
    ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"],
  ]
  /// "first" is 1, and so on.
  static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
}

extension NumberLine {
  /// Whether a text is a number, or several, and says nothing else: "7", "7ish", "about 4,5".
  static func isNumberAlone(_ text: String) -> Bool {
    guard text.utf8.count <= 60, text.contains(where: \.isNumber) else { return false }
    let pieces = NumberLine(text.onOneLine, [Slot("", .number(1...10))]).pieces
    var isInFigures = false
    for piece in pieces {
      switch piece {
      case .figure(.blank, _), .scale, .all, .rest: return false
      // "Q4", "3pm" and "B2" are words.
      case .figure(.unclear, let words) where words.contains(where: \.isLetter): return false
      case .figure(_, let words): isInFigures = isInFigures || words.contains(where: \.isNumber)
      case .word(_, let role): if role.isBeside { return false }
      case .pause: continue
      }
    }
    return isInFigures
  }
}

extension String {
  /// In small letters and plain marks: full-width figures are figures, every dash is a hyphen.
  var inPlainFigures: String {
    var plain = ""
    for character in lowercased() {
      switch character {
      case "–", "—", "−", "‐", "‑", "－": plain += "-"
      case "⁄", "∕", "／": plain += "/"
      case "’", "ʼ": plain += "'"
      case "，", "、": plain += ","
      case "；", "：", "（", "）": plain += ";"
      case "？": plain += "?"
      case "！", "。": plain += "!"
      case "．", "٫": plain += "."
      default:
        // A keycap is its digit.
        let first = character.unicodeScalars.first?.properties
        let digit = first?.generalCategory == .decimalNumber ? first?.numericValue : nil
        plain += digit.map { String(Int($0)) } ?? String(character)
      }
    }
    return plain
  }
}
