// The person's own words as they may be quoted: a sentence or a clause that stands for itself, and never out of a wall
// of text. Better none than a wrong one.

import Perspective

/// The person's own words as they may be quoted.
enum Excerpt {
  /// The most words that are quoted of more.
  static let mostWords = 8
  /// The most that are quoted whole: one or two words more are no reason to cut a sentence short.
  static let mostWhole = 10
  /// The most words of a sentence that is one of a list: "jaw. want to win. bit sick".
  private static let mostWordsOfList = 3
  /// The fewest words of a part that still says something.
  private static let fewestWords = 3
  /// Longer text was pasted, or is a careful page; a few words out of it would be no quotation.
  static let longestText = 400
  /// Eight words are seldom longer; an address or a key is.
  static let longestExcerpt = 120

  /// Whether a text is too long, or has too many lines, for a few words out of it to be quoted.
  static func isWall(_ text: String) -> Bool { text.count > longestText || text.count(where: \.isNewline) > 2 }

  /// A sentence of at most ten words in quotation marks, or a part of at most eight that ends where a clause does;
  /// `nil` where no such words stand for themselves, and for what is too long to be quoted.
  /// - Parameter names: What people are called whom the text may be about.
  static func quoted(_ text: String, naming names: [String] = []) -> String? {
    if isWall(text) || text == TakenBack.mark || text.standsForNothing || text.endsList { return nil }
    guard let part = part(of: text), !part.words.isEmpty, part.words.count <= longestExcerpt,
      !isAttack(part.words, in: text, names)
    else { return nil }
    let quotation = part.words.replacing("“", with: "‘").replacing("”", with: "’")
    return "“\(quotation)\(part.isCut ? " …" : "")”"
  }

  /// All of a short text in quotation marks; `nil` where it is longer, and for an attack.
  static func whole(_ text: String, naming names: [String] = []) -> String? {
    let line = text.onOneLine
    guard !isWall(text), text != TakenBack.mark, (1...mostSpoken).contains(line.words.count), !line.hasCurse,
      Reading(of: text, naming: names).attacks.isEmpty
    else { return nil }
    let words = String(line.trimmingEnd(of: ".,;:…!。 ")).replacing("“", with: "‘").replacing("”", with: "’")
    return "“\(words)”"
  }
  /// The most words of something to be said that are quoted.
  private static let mostSpoken = 20

  /// The first words, on one line.
  static func start(_ text: String) -> String? {
    let words = text.onOneLine.words
    let start = words.prefix(mostWords).joined(separator: " ")
    return start.isEmpty ? nil : words.count > mostWords ? start + " …" : start
  }

  /// Whether words of a text attack somebody, as they stand there.
  private static func isAttack(_ words: String, in text: String, _ names: [String]) -> Bool {
    Reading(of: text, naming: names).attacks.contains { span in
      let attack = String(span.words(in: text)).onOneLine
      return words.contains(attack) || attack.contains(words) || words.sharesEnd(with: attack)
    }
  }

  // MARK: Which sentence

  /// Of several sentences the one that says what is wished or asked, else the first, where nothing came before it that
  /// is not to be quoted.
  private static func part(of text: String) -> (words: String, isCut: Bool)? {
    let all = Unsaying.sentences(of: text.withoutBrackets[...]).map { Sentence(String($0)) }
    let sentences = all.count > 1 ? Array(all.drop(while: \.isFiller)) : all
    // Shame behind what is told is not held up with it.
    if sentences.isEmpty || sentences.dropFirst().contains(where: \.isShame) { return nil }
    if sentences.count == 1 { return sentences[0].isQuotable ? sentences[0].part : nil }
    // Where somebody is mourned, or something hurts, that is what was said; the last such words carry the most.
    // A few words behind an answer ("I feel sick") are said in passing.
    if let place = sentences.indices.last(where: { sentences[$0].isOfPain && ($0 == 0 || !sentences[$0].isShort) }) {
      return sentences[place].isQuotable && !sentences[place].turns ? sentences[place].part : nil
    }
    // "Tired. Angry. Afraid of him" is one list: all of it, or nothing.
    if sentences.prefix(2).allSatisfy(\.isFragment) || sentences.count > 2 && sentences.allSatisfy(\.isShort),
      !text.contains(where: \.isNewline)
    {
      let whole = String(text.withoutBrackets.onOneLine.trimmingEnd(of: ".,;:…!。 "))
      return whole.words.count <= mostWhole && sentences.allSatisfy(\.isQuotable) ? (whole, false) : nil
    }
    // "My hands. And the smell of it": what comes behind may be the point.
    if sentences[0].isFragment, all.dropFirst().first?.goesOn == true { return nil }
    // "knackered. jaw clenched, want to swing for him"
    let words = text.onOneLine.words
    if sentences.count == 2, sentences[0].isFragment, !sentences[1].hasSubject, words.count <= mostWhole,
      !text.contains(where: \.isNewline)
    {
      return sentences.allSatisfy(\.isQuotable) ? (String(text.onOneLine.trimmingEnd(of: ".,;:…!。 ")), false) : nil
    }
    // "He answers. Late. but he answers"
    let turned = sentences.indices.filter { place in
      sentences[(place + 1)...].first { !$0.isFragment || $0.turns }?.turns == true
    }
    let open = sentences.indices.filter { isOpen(sentences[$0]) && !turned.contains($0) }
    func isOpen(_ sentence: Sentence) -> Bool {
      sentence.isQuotable && !sentence.turns && !sentence.isHalf
    }
    if let wish = open.first(where: { sentences[$0].isWish }) { return sentences[wish].part }
    // What one did, and did not say, is the point of what led up to it.
    if sentences.dropFirst().contains(where: \.isConfession) { return nil }
    // What another did is half of the story where what is one's own follows.
    let isHalf = sentences[0].isOfAnother && sentences.dropFirst().contains(where: \.isOfOneself)
    if open.first == sentences.startIndex { return isHalf ? nil : sentences[0].part }
    return open.first { sentences[$0].asks }.flatMap { sentences[$0].part }
  }

