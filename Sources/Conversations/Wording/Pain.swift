// Words in which somebody is mourned, or in which it hurts: no line about numbers answers them.

extension StringProtocol {
  /// Whether somebody's death is told, or that one cries, is alone, or is hurt. "The deal died" is no death.
  var isOfPain: Bool {
    guard utf8.count <= 4_000 else { return false }
    let said = split { !($0.isLetter || $0.isNumber || "'’".contains($0)) }
    let words = said.map { $0.lowercased().filter(\.isLetter) }
    return words.indices.contains { place in
      // "Papa is dying"
      let verb = place > 1 && ["is", "was", "are"].contains(words[place - 1]) ? 1 : 0
      let isNamed = place > verb && said[place - 1 - verb].first?.isUppercase == true
      return Pain.isTold(at: place, in: words, isNamed: isNamed)
    }
  }
}

extension StringProtocol {
  /// Whether somebody is in tears now.
  var isInTears: Bool {
    isOfPain && spokenWords.contains { ["cry", "crying", "tears", "sobbing", "weeping"].contains($0) }
  }
}

enum Pain {
  /// Whether a word tells of it, by itself or with the words around it.
  static func isTold(at place: Int, in words: [String], isNamed: Bool) -> Bool {
    let before = place > 0 ? words[place - 1] : ""
    let next = place + 1 < words.count ? words[place + 1] : ""
    let lead = words[max(0, place - 4)..<place]
    let isOwn = lead.contains(where: own.contains)
    if states.contains(words[place]), isGone(lead) { return false }
    switch words[place] {
    case "funeral", "grief", "grieve", "grieving", "mourning", "suicide", "stillborn", "miscarriage", "heartbroken",
      "lonely", "cried", "sobbed", "wept", "sobbing":
      return next != "wolf"
    case "died", "dying":
      if ["down", "to", "out", "off"].contains(next) || lead.suffix(2).contains(where: things.contains) {
        return false
      }
      return isNamed || people.contains(before) || before.count == 1 || lead.contains(where: owners.contains)
    case "dead": return ["is", "was", "shes", "hes"].contains(before) && lead.contains(where: people.contains)
    case "weeks", "days", "months":
      return before == "has" && lead.dropLast().last.map(family.contains) == true && ["", "not", "left"].contains(next)
    case "hospice": return true
    case "cancer", "tumour", "tumor", "chemo", "chemotherapy", "dementia", "stroke", "widow", "widower", "widowed",
      "divorce", "divorced", "miscarried":
      return isOwn || lead.contains(where: people.contains)
    case "left":
      let behind = words.dropFirst(place + 2).first
      return next == "me" && lead.contains(where: people.contains)
        && (behind.map { ["i", "and", "last", "for", "after", "when", "now", "this", "he", "she"].contains($0) }
          ?? true)
    case "passed": return next == "away"
    case "death": return next == "of" && place + 2 < words.count || ["her", "his", "their"].contains(before)
    case "lost": return owners.contains(next) && words.dropFirst(place + 2).prefix(3).contains(where: family.contains)
    case "crying", "tears": return next != "shame"
    case "cry": return isOwn && !["out", "wolf", "for", "foul", "off"].contains(next)
    case "hurts", "hurting": return next.isEmpty || behindHurt.contains(next)
    case "hurt":
      return next == "me" || isOwn && ["am", "im", "feel", "felt", "so", "deeply", "was", "still"].contains(before)
    case "alone":
      let verbs: Set<String> = ["im", "am", "feel", "felt", "so", "all", "completely", "very", "totally"]
      return isOwn && verbs.contains(before) && next != "responsible"
    case "miss", "missing":
      return isOwn && (["her", "him", "them", "mum", "mom", "dad"].contains(next) || next.count == 1 && next != "a")
    case "missed":
      return lead.contains { ["havent", "have", "never", "ive", "always"].contains($0) }
        && (["her", "him", "them"].contains(next) || next.count == 1 && next != "a")
    case "scares", "scare", "frightens": return next == "me"
    case "scared", "terrified": return isOwn
    case "sick", "ill", "dizzy", "numb", "awful", "terrible", "horrible", "ashamed":
      return isOwn && ["feel", "felt", "feeling"].contains { lead.contains($0) }
    case "tired": return isOwn && next == "of"
    case "heart": return lead.contains { ["broke", "breaks", "broken", "breaking"].contains($0) }
    default: return false
    }
  }

  /// Whether words say of what follows that it is no more: "stopped crying", "not so alone", but not "can't stop".
  private static func isGone(_ lead: ArraySlice<String>) -> Bool {
    func isDenied(_ words: ArraySlice<String>) -> Bool { words.suffix(2).contains(where: denials.contains) }
    guard let end = lead.lastIndex(where: ["stop", "stopped"].contains), lead.endIndex - end < 3 else {
      return isDenied(lead)
    }
    return !isDenied(lead[..<end]) && !lead[..<end].suffix(1).contains("never")
  }
  /// What may be over.
  private static let states: Set<String> = [
    "cry", "crying", "tears", "sobbing", "lonely", "alone", "scared", "terrified", "hurt", "hurts", "hurting", "dying",
  ]
  private static let denials: Set<String> = [
    "not", "no", "dont", "didnt", "doesnt", "isnt", "arent", "cant", "cannot", "couldnt", "without", "longer", "less",
  ]
  private static let own: Set<String> = ["i", "im", "ive", "me", "my"]
  private static let owners: Set<String> = ["my", "our", "his", "her", "their"]
  private static let family: Set<String> = [
    "mother", "mum", "mom", "father", "dad", "son", "daughter", "child", "baby", "wife", "husband", "brother", "sister",
    "grandmother", "grandfather", "grandma", "grandpa", "papa", "mama", "daddy", "mummy", "mommy", "granny", "aunt",
    "uncle", "cousin", "friend", "parents", "twin",
  ]
  private static let people = family.union([
    "he", "she", "they", "who", "shes", "hes", "has", "had", "just", "suddenly", "colleague", "boss", "nurse", "doctor",
    "teacher", "manager", "man", "woman", "patient", "neighbour", "neighbor", "both",
  ])
  private static let things: Set<String> = [
    "it", "that", "this", "project", "deal", "idea", "plan", "company", "conversation", "talk", "phone", "laptop",
    "battery", "car", "computer", "line", "server", "system", "trust", "contract", "meeting", "business", "product",
    "motivation", "energy", "hope", "interest", "team", "discussion", "topic", "thread", "which", "things",
  ]
  private static let behindHurt: Set<String> = [
    "me", "so", "too", "still", "more", "most", "when", "deeply", "very", "a", "because", "that", "and", "every", "now",
    "lol", "to",
  ]
}
