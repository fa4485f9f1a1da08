// The lexicon and all rules, compiled once on first use.

final class Grammar: Sendable {
  static let shared = Grammar()

  let lexicon: Lexicon
  let rules: [Rule]
  let patterns: [Pattern]
  let elements: [Element]
  let pool: [Int32]
  /// Patterns by what they begin with.
  let starts: Starts

  /// Conjunctions at which a clause may begin; those that turn a sentence.
  let turns: Set<Int32>
  let but: Set<Int32>
  let quantity: Set<Int32>
  let there: Set<Int32>
  /// Prepositions before which a name is a place's.
  let placing: Set<Int32>
  /// "hurt", "kill" and the like, which before "myself" are nothing to teach about.
  let harming: Set<Int32>
  let myself: Set<Int32>
  let otherNouns: Set<Int32>
  let ownNouns: Set<Int32>
  /// What is named without an article ("head office", "management"), and the first of those words.
  let institutions: Set<Int32>
  let head: Int32
  let of: Int32
  let possessive: Int32
  let that: Int32
  let before: Int32
  let by: Int32
  let help: Int32
  let losing: Set<Int32>
  let sorry: Set<Int32>
  /// Words that make a clause a condition.
  let conditions: Set<Int32>
  /// Words after which a denial no longer holds.
  let turning: Set<Int32>
  /// Words that, right after a denial, say what is denied ("it isn't about your people being slow").
  let regarding: Set<Int32>
  /// Verbs of passing on what one has heard.
  let passingOn: Set<Int32>
  /// What mock thanks are given for ("thanks for nothing").
  let mocking: Set<Int32>
  /// Nouns that make "training" or "workshop" a thing of money and rooms.
  let means: Set<Int32>
  /// Words that judge, and that are praise among the young where a text thanks or celebrates.
  let slang: Set<Int32>
  /// Words that, after a comma, put something in the place of what was denied ("it's not that …, it's that …").
  let afterDenial: Set<Int32>
  let subjects = ClassSet(.you, .your, .they, .their, .i, .we, .my, .det, .wh)
  /// Words after which a noun is no bare institution.
  let determining = ClassSet(.det, .your, .their, .my, .partner, .name, .trait, .good, .prep, .past, .ing)
  let openers = ClassSet(.adverb, .conj, .mock)
  /// Words at which a noun phrase ends.
  let bounds = ClassSet(.be, .have, .modal, .prep, .conj, .you, .they, .i, .we, .det, .neg, .them)

