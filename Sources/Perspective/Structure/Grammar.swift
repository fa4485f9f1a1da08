// The compiled rules: lexicon, patterns and what they are filed under. Nothing is made at start; all is read in place.

package struct Grammar: Sendable {
  static let shared = Grammar(.builtIn)

  let lexicon: Lexicon
  let rules: Column<Rule>
  let patterns: Column<Pattern>
  /// The elements of patterns and phrases, each kept once; and their numbers, pattern by pattern.
  let elements: Column<Element>
  let sequence: Column<UInt16>
  let pool: Column<Int32>
  /// Patterns by what they begin with.
  let starts: Starts
  private let letters: Column<UInt8>

  // Words that the code asks for by themselves.
  let there, head, of, possessive, that, before, by, help, myself: Int32
  /// Words that are a question tag by themselves: "…, ok?"
  let tags: Set<Int32>
  let ur, you, are, your, u, r, its, it, done: Int32

  package init(_ tables: Tables) {
    lexicon = Lexicon(tables)
    rules = tables.column(.rules)
    patterns = tables.column(.patterns)
    elements = tables.column(.elements)
    sequence = tables.column(.sequence)
    pool = tables.column(.pool)
    letters = tables.column(.letters)
    starts = Starts(tables)
    (there, head, of, that) = (lexicon.id("there"), lexicon.id("head"), lexicon.id("of"), lexicon.id("that"))
    (before, by, help, myself) = (lexicon.id("before"), lexicon.id("by"), lexicon.id("help"), lexicon.id("myself"))
    tags = Set(["ok", "okay", "right", "yeah", "yes", "no", "huh", "eh", "innit"].map(lexicon.id))
    (ur, you, are, your) = (lexicon.id("ur"), lexicon.id("you"), lexicon.id("'re"), lexicon.id("your"))
    (u, r, its, it) = (lexicon.id("u"), lexicon.id("r"), lexicon.id("its"), lexicon.id("it"))
    (done, possessive) = (lexicon.id("done"), lexicon.id("'s"))
  }

  let subjects = ClassSet(.you, .your, .they, .their, .i, .we, .my, .det, .wh)
  /// Words after which a noun is no bare institution.
  let determining = ClassSet(.det, .your, .their, .my, .partner, .name, .trait, .good, .prep, .past, .ing)
  let openers = ClassSet(.adverb, .conj, .mock)
  /// Words at which a noun phrase ends.
  let bounds = ClassSet(.be, .have, .modal, .prep, .conj, .you, .they, .i, .we, .det, .neg, .them)

  /// The name of a rule, its category first: "contempt/slow-clap".
  package func name(of rule: Int) -> String {
    let row = rules[rule]
    let place = Int(row.nameStart)
    return String(decoding: (place..<place + Int(row.nameCount)).map { letters[$0] }, as: UTF8.self)
  }

  package var ruleCount: Int { rules.count }

  /// Whether the noun names a partner or other person.
  func isPartner(_ token: Token) -> Bool { token.classes.contains(.partner) || token.classes.contains(.otherNoun) }

  /// Whether "of" and a department may follow the noun ("head of sales").
  func isOffice(_ token: Token) -> Bool { token.id == head || token.classes.contains(.partner) }

  /// Whether the noun, after "our", rather names the writer's own people.
  func isOwn(_ token: Token) -> Bool { token.classes.contains(.ownNoun) }
}

/// The patterns by the word, class, mark or noun phrase they begin with.
struct Starts: Sendable {
  private let numbers: Column<UInt16>
  private let byWord: Column<UInt32>
  private let byClass: Column<UInt32>

  init(_ tables: Tables) {
    numbers = tables.column(.starts)
    byWord = tables.column(.wordStarts)
    byClass = tables.column(.classStarts)
  }

  subscript(place: Int) -> Int { Int(numbers[place]) }

  func places(word id: Int32) -> Range<Int> { Int(byWord[Int(id)])..<Int(byWord[Int(id) + 1]) }

  /// The patterns that begin with a class, by its number.
  func places(class number: Int) -> Range<Int> { Int(byClass[number])..<Int(byClass[number + 1]) }

  func places(_ start: Start) -> Range<Int> { places(class: start.rawValue) }
}

/// What a pattern may begin with besides words and classes, counted from `ClassSet.capacity` on.
package enum Start: Int {
  case mark = 192
  case other, own

  /// How many rows the starts by class have.
  package static let count = 195
}
