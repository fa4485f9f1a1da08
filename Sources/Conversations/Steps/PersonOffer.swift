// Who is offered where somebody is asked for: the one person that was spoken of most before.

import Perspective
import Scripts

extension Conversation {
  /// The person whom the words before speak of most, where nobody was named for this question yet.
  func personSaidBefore(in state: State) -> Snapshot.Answer? {
    guard state.step == .ask, state.into.count == 1, let slot = script.data.slot(state.into.first),
      script.data.slot(slot.target)?.records?.title?.isPerson == true,
      snapshot.trail.count(where: { $0.state == state.id }) < 2, snapshot.value(of: slot) == nil,
      let name = spokenOfMost(besides: state),
      case .taken(let value, nil, nil) = Ask.take(name, StepContext(self, state: state))
    else { return nil }
    return Snapshot.Answer(text: name, value: value, isOffer: true)
  }

  /// The person who was named in more lines than anybody else, before a question.
  private func spokenOfMost(besides state: State) -> String? {
    let own = [transcript.people.client, transcript.people.coach].compactMap(\.self).flatMap { name in
      name.split { !$0.isLetter }.map(String.init)
    }
    var named: [(name: String, lines: Int)] = []
    let unwanted = transcript.unwanted.map(\.n)
    for entry in transcript.entries
    where entry.who != .script && [.answer, .edit, .unclear, .reply].contains(entry.kind) {
      if unwanted.contains(entry.n) || entry.state == state.id { continue }
      if [.rate, .list].contains(script[entry.state]?.step) { continue }
      let known = names.filter { Mention.place(ofPerson: $0, in: entry.text) != nil }
      for name in Set(known.isEmpty ? Mention.named(in: entry.text) : known) where !own.contains(where: name.isTyped) {
        if let place = named.firstIndex(where: { $0.name.isSame(as: name) }) {
          named[place].lines += 1
        } else {
          named.append((name, 1))
        }
      }
    }
    let most = named.map(\.lines).max() ?? 0
    let first = named.filter { $0.lines == most }
    return first.count == 1 ? first[0].name : nil
  }
}

extension Mention {
  /// The people whom a text names: a given name with its capital, or words with capitals behind who somebody is or
  /// before what two do together: "my boss Tuan", "Goran and I", "its kris".
  static func named(in text: String) -> [String] {
    let words = text.prefix(mostLetters).split { !$0.isLetter && !"-'’".contains($0) }
    return words.indices.compactMap { place in
      let (word, small) = (words[place], words[place].lowercased())
      guard word.count > 1, !isOfDays(small), !titles.contains(small) else { return nil }
      let before = place > 0 ? words[place - 1].lowercased() : ""
      let next = place + 1 < words.count ? words[place + 1].lowercased() : ""
      let isCapital = word.first?.isUppercase == true
      let isGiven = Vocabulary.isGivenName(small)
      let isIntroduced =
        before == "and" && place > 1 && words[place - 2].first?.isUppercase == true
        || isRelation(before) || before == "law" || ["its", "it's", "it’s", "with", "w"].contains(before)
        || next == "and" && place + 2 < words.count && ["I", "me"].contains(words[place + 2])
      let isMeant =
        isGiven
        ? isCapital || isIntroduced : isIntroduced && !Vocabulary.isCommon(small) && (isCapital || before == "with")
      return isMeant ? ended(String(word)) : nil
    }
  }

  /// The most characters that are looked at.
  private static let mostLetters = 600
  private static let titles: Set<String> = ["the", "will", "may", "hope", "grace", "faith", "joy", "april", "june"]
}