  private init() {
    var lexicon = Lexicon()
    func ids(_ words: String...) -> Set<Int32> { Set(words.map { lexicon.intern($0[...]) }) }
    turns = ids(
      "but", "and", "so", "because", "cos", "while", "whereas", "although", "though", "yet", "however", "or", "since",
      "then", "still")
    but = ids("but", "however", "although", "though", "whereas", "while", "because", "yet")
    quantity = ids(
      "nobody", "none", "someone", "somebody", "anyone", "anybody", "everyone", "everybody", "half", "most", "some",
      "one", "all", "nothing", "everything", "many")
    there = ids("there")
    placing = ids("in", "on", "at", "near")
    harming = ids("hurt", "harm", "kill", "hang", "shoot", "cut")
    myself = ids("myself")
    otherNouns = ids("other", "others", "latter")
    ownNouns = ids(
      "team", "staff", "side", "people", "office", "company", "department", "nurses", "engineers", "drivers", "crew",
      "firm", "organisation", "organization", "warehouse", "lab", "management", "board", "developers", "sales",
      "planner", "planners", "doctors", "teachers", "lot", "guys", "folks", "lads", "boys", "girls", "crowd", "bunch",
      "foreman", "clerk", "receptionist", "technician", "technicians", "mechanics", "cooks", "driver", "nurse", "crews",
      "shift", "night", "volunteers", "members", "apprentices", "interns", "trainees", "colleagues", "workers",
      "bookkeeper", "caretaker", "reps", "operators", "players", "pupils", "students", "editors", "designers", "folk")
    possessive = lexicon.intern("'s")
    institutions = ids("head", "management", "headquarters", "hq", "procurement", "leadership")
    head = lexicon.intern("head")
    of = lexicon.intern("of")
    conditions = ids("if", "unless", "whether", "provided", "when")
    that = lexicon.intern("that")
    before = lexicon.intern("before")
    by = lexicon.intern("by")
    help = lexicon.intern("help")
    sorry = ids("sorry", "apologies", "worry")
    losing = ids("lose", "lost", "losing")
    mocking = ids("that", "nothing")
    passingOn = ids(
      "warn", "warned", "warns", "heard", "hear", "complain", "complained", "mentioned", "insist", "insisted",
      "reported", "whisper", "whispered", "shouted", "muttered", "gossip")
    means = ids(
      "budget", "budgets", "money", "funds", "fund", "costs", "fees", "room", "rooms", "hall", "day", "days", "slot")
    regarding = ids("about", "because", "against", "as")
    turning = ids("but", "however", "yet", "although")
    slang = ids(
      "insane", "crazy", "mad", "mental", "nuts", "unreal", "sick", "wicked", "savage", "unbelievable", "ridiculous",
      "bonkers", "brutal", "bad", "animal", "animals", "beast", "beasts", "monster", "monsters", "killer", "filthy",
      "robot", "robots")
    afterDenial = ids("it", "just", "only", "rather")
    rules = Attack.rules + Facing.rules + Innocent.rules
    var patterns: [Pattern] = []
    var elements: [Element] = []
    var pool: [Int32] = []
    // Most elements are written many times: each is read once.
    var parsed: [UInt64: Element] = [:]
    parsed.reserveCapacity(8192)
    elements.reserveCapacity(16_384)
    pool.reserveCapacity(65_536)
    for (number, rule) in rules.enumerated() {
      for line in rule.patterns.utf8.split(separator: 0x0A).map({ Substring($0) }) where line.utf8.first != 0x2F {
        for sequence in Pattern.sequences(line) {
          let from = elements.count
          for word in sequence.drop(while: { $0.utf8.count > 1 && $0.utf8.last == 0x3F }) {
            let key = Lexicon.hash(word)
            let element = parsed[key] ?? Element(word, &lexicon, &pool)
            parsed[key] = element
            elements.append(element)
          }
          if elements.count > from { patterns.append(Pattern(from..<elements.count, rule: number, in: elements)) }
        }
      }
    }
    starts = Starts(patterns, elements, pool, words: lexicon.count)
    (self.lexicon, self.patterns, self.elements, self.pool) = (lexicon, patterns, elements, pool)
  }

  /// Whether the noun names a partner or other person.
  func isPartner(_ token: Token) -> Bool { token.classes.contains(.partner) || otherNouns.contains(token.id) }

  /// Whether "of" and a department may follow the noun ("head of sales").
  func isOffice(_ token: Token) -> Bool { token.id == head || token.classes.contains(.partner) }

  /// Whether the noun, after "our", rather names the writer's own people.
  func isOwn(_ token: Token) -> Bool { ownNouns.contains(token.id) }
}

/// The patterns by the word, class, mark or noun phrase they begin with.
struct Starts: Sendable {
  private(set) var byWord: [[Int]]
  private(set) var byClass: [[Int]] = Array(repeating: [], count: 128)
  private(set) var byMark: [Int] = []
  private(set) var byOther: [Int] = []
  private(set) var byOwn: [Int] = []

  init(_ patterns: [Pattern], _ elements: [Element], _ pool: [Int32], words: Int) {
    byWord = Array(repeating: [], count: words)
    for number in patterns.indices {
      for first in elements[patterns[number].elements] where first.form == .token || first.form == .chunk {
        if first.chunks & 3 != 0 { byOther.append(number) }
        if first.chunks & 4 != 0 { byOwn.append(number) }
        for place in first.words { byWord[Int(pool[place])].append(number) }
        first.classes.forEachBit { byClass[$0].append(number) }
        if first.shapes != 0 { byMark.append(number) }
        guard first.optional else { break }
      }
    }
  }
}
