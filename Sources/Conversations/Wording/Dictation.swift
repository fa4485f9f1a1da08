// What is heard of a line that was spoken: without "um", and with marks for "comma" and "full stop".

extension String {
  /// The line without the sounds of somebody who looks for words, and with dictated marks as marks.
  var heard: String {
    // Most lines have none, and stay as they are.
    let words = words
    guard words.contains(where: Dictation.isSound) || Dictation.marks.contains(where: { hasWords($0.words) }) else {
      return self
    }
    let rest = words.filter { !Dictation.isSound($0) }.joined(separator: " ")
    return Dictation.marks.reduce(" \(rest) ") { $0.replacing(" \($1.words) ", with: "\($1.mark) ") }.trimmed
  }

  private func hasWords(_ words: String) -> Bool { " \(lowercased()) ".contains(" \(words) ") }
}

private enum Dictation {
  static let marks = [(words: "comma", mark: ","), (words: "full stop", mark: ".")]

  static func isSound(_ word: Substring) -> Bool {
    ["um", "umm", "uh", "uhm", "uhh", "erm", "ehm"].contains(word.trimmingEnd(of: ",.…").lowercased())
  }
}