  /// A sentence, as to whether and how it may be quoted.
  private struct Sentence {
    /// The words without a greeting or the like before them, and without the marks at the end.
    private let text: Substring
    private let plain: [String]
    private let isQuestion: Bool
    /// Whether it goes on from the one before: "And the smell of it", "He is still missing".
    let goesOn: Bool

    init(_ sentence: String) {
      var rest = sentence.onOneLine[...]
      goesOn = ["and", "he", "she", "they", "hes", "shes", "theyre"].contains(rest.spokenWords.first)
      // "Hello all, well, I would like ..." begins with the wish.
      while let comma = rest.firstIndex(where: { ",:–—".contains($0) }), Words.isOpening(rest[..<comma]) {
        rest = rest[rest.index(after: comma)...].drop(while: \.isWhitespace)
      }
      isQuestion = rest.last.map { "?？".contains($0) } ?? false
      while let last = rest.last, ".,;:…!。".contains(last) || last.isWhitespace { rest.removeLast() }
      while let space = rest.firstIndex(where: \.isWhitespace), Words.links.contains(rest[..<space].lowercased()) {
        rest = rest[space...].drop(while: \.isWhitespace)
      }
      (text, plain) = (rest, rest.spokenWords)
    }

    /// Whether it only leads up to the next one: "honestly?", "Well."
    var isFiller: Bool {
      plain.allSatisfy { Words.openers.contains($0) || Curse.laughter.contains($0) } || Courtesy.isAll(text)
        || plain.count <= 4 && Words.smallTalk.beginning(of: plain) != nil
    }

    /// Whether it is a condition or a reason without what follows from it: "if it stops".
    var isHalf: Bool { !text.contains(",") && Words.dependent.contains(plain.first ?? "") && plain.count <= mostWords }

    var isOfPain: Bool { text.isOfPain }

    /// Whether it scolds whoever writes, and says no more: "pathetic", "i am so stupid".
    var isShame: Bool {
      Words.shame.areFound(in: plain) && plain.allSatisfy { Words.ofShame.contains($0) || Words.shame.cover([$0]) }
    }

    var isQuotable: Bool {
      !plain.isEmpty && !isFiller && !text.hasCurse && !Courtesy.isAll(text) && BareCommand(String(text)) == nil
        && !saysLittle && !text.isInTears && !Words.names.areFound(in: plain) && !Words.blows.areFound(in: plain)
        && text.danger != .selfHarm
        && !String(text).standsForNothing
        && !String(text).endsList
        && VisitTopic(askedIn: text + (isQuestion ? "?" : "")) == nil
        && Words.asides.beginning(of: plain) == nil && Words.smallTalk.beginning(of: plain) == nil && !isReported
        && !(plain.count > 1 && Words.hanging.contains(plain.last ?? ""))
    }

    /// Whether it is a yes, a no, a number, or nothing at all.
    private var saysLittle: Bool {
      let text = String(text)
      return text.standsForNothing || text.isShrug || text.isYesOrNo || BareCommand.saysMore(text)
        || NumberLine.isNumberAlone(text) || SpanChoice.isAll(text)
    }

