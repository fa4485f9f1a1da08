// A name in a chart. One that is too long is cut the same in every format, and the whole name stands beneath.

/// How names stand in front of the bars of a chart.
enum ChartName {
  /// A name of at most so many columns; `width` measures it.
  static func cut(_ name: String, to most: Int = 24, _ width: (String) -> Int = columns) -> String {
    guard width(name) > most else { return name }
    var left = most - 1
    var kept = name.prefix { character in
      left -= width(String(character))
      return left >= 0 && character.unicodeScalars.count < 20
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// How many columns of text a name takes: two for what is mostly drawn wide.
  static func columns(_ name: String) -> Int {
    name.reduce(0) { $0 + ($1.unicodeScalars.contains { $0.value >= 0x1100 } ? 2 : 1) }
  }

  /// A name in lines of at most so many columns.
  static func lines(_ name: String, columns most: Int) -> [String] {
    var lines = [""]
    for character in name {
      if columns(lines[lines.count - 1] + String(character)) > most { lines.append("") }
      lines[lines.count - 1].append(character)
    }
    return lines
  }
}
