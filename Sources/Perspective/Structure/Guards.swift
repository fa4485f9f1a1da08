// What keeps words that look like an attack from being one: quotation, negation, owning, praise, conditions, method.

struct Guards {
  private let passage: Passage
  private let grammar: Grammar
  /// For every sentence, whether it talks about words or method, and whether it owns its guesses.
  private var meta: [Bool] = []
  private var owned: [Bool] = []
  private var thanks: [Bool] = []
  private var grateful: [Bool] = []
  /// For every sentence, whether it gives a rule of law as ground and speaks of nobody in particular.
  private var lawful: [Bool] = []
  /// Where a text that speaks ill of nothing last gives thanks or celebrates; -1 where it does not.
  private var rejoices = -1
  private let reported: Reported
  private let denials: Denials
  /// For every token, the innocent rules whose words cover it.
  private var innocent: [ClassSet]

  /// - Parameter innocent: Where innocent words stand, each with the number of its rule.
  init(_ passage: Passage, innocent: [(rule: Int, range: Range<Int>)]) {
    self.passage = passage
    self.innocent = Array(repeating: ClassSet(), count: passage.tokens.count)
    for found in innocent { for index in found.range { self.innocent[index].insert(number: found.rule) } }
    grammar = passage.grammar
    reported = Reported(passage)
    denials = Denials(passage)
    for sentence in passage.sentences {
      meta.append(isMethod(sentence))
      owned.append(passage.has(ClassSet(.owning), in: sentence))
      thanks.append(passage.has(ClassSet(.thank), in: sentence))
      grateful.append(
        passage.has(ClassSet(.thank), in: sentence) && passage.has(ClassSet(.good, .praise), in: sentence)
          && !passage.has(Self.gross, in: sentence))
      lawful.append(
        passage.has(ClassSet(.legal), in: sentence)
          && !sentence.contains { passage.tokens[$0].classes.meets(Self.persons) })
    }
    let whole = passage.tokens.indices
    let joy = whole.last { index in
      passage.tokens[index].classes.contains(.thank)
        || passage.tokens[index].shape == .emoji && passage.tokens[index].classes.contains(.good)
    }
    if let joy, !speaksIll(in: whole, sparing: ClassSet(.slang)), !passage.has(ClassSet(.smirk), in: whole) {
      rejoices = joy
    }
  }

  private static let persons = ClassSet(.you, .your, .i, .we, .my, .they, .their)
  private static let gross = ClassSet(.badNoun, .wreck, .damage, .late, .excuse)
  private static let ill = ClassSet(
    .trait, .badNoun, .wreck, .damage, .slip, .wrong, .late, .excuse, .trouble, .fuss, .harm)
  private static let well = ClassSet(.good, .praise, .thank)
  private static let lapse = ClassSet(.slip, .wreck, .damage, .wrong, .late, .trouble, .fuss, .excuse)

  /// Sentences that talk about method, or give a rule of law: what they name is no difficulty of the parties.
  var aside: [Range<Int>] {
    passage.sentences.indices.filter { lawful[$0] || meta[$0] && !inOwnVoice(passage.sentences[$0]) }
      .map { passage.sentences[$0] }
  }

  /// What becomes of a match.
  enum Verdict: Equatable {
    case counts
    /// What the rule asks for besides its pattern is not there.
    case lacks
    /// The innocent words of those rules take it back, or an exception of structure.
    case innocent(ClassSet)
    case excepted(Exception)
  }

  func verdict(on match: Match, _ rule: Rule) -> Verdict {
    guard meets(match, rule) else { return .lacks }
    if rule.needs(.endorsed) { return .counts }
    let innocents = innocents(over: match, rule)
    if !innocents.isEmpty { return .innocent(innocents) }
    for exception in Exception.allCases where rule.allows(exception) && holds(exception, match, rule) {
      return .excepted(exception)
    }
    return .counts
  }

