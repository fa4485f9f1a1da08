// Whether words own a part: what the writer did, knew or left undone.

extension StringProtocol {
  /// Whether the writer tells of what they themselves did, knew or left undone: "I" or "we" with a verb that is none of
  /// feeling, seeing or wishing, or a fault of one's own.
  var ownsPart: Bool {
    let words = spokenWords
    return words.indices.contains { place in
      let rest = words[(place + 1)...].drop { OwnPart.adverbs.contains($0) }
      switch words[place] {
      case "i", "we": return rest.first.map { !OwnPart.inward.contains($0) } ?? false
      case "my", "our": return rest.first.map(OwnPart.parts.contains) ?? false
      case "ive", "weve", "mine", "myself", "ashamed", "guilty": return true
      default: return false
      }
    }
  }

  /// Whether the writer names a fault of their own.
  var ownsFault: Bool {
    let words = spokenWords
    return words.indices.contains { place in
      let next = words.indices.contains(place + 1) ? words[place + 1] : ""
      let before = place > 0 ? words[place - 1] : ""
      switch words[place] {
      case "i", "we": return OwnPart.faults.contains(next)
      case "my", "our": return OwnPart.parts.contains(next)
      case "mine", "ashamed", "guilty": return true
      // "Ask me first" is a wish.
      case "me", "us": return next == "included" || next == "first" && ["", "and", "from", "with"].contains(before)
      default: return false
      }
    }
  }
}

/// The words that own a part, or that seem to.
enum OwnPart {
  static let adverbs: Set<String> = ["also", "too", "just", "really", "still", "then", "now", "only", "often"]
  static let inward: Set<String> = [
    "feel", "felt", "am", "was", "were", "are", "saw", "heard", "see", "hear", "think", "thought", "want", "wanted",
    "need", "needed", "would", "wish", "hope", "noticed", "worry", "worried", "ask", "asked", "believe", "guess",
    "fear", "could", "can", "agree", "plan",
  ]
  static let faults: Set<String> = [
    "forgot", "missed", "failed", "broke", "lied", "knew", "hid", "should", "shouldnt", "caused", "promised", "ignored",
  ]
  static let parts: Set<String> = ["part", "fault", "share", "mistake", "side", "doing", "silence", "own"]
}
