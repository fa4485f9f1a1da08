// Numbers that a line plainly has, whatever else it says: one over and over, or one alone in front or at the end.

import Scripts

extension NumberReading {
  /// One number over and over, for all: "ten. ten ten ten, all of it".
  static func same(in text: String, of scales: [Slot], open: [Slot]) -> Record? {
    let line = NumberLine(text, scales)
    let figures = line.pieces.filter(\.isFigure)
    guard scales.count > 1, figures.count > scales.count, line.isBare, !line.hasRemark, figures.allSatisfy(\.isPlain),
      let number = figures.first?.number, figures.allSatisfy({ $0.number == number }),
      scales[0].range?.contains(number) == true
    else { return nil }
    var given = Record()
    for scale in open { given[scale.name] = .number(number) }
    return given
  }

  /// The one number that a line plainly has for one question: said twice, or alone in front of what is said of others,
  /// or alone at the end: "8. I said 8", "7. Bo 7, Ana rather 9", "5 in spring, I think. Six."
  static func plainly(_ text: String, of scales: [Slot], open: [Slot]) -> NumberReading? {
    let line = NumberLine(text, scales)
    let figures = line.pieces.filter(\.isFigure)
    guard let scale = open.first, line.isBare, figures.count > 1,
      let first = line.clauses.first, let last = line.clauses.last
    else { return nil }
    func isAlone(_ clause: ArraySlice<NumberLine.Piece>) -> Bool {
      clause.count(where: \.isFigure) == 1 && !clause.contains { $0.role?.isBeside ?? false }
    }
    func isOfOthers(_ clauses: ArraySlice<ArraySlice<NumberLine.Piece>>) -> Bool {
      clauses.allSatisfy { clause in !clause.contains(where: \.isFigure) || clause.contains { $0.role == .remark } }
    }
    let isTurned = line.pieces.contains { piece in
      piece.role == .turn
        || piece.text.map { ["no", "or", "wait", "sorry", "rather", "actually"].contains($0) } == true
    }
    let same = Set(figures.compactMap(\.number)).count == 1 && (isAlone(first) || isAlone(last))
    let arePlain = figures.allSatisfy(\.isPlain)
    let ended = text.sentences.last?.trimmed ?? ""
    let number: Int? =
      if arePlain, same || isAlone(first) && !isTurned && isOfOthers(line.clauses.dropFirst()) {
        first.first(where: \.isFigure)?.number ?? figures[0].number
      } else if isAlone(last), figures.last?.isPlain == true,
        NumberLine(ended, scales).pieces.count(where: { $0 != .pause }) == 1,
        isOfOthers(line.clauses.dropLast())
          || isTurned && first.first(where: \.isFigure)?.number == last.first(where: \.isFigure)?.number
      {
        last.first(where: \.isFigure)?.number
      } else {
        nil
      }
    guard let number, scale.range?.contains(number) == true else { return nil }
    var read = NumberReading(given: [scale.name: .number(number)])
    read.hasRemark = line.hasRemark
    return read
  }
}
