// What a line takes back of its own numbers, and what it leaves open: "9 not 8", "3 no 6", "purpose dont know".

extension NumberLine {
  /// The pieces without numbers that are taken back, and with a blank for what is not known.
  static func settled(_ pieces: [Piece], of count: Int) -> [Piece] {
    var settled: [Piece] = []
    var rest = pieces[...]
    while let piece = rest.first {
      let asked = settled.last { $0 != .pause && $0.role != .introduction }
      if let length = lengthOfShrug(rest), isOpen(asked, after: settled, of: count) {
        settled.append(.figure(.blank, rest.prefix(length).compactMap(\.text).joined(separator: " ")))
        rest.removeFirst(length)
        continue
      }
      rest.removeFirst()
      settled.append(piece)
      guard case .figure(.number, _) = piece else { continue }
      let between = rest.prefix { $0 == .pause || $0.text.map(turns.contains) == true }
      guard let next = rest.dropFirst(between.count).first, case .figure(let figure, let words) = next else { continue }
      if words.hasPrefix("not ") {  // "9 not 8"
        rest = rest.dropFirst(between.count + 1)
      } else if case .number = figure, between.contains(where: { $0 != .pause }), count == 1 || isNamed(asked) {
        settled.removeLast()  // "3 no 6"
        rest = rest.dropFirst(between.count)
      }
    }
    return settled
  }

  /// Whether a number is still due where it is said that it is not known.
  private static func isOpen(_ asked: Piece?, after pieces: [Piece], of count: Int) -> Bool {
    guard let asked else { return false }
    if isNamed(asked) { return true }
    let figures = pieces.count(where: \.isFigure)
    return asked.isFigure && pieces.last == .pause && count > 1 && figures < count
  }

  private static func isNamed(_ piece: Piece?) -> Bool { if case .scale? = piece { true } else { false } }

  /// How many pieces say that something is not known.
  private static func lengthOfShrug(_ pieces: ArraySlice<Piece>) -> Int? {
    shrugs.first { shrug in
      pieces.count >= shrug.count && zip(pieces, shrug).allSatisfy { $0.text?.filter { $0 != "'" } == $1 }
    }?.count
  }

  private static let turns: Set<String> = ["no", "sorry", "rather", "actually", "wait", "oops", "correction"]
  private static let shrugs = [
    ["i", "do", "not", "know"], ["do", "not", "know"], ["i", "dont", "know"], ["dont", "know"], ["no", "idea"],
    ["no", "clue"], ["not", "sure"], ["dunno"], ["idk"], ["unsure"], ["unknown"], ["empty"],
  ]
}
