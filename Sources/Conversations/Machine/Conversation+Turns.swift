// Several people at one keyboard: whose answer a question awaits, who has the turn, and who takes it.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Whose answer the open question awaits.
  public var voice: Entry.Speaker {
    state.flatMap { state in state.voice.map { speaker(for: $0, in: state) } } ?? .client
  }

  /// The second of two who take turns at one screen, where somebody is there: from the beginning, or named on the way.
  public var other: String? { transcript.other(under: script.data) }

  /// Whoever has a voice in a state: the two may have changed places.
  func speaker(for voice: State.Voice, in state: State?) -> Entry.Speaker {
    guard other != nil else { return .client }
    return (state?.voice != nil && snapshot.isSwapped ? voice.opposite : voice) == .other ? .other : .client
  }

  /// Somebody's name.
  public func name(of speaker: Entry.Speaker) -> String {
    switch speaker {
    case .coach: transcript.people[.coach]
    case .other: other ?? Message.theOther
    case .client, .script: transcript.people.client
    }
  }

  /// Whose words the next plain line holds, at one keyboard.
  public var speaking: Entry.Speaker { snapshot.isCoachsTurn ? .coach : voice }

  /// Gives somebody the turn: a name, a role, or, without words, whoever is next. Two who swap take it where they take
  /// turns; else the client answers. A coach who has a terminal of their own needs no turn.
  /// - Parameter typist: Who typed it, in a shared session.
  mutating func turn(to words: String, typedBy typist: String? = nil, at time: Date) -> Reply {
    let first = transcript.entries.count
    let speakers: [Entry.Speaker] =
      [.client] + (state?.voice != nil && other != nil ? [.other] : [])
      + (transcript.people.coach == nil || typist != nil ? [] : [.coach])
    guard speakers.count > 1 else {
      return Reply(notice: typist == nil ? Message.turnAlone(transcript.people.client) : Message.turnIsFloor)
    }
    let next = speakers.firstIndex(of: speaking).map { speakers[($0 + 1) % speakers.count] }
    let named = Called.place(of: words, in: speakers.map { name(of: $0) }).map { speakers[$0] }
    guard let speaker = words.isEmpty ? next : speakers.first(where: { words.isSame(as: $0.rawValue) }) ?? named else {
      return Reply(notice: Message.turnWhose(speakers.map { name(of: $0) }))
    }
    if speaker == speaking || words.isEmpty && isJustAsked {
      return Reply(notice: Message.turnAlready(name(of: speaking)))
    }
    let was = voice
    add(.turn, by: speaker, "", value: .text(speaker.rawValue), typedBy: typist, at: time)
    if voice != was, snapshot.ownQuestion == nil { askAnew(at: time) }  // it is put to the other one now
    var reply = reply(since: first)
    reply.notice = speaker == .coach ? Message.turnOfCoach(transcript.people) : nil
    return reply
  }

  /// Whether the coach, who had the turn, asked just now: that gave the client the turn.
  private var isJustAsked: Bool {
    let said = transcript.entries.filter { $0.who != .script }.suffix(2)
    return said.last?.kind == .question && said.first?.who == .coach
  }

  /// What a coach who has the turn types: it is said to the client, and answers nothing.
  mutating func sayInTurn(_ words: String, at time: Date) -> Reply {
    words.trimmed.isEmpty ? turn(to: Entry.Speaker.client.rawValue, at: time) : say(words, at: time)
  }

  /// Something the coach says at the one keyboard. A question is one of the coach's own: the client's next line answers
  /// it, and the script's question waits.
  mutating func say(_ words: String, at time: Date) -> Reply {
    if words.trimmed.isEmpty { return Reply(notice: Message.sayWhat(to: transcript.people.client)) }
    let asks = words.asksSomething && snapshot.ownQuestion?.who != .script
    add(asks ? .question : .remark, by: .coach, words, at: time)
    return Reply()
  }

  /// What is told of a line that is for the coach, or says that the line before was: it is said to them, answers
  /// nothing, and the question stands.
  mutating func toldOfAddressee(_ text: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    guard let coach = transcript.people.coach, speaker == .client, snapshot.ownQuestion?.who != .coach else {
      return nil
    }
    let names = [coach, Role.coach.rawValue]
    let last = transcript.entries.last { $0.who != .script && !$0.text.isEmpty }
    // "that was Kim": the coach typed the line before
    if let last, last.who == .client, [.answer, .edit].contains(last.kind), text.isOfSomebody(names) {
      guard takeBack(last, by: speaker, at: time) else {
        return Excerpt.start(last.text).map { Message.howToStrike(last.n, $0) }
      }
      add(.remark, by: .coach, last.text, at: time)
      return Message.wasSaid(by: coach)
    }
    if speaks(text, to: coach) {
      add(.remark, by: speaker, text, at: time)
      return Message.wasHeard(by: coach)
    }
    // "If I still have a job. sorry, that was for Kim"
    let marks = text.indices.filter { ".,;!?–—".contains(text[$0]) }.map { text.index(after: $0) }
    guard let start = ([text.startIndex] + marks).first(where: { text[$0...].isForSomebody(names) }) else { return nil }
    let rest = text[..<start].trimmed
    if !rest.isEmpty {
      add(.remark, by: speaker, rest, at: time)
      return Message.wasHeard(by: coach)
    }
    guard let last, last.who == .client else { return nil }
    if [.answer, .edit].contains(last.kind), !takeBack(last, by: speaker, at: time) {
      return Excerpt.start(last.text).map { Message.howToStrike(last.n, $0) }
    }
    return Message.wasHeard(by: coach)
  }

  /// Whether a line calls the coach by name and goes on to them. Somebody on the list may have the same name, and is
  /// meant then.
  private func speaks(_ text: String, to coach: String) -> Bool {
    let (words, name) = (text.spokenWords, coach.spokenWords.prefix(1))
    guard !name.isEmpty, Called.place(of: coach, in: names) == nil, words.count > 2 else { return false }
    let behind = words.drop { Addressing.calls.contains($0) }
    if behind.starts(with: name) {
      let isParted = text.firstRange(of: ",").map { text[..<$0.lowerBound].spokenWords.last == name.first } ?? false
      return isParted || behind.dropFirst(name.count).first.map(Addressing.openers.contains) ?? false
    }
    let last = text.trimmed.trimmingEnd(of: ".!?").split(separator: ",").last.map(\.spokenWords)
    return words.count > 3 && last == Array(name) && words.contains { Addressing.oneself.contains($0) }
  }

  /// Leaves the question that was answered last without an answer, and asks it once more.
  /// - Returns: Whether it was the question before.
  private mutating func takeBack(_ answer: Entry, by speaker: Entry.Speaker, at time: Date) -> Bool {
    guard let target = snapshot.backTarget(under: script).map({ snapshot.trail[$0] }), let state = script[target.state],
      (answer.state, answer.visit) == (target.state, target.visit)
    else { return false }
    let item = item(askedAboutIn: target)
    add(.back, by: speaker, "", at: time)
    if state.makesItems, target.part == nil || target.part == Part.another || target.part == state.parts.first?.field,
      let item
    {
      add(.edit, by: speaker, "", about: item, value: .flag(false), at: time)
      go(to: state.id, at: time)
      return true
    }
    var blanks = Record()
    let fields = state.into.compactMap { script.data[$0]?.slot.name }
    for name in state.step == .form ? [target.part].compactMap(\.self) : fields { blanks[name] = NumberReading.blank }
    add(.skip, by: speaker, "", value: blanks.members.isEmpty ? nil : .record(blanks), at: time)
    if let item { revise(item, target.part, at: time) } else { go(to: target.state, keeping: target, at: time) }
    return true
  }
}

