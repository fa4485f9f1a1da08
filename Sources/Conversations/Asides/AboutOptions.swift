// What a line asks or wants about the open question that is no answer to it: what an option would do, which item is
// meant, the way to what will be done, and a name that is to go.

import FoundationEssentials
import Scripts

extension Conversation {
  /// What is told of such a line; `nil` where it is none. It leaves no entry.
  func toldOfQuestion(_ text: String, from speaker: Entry.Speaker) -> String? {
    guard snapshot.ownQuestion == nil, let state else { return nil }
    let words = text.spokenWords
    return toldOfOption(words, in: state) ?? toldOfItem(words, in: state) ?? toldOfWay(words, in: state)
      ?? toldOfName(text, words, in: state, from: speaker)
  }

  /// "what happens if i say 3"
  private func toldOfOption(_ words: [String], in state: State) -> String? {
    // "what's the difference"
    if state.step == .choose, words.contains("difference"), About.difference.cover(words) {
      return "\(question.why) \(expected)"
    }
    guard state.step == .choose, words.count > 2, ["what", "whats"].contains(words[0]), About.options.cover(words),
      case let context = StepContext(self, state: state), !Pick.isMeant(context)
    else { return nil }
    let numbers = words.compactMap { Int($0) }
    guard numbers.count == 1, let number = numbers.first, context.options.indices.contains(number - 1) else {
      return nil
    }
    return "\(Message.optionIs(number, context.options[number - 1].label)) \(expected)"
  }

  /// "which one?", where something is asked about one of several
  private func toldOfItem(_ words: [String], in state: State) -> String? {
    guard About.which.contains(words.joined(separator: " ")), let slot = script.data.slot(state.each),
      let item = snapshot.item(of: slot)
    else { return nil }
    return "\(Message.isAbout(item.name(in: slot))) \(expected)"
  }

  /// "none of that, just my actions"
  private func toldOfWay(_ words: [String], in state: State) -> String? {
    if About.toEnd.areFound(in: words), words.count <= About.mostWordsOfWay, !isClosing, script.stages.count > 1,
      let last = script.stages.last
    {
      return "\(Message.goesThere(last)) \(expected)"
    }
    // "my earlier actions" may be one of the options.
    if state.step == .choose,
      Choose.option(words.joined(separator: " "), StepContext(self, state: state).options) != nil
    {
      return nil
    }
    guard let slot = script.data.records.first(where: { $0.records?.returns != nil }),
      words.contains(slot.name), words.count > 1, About.way.cover(words.filter { $0 != slot.name }),
      let there = script.states.first(where: { $0.makesItems && $0.into.contains(slot.name) }),
      there.id != state.id, let stage = script.stages.first(where: { $0.id == there.stage })
    else { return nil }
    return "\(Message.goesThere(stage.title.lowercased().words.first.map { String($0) } ?? stage.id)) \(expected)"
  }

  /// "no wait not Nadia. take her name out please": what stands where she was named, and how that goes.
  private func toldOfName(
    _ text: String, _ words: [String], in state: State, from speaker: Entry.Speaker
  ) -> String? {
    guard ![.list, .rate].contains(state.step), words.count <= About.mostWords, let wanted = About.name(in: words)
    else {
      return nil
    }
    let said = strikable.filter { $0.who == speaker && !Unsaying.isAll($0.text) }
    let named = said.last { entry in
      let spoken = Set(entry.text.spokenWords)
      return wanted.contains { spoken.contains($0) }
    }
    let isPronoun = wanted.isEmpty
    guard let entry = named ?? (isPronoun ? said.last : nil) else { return nil }
    return howToStrike(entry)
  }
}

/// The words of such lines.
private enum About {
  static let mostWords = 24
  static let options = Phrases(
    """
    what|whats|happens|happen|will|would|if|i|say|choose|take|pick|type|press|is|does|do|mean|means|number|option|the|
    about|when|select|comes|next|behind|after|for|and|1|2|3|4|5|6|7|8|9
    """)
  static let difference = Phrases("what|whats|is|the|difference|between|them|these|those|here|there|then|so|which|two")
  static let which: Set<String> = [
    "which", "which one", "which one is it", "which one is that", "which one do you mean", "which do you mean",
    "which action", "what action", "which one was that", "which was that", "of which one", "with which one",
  ]
  static let mostWordsOfWay = 10
  static let toEnd = Phrases(
    """
    get to the end|go to the end|skip to the end|jump to the end|take me to the end|go straight to the end|
    come to the end|go to the last part
    """)
  static let way = Phrases(
    """
    none of that|none of this|none of these|nobody|no one|nothing|just|only|my|the|please|go to|show me|show|update|
    i want|i want to see|to|see|earlier|old|open|straight|directly|take me|last|look at|do
    """)

  /// The words of the name that is to go, as they may stand elsewhere: none for "her name"; `nil` where none is to go.
  static func name(in words: [String]) -> [String]? {
    for (place, verb) in words.enumerated() where verbs.contains(verb) {
      let behind = words[(place + 1)...].prefix(mostWordsOfName + 1)
      let end = behind.firstIndex { $0 == "name" || $0 == "names" } ?? behind.firstIndex(of: "out")
      guard let end, end > place + 1, end - place <= mostWordsOfName + 1 else { continue }
      let isName = words[end] != "out"
      let isOut = ["take", "leave", "keep"].contains(verb)
      if isName, isOut, words.dropFirst(end + 1).first != "out" { continue }
      if !isName, verb != "take" && verb != "leave" && verb != "keep" || !ends.cover(Array(words[(end + 1)...])) {
        continue
      }
      let named = words[(place + 1)..<end].filter { !around.contains($0) && !Choose.light.contains($0) }
      let denied = place > 1 && words[..<place].contains("not") ? Array(words[..<place]) : []
      let all = (named + denied.filter { !around.contains($0) && !Choose.light.contains($0) }).map { word in
        word.count > 3 && word.hasSuffix("s") && isName && words[end] == "name" ? String(word.dropLast()) : word
      }
      let isOfSomebody = !Set(words[place...].prefix(4)).isDisjoint(with: ["her", "his", "their"])
      if named.isEmpty, !(isName && isOfSomebody), denied.isEmpty { continue }
      return all.filter { !fillers.contains($0) }
    }
    return nil
  }

  private static let verbs: Set<String> = ["take", "remove", "delete", "erase", "strike", "leave", "keep"]
  private static let mostWordsOfName = 3
  private static let around: Set<String> = [
    "her", "his", "their", "the", "that", "this", "my", "name", "please", "him", "them", "he", "she",
  ]
  private static let fillers: Set<String> = ["wait", "sorry", "please", "what", "wanted", "actually"]
  private static let ends = Phrases("of it|of this|of here|of that|please|pls|again|now|ok|sorry|thanks")
}
