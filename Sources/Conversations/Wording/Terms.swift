// What stands for a term in braces now.

import Scripts

extension Conversation {
  /// The words that stand for a term; `nil` where they are not known, or cannot be quoted.
  func words(for term: Term, about: String? = nil, in state: State? = nil) -> String? {
    switch term.meaning(in: script.data) {
    case .surrounding(let surrounding): return words(for: surrounding, in: state)
    case .reference(let reference):
      guard let value = value(of: reference, about: about) else { return nil }
      if term.excerpt, let words = value.words, isUnwanted(words) { return nil }
      return term.excerpt ? value.words.flatMap { quoted($0, reference, about) } : spoken(value, reference)
    case nil: return nil
    }
  }

  /// Words in quotation marks: words to be said aloud whole, since half of them is another thing to say; of one item
  /// among others at least the beginning of what it is called.
  private func quoted(_ words: String, _ reference: Reference, _ about: String?) -> String? {
    if reference.slot.type == .drafts { return Excerpt.whole(words, naming: peoplesNames) }
    let excerpt = Excerpt.quoted(words, naming: peoplesNames)
    // One word alone is no echo, but may be what something is called.
    if excerpt?.words.count == 1, case .slot = reference { return nil }
    guard excerpt == nil, case .field(let field, let slot) = reference, let records = slot.records,
      records.returns != nil, field == records.title, snapshot.items(of: slot).count > 1
    else { return excerpt }
    return Excerpt.start(words).map { "“\($0)”" }
  }

  /// What the people are called whom the conversation is about.
  var peoplesNames: [String] {
    script.data.records.filter { $0.records?.title?.isPerson == true }.flatMap { slot in
      snapshot.items(of: slot).map { $0.name(in: slot) }
    }
  }

  private func words(for surrounding: Term.Surrounding, in state: State?) -> String? {
    switch surrounding {
    case .client: name(of: speaker(for: .client, in: state))
    case .coach: transcript.people.coach
    case .other: other == nil ? Message.theOther : name(of: speaker(for: .other, in: state))
    case .place: place
    case .keeper: keeper
    case .command: command
    }
  }

  /// A value that is no words of the person's own, as it is said: an item by its name, a choice by its label.
  func spoken(_ value: Value, _ reference: Reference) -> String? {
    let slot = reference.slot
    switch (value, reference) {
    case (.number(let number), _): return String(number)
    case (.text(let text), .computed): return text
    case (.text(let words), .item(let slot)) where slot.records == nil: return Excerpt.start(words)
    case (.text(let id), .item(let slot)): return snapshot.item(id, of: slot)?.spokenName(in: slot)
    case (.text(let id), _) where slot.target != nil:
      return script.data.slot(slot.target).flatMap { snapshot.item(id, of: $0)?.spokenName(in: $0) }
    case (.text(let id), _): return slot.label(of: id)
    case (.list(let items), _):
      if slot.records == nil { return items.compactMap(\.text).inWords }
      return snapshot.items(of: slot).map { $0.spokenName(in: slot) }.inWords
    case (.record, _), (.flag, _): return nil
    }
  }
}
