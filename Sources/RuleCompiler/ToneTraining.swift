// How the weights of `Tone` are learnt: logistic regression over the signs of sentences, by arithmetic that is the same
// on every machine.

import FoundationEssentials
import Perspective

/// Comments that are marked as a whole, and texts whose attacks are marked word by word.
package struct ToneTraining {
  /// A line of the data: a text, and either whether it attacks or where it does.
  private struct Line: Decodable {
    struct Mark: Decodable {
      var start: Int
      var end: Int
      var category: String
    }
    var text: String
    var attack: Bool?
    var spans: [Mark]?
  }

  private struct Sentence {
    var signs: [Int]
    var attacks: Bool
    /// The comment that it is of, where only the whole of that was marked.
    var comment: Int?
  }

  /// How much is learnt before the weights are held small; how often all sentences are gone through.
  private static let trust = 0.3
  private static let rounds = 200

  private var sentences: [Sentence] = []
  private var weights = Array(repeating: 0.0, count: Tone.size)
  /// What a sign counts for: the rarer among all sentences, the more.
  private var rarity = Array(repeating: 1.0, count: Tone.size)

  package init() {}

  /// Adds the examples of the rules: what a rule of attack hits attacks, all other sentences do not.
  package mutating func add(_ book: RuleBook, by compiled: CompiledRules) {
    let grammar = Grammar(compiled.load())
    var attacks: Set<String> = []
    var others: Set<String> = []
    for rule in book.rules {
      let hits = rule.hits.map { Example($0.text).text }
      if rule.category?.kind == .attack { attacks.formUnion(hits) } else { others.formUnion(hits) }
      others.formUnion(rule.misses.map(\.text))
    }
    for (text, isAttack) in attacks.sorted().map({ ($0, true) })
      + others.subtracting(attacks).sorted().map({ ($0, false) })
    {
      let read = Judgement.toneSigns(of: text, by: grammar)
      guard read.count == 1 || !isAttack else { continue }
      for (_, signs) in read { sentences.append(Sentence(signs: signs, attacks: isAttack, comment: nil)) }
    }
  }

  /// Adds the lines of a file of JSON lines.
  package mutating func add(_ data: Data, by compiled: CompiledRules) throws {
    let grammar = Grammar(compiled.load())
    for line in data.split(separator: 0x0A) {
      let read = try JSONDecoder().decode(Line.self, from: Data(line))
      let comment = read.attack == true ? sentences.count : nil
      for (range, signs) in Judgement.toneSigns(of: read.text, by: grammar) {
        let marked = read.spans?.contains { range.overlaps($0.start..<$0.end) && $0.category != "issue" }
        sentences.append(Sentence(signs: signs, attacks: marked ?? read.attack ?? false, comment: comment))
      }
    }
  }

  /// The table learnt: of a comment that attacks, first every sentence is taken to attack, then the most telling one.
  ///
  /// - Parameter threshold: From which score on a sentence is marked.
  package mutating func table(threshold: Int) -> [UInt8] {
    weighRarity()
    fit(sentences)
    var best: [Int: (score: Double, place: Int)] = [:]
    for (place, sentence) in sentences.enumerated() {
      guard let comment = sentence.comment else { continue }
      let score = score(sentence)
      if best[comment].map({ $0.score < score }) ?? true { best[comment] = (score, place) }
    }
    let telling = Set(best.values.map(\.place))
    fit(sentences.indices.filter { sentences[$0].comment == nil || telling.contains($0) }.map { sentences[$0] })
    var bytes = withUnsafeBytes(of: Int32(threshold).littleEndian, Array.init) + [0, 0, 0, 0]
    for place in weights.indices.dropFirst(bytes.count) {
      let step = (weights[place] * rarity[place] * Self.scale).rounded()
      bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, step)))))
    }
    return bytes
  }

  /// How many steps of the table a weight of one is.
  private static let scale = 24.0

  /// Weighs each sign by how many times the sentences with it have to be doubled to be all.
  private mutating func weighRarity() {
    var counts = Array(repeating: 0, count: Tone.size)
    for sentence in sentences { for sign in Set(sentence.signs) { counts[sign] += 1 } }
    for (place, count) in counts.enumerated() {
      var doubled = count + 1
      rarity[place] = 1
      while doubled * 2 <= sentences.count {
        doubled *= 2
        rarity[place] += 1
      }
      rarity[place] *= Self.common
    }
  }

  /// What a sign of every sentence counts for.
  private static let common = 0.15

  private func score(_ sentence: Sentence) -> Double {
    let sum = sentence.signs.reduce(0.0) { $0 + weights[$1] * rarity[$1] }
    return weights[0] + sum / Double(sentence.signs.count).squareRoot()
  }

  /// Fits the weights anew: each step is bounded by how often a sign is there, and keeps its momentum. The place 0
  /// holds what all sentences have in common.
  private mutating func fit(_ sentences: [Sentence]) {
    let attacks = Double(sentences.count { $0.attacks && $0.comment != nil })
    let others = Double(sentences.count { $0.comment == nil && !$0.attacks })
    let balance = max(1, others / max(1, attacks))
    let counts = sentences.map { $0.comment != nil ? balance * Self.trust : Self.trust }
    var curve = Array(repeating: 1.0, count: Tone.size)
    for (sentence, count) in zip(sentences, counts) {
      let root = Double(sentence.signs.count).squareRoot()
      let reach = 1 + sentence.signs.reduce(0) { $0 + rarity[$1] } / root
      let bound = 0.25 * count * reach
      curve[0] += bound
      for sign in sentence.signs { curve[sign] += bound * rarity[sign] / root }
    }
    weights = Array(repeating: 0, count: Tone.size)
    var last = weights
    for round in 0..<Self.rounds {
      let momentum = Double(round) / Double(round + 3)
      let ahead = zip(weights, last).map { $0 + momentum * ($0 - $1) }
      (last, weights) = (weights, ahead)
      var slope = ahead
      for (sentence, count) in zip(sentences, counts) {
        let miss = count * (Self.chance(score(sentence)) - (sentence.attacks ? 1 : 0))
        slope[0] += miss
        let part = miss / Double(sentence.signs.count).squareRoot()
        for sign in sentence.signs { slope[sign] += part * rarity[sign] }
      }
      for place in weights.indices { weights[place] -= slope[place] / curve[place] }
    }
  }

  /// 1 / (1 + e^-x), e^-x by squaring (1 - x / 4096) twelve times.
  private static func chance(_ score: Double) -> Double {
    var power = 1 - max(-30, min(30, score)) / 4096
    for _ in 0..<12 { power *= power }
    return 1 / (1 + power)
  }
}
