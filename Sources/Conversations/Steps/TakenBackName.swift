// A name that is taken back while names are typed: "and my boss Mr Tuan, no, not him", "not Bo", "Ana, no wait, Bo".

import Perspective

/// A piece of a line that takes a name back.
enum TakenBackName: Equatable {
  /// The name before goes: "no not him".
  case last
  /// A name that is said goes: "not Bo".
  case named(String)
  /// "no Bo": that one goes where it was named, else it takes the place of another.
  case either(String)
  /// Another one takes the place of the name before: "no wait, Bo".
  case instead(String)

  /// Reads a piece between commas; `nil` where it takes nothing back.
  init?(_ piece: String) {
    let words = piece.onOneLine.words.map(String.init)
    let plain = words.map { $0.spokenWords.joined() }
    guard words.count > 1, words[0].first?.isUppercase == false || plain[0] != "no" else { return nil }
    let lead = plain.prefix(while: Self.around.contains)
    // "that I wait too long" waits, and takes nothing back.
    let isTurned =
      lead != ["wait", "and"]
      && lead.indices.contains { place in
        Self.turns.contains(lead[place])
          && !(lead[place] == "wait" && place > 0 && ["i", "to"].contains(lead[place - 1]))
      }
    let rest = Array(plain.dropFirst(lead.count))
    // "my sister, no she lives far"
    if lead.contains("no"), rest.count > 1, Self.subjects.contains(rest[0]) {
      self = .last
      return
    }
    if plain.count == 3, plain[1] == "is", ["gone", "out", "off"].contains(plain[2]) {
      self = .named(words[0])
      return
    }
    guard words.count <= Self.mostWords else { return nil }
    if let marked = Self.denials.beginning(of: rest) {
      var said = words.dropFirst(lead.count + marked)
      while said.count > 1, let last = said.last, Courtesy.core.contains(last.spokenWords.joined()) {
        said.removeLast()
      }
      let gone = said.joined(separator: " ")
      self = Self.pronouns.contains(gone.spokenWords.joined(separator: " ")) ? .last : .named(gone)
      if gone.isEmpty || said.first == "to" { return nil }
    } else if rest.isEmpty {
      if !lead.contains("no") || lead.count < 2 { return nil }
      self = .last
    } else if plain.last == "no" || plain.last == "not", words.last?.first?.isLowercase == true {
      self = .named(words.dropLast().joined(separator: " "))
    } else if lead == ["no"], words[1].first?.isUppercase == true || !Vocabulary.isCommon(rest[0]) {
      self = .either(words.dropFirst().joined(separator: " "))
    } else if isTurned, words[0].first?.isLowercase == true,
      !NoName.isSaid(words.dropFirst(lead.count).joined(separator: " "))
    {
      self = .instead(words.dropFirst(lead.count).joined(separator: " "))
    } else {
      return nil
    }
  }

  /// Whether a name is taken back in a line.
  static func isFound(in text: String) -> Bool {
    joined(text.split { ",;.".contains($0) }.map(\.trimmed)).flatMap(parts).contains { TakenBackName($0) != nil }
  }

  /// "No" and what it stands before: "my brother, no, he talks too much".
  private static func joined(_ pieces: [String]) -> [String] {
    pieces.reduce(into: []) { joined, piece in
      let first = piece.spokenWords.first ?? ""
      if joined.last?.spokenWords == ["no"], !around.contains(first), denials.beginning(of: [first]) == nil {
        joined[joined.count - 1] += " \(piece)"
      } else {
        joined.append(piece)
      }
    }
  }

  /// The names of some pieces, without those that are taken back; "-Bo" for one that stood on the list before.
  /// - Parameters:
  ///   - names: reads the names of a piece.
  ///   - isOne: whether one name is asked for, so that another takes its place.
  static func settled(
    _ pieces: [String], knowing known: [String], isOne: Bool = false, names: (String) -> [String]
  ) -> [String] {
    var settled: [String] = []
    for piece in joined(pieces).flatMap(parts) {
      let change = known.isEmpty || isOne ? piece : ListChange.asTyped(piece, among: known)
      if change != piece, change.withoutMinus != nil || change.contains("=") {
        settled += change.split(separator: ",").map(\.trimmed)
        continue
      }
      let back = known.contains { $0.isSame(as: piece) } ? nil : TakenBackName(piece)
      switch back {
      case .last?:
        let last = settled.popLast()
        let place = last.map { Called.place(of: $0, in: known) } ?? known.indices.last
        if let place { settled.append("-\(place + 1)") }
      case .instead(let name)?: settled = settled.dropLast() + names(name)
      case .named(let name)?, .either(let name)?:
        if let place = Called.place(of: name, in: settled) {
          settled.remove(at: place)
        } else if let place = Called.place(of: name, in: known) {
          settled.append("-\(known[place])")
        } else if back == .either(name) {
          if isOne { settled = [] }
          // "Susan, no, Suzanne"
          if let last = settled.last, last.likeness.prefix(2) == name.likeness.prefix(2) { settled.removeLast() }
          settled += names(name.first?.isUppercase == true ? name : piece)
        } else if !known.isEmpty {
          settled += names(piece)
        }
      case nil: settled += names(piece)
      }
    }
    return settled
  }

  /// A piece, in two where a name is taken back within it: "Tuan no sorry not Tuan".
  private static func parts(of piece: String) -> [String] {
    let words = piece.words
    let place = words.indices.dropFirst().first { place in
      let next = words.dropFirst(place + 1).first.map { $0.spokenWords.joined() } ?? ""
      if words[..<place].allSatisfy({ around.contains($0.spokenWords.joined()) }) { return false }
      // "the weather team sorry Heather team"
      if ["sorry", "oops", "correction"].contains(words[place]), !next.isEmpty { return true }
      if words[place] == "i", ["mean", "meant"].contains(next), place + 2 < words.count { return true }
      if ["and", "but"].contains(words[place]), ["minus", "with", "without"].contains(next) { return true }
      return words[place] == "no" && (turns.contains(next) || next == "not" || subjects.contains(next))
        || words[place] == "not" && pronouns.contains(next)
    }
    guard let place else { return [piece] }
    let rest = words[place...].drop { ["and", "but"].contains($0) }
    return [words[..<place].joined(separator: " "), rest.joined(separator: " ")]
  }

  private static let mostWords = 8
  private static let subjects: Set<String> = ["he", "she", "they", "hes", "shes", "theyre"]
  private static let turns: Set<String> = ["wait", "sorry", "rather", "mean", "instead", "correction", "oops"]
  private static let around = turns.union([
    "no", "nope", "nah", "oh", "i", "and", "but", "please", "actually", "then", "ok", "well", "make", "it", "that",
    "what", "huh",
  ])
  private static let denials = Phrases(
    """
    not|not with|without|forget|except|minus|i dont want|dont want|i do not want|dont need|i dont need|leave out|
    scratch
    """
  )
  private static let pronouns: Set<String> = [
    "him", "her", "them", "that", "this", "it", "that one", "this one", "the last", "the last one", "last one",
  ]
}
