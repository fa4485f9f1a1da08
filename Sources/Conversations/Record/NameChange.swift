// A name that gives way to another: wherever somebody was called by it, whole or by a part of it.

import Perspective

/// Names that are replaced, each by another.
public struct NameChange: Equatable, Sendable {
  /// Words that are looked for, one behind the other.
  private struct Form: Equatable {
    var words: [[Character]]
    /// Whether capitals must be as they are: the words mean something else without.
    var isExact = false
    var endsInStop = false
    /// What stands there instead; `nil` where somebody else is named.
    var new: String?
    /// How much it says: the longest form is meant.
    var length: Int { words.reduce(0) { $0 + $1.count + 1 } }
  }

  /// The names, old and new.
  let names: [String: String]
  private let forms: [Form]
  /// Whether a name is also found in front of an ending, and before a hyphen.
  private let withEndings: Bool

  /// Replaces names.
  /// - Parameters:
  ///   - names: Each old name, and the new one.
  ///   - others: Names of others, which stay as they are.
  ///   - withEndings: Whether a name is found with an ending, too: "Acmes", "Acme-Team", "Petersens".
  init(_ names: [Snapshot.Renaming], among others: [String], withEndings: Bool = false) {
    self.withEndings = withEndings
    self.names = Dictionary(names.map { ($0.old, $0.new) }) { $1 }
    let taken = Set(others.flatMap { $0.words.map(\.likeness) })
    let forms = names.flatMap { Self.forms(of: $0.old, $0.new, taken) }
    let whole = Set(forms.map { String($0.words.joined(separator: " ")).likeness })
    let kept = others.filter { $0.words.count > 1 && !whole.contains($0.likeness) }.map {
      Form(words: Self.words(of: $0))
    }
    self.forms = (forms + kept).sorted { $0.length > $1.length }
  }

  /// A text with the new names.
  public func applied(to text: String) -> String { edits(in: text).applied(to: text) }

  /// What is to be changed in a text. O(n) for a given number of names.
  public func edits(in text: String) -> TextEdits {
    if text.count <= Name.longest + 20, let new = names.first(where: { $0.key.isSame(as: text) })?.value {
      return TextEdits(edits: [.init(range: 0..<text.unicodeScalars.count, text: new)])
    }
    let typed = Array(text)
    let small = typed.map { $0.lowercased() }
    var edits: [TextEdits.Edit] = []
    var (place, offset) = (0, 0)
    while place < typed.count {
      let isStart = !typed[place].isWhitespace && Self.begins(place, in: typed)
      var end = place + 1
      let found =
        isStart
        ? forms.lazy.compactMap { form in self.end(of: form, at: place, typed, small).map { (form, $0) } }.first : nil
      if let found { end = found.1 }
      let length = typed[place..<end].reduce(0) { $0 + $1.unicodeScalars.count }
      if let new = found?.0.new { edits.append(.init(range: offset..<offset + length, text: new)) }
      (place, offset) = (end, offset + length)
    }
    return TextEdits(edits: edits)
  }

  // MARK: Forms

  private static func words(of name: String) -> [[Character]] {
    name.words.map { Array($0.hasSuffix(".") ? $0.dropLast() : $0) }.filter { !$0.isEmpty }
  }

  /// The whole name, the name without what stands in brackets or a title, and each part that is clearly one's name.
  private static func forms(of old: String, _ new: String, _ taken: Set<String>) -> [Form] {
    let core = old.nameAlone
    let words = words(of: core)
    let untitled = Array(words.drop { NameParts.titles.contains(String($0).lowercased()) })
    let staying = Set(new.words.map(\.likeness))
    let isSmall = old == old.lowercased() && !NameParts.isDetermined(old)
    let parts = untitled.filter { word in
      let part = String(word)
      let isName = word[0].isLetter && (!word[0].isLowercase || isSmall && !Vocabulary.isCommon(part))
      return isName && word.count > 1 && !taken.contains(part.likeness) && !NameParts.isOfUnits(part.lowercased())
    }
    let wholes = Set(
      [Self.words(of: old), words, Self.words(of: core.spoken)] + (untitled.count > 1 ? [untitled] : []))
    return (Array(wholes) + (words.count > 1 ? parts.map { [$0] } : [])).filter { words in
      let isLetter = words.count == 1 && words[0].count == 1
      return !words.isEmpty && !staying.contains(String(words.joined(separator: " ")).likeness)
        && !(isLetter && Vocabulary.isCommon(String(words[0])))
    }.map { words in
      var form = Form(words: words, endsInStop: old.hasSuffix("."), new: new)
      if words.count == 1, Vocabulary.isCommon(String(words[0])) {
        form.isExact = true
        form.words = [words[0].prefix(1).map { Character($0.uppercased()) } + words[0].dropFirst()]
      }
      return form
    }
  }

  // MARK: Places

  /// What languages put behind names.
  private static let endings: Set<String> = [
    "s", "es", "n", "en", "ns", "er", "ers", "ern", "e", "a", "u", "y", "i", "ov", "ova", "em", "om", "in", "ian",
    "ians",
    "ish", "esque", "ite", "ites",
  ]

  /// Whether a word begins here: not inside "O'Marsh" or "Anna-Lena", but in "d'Ana" and "ex-Marsh".
  private static func begins(_ place: Int, in text: [Character]) -> Bool {
    guard place > 0 else { return true }
    let before = text[place - 1]
    if before.isLetter || before.isNumber { return false }
    guard "'’-".contains(before), place > 1, text[place - 2].isLetter else { return true }
    let word = text[..<(place - 1)].reversed().prefix(while: \.isLetter)
    return word.last?.isUppercase != true && (before == "-" || word.count < 3)
  }

  /// Where a form ends that begins here, if it does.
  private func end(of form: Form, at start: Int, _ typed: [Character], _ small: [String]) -> Int? {
    var place = start
    for (index, word) in form.words.enumerated() {
      if index > 0 {
        let last = place
        if place < typed.count, typed[place] == "." { place += 1 }
        let isInitial = form.words[index - 1].count == 1 && place > last
        let blank = place
        while place < typed.count, typed[place].isWhitespace { place += 1 }
        if place == blank, !isInitial { return nil }
      }
      for character in word {
        guard place < typed.count,
          form.isExact ? typed[place] == character : small[place] == character.lowercased()
        else { return nil }
        place += 1
      }
    }
    guard place < typed.count else { return place }
    let next = typed[place]
    let after = place + 1 < typed.count ? typed[place + 1] : " "
    if withEndings, next.isLetter {
      let ending = typed[place...].prefix(while: \.isLetter)
      if Self.endings.contains(String(ending)), (form.words.last?.count ?? 0) > 2, !form.isExact {
        return place + ending.count
      }
    }
    if next.isLetter || next.isNumber {
      // "Marshs view", as some write it
      let isOwner = next == "s" && (form.words.last?.count ?? 0) > 3 && !after.isLetter && !after.isNumber
      return isOwner ? place : nil
    }
    if next == "-", after.isUppercase, !withEndings { return nil }
    if form.endsInStop, next == ".", !after.isWhitespace || place + 2 < typed.count && typed[place + 2].isLowercase {
      return place + 1
    }
    return place
  }
}

extension String {
  /// A name without what is said of it in brackets or behind a comma; all of it where nothing else is there.
  var nameAlone: String {
    let name = prefix { !"([,".contains($0) }.trimmed
    return name.isEmpty ? self : name
  }
}
