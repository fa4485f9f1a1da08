// A person's own name, freed of the words around it: "Hello, I'm Ana", "just call me A."

import Perspective

/// Reads what somebody would like to be called.
public enum OwnName {
  /// The name; `nil` where the words name nobody.
  public static func read(_ text: String) -> String? {
    var words = text.visible.replacing("’", with: "'").onOneLine.trimmed
    // "I am Professor Quennell, though colleagues call me Alec"
    if let called = words.firstRange(of: " call me "), called.upperBound < words.endIndex,
      !words.spokenWords.contains(where: ["dont", "never", "not"].contains)
    {
      words = String(words[called.upperBound...]).trimmed
    }
    while let lead = leads.first(where: { words.lowercased().hasPrefix($0) && words.count > $0.count }),
      let next = words.dropFirst(lead.count).first, lead.last?.isLetter != true || !next.isLetter
    {
      words = words.dropFirst(lead.count).trimmed.trimmingStart(of: [",", ".", ":", ";", "!"])
    }
    for tail in [" please", " here", " speaking"] where words.lowercased().hasSuffix(tail) && words.words.count > 1 {
      words.removeLast(tail.count)
    }
    // "gav. hr sent me"
    if let stop = words.firstRange(of: ". "), case let rest = String(words[stop.upperBound...]), NoName.isSaid(rest) {
      words = String(words[..<stop.lowerBound])
    }
    let all = Names.one(in: String(words.trimmingEnd(of: ",;:!"))).trimmed
    // "Hoa, Nguyễn Thị Hoa" is called Hoa.
    let first = all.contains(", ") ? String(all.prefix { $0 != "," }) : all
    // "Bartosz (W. calls me Bart)"
    let name = first.contains("(") && !first.contains(")") ? Mention.bare(first) : first
    guard !text.trimmed.hasSuffix("?"), !name.hasPrefix("/"), name.count <= most, name.words.count <= mostWords,
      VisitQuestions(in: text) == nil, !askers.contains(text.spokenWords.first ?? "") || text.words.count == 1
    else { return nil }
    let letters = name.count { $0.isLetter }
    // A letter alone is an initial, whatever it is short for.
    let isNone = name.standsForNothing || name.isYesOrNo || noNames.contains(name.lowercased()) || NoName.isSaid(name)
    return letters == 0 || letters > 1 && isNone ? nil : name
  }

  /// The name that somebody says is theirs, and not the one that they began with: "my name is Noa, not Noah".
  static func corrected(in text: String, from old: String) -> String? {
    let words = text.onOneLine.words.map { String($0.trimmingEnd(of: ",;:!.")) }
    let small = words.map { $0.spokenWords.joined() }
    guard words.count <= mostWordsOfCorrection, !words.isEmpty else { return nil }
    let start = Lead.count(in: small)
    let lead = corrections.beginning(of: small[start...])
    var new = words[(start + (lead ?? weakCorrections.beginning(of: small[start...]) ?? 0))...]
    if let not = small.indices.first(where: { small[$0] == "not" && $0 > new.startIndex }) {
      if lead == nil, !words[(not + 1)...].joined(separator: " ").isTyped(as: old) { return nil }
      new = new[..<not]
    } else if lead == nil {
      return nil
    }
    let name = new.joined(separator: " ")
    let isName = new.count == 1 && !Vocabulary.isCommon(name) || new.allSatisfy { $0.first?.isUppercase == true }
    return isName && name != old && read(name) == name ? name : nil
  }

  private static let mostWordsOfCorrection = 10
  private static let corrections = Phrases(
    """
    my name is|my names|my name is spelled|my name is written|my name is actually|my name is really|my real name is|
    my name should be|please call me
    """)
  /// What does so only where the old name is denied.
  private static let weakCorrections = Phrases("im|i am|its|it is|its spelled|it is spelled|im called|i am called")

  /// The most characters and words that a name has: one that is longer is a sentence.
  private static let (most, mostWords) = (40, 4)

  /// What greets, or asks for something, and names nobody.
  private static let noNames: Set<String> = [
    "hello", "hi", "hey", "good morning", "good evening", "ok", "okay", "sure", "thanks", "thank you", "me", "myself",
    "i", "here", "help", "well", "oh", "um", "hmm", "start", "begin", "go", "go on", "next", "skip", "what", "why",
    "who", "huh", "idk",
    "anything", "whatever",
  ]

  /// What a question begins with, also one without its mark.
  private static let askers: Set<String> = [
    "what", "whats", "why", "who", "whos", "how", "where", "wheres", "when", "which",
  ]

  private static let leads = [
    "hello", "hi", "hey", "well", "oh", "good morning", "good afternoon", "good evening", "good day", "here is",
    "here's",
    "guten tag", "guten morgen", "hallo", "ich bin", "bonjour", "ici", "je suis", "hola", "soy", "ciao", "sono", "olá",
    "sou", "bom dia", "my name?", "you can say", "just say", "say", "my name is", "my name's", "the name is", "name is",
    "name:", "i am called", "i'm called", "people call me", "you can call me", "you may call me", "please call me",
    "just call me", "call me", "please", "i am", "i'm", "im", "it's", "it is", "this is", "just",
  ]
}

extension String {
  fileprivate func trimmingStart(of marks: Set<Character>) -> String {
    String(drop { marks.contains($0) || $0.isWhitespace })
  }
}
