// Words in which somebody is mourned, or in which it hurts: no line about numbers answers them.

extension StringProtocol {
  /// Whether somebody's death is told, or that one cries, is alone, or is hurt. "The deal died" is no death.
  var isOfPain: Bool {
    guard utf8.count <= 4_000 else { return false }
    let said = split { !($0.isLetter || $0.isNumber || "'’".contains($0)) }
    let words = said.map { $0.lowercased().filter(\.isLetter) }
    return words.indices.contains { place in
      Pain.isTold(at: place, in: words, isNamed: place > 0 && said[place - 1].first?.isUppercase == true)
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
    switch words[place] {
    case "funeral", "grief", "grieve", "grieving", "mourning", "suicide", "stillborn", "miscarriage", "heartbroken",
      "lonely", "cried", "sobbed", "wept", "sobbing":
      return next != "wolf"
    case "died", "dying":
      if ["down", "to", "out", "off"].contains(next) || things.contains(before) { return false }
      return isNamed || people.contains(before) || before.count == 1 || lead.contains(where: owners.contains)
    case "dead": return ["is", "was", "shes", "hes"].contains(before) && lead.contains(where: people.contains)
    case "cancer", "widow", "widower", "widowed", "divorce", "divorced", "miscarried":
      return isOwn || lead.contains(where: people.contains)
    case "left":
      let behind = words.dropFirst(place + 2).first
      return next == "me" && lead.contains(where: people.contains)
        && (behind.map { ["i", "and", "last", "for", "after", "when", "now", "this", "he", "she"].contains($0) } ?? true)
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

  private static let own: Set<String> = ["i", "im", "ive", "me", "my"]
  private static let owners: Set<String> = ["my", "our", "his", "her", "their"]
  private static let family: Set<String> = [
    "mother", "mum", "mom", "father", "dad", "son", "daughter", "child", "baby", "wife", "husband", "brother", "sister",
    "grandmother", "grandfather", "grandma", "grandpa", "aunt", "uncle", "cousin", "friend", "parents", "twin",
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
