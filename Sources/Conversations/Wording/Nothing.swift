// What people type in place of an empty line: that there is nothing, or that they do not know.

extension String {
  /// Whether it says that there is nothing, or nothing more.
  var standsForNothing: Bool {
    var words = trimmed.lowercased()
    while let last = words.last, ".!".contains(last) { words.removeLast() }
    return Self.nothing.contains(words)
  }

  /// Whether it says no more than that the person does not know, or leaves it: "dunno", "never mind".
  var isShrug: Bool {
    let words = spokenWords.filter { !Self.beforeShrugs.contains($0) }
    return Self.shrugs.contains(words.joined(separator: " "))
  }

  private static let nothing: Set<String> = [
    "done", "enough", "n/a", "nah", "no", "no more", "no one", "no one else", "no one really", "no thank you",
    "no thanks", "no thx", "no-one", "nobody", "nobody else", "nobody really", "none", "nope", "nothing",
    "nothing else", "nothing more", "nothing really", "that is all", "that's all", "that's it", "that’s all",
    "that’s it",
  ]
  private static let beforeShrugs: Set<String> = ["oh", "well", "hmm", "hm", "um", "uh", "sorry", "honestly", "really"]
  private static let shrugs: Set<String> = [
    "dunno", "idk", "i dunno", "dont know", "i dont know", "i do not know", "do not know", "i dont know yet",
    "dont know yet", "i do not know yet", "no idea", "i have no idea", "no clue", "i have no clue", "not sure",
    "im not sure", "i am not sure", "not sure yet", "im not sure yet", "i am not sure yet", "unsure", "never mind",
    "nevermind", "nvm", "whatever", "who knows", "god knows", "not yet", "none yet", "no day", "no date", "no day yet",
    "no date yet", "nothing yet", "nobody yet", "tbd", "tba", "open", "leave it", "leave it open", "leave it blank",
    "leave it empty", "skip", "i cant say", "cant say", "i cannot say", "hard to say", "difficult to say",
    "i cant think of anyone", "i cant think of anybody", "cant think of anyone", "dont care", "i dont care",
    "doesnt matter", "it does not matter", "it doesnt matter", "no matter", "forget it", "any day", "any time",
    "undecided", "i have not decided", "i havent decided",
  ]
}