  /// The innocent rules whose words lie over the match and take it back.
  private func innocents(over match: Match, _ rule: Rule) -> ClassSet {
    match.range.reduce(into: ClassSet()) { $0.formUnion(innocent[$1].intersection(rule.innocents)) }
  }

  /// Whether what the rule asks for besides its pattern is there.
  private func meets(_ match: Match, _ rule: Rule) -> Bool {
    guard rule.conditions != 0 else { return true }
    let number = passage.sentenceOf[match.range.lowerBound]
    if rule.needs(.question), !passage.asks[number] { return false }
    if rule.needs(.statement), passage.asks[number] { return false }
    if rule.needs(.endorsed), !reported.holds(match.range) { return false }
    let last = match.range.upperBound - 1
    let from = match.range.lowerBound
    let scope = min(passage.clauseStart[from], from)..<max(passage.clauseEnd[last], match.range.upperBound)
    if rule.needs(.ill), !speaksIll(in: scope) { return false }
    if rule.needs(.notWell), speaksWell(in: scope, of: rule), !passage.has(Self.ill, in: scope) { return false }
    return !rule.needs(.noLapse) || !lapses(after: match.range.upperBound, in: passage.sentences[number])
  }

  private func holds(_ exception: Exception, _ match: Match, _ rule: Rule) -> Bool {
    let from = match.range.lowerBound
    let number = passage.sentenceOf[from]
    let sentence = passage.sentences[number]
    let faces = rule.category?.kind == .issue
    switch exception {
    case .quoted:
      return passage.tokens[from].quoted && (faces || !opens(sentence, from) && !reported.endorses(number))
    case .reported: return reported.isDistanced(from)
    case .owned: return owned[number]
    case .method:
      guard meta[number] else { return false }
      if !faces { return !addressed(sentence) && !feltBy(match, rule) }
      return rule.category == .contribution || rule.strength != .plain || !inOwnVoice(sentence)
    case .law: return lawful[number]
    case .celebration: return rejoices >= match.range.upperBound && praises(match, rule)
    case .thanked:
      return faces
        ? rule.strength == .weak && thanks[number]
        : grateful[number] && !turned(before: from, in: sentence)
    case .condition: return conditional(from)
    case .denied: return denials.holds(before: from, in: sentence)
    case .unfelt: return denials.unfelt(match.range)
    case .deadline: return deadline(from, in: sentence)
    case .shared: return shares(number)
    case .ownLoss: return losesOwn(match.range)
    }
  }

