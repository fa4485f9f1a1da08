// What is said of numbers: what is expected, what of a line is asked about, what was taken, corrected or left empty.

import Scripts

extension Message {
  // MARK: What is expected

  static func scale(_ range: ClosedRange<Int>) -> String { "\(range.lowerBound) low … \(range.upperBound) high" }

  static func numbersExpected(_ scales: [Slot], _ part: String?, keeps kept: String = "") -> String {
    let range = scales.first?.range ?? 1...10
    let bounds = "from \(range.lowerBound) to \(range.upperBound), please"
    if part != nil { return "A whole number \(bounds); \(enter(keeps: kept))." }
    if scales.count <= 1 { return "A whole number \(bounds); /skip leaves it out." }
    let example = [7, 5, 8].prefix(scales.count).map { String(max(range.lowerBound, min($0, range.upperBound))) }
    let names = scales.prefix(example.count).map(\.label).inWords
    return "Whole numbers \(bounds): “\(example.joined(separator: " "))” is \(names); /skip leaves it out."
  }

  /// What Enter does where some of several numbers are asked for.
  private static func enter(keeps kept: String) -> String {
    kept.isEmpty ? "Enter leaves the rest empty" : "Enter keeps “\(kept)”"
  }

  /// What is said when a line was no number once more.
  static func guessWillDo(_ scales: [Slot], _ part: String?, keeps kept: String = "") -> String {
    let range = scales.first?.range ?? 1...10
    let guess = "A guess will do, from \(range.lowerBound) to \(range.upperBound)"
    if part != nil { return "\(guess); \(enter(keeps: kept))." }
    return "\(guess); “don't know” leaves \(scales.count > 1 ? "them" : "it") empty."
  }

  /// What of a line is asked about; `nil` where none of it was understood.
  static func notUnderstood(_ read: NumberReading, _ scales: [Slot], in text: String) -> String? {
    if read.hasTwoSides, !read.unclear.isEmpty { return oneForBoth }
    let likely = given(read.likely, of: scales)
    let range = scales.first?.range ?? 1...10
    if read.unclear.count == 1, likely.isEmpty {
      let ends = read.unclear[0].lowercased().split { !$0.isNumber && !$0.isLetter }
        .compactMap { Figure.all(in: String($0), outOf: range.upperBound)?.first?.value }
      if ends.count == 2, ends[0] + 1 == ends[1], ends.allSatisfy(range.contains) {
        return "Is it nearer to \(ends[0]) or to \(ends[1])? Either one will do."
      }
    }
    if read.unclear.isEmpty || read.given.members.isEmpty && likely.isEmpty { return nil }
    // Only what was typed is said back.
    let typed = read.unclear.indices.filter { !read.unclear[..<$0].contains(read.unclear[$0]) }
      .map { text.excerpt(of: read.unclear[$0]) }
    let words = typed.contains(nil) ? "" : typed.compactMap(\.self).map { "“\($0)”" }.inWords
    // What holds a whole number, and was not understood for other reasons, is no case for "no whole number".
    let isWhole = read.unclear.contains {
      NumberLine($0, [scales[0]]).pieces.contains { piece in
        if case .figure(.number(let number), _) = piece { range.contains(number) } else { false }
      }
    }
    if likely.count < read.unclear.count, isWhole { return scales.count > 1 ? whichNumber(scales) : nil }
    if likely.isEmpty, read.unclear.contains(where: { $0.words.count > longestRepeated }) { return nil }
    if likely.count == read.unclear.count || read.unclear.count == 1 && !likely.isEmpty {
      return words.isEmpty ? "Do you mean \(likely.inWords)?" : "\(words): do you mean \(likely.inWords)?"
    }
    let bounds = "from \(range.lowerBound) to \(range.upperBound)"
    return read.unclear.count == 1
      ? "\(words.isEmpty ? "That" : words) is no whole number \(bounds); which one is nearest?"
      : "\(words.isEmpty ? "Those" : words) are no whole numbers \(bounds); which ones are nearest?"
  }
  /// Numbers as they are said, each with its word where there are several: "trust 7".
  private static func given(_ numbers: Record, of scales: [Slot]) -> [String] {
    scales.compactMap { scale in
      numbers[scale.name]?.number.map { scales.count > 1 ? "\(scale.label) \($0)" : String($0) }
    }
  }
  /// What was taken of a line that corrects itself.
  static func areTaken(_ numbers: Record, of scales: [Slot], _ item: String?) -> String {
    let words = given(numbers, of: scales).inWords
    return item.map { "\($0): \(words)." } ?? words.capitalisedFirst.asSentence
  }
  /// Where each side has a number of its own.
  static let oneForBoth = "One number for both sides, please: which one is it between you today?"
  /// Where somebody asks which number to give.
  static let ownNumber = "Only you can say: the number that comes to you first is enough. /skip leaves it out."
  static func isTaken(_ number: Int) -> String { "\(number) is taken." }
  private static func whichNumber(_ scales: [Slot]) -> String {
    "Which number is for which word? Like this: “\(zip(scales, [7, 5, 8]).map { "\($0.label) \($1)" }.inWords)”."
  }
  /// The most words that are said back because they were not understood.
  private static let longestRepeated = 5

  static let nameWordNumber = "To change a number, type the name, the word and the number."
  /// Where somebody is on the list twice.
  static func takesOff(_ name: String) -> String { "“take \(name) off the list” leaves one of them." }

  // MARK: What was done

  static func corrected(_ item: Item, in slot: Slot) -> String {
    let numbers = numbers(of: slot) { item.values[$0] }
    return numbers.isEmpty ? unrated(item.name(in: slot)) : "\(item.name(in: slot)) is now \(numbers)."
  }
  static func before(_ before: Record, _ item: Item, in slot: Slot) -> String {
    "\(item.name(in: slot)), before: \(numbers(of: slot) { before[$0] })."
  }
  /// The numbers of the last visit.
  static func then(_ item: Item, in slot: Slot) -> String {
    numbers(of: slot) { scale in
      slot.records?[scale].flatMap { slot.records?.last($0) }.flatMap { item.values[$0.name] }
    }
  }
  static func moved(_ scale: String, from then: Int, to now: Int) -> String { "\(scale): \(then) then, \(now) now" }
  /// A number of the last visit, beside the one of today.
  public static func then(_ number: Int) -> String { "then \(number)" }
  /// A number that was not given.
  static let blank = "–"
  static func nextScale(_ scale: String, _ item: String?) -> String {
    item.map { "\($0): and \(scale)?" } ?? "And \(scale)?"
  }
  private static func numbers(of slot: Slot, _ value: (String) -> Value?) -> String {
    let scales = slot.records?.numbers ?? []
    return scales.compactMap { scale in value(scale.name)?.number.map { "\(scale.label) \($0)" } }.inWords
  }

  static let leftBlank = "That number is left empty now."
  static func leftBlank(_ scales: [String], _ item: String?) -> String {
    let words = "\(scales.inWords) \(scales.count == 1 ? "is" : "are") left empty."
    return item.map { "\($0): \(words)" } ?? words.capitalisedFirst
  }
}
