// Which word may have been meant by one that is none.

/// Names that are near to a misspelt one.
enum Misspelling {
  /// A question that names what may have been meant; `nil` where nothing is near.
  static func remark(_ word: String, among names: [String]) -> String? {
    let near = nearest(to: word, among: names)
    return near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?"
  }

  /// The nearest names, in their order: one or two slips away, or begun with the word.
  static func nearest(to word: String, among names: [String]) -> [String] {
    let word = word.lowercased()
    let most = word.count < 4 ? 1 : 2
    let found = names.map { (name: $0, count: slips(from: Array(word), to: Array($0.lowercased()))) }
    if let least = found.map(\.count).min(), least <= most { return found.filter { $0.count == least }.map(\.name) }
    return word.count < 2 ? [] : names.filter { $0.lowercased().hasPrefix(word) }
  }

  /// How many letters were left out, added, changed, or changed places (optimal string alignment). O(n·m).
  static func slips(from a: [Character], to b: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var row = [i + 1]
      for (j, other) in b.enumerated() {
        var least = min(row[j] + 1, last[j + 1] + 1, last[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other { least = min(least, before[j - 1] + 1) }
        row.append(least)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