  /// Whether the sentence talks about words or method; "their training budget" and "no workshop will change that" do
  /// not.
  private func isMethod(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      if passage.phrases(at: index).contains(where: { $0.member == WordClass.meta.bit }) { return true }
      guard passage.tokens[index].classes.contains(.meta) else { return false }
      let next = index + 1 < sentence.upperBound ? passage.tokens[index + 1].classes : ClassSet()
      let last = index > sentence.lowerBound ? passage.tokens[index - 1].classes : ClassSet()
      return !last.meets(ClassSet(.their, .neg)) && !next.contains(.means)
    }
  }

  /// Whether a word that speaks ill stands in the range, none of those that are innocent here. A text that celebrates
  /// is spared the traits that the young praise with ("you lot are insane 🎉").
  private func speaksIll(in range: Range<Int>, sparing slang: ClassSet = ClassSet()) -> Bool {
    range.contains { index in
      guard innocent[index].isEmpty, !slang.meets(passage.tokens[index].classes) else { return false }
      return passage.has(Self.ill, in: index..<index + 1)
        || passage.phrases(at: index).contains { Self.ill.contains(number: $0.member) && $0.end <= range.upperBound }
    }
  }

  /// Whether a word that speaks well stands in the range, and no negation right before it ("you never listen"). Of
  /// "you people" any such word is enough: what they never do is a generalisation.
  private func speaksWell(in range: Range<Int>, of rule: Rule) -> Bool {
    range.contains { index in
      let well =
        passage.tokens[index].classes.meets(Self.well)
        || passage.phrases(at: index).contains { Self.well.contains(number: $0.member) && $0.end <= range.upperBound }
      return well
        && (rule.category == .usVersusThem
          || !(max(range.lowerBound, index - 2)..<index).contains { passage.tokens[$0].classes.contains(.neg) })
    }
  }

  /// Whether the match, in a text that rejoices, says something that is praise there: a pattern without "never", or a
  /// slang word.
  private func praises(_ match: Match, _ rule: Rule) -> Bool {
    switch rule.category {
    case .generalisation, .label, .usVersusThem, .dismissal:
      !match.range.contains { passage.tokens[$0].classes.contains(.neg) }
    default: false
    }
  }

  /// Whether the match says that the writer's side lost something of its own: an effect, not a contribution.
  private func losesOwn(_ range: Range<Int>) -> Bool {
    passage.tokens[range.upperBound - 1].classes.contains(.losing)
      && !(range.upperBound < passage.tokens.count && passage.tokens[range.upperBound].classes.contains(.your))
  }

  /// Whether the sentence asks how to divide what is short ("only one of us can have it, so shall we draw lots?").
  private func shares(_ number: Int) -> Bool {
    passage.asks[number] && passage.has(ClassSet(.working), in: passage.sentences[number])
  }

  /// Whether the match opens with "before" and what comes before it is a joint decision ("let us agree before they
  /// do").
  private func deadline(_ from: Int, in sentence: Range<Int>) -> Bool {
    passage.tokens[from].id == grammar.before
      && passage.has(ClassSet(.dialog), in: sentence.lowerBound..<from)
  }

  /// Whether a "but" stands before the place, so that praise or thanks before it no longer hold.
  private func turned(before at: Int, in sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<at).contains { passage.tokens[$0].classes.contains(.turning) }
  }

  /// Whether the clause is a condition ("if you are late, call this number").
  private func conditional(_ at: Int) -> Bool {
    (min(passage.clauseStart[at], at)..<at).contains { passage.tokens[$0].classes.contains(.condition) }
  }

  /// Whether what comes right after "never" is a fault, so that the whole is praise.
  private func lapses(after at: Int, in sentence: Range<Int>) -> Bool {
    let near = max(at - 3, sentence.lowerBound)..<min(at + 2, sentence.upperBound)
    guard !near.isEmpty else { return false }
    if passage.has(Self.lapse, in: near) { return true }
    return near.contains { index in passage.phrases(at: index).contains { Self.lapse.contains(number: $0.member) } }
  }

  /// Whether the match is a feeling of one's own and what brought it about follows ("we felt patronised by that
  /// workshop"): then the talk is not about method.
  private func feltBy(_ match: Match, _ rule: Rule) -> Bool {
    let next = match.range.upperBound
    guard rule.category == .fauxfeeling, next < passage.tokens.count, passage.tokens[next].id == grammar.by else {
      return false
    }
    let before = passage.sentences[passage.sentenceOf[next]].lowerBound..<next
    return !passage.has(ClassSet(.meta), in: before)
      && before.contains { passage.tokens[$0].classes.meets(ClassSet(.i, .we)) }
  }

  /// Whether the writer speaks of their own side in the sentence, outside quotation.
  private func inOwnVoice(_ sentence: Range<Int>) -> Bool { holds(ClassSet(.i, .we), unquoted: sentence) }

  private func addressed(_ sentence: Range<Int>) -> Bool { holds(ClassSet(.you, .your), unquoted: sentence) }

  private func holds(_ members: ClassSet, unquoted sentence: Range<Int>) -> Bool {
    sentence.contains { passage.tokens[$0].classes.meets(members) && !passage.tokens[$0].quoted }
  }

  /// Whether only marks stand before the place: a quotation that opens the sentence is taken as the writer's own.
  private func opens(_ sentence: Range<Int>, _ from: Int) -> Bool {
    (sentence.lowerBound..<from).allSatisfy { !passage.tokens[$0].shape.isWord }
  }
}
