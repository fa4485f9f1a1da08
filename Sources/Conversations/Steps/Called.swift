// Who is meant by words: a name as it is or as it is typed in a hurry, without case, marks, titles, articles or the
// rest of it. The one place where a typed name is held against those that are known.

import Perspective

/// Finds a name among those that are known.
enum Called {
  /// The place of the one name that a text means: the whole of it, what it begins with, or words that are in no other.
  static func place(of text: some StringProtocol, in names: [String]) -> Int? {
    let likeness = text.likeness
    if likeness.isEmpty { return nil }
    return names.firstIndex { $0.likeness == likeness } ?? place(of: words(of: text), in: names)
  }

  /// The same of words; the last one may be cut off.
  static func place(of typed: [String], in names: [String]) -> Int? {
    guard typed.contains(where: \.namesSomebody) else { return nil }
    let known = names.map { words(of: $0) }
    for fits in [isWhole, isFirst, isBeginning, isPart] {
      for typed in typed == core(typed) ? [typed] : [typed, core(typed)] {
        let meant = known.indices.filter { fits(typed, known[$0]) || fits(typed, core(known[$0])) }
        if meant.count == 1 { return meant[0] }
        if !meant.isEmpty { return nil }
      }
    }
    return nil
  }

  /// Whether two names are one person's, of which one is said with a title or with what is beside the name: "Mr.
  /// Krause" and "Krause (purchasing)".
  static func isOnePerson(_ name: String, _ other: String) -> Bool {
    let (bare, otherBare) = (Mention.bare(name), Mention.bare(other))
    let (typed, otherTyped) = (words(of: bare), words(of: otherBare))
    let isBeside = bare != name || otherBare != other
    let isTitled = typed != core(typed) || otherTyped != core(otherTyped)
    guard isBeside || isTitled, bare == name || otherBare == other, isWhole(core(typed), core(otherTyped)) else {
      return false
    }
    return typed == otherTyped || typed == core(typed) || otherTyped == core(otherTyped)
  }

  /// How many words at the beginning of a line name somebody, and who it is: by the longest name that fits, so that
  /// "Team 7" may have a number in it, or by one word that is in no other name.
  static func leading(_ line: [String], in names: [String]) -> (place: Int, count: Int)? {
    let forms = names.indices.flatMap { place in
      Set([words(of: names[place]), core(words(of: names[place]))]).map { (place: place, words: $0) }
    }
    let begun = forms.filter { form in
      !form.words.isEmpty && line.count >= form.words.count && isTyped(Array(line.prefix(form.words.count)), form.words)
    }
    if let longest = begun.map(\.words.count).max() {
      let meant = Set(begun.filter { $0.words.count == longest }.map(\.place))
      return meant.count == 1 ? meant.first.map { ($0, longest) } : nil
    }
    guard let first = line.first else { return nil }
    if articles.contains(first) || NameParts.titles.contains(first) {
      return leading(Array(line.dropFirst()), in: names).map { ($0.place, $0.count + 1) }
    }
    guard first.count > 1, !Choose.light.contains(first) else { return nil }
    return place(of: [first], in: names).map { ($0, 1) }
  }

  /// The words of a name, in small letters and without marks: "o'brien" is one, "ana-maria" are two.
  static func words(of name: some StringProtocol) -> [String] {
    let words = name.lowercased().replacing("’", with: "'")
      .split { !($0.isLetter || $0.isNumber || ".'&".contains($0)) }
      .map { String($0).withoutPossessive.filter { !".'".contains($0) } }.filter { !$0.isEmpty }
    let whole = name.likeness  // of a picture
    return words.isEmpty && !whole.isEmpty ? [whole] : words
  }

  /// Without a title or an article before the name.
  private static func core(_ words: [String]) -> [String] {
    let rest = Array(words.drop { articles.contains($0) || NameParts.titles.contains($0) })
    return rest.isEmpty ? words : rest
  }

  /// Whether words within others are a name. One that is an everyday word, too, has to be typed as it is: "my" is not
  /// Mỹ.
  private static func isTyped(_ words: [String], _ name: [String]) -> Bool {
    if words.count == 1, Choose.light.contains(words[0]) || Vocabulary.isCommon(words[0]) { return words == name }
    return isWhole(words, name)
  }

  private static func isWhole(_ typed: [String], _ name: [String]) -> Bool {
    typed.count == name.count && zip(typed, name).allSatisfy { $0.isTyped(as: $1) }
  }

  /// Whether words are the whole of a name, or its first words.
  static func begins(_ text: String, _ name: String) -> Bool {
    let (typed, name) = (core(words(of: text)), words(of: name))
    return isFirst(typed, name) || isFirst(typed, core(name))
  }

  private static func isFirst(_ typed: [String], _ name: [String]) -> Bool {
    isWhole(typed, Array(name.prefix(typed.count)))
  }

  private static func isBeginning(_ typed: [String], _ name: [String]) -> Bool {
    guard let last = typed.last, typed.count <= name.count else { return false }
    return zip(typed, name).dropLast().allSatisfy { $0.isTyped(as: $1) }
      && name[typed.count - 1].folded.hasPrefix(last.folded)
  }

  private static func isPart(_ typed: [String], _ name: [String]) -> Bool {
    typed.allSatisfy { word in word.count > 1 && name.contains { word.isTyped(as: $0) } }
  }

  private static let articles: Set<String> = ["the", "my", "our", "a", "an", "your"]
}
