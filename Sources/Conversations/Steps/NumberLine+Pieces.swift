// The words of a line in which numbers are looked for, and what each of them is there.

import Scripts

extension NumberLine {
  /// The words of a text, with ";" for a mark between them. A comma or a point inside a number stays there.
  static func words(in text: String) -> [String] {
    let plain = text.replacing("no one", with: "nobody").replacing("No one", with: "Nobody").inPlainFigures
    let characters = Array(
      plain.replacing(" across the board", with: " all").replacing(" at first", with: " began")
        .replacing(" more like ", with: " "))
    var spaced = ""
    for (index, character) in characters.enumerated() {
      let isInside =
        index > 0 && index + 1 < characters.count && characters[index - 1].isNumber && characters[index + 1].isNumber
      switch character {
      case "." where NameParts.titles.contains(String(spaced.reversed().prefix { $0 != " " }.reversed())):
        continue
      case ",", ".": spaced += isInside ? String(character) : " ; "
      case ";", ":", "!", "(", ")", "[", "]", "\"", "“", "”", "„", "…", "·", "|", "*", "‘": spaced += " ; "
      case "'" where index == 0 || index + 1 == characters.count || !characters[index - 1].isLetter: continue
      case "=": spaced += " = "
      case "&": spaced += " and "
      default: spaced.append(character)
      }
    }
    // "9 / 10" is "9/10".
    return spaced.words.reduce(into: [String]()) { words, word in
      let isBegun = words.last.map { $0.hasSuffix("/") && $0.first?.isNumber ?? false } ?? false
      let isOne =
        isBegun && word.first?.isNumber ?? false
        || words.last?.last?.isNumber ?? false && word.hasPrefix("/")
      if isOne {
        words[words.count - 1] += word
      } else if word.count > 1, word.hasSuffix("?"), Figure.all(in: String(word), outOf: 10) == nil {
        words += [String(word.dropLast()), ";"]  // "honestly? 7 5 8"
      } else {
        words.append(String(word))
      }
    }
  }

  /// "t4" and "t4i5p6" are names of scales, each with a number.
  func namesAndNumbers(_ word: String) -> [String] {
    let runs = word.reduce(into: [String]()) { runs, character in
      if let last = runs.last?.last, last.isNumber == character.isNumber {
        runs[runs.count - 1].append(character)
      } else {
        runs.append(String(character))
      }
    }
    let areNamed = runs.indices.allSatisfy { $0 % 2 == 0 ? scale(named: runs[$0]) != nil : Int(runs[$0]) != nil }
    return areNamed && runs.count % 2 == 0 ? runs : [word]
  }

  /// "for five six" as it was dictated: as many words as numbers, of which some only sound like one.
  func dictated(_ words: [String]) -> [String] {
    let heard = words.map { Self.soundingLike[$0] ?? $0 }
    func isFigure(_ word: String) -> Bool { Figure.all(in: word, outOf: highest) != nil }
    let isMeant =
      scales.count > 1 && heard != words && words.count(where: { $0 != ";" }) == scales.count
      && heard.allSatisfy { $0 == ";" || isFigure($0) } && words.contains(where: isFigure)
      // "6 to 7"
      && !words.indices.dropFirst().dropLast().contains { ["to", "for"].contains(words[$0]) }
    return isMeant ? heard : words
  }

  /// "first 8, second 6" and "the first is 7, the others 5" name the scales in their order.
  func inOrder(_ words: [String]) -> [String] {
    let places = words.indices.dropLast().filter { Figure.ordinals.prefix(scales.count).contains(words[$0]) }
    guard scales.count > 1, places.count > 1 || !places.isEmpty && words.contains(where: Self.restWords.contains),
      places.allSatisfy({ place in
        words[(place + 1)...].first { $0 != "is" }.map { Figure.all(in: $0, outOf: highest) != nil } ?? false
      })
    else { return words }
    return words.map { word in
      Figure.ordinals.prefix(scales.count).firstIndex(of: word).map { scales[$0].label } ?? word
    }
  }

  func scale(named word: String) -> Int? {
    if word.isEmpty || ["a", "an"].contains(word) { return nil }
    let meant = scales.indices.filter { scales[$0].label.lowercased().hasPrefix(word) }
    return meant.count == 1 ? meant[0] : meant.first { scales[$0].label.isSame(as: word) }
  }

  func pieces(of word: String, before rest: ArraySlice<String>) -> [Piece] {
    guard word.contains(where: { $0.isLetter || $0.isNumber || "-_?/=~<>".contains($0) }) else { return [.pause] }
    // A letter is the name of a scale only before its number: "I" is also somebody.
    let next = rest.first { ![";", "=", "is"].contains($0) }
    let isBeforeNumber = next.map { Figure.all(in: $0, outOf: highest) != nil } ?? false
    if let scale = scale(named: word), word.count > 2 || isBeforeNumber { return [.scale(scale)] }
    // Behind a number and before words, a dash is a mark like others.
    if word == "-", !pieces.isEmpty, let next, !isBeforeNumber, scale(named: next) == nil { return [.pause] }
    // So it is between a scale and its number.
    if word == "-", isBeforeNumber, case .scale? = pieces.last(where: { $0 != .pause && $0.role != .filler }) {
      return [.pause]
    }
    if knowsSame, ["same", "ditto", "unchanged"].contains(word) { return [.figure(.same, word)] }
    if ["nothing", "nil", "empty"].contains(word),
      rest.first.map({ $0 == ";" || Figure.all(in: $0, outOf: highest) != nil }) ?? true
    {
      return [.figure(.blank, word)]
    }
    // "on the one hand"
    if word == "one",
      pieces.last?.text.map({ ["the", "this", "that", "any", "another", "which"].contains($0) }) == true
        || rest.first.map({ ["hand", "of", "day", "thing", "who", "more"].contains($0) }) == true
    {
      return [.word(word, .remark)]
    }
    if let figures = Figure.all(in: word, outOf: highest) {
      return figures.map { .figure($0, word) } + (scales.count > 1 && Figure.isPlural(word) ? [.all] : [])
    }
    if word == "said", pieces.last?.text == "i" { return [.word(word, .introduction)] }
    if word == "of", pieces.last == .all { return [.word(word, .filler)] }
    // "we need each other"
    if word == "each" && rest.first == "other" || word == "other" && pieces.last?.text == "each" {
      return [.word(word, .filler)]
    }
    if scales.count > 1, Self.restWords.contains(word) || word == "else" && pieces.last == .all { return [.rest] }
    if ["all", "both", "each", "every", "everything", "everywhere"].contains(word) { return [.all] }
    return [.word(word, Self.roles.first { $0.words.contains(word) }?.role ?? .remark)]
  }
}
