// From matches to a reading: what is guarded away, which match keeps its words, and what the whole amounts to.

package struct Judgement {
  private(set) var stance = Stance.neutral
  private(set) var attention = Attention.none
  private(set) var spans: [Span] = []

  /// Every match of a rule, with what became of it.
  private(set) var findings: [Finding] = []

  /// A match of a rule, by its number.
  struct Finding {
    var match: Match
    var rule: Int
    var verdict: Guards.Verdict
  }

  let passage: Passage
  let grammar: Grammar

  /// - Parameter tone: The weights that guess where the rules find no attack, if any should.
  /// - Parameter explaining: Whether the findings tell what each element of a pattern took.
  init(
    of text: String, naming names: [String], by grammar: Grammar = .shared, _ tone: Tone? = .builtIn,
    explaining: Bool = false
  ) {
    self.grammar = grammar
    passage = Passage(text, naming: names, grammar)
    var matcher = Matcher(passage, traces: explaining)
    let matches = matcher.matches().map { (match: $0, rule: Int(grammar.patterns[$0.pattern].rule)) }
    let innocent = matches.filter { grammar.rules[$0.rule].isInnocent }
    let guards = Guards(passage, innocent: innocent.map { ($0.rule, $0.match.range) })
    let idle = innocent.filter { !grammar.rules[$0.rule].needs(.attacks) }.map(\.match.range)
    let difficulty = passage.hasDifficulty(passingOver: idle + guards.aside)
    var attacks: [Claim] = []
    var soft: [Claim] = []
    var faint: [Claim] = []
    var asked = false
    var facing: [Claim] = []
    var signs: [Claim] = []
    for (match, number) in matches {
      let rule = grammar.rules[number]
      let verdict = guards.verdict(on: match, rule)
      findings.append(Finding(match: match, rule: number, verdict: verdict))
      guard verdict == .counts, let category = rule.category else { continue }
      let claim = claim(match, rule, category)
      switch (category.kind, rule.strength) {
      case (.attack, .faint): faint.append(claim)
      case (.attack, .soft): soft.append(claim)
      case (.attack, _): attacks.append(claim)
      case (.issue, .sign): signs.append(claim)
      case (.issue, .weak):
        if category == .request || category == .asking { asked = true }
        if difficulty {
          facing.append(claim)
        } else if category != .observation, category != .need {
          signs.append(claim)
        }
      case (.issue, _):
        if category == .request || category == .asking { asked = true }
        facing.append(claim)
      }
    }
    if passage.tellsOfSelfHarm { (facing, signs) = ([], []) }
    let engaged = facing.contains { $0.engages } || thanks
    let open = asksOpenly(after: attacks + soft + faint)
    var found = (engaged || open) && attacks.isEmpty ? [] : attacks + soft
    if found.isEmpty, !engaged, !asked, !open, !passage.has(Self.friendly, in: passage.tokens.indices) { found = faint }
    let kept = settle(found)
    if !(kept.isEmpty && engaged), !passage.has(Self.apart, in: passage.tokens.indices),
      passage.tokens.contains(where: { !$0.quoted && $0.classes.meets(Self.parties) })
    {
      facing += meeting(signs, besides: kept)
    }
    conclude(kept, facing, difficulty)
    if stance != .conflict, !passage.tellsOfSelfHarm, let tone, let guess = guess(by: tone, text) {
      conclude([guess], facing, difficulty)
    }
  }

  /// Words that make a text too friendly, or too far from the parties, for a faint sign to count.
  private static let friendly = ClassSet(.thank, .please, .good, .praise, .lofty, .meta, .owning)

  /// Words of courtesy.
  private static let courtesy = ClassSet(.thank, .please)

  /// Words that take a text so far from any difficulty between parties that signs of one do not count.
  private static let apart = ClassSet(.thank, .meta)

  /// Words that show the writer, or the person addressed, to be in it.
  private static let parties = ClassSet(.i, .we, .my, .us, .you, .your)

  /// A stretch of tokens claimed for a category.
  private struct Claim {
    var range: Range<Int>
    var category: Category
    var weight: Int
    /// Whether it faces the issue by itself, as a bare fact beside a word of difficulty does not.
    var engages: Bool
    /// Whether it is a request that only wants a difficulty in the text to count.
    var isWeakRequest: Bool
  }

  private func claim(_ match: Match, _ rule: Rule, _ category: Category) -> Claim {
    Claim(
      range: claimed(match, rule), category: category, weight: Int(rule.weight),
      engages: category != .observation || rule.strength != .weak,
      isWeakRequest: category == .request && rule.strength == .weak)
  }

  /// The tokens that a match claims, by the reach of its rule.
  func claimed(_ match: Match, _ rule: Rule) -> Range<Int> {
    let from = match.range.lowerBound
    let end = max(match.range.upperBound, passage.clauseEnd[match.range.upperBound - 1])
    switch rule.reach {
    case .match: return trimmed(match.range)
    case .tail: return trimmed(from..<end)
    case .clause: return trimmed(min(from, passage.clauseStart[from])..<end)
    case .sentence: return trimmed(passage.sentences[passage.sentenceOf[from]])
    }
  }

  /// The range without punctuation at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high - 1, !passage.tokens[low].shape.isWord { low += 1 }
    while high > low + 1, !passage.tokens[high - 1].shape.isWord { high -= 1 }
    return low..<high
  }

  /// Of overlapping claims the weightiest stays, unless one that was settled before has its words.
  private func settle(_ claims: [Claim], around settled: [Claim] = []) -> [Claim] {
    var taken = Array(repeating: false, count: passage.tokens.count)
    for claim in settled { for index in claim.range { taken[index] = true } }
    var kept: [Claim] = []
    let ordered = claims.sorted {
      ($1.weight, $0.range.lowerBound, $1.range.count) < ($0.weight, $1.range.lowerBound, $0.range.count)
    }
    for claim in ordered where !taken[claim.range].contains(true) {
      kept.append(claim)
      for index in claim.range { taken[index] = true }
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The sentence whose wording suggests an attack most, where any does enough; in a text that faces the issue, or is
  /// courteous, it has to suggest it more. A sentence whose attack was found innocent is left alone.
  private func guess(by tone: Tone, _ text: String) -> Claim? {
    let letters = Self.letters(of: text)
    let cleared = Set(findings.filter(isCleared).map { passage.sentenceOf[$0.match.range.lowerBound] })
    let scores = passage.sentences.indices.map { number in
      let sentence = passage.sentences[number]
      let words = sentence.count { passage.tokens[$0].shape.isWord && !passage.tokens[$0].quoted }
      return words < Tone.fewest || cleared.contains(number)
        ? Int.min : tone.score(toneSigns(of: sentence, letters, attacked: false))
    }
    let kind = stance == .confrontation || passage.has(Self.courtesy, in: passage.tokens.indices)
    let enough = tone.threshold + (kind ? Tone.reserve : 0)
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] >= enough else { return nil }
    let range = trimmed(passage.sentences[best])
    return Claim(range: range, category: .tone, weight: 0, engages: false, isWeakRequest: false)
  }

  /// Whether innocent words took an attack back.
  private func isCleared(_ finding: Finding) -> Bool {
    if case .innocent = finding.verdict { grammar.rules[finding.rule].category?.kind == .attack } else { false }
  }

  private func span(_ claim: Claim) -> Span {
    let words = words(at: claim.range)
    return Span(claim.category, from: words.lowerBound, to: words.upperBound)
  }

  /// Where tokens stand in the text, in Unicode scalars.
  func words(at range: Range<Int>) -> Range<Int> {
    passage.tokens[range.lowerBound].start..<passage.tokens[range.upperBound - 1].end
  }

  /// The signs in sentences free of attack, if they are enough to be a difficulty faced: two facets in one sentence or
  /// two that follow each other (a question and a request are often one form, so they count once); beside an attack,
  /// which is a difficulty itself, a request will do.
  private func meeting(_ signs: [Claim], besides attacks: [Claim]) -> [Claim] {
    let attacked = Set(attacks.map { passage.sentenceOf[$0.range.lowerBound] })
    let free = signs.filter { !attacked.contains(passage.sentenceOf[$0.range.lowerBound]) }
    if !attacks.isEmpty, free.contains(where: \.isWeakRequest) { return free }
    var facets: [Int: Set<Category>] = [:]
    for sign in free {
      let facet = sign.category == .asking ? .request : sign.category
      let sentence = passage.sentenceOf[sign.range.lowerBound]
      facets[sentence, default: []].insert(facet)
      facets[sentence + 1, default: []].insert(facet)
    }
    return facets.values.contains { $0.count > 1 } ? free : []
  }

  /// Whether a sentence after them, longer than a jibe ("Really?"), asks something.
  private func asksOpenly(after claims: [Claim]) -> Bool {
    let last = claims.map { passage.sentenceOf[$0.range.lowerBound] }.max() ?? 0
    return passage.sentences.indices.contains { number in
      number > last && passage.asks[number] && passage.sentences[number].count > 4
        && !passage.sentences[number].allSatisfy { passage.tokens[$0].quoted }
    }
  }

  /// Whether the text gives thanks, other than "thanks for that" for what it holds up to the other.
  private var thanks: Bool {
    let tokens = passage.tokens
    return tokens.indices.contains { index in
      let thanked =
        tokens[index].classes.contains(.thank)
        || passage.phrases(at: index).contains { $0.member == WordClass.thank.bit }
      return thanked && !(index + 2 < tokens.count && tokens[index + 2].classes.contains(.mocking))
    }
  }

  /// Whether words outside the attacks work on the issue: they ask, request, need, own, or speak of what the parties do
  /// together. More than a passing mention of what is wrong.
  private func facesApart(_ engaged: [Claim], _ attacks: [Claim]) -> Bool {
    let attacked = Set(attacks.map { passage.sentenceOf[$0.range.lowerBound] })
    let apart = engaged.contains { claim in
      let deep = [.asking, .request, .need, .contribution, .joint].contains(claim.category)
      return deep && !attacked.contains(passage.sentenceOf[claim.range.lowerBound])
    }
    if apart { return true }
    var attacking = Array(repeating: false, count: passage.tokens.count)
    for claim in attacks { for index in claim.range { attacking[index] = true } }
    return passage.tokens.indices.contains { index in
      guard !attacking[index], !passage.tokens[index].quoted else { return false }
      return passage.tokens[index].classes.meets(Self.working)
        || passage.phrases(at: index).contains { Self.working.contains(number: $0.member) }
    }
  }

  private static let working = ClassSet(.joint, .working)

  private mutating func conclude(_ attacks: [Claim], _ claims: [Claim], _ difficulty: Bool) {
    let facing = settle(claims, around: attacks)
    spans = (attacks + facing).map(span).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    let engaged = facing.filter(\.engages)
    if !attacks.isEmpty {
      stance = .conflict
      let shut = attacks.allSatisfy { $0.category == .stonewalling }
      attention = engaged.count >= 2 || facesApart(engaged, attacks) ? .mixed : shut ? .none : .other
    } else if !engaged.isEmpty {
      stance = .confrontation
      attention = .issue
    } else if difficulty || passage.has(ClassSet(.fault), in: passage.tokens.indices) {
      let tokens = passage.tokens
      let says = { (members: ClassSet) in tokens.contains { !$0.quoted && $0.classes.meets(members) } }
      let courtesy = ClassSet(.thank, .meta, .please, .good, .praise)
      let sorry = tokens.contains { $0.classes.contains(.sorry) }
      let own = says(ClassSet(.we, .my, .i))
      if difficulty, own,
        says(ClassSet(.you, .your)) ? !says(ClassSet(.thank)) : !sorry && !passage.has(courtesy, in: tokens.indices)
      {
        stance = .confrontation
        attention = .issue
      } else if !says(ClassSet(.you, .your, .i)), !passage.has(ClassSet(.meta, .please, .legal), in: tokens.indices) {
        attention = .issue
      }
    }
  }
}
