// Words on their way into the tables: numbers, classes, phrases, contractions.

import Perspective

/// The lexicon while it grows.
struct WordStock {
  /// The classes of each word, by its hash; and its number, in the order of arrival.
  private(set) var ids: [UInt64: Int32] = [:]
  private(set) var classes: [UInt64: ClassSet] = [:]
  private(set) var hashes: [UInt64] = []
  /// The phrases under each word: what follows it, as elements, and the number of the class.
  private(set) var phrases: [Int32: [(rest: [Substring], member: Int)]] = [:]
  private(set) var emojis: [UInt32: ClassSet] = [:]
  /// The numbers of classes that have a bit of their own.
  private(set) var bits: [String: Int] = [:]
  /// The words of classes that have none: they stand in a pattern for an alternative of all of them.
  private(set) var lists: [String: [String]] = [:]
  private(set) var faults: [RuleFault] = []

  init(_ entries: [Entry]) {
    for member in WordClass.allCases { bits["\(member)"] = member.bit }
    for entry in entries where bits[entry.name] == nil && Self.hasPhrases(entry) { bits[entry.name] = bits.count }
    if bits.count > ClassSet.capacity, let entry = entries.last {
      let message = "more than \(ClassSet.capacity) classes with phrases"
      faults.append(RuleFault(file: entry.file, line: entry.line, message: message))
    }
    for entry in entries {
      for field in entry.fields where field.key != "source" { add(field, entry) }
    }
    for word in Self.needed { _ = intern(word) }
  }

  /// Words that the code asks for by themselves.
  private static let needed = [
    "there", "head", "of", "that", "before", "by", "help", "myself", "ur", "you", "'re", "your", "u", "r", "its", "it",
    "done", "'s",
  ]

  private static func hasPhrases(_ entry: Entry) -> Bool {
    entry.fields.contains { field in
      field.key != "source" && Entry.items(field.value).contains { $0.contains(" ") }
    }
  }

  private mutating func add(_ field: Field, _ entry: Entry) {
    if field.key == "emoji" {
      for scalar in field.value.unicodeScalars where scalar.value > 0x2000 {
        if let bit = bits[entry.name] { emojis[scalar.value, default: ClassSet()].insert(number: bit) }
      }
      return
    }
    let kind: Inflection.Kind = field.key == "verbs" ? .verb : field.key == "nouns" ? .noun : .plain
    for item in Entry.items(field.value) {
      let words = item.split(separator: " ")
      let forms = Inflection.forms(of: String(words[0]), kind)
      if words.count > 1 {
        guard let member = bits[entry.name] else { continue }
        for form in forms { phrases[intern(form), default: []].append((Array(words.dropFirst()), member)) }
      } else {
        for form in forms.flatMap(Inflection.spellings) {
          _ = intern(form)
          if let bit = bits[entry.name] {
            classes[WordSlot.hash(of: form), default: ClassSet()].insert(number: bit)
          } else {
            lists[entry.name, default: []].append(form)
          }
        }
      }
    }
  }

  /// The number of a word, given one if it has none.
  mutating func intern(_ word: some StringProtocol) -> Int32 {
    let hash = WordSlot.hash(of: word)
    if let known = ids[hash] { return known }
    let id = Int32(hashes.count)
    ids[hash] = id
    hashes.append(hash)
    return id
  }
}
