// An answer that is taken back: its words go from the record, with its earlier versions and all that quotes them.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Takes back what an entry says, by the entry's `n`; the latest words where none is given.
  /// - Parameters:
  ///   - person: Whose words they have to be, in a shared session.
  public mutating func strike(
    _ number: Int? = nil, by person: Entry.Speaker? = nil, typedBy typist: String? = nil, at time: Date
  ) -> Reply {
    // What only asks for it is not what was said last.
    let entry = transcript.entries.last { entry in
      entry.canBeTakenBack && number.map { $0 == entry.n } ?? !(entry.kind == .unclear && Unsaying.isAll(entry.text))
        && (person == nil || entry.who == person)
    }
    guard let entry else { return Reply(notice: number == nil ? Message.nothingToStrike : Message.notStruck) }
    let first = transcript.entries.count
    let words = transcript.typed(with: entry).min { $0.n < $1.n }.flatMap { Excerpt.start($0.text) }
    add(.strike, by: person ?? entry.who, "", value: .number(entry.n), typedBy: typist, at: time)
    leaveWhatIsGone(at: time)
    return Reply(entries: Array(transcript.entries[first...]), notice: Message.struck(words ?? ""))
  }

  /// Goes on where the open question is about an item that went with its words.
  private mutating func leaveWhatIsGone(at time: Date) {
    guard snapshot.ownQuestion == nil, snapshot.status == .open, let state,
      let slot = script.subject(of: state), slot.records?.returns != nil
    else { return }
    let isGone = snapshot.cursor.atHand[slot.name].map { snapshot.item($0, of: slot) == nil }
    let asksForMore = snapshot.cursor.part == Part.another && snapshot.made(in: slot).isEmpty
    guard isGone ?? asksForMore else { return }
    if state.makesItems { go(to: state.id, at: time) } else { leave(state, at: time) }
  }

  /// What a person said that can be taken back, in order.
  public var strikable: [Entry] { transcript.entries.filter(\.canBeTakenBack) }

  /// The words that go once an entry is taken in, as they go for everybody who follows.
  public func takenBack(by entry: Entry) -> TakenBack? {
    guard entry.kind == .strike, let number = entry.value?.number,
      let struck = transcript.entries.first(where: { $0.n == number }), struck.canBeTakenBack
    else { return nil }
    let (before, after) = versions(of: struck)
    let all = before + transcript.typed(with: struck)
    let titles = all.flatMap { $0.names(under: script) }
    let values = all.flatMap { $0.value?.allTexts ?? [] }.filter { $0.words.count > 1 }
    let people = [transcript.people.client, transcript.people.coach, transcript.people.other].compactMap(\.self)
    let others = script.data.records.flatMap { slot in snapshot.items(of: slot).map { $0.name(in: slot) } } + people
    return TakenBack(
      all.map(\.text) + (script[struck.state]?.step == .choose ? [] : values), keeping: after.map(\.text),
      names: titles, among: others.filter { name in !titles.contains { $0.isSame(as: name) } })
  }

  /// Takes words out of what other sessions took over from the one in which they were said.
  /// - Returns: Whether any stood here.
  public mutating func takeOut(_ words: TakenBack) -> Bool {
    let before = transcript.entries
    rewrite { entry in { text in entry.who == .script ? words.edits(in: text) : TextEdits() } }
    return transcript.entries != before
  }

  /// Strikes an entry with its earlier versions, and their words wherever they are quoted.
  mutating func take(_ words: TakenBack, outOf number: Int) {
    guard let struck = transcript.entries.first(where: { $0.n == number }) else { return }
    let (before, after) = versions(of: struck)
    take(words, outOf: Set((before + transcript.typed(with: struck)).map(\.n)), keeping: Set(after.map(\.n)))
  }

  /// Takes all words out of some entries, and those words out of all others but some.
  mutating func take(_ words: TakenBack, outOf gone: Set<Int>, keeping kept: Set<Int> = []) {
    let edits = { (entry: Entry) in
      { (text: String) -> TextEdits in
        kept.contains(entry.n)
          ? TextEdits()
          : gone.contains(entry.n)
            ? text.replaced(by: words.stands)
            : words.edits(in: text, isRecital: [.show, .earlier, .shared].contains(entry.kind))
      }
    }
    rewrite(edits) { [script] entry in
      guard gone.contains(entry.n) else { return }
      entry.reading = nil
      // What was chosen or counted is gone with the words; what was told keeps its shape.
      let step = script[entry.state]?.step
      if step == .choose || step == .rate || !entry.kind.isVersion { entry.value = nil }
    }
  }

  /// What to say of the earlier version of an answer from which a sentence was taken out: it is kept, unless it is
  /// struck.
  func versionKept(behind text: String, in state: State) -> String? {
    guard let earlier = earlierAnswer(in: state)?.text,
      let entry = transcript.entries.last(where: { $0.kind.isVersion && $0.state == state.id && $0.text == earlier })
    else { return nil }
    let (before, now) = (earlier.sentences.map { $0.likeness }, Set(text.sentences.map { $0.likeness }))
    let stays = before.filter(now.contains)
    return !stays.isEmpty && stays.count < before.count ? Message.versionKept(entry.n) : nil
  }

  /// The versions of an answer before an entry and after it: the answers to the same question.
  private func versions(of struck: Entry) -> (before: [Entry], after: [Entry]) {
    guard struck.kind.isVersion, script[struck.state]?.step != .list else { return ([], []) }
    var (snapshot, questions) = (Snapshot(), [Int: Snapshot.Question]())
    for entry in transcript.entries {
      if entry.kind.isVersion, let state = script[entry.state] {
        questions[entry.n] = snapshot.openQuestion(in: state, under: script)
      }
      snapshot.fold(entry, under: script)
    }
    let same = transcript.entries.filter {
      $0.n != struck.n && $0.kind.isVersion && questions[$0.n] == questions[struck.n]
    }
    return (same.filter { $0.n < struck.n }, same.filter { $0.n > struck.n })
  }
}

extension Entry {
  /// Whether it holds words of a person's that can be taken back.
  var canBeTakenBack: Bool { holdsWords && text != TakenBack.mark }

  /// Whether it holds words of a person's, or did before they were taken back.
  var holdsWords: Bool { who != .script && !text.isEmpty && kind != .goto && kind != .close }

  /// What items are called that it lists.
  fileprivate func names(under script: Script) -> [String] {
    guard script[state]?.step == .list, let into = script[state]?.into.first,
      let title = script.data[into]?.slot.records?.title
    else { return [] }
    return (value?.list ?? []).compactMap { $0.record?[title.name]?.text }
  }
}

extension Entry.Kind {
  fileprivate var isVersion: Bool { self == .answer || self == .edit || self == .keep }
}

extension Value {
  /// Every text in it.
  fileprivate var allTexts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let items): items.flatMap(\.allTexts)
    case .record(let record): record.members.flatMap(\.value.allTexts)
    case .number, .flag: []
    }
  }
}

extension String {
  /// Something else in place of all of it.
  fileprivate func replaced(by words: String) -> TextEdits {
    isEmpty ? TextEdits() : TextEdits(edits: [.init(range: 0..<unicodeScalars.count, text: words)])
  }
}