extension StringProtocol {
  /// Whether words only say that others were for one of some people: "sorry, that was to Kim, not for you".
  fileprivate func isForSomebody(_ names: [String]) -> Bool {
    let (words, names) = (spokenWords, Set(names.flatMap(\.spokenWords)))
    return words.contains(where: names.contains) && !["for", "to", "answering"].allSatisfy { !words.contains($0) }
      && Addressing.said.areFound(in: words) && Addressing.all.cover(words.filter { !names.contains($0) })
  }
}

extension StringProtocol {
  /// Whether words only say that somebody typed what was before: "that was Kim", "sorry, Kim wrote that".
  fileprivate func isOfSomebody(_ names: [String]) -> Bool {
    let (words, names) = (spokenWords, Set(names.flatMap(\.spokenWords)))
    return words.contains(where: names.contains) && Addressing.typed.areFound(in: words)
      && Addressing.ofTyping.cover(words.filter { !names.contains($0) })
  }
}

private enum Addressing {
  static let typed = Phrases("that was|this was|typed|wrote|those were|it was|thats|that is")
  static let ofTyping = Phrases(
    """
    sorry|oh|no|oops|wait|and|that|this|it|those|thats|was|were|is|isnt|wasnt|typed|wrote|me|i|not|just|only|my|coach|
    speaking
    """)
  /// What may stand before the name of whoever is called.
  static let calls: Set<String> = [
    "hey", "hi", "ok", "okay", "no", "oh", "well", "but", "so", "sorry", "dear", "yes", "bye", "goodbye", "hello",
    "thanks", "and",
  ]
  /// What goes on to somebody behind their name.
  static let openers: Set<String> = [
    "i", "im", "ive", "id", "ill", "you", "youre", "your", "can", "could", "do", "does", "did", "dont", "what", "whats",
    "how", "why", "should", "would", "please", "sorry", "thanks", "thank", "help", "tell", "me", "my", "no", "yes",
    "its", "it", "this", "that", "thats", "there", "we", "lets", "wait", "he", "she", "they", "if", "maybe", "not",
    "nothing", "nobody", "nobodys", "where", "when", "who", "which", "whos", "read", "look", "see", "show", "give",
    "let", "just", "listen", "haha", "lol", "bye", "goodbye", "hello", "hi", "ok", "okay",
  ]
  static let oneself: Set<String> = ["i", "im", "ive", "id", "me", "my", "you", "your"]
  /// What has to be among the words.
  static let said = Phrases("was|were|is|thats|answering|talking|speaking|saying|said|meant|wanted")
  /// What they may be, beside a name.
  static let all = Phrases(
    """
    sorry|oh|no|oops|wait|hey|ah|um|but|and|that|this|it|those|these|thats|was|were|is|only|just|really|not|for|to|you|
    the|a|an|my|answer|answers|reply|words|line|last|i|im|am|answering|talking|speaking|saying|said|meant|mean|wanted|
    script|program|question|machine|computer|please|actually
    """)
}

extension Transcript {
  /// The most characters of words that stand for somebody before a line.
  private static let longestName = 24

  /// The second of two at one screen: who was there from the beginning, or whom the slot for that names.
  public func other(under data: DataModel) -> String? {
    if let other = people.other { return other }
    guard let slot = data.slots.first(where: \.isOther), let name = outcome.words(slot.name)?.onOneLine else {
      return nil
    }
    return name.isEmpty ? nil : name.count > Self.longestName ? Message.theOther : name
  }
}