    /// Whether it is one or two words, and no sentence.
    var isFragment: Bool { plain.count <= 2 && !isOfOneself }

    /// Whether somebody or something does what it tells.
    var hasSubject: Bool {
      plain.contains {
        ["i", "im", "ive", "we", "he", "she", "they", "it", "its", "is", "are", "was", "were"].contains($0)
      }
    }

    var isShort: Bool { plain.count <= Excerpt.mostWordsOfList }

    /// Whether it turns what was said before.
    var turns: Bool { Words.turns.beginning(of: plain) != nil }

    /// Whether it asks something.
    var asks: Bool { isQuestion && plain.count > 3 }

    /// Whether it says what somebody wishes.
    var isWish: Bool { Words.wishes.areFound(in: plain) }

    /// Whether it tells of one's own part: what "I" did or was is among its first words, or a fault is "mine".
    var isOfOneself: Bool {
      plain.prefix(4).indices.contains { at in
        Words.oneself.contains(plain[at]) && plain[(at + 1)...].prefix(2).contains(where: Words.isDone)
      }
        || Words.owning.areFound(in: plain)
    }
    /// Whether it says what one did not do or say.
    var isConfession: Bool {
      isOfOneself && !Words.negations.isDisjoint(with: plain) && plain.contains(where: Telling.isPast)
    }
    /// Whether it tells of somebody else.
    var isOfAnother: Bool {
      !isOfOneself && !(plain.first.map(Words.ofNobody.contains) ?? true)
    }

    /// Whether it only tells what somebody else said.
    private var isReported: Bool {
      if text.first.map({ "“\"‘«„".contains($0) }) == true { return true }
      guard let verb = plain.prefix(5).firstIndex(where: Words.reporting.contains), verb > 0 else { return false }
      return Words.own.isDisjoint(with: plain[..<verb])
    }

    /// All of it where it is short, else the longest part that ends where a clause does and is not turned behind it.
    var part: (words: String, isCut: Bool)? {
      let words = text.words
      if words.count <= mostWhole { return (String(text), false) }
      // Of words of pain, of a clause that begins with "that", and of what ends in a no, a part would not be the point.
      if isOfPain || Words.dependent.contains(words[0].spokenWords.first ?? "") || isTurnedWithin(plain)
        || plain.first == "that" || !Words.negations.isDisjoint(with: plain)
      {
        return nil
      }
      for count in stride(from: mostWords, through: fewestWords, by: -1) {
        let (last, next) = (words[count - 1], words[count].spokenWords.first ?? "")
        let ends = ",;:–—".contains(last.last ?? " ") || Words.borders.contains(next)
        guard ends, !Words.leaning.contains(last.spokenWords.last ?? ""), !isListed(words, count) else { continue }
        let kept = words[..<count].flatMap(\.spokenWords)
        // Half of a clause within the sentence says something else: "I say that I hide", "and he came".
        if kept.dropFirst().contains(where: Words.within.contains) { continue }
        if words[count...].contains("to"), Words.wantsOfOthers(kept) { continue }
        var part = words[..<count].joined(separator: " ")
        while let mark = part.last, ",;:–—".contains(mark) || mark.isWhitespace { part.removeLast() }
        return (part, true)
      }
      return nil
    }

    /// Whether a list goes on behind a cut: half of one is no whole.
    private func isListed(_ words: [Substring], _ count: Int) -> Bool {
      ["and", "or", "nor"].contains(words[count].spokenWords.first ?? "")
        && words[..<(count - 1)].contains { $0.hasSuffix(",") }
    }

    private func isTurnedWithin(_ plain: [String]) -> Bool {
      plain.dropFirst().contains(where: Words.turningWithin.contains)
    }
  }
}

extension String {
  /// Whether the beginning of one is the end of the other, by two words or more.
  fileprivate func sharesEnd(with other: String) -> Bool {
    let (own, others) = (spokenWords, other.spokenWords)
    func overlaps(_ one: [String], _ next: [String]) -> Bool {
      guard min(one.count, next.count) > 1 else { return false }
      return (2...min(one.count, next.count)).contains { one.suffix($0).elementsEqual(next.prefix($0)) }
    }
    return overlaps(own, others) || overlaps(others, own)
  }

  /// Without what stands in brackets; what is left open goes to the end.
  fileprivate var withoutBrackets: String {
    guard contains("(") else { return self }
    var (text, depth) = ("", 0)
    for character in self {
      if character == "(" { depth += 1 }
      if depth == 0 { text.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return text.replacing(" .", with: ".").replacing(" ,", with: ",")
  }
}
