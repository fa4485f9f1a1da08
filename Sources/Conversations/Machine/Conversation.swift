// The state machine: a conversation is a value, and `receive` is what changes it. Time comes in as an argument;
// files, terminals and randomness stay outside. Every change is an entry first and is folded from it.

import FoundationEssentials
import Perspective
import Scripts

/// A conversation under a script.
public struct Conversation: Sendable {
  /// The script that is played.
  public let script: Script
  /// Everything said so far, with what follows from it.
  public private(set) var transcript: Transcript
  /// Where the conversation stands.
  public private(set) var snapshot: Snapshot
  /// The folder that wordings name as the place where the session is kept.
  public let place: String
  /// Whose account keeps it, as wordings name it; `nil` where that is not known.
  public let keeper: String?
  /// What the person types to run the program, as wordings name it.
  public let command: String
  /// The option behind a command that finds the folder again; empty where it is the usual one.
  let folder: String
  /// Whether two terminals share the session.
  let isShared: Bool

  /// The routes that were taken, in order, also through states that were passed over. Not kept in the transcript.
  public private(set) var path: [Edge] = []

  /// A route of a state.
  public struct Edge: Hashable, Sendable {
    /// The id of the state.
    public var state: String
    /// The index of the route in the state's `next`.
    public var route: Int
  }

  /// The most states that may be passed over in a row; a script that exceeds it is asked where it stands.
  static let mostHops = 200

  /// A conversation as its transcript left it: without entries `begin` says its first words, else `resume` takes it up.
  public init(
    script: Script, transcript: Transcript, place: String, keeper: String? = nil, command: String = "cofront",
    folder: String = "", isShared: Bool = false
  ) {
    (self.keeper, self.command, self.folder, self.isShared) = (keeper, command, folder, isShared)
    (self.script, self.transcript, self.place) = (script, transcript, place)
    snapshot = Snapshot(transcript.entries, under: script)
    if !transcript.entries.isEmpty { self.transcript.outcome = snapshot.outcome(under: script.data) }
  }

  /// Says the first words. What comes in from earlier sessions comes in here, as the first entry, and what two people
  /// who swap discoveries ticked beforehand.
  /// - Parameter last: What the last visits had of what this one recalls; `nil` where there was none.
  public mutating func begin(
    earlier items: [Commitment] = [], last: Record? = nil, shared: [(voice: State.Voice, text: String)] = [],
    at time: Date
  ) -> Reply {
    let first = transcript.entries.count
    var carried = Commitment.carried(items, into: script.data)
    for member in last?.members ?? [] { carried[member.name] = member.value }
    if last != nil || !carried.members.isEmpty {
      let text = items.map(\.title).joined(separator: "\n")
      add(.earlier, by: .script, text, in: script.start, visit: 1, value: .record(carried), at: time)
    }
    for (voice, text) in shared where !text.isEmpty {
      add(.shared, by: .script, text, in: script.start, visit: 1, value: .text(voice.rawValue), at: time)
    }
    go(to: script.start, at: time)
    return reply(since: first)
  }

  /// Takes up a conversation that was left. When the open question is no longer in the script, the latest one that
  /// still is gets asked again, with its answer offered.
  /// - Parameters:
  ///   - person: Who takes it up.
  ///   - typist: Who typed it, in a shared session.
  ///   - zone: How far the person's clock is from UTC now.
  public mutating func resume(
    by person: Entry.Speaker = .client, typedBy typist: String? = nil, in zone: Zone? = nil, at time: Date
  ) -> Reply {
    let first = transcript.entries.count
    let changed = zone == transcript.zone ? nil : zone
    add(.resume, by: person, "", value: changed.map { .text($0.text) }, typedBy: typist, at: time)
    if script[snapshot.cursor.state] == nil {
      let known = snapshot.trail.last { script[$0.state] != nil }
      go(to: known?.state ?? script.start, keeping: known, at: time)
    } else if let state, wasAnsweredBetween(state) {
      leave(state, at: time)
    }
    return reply(since: first)
  }

  /// Whether what a state asks was told between two sessions: what became of the item at hand, or, where only items
  /// that are left lead to the state, of all of them.
  private func wasAnsweredBetween(_ state: State) -> Bool {
    if snapshot.reviewed.isEmpty { return false }
    if asksWhatBecame(state), let slot = script.data.slot(state.each) {
      return snapshot.cursor.atHand[slot.name].map(snapshot.reviewed.contains) ?? false
    }
    let leading = script.states.flatMap(\.next).filter { $0.target == state.id }
    return !leading.isEmpty
      && leading.allSatisfy { route in
        guard let tests = route.condition?.tests, tests.map(\.kind) == [.left] else { return false }
        return tests[0].names.allSatisfy { script[$0].map(asksWhatBecame) == true } && !holds(route.condition)
      }
  }

  /// Whether a state asks what became of items of earlier sessions, one by one.
  private func asksWhatBecame(_ state: State) -> Bool {
    guard let status = script.data.slot(state.each)?.records?.status else { return false }
    return state.into.contains { script.data[$0]?.slot == status }
  }

  /// Takes in a line. `speaker` is whose words it holds, or who gives the command: by the state's voice unless given,
  /// and the coach, if there is one, for what is a coach's. `typist` is who typed it, in a shared session.
  public mutating func receive(
    _ input: Input, from speaker: Entry.Speaker? = nil, by typist: String? = nil, at time: Date
  ) -> Reply {
    guard snapshot.status != .closed else { return Reply(ending: .closed) }
    let first = transcript.entries.count
    let voice = speaker ?? voice
    var reply = Reply()
    switch input {
    case .answer(let text) where speaker == nil && snapshot.isCoachsTurn && !BareCommand.asksWhatToType(text):
      reply = sayInTurn(text, at: time)
    case .answer(let text): reply.notice = hear(text, from: voice, at: time)
    case .unknownCommand("?"): reply.notice = whatCanBeTyped
    case .unknownCommand(let name): reply.notice = Message.unknownCommand(name)
    case .command(let command): reply = perform(command, by: speaker, at: time)
    }
    for index in first..<transcript.entries.count where transcript.entries[index].who != .script {
      transcript.entries[index].by = typist
    }
    reply.entries = Array(transcript.entries[first...])
    return reply
  }

  // MARK: Entries

  /// Adds an entry and folds it in.
  mutating func add(
    _ kind: Entry.Kind, by who: Entry.Speaker, _ text: String, in state: String? = nil, visit: Int? = nil,
    about: String? = nil, value: Value? = nil, reading: Reading? = nil, typedBy typist: String? = nil, at time: Date
  ) {
    append(
      Entry(
        n: transcript.entries.count + 1, at: time, state: state ?? snapshot.cursor.state,
        visit: visit ?? snapshot.cursor.visit, who: who, by: typist, kind: kind, about: about, text: text, value: value,
        reading: reading))
  }

  /// Takes an entry into the transcript and folds it in.
  mutating func append(_ entry: Entry) {
    let change = nameChange(confirmedBy: entry)
    snapshot.fold(entry, under: script)
    transcript.entries.append(entry)
    if let change {
      transcript.replace(change, under: script)
      snapshot = Snapshot(transcript.entries, under: script)
      transcript.outcome = snapshot.outcome(under: script.data)
    }
    (transcript.updated, transcript.status) = (entry.at, snapshot.status)
    transcript.state = snapshot.cursor.state
    if entry.kind.changesOutcome { transcript.outcome = snapshot.outcome(under: script.data) }
  }

  /// A reply with the entries from an index on.
  func reply(since first: Int, ending: Reply.Ending? = nil) -> Reply {
    Reply(entries: Array(transcript.entries[first...]), ending: ending)
  }

  // MARK: Going on

  /// The open state; absent only before the beginning or under a script that does not know it.
  public var state: State? { script[snapshot.cursor.state] }

  /// Leaves a state by the first of its routes that holds.
  mutating func leave(_ state: State, at time: Date) {
    go(to: follow(state), at: time)
  }

  /// The target of the first route that holds.
  private mutating func follow(_ state: State) -> String {
    guard let index = state.next.firstIndex(where: { holds($0.condition, in: state.id) }) else { return Script.end }
    path.append(Edge(state: state.id, route: index))
    return state.next[index].target
  }

  /// Enters states until one awaits an answer, passing over those that make no sense now.
  mutating func go(to id: String, keeping subject: Snapshot.Cursor? = nil, at time: Date) {
    var target = id
    for hop in 0... {
      guard let state = script[target] else {
        add(.close, by: .client, "", at: time)
        return
      }
      let last = hop == 0 ? subject.flatMap { cursor in state.each.flatMap { cursor.atHand[$0] } } : nil
      let kept = last.flatMap { exists($0, in: state) ? $0 : nil }  // it may have been taken off the list
      let subject = hop == 0 && subject != nil ? kept : nextSubject(of: state)
      if hop < Self.mostHops, !makesSense(state, subject) {
        target = follow(state)
        continue
      }
      enter(state, about: subject, at: time)
      if state.awaitsAnswer { return }
      target = follow(state)
    }
  }

  private func exists(_ id: String, in state: State) -> Bool {
    script.data.slot(state.each).map { snapshot.ids(of: $0).contains(id) } ?? false
  }

  private func makesSense(_ state: State, _ subject: String?) -> Bool {
    if state.each != nil, subject == nil { return false }
    if state.makesItems, let slot = script.subject(of: state), let most = state.most,
      snapshot.made(in: slot).count >= most
    {
      return false
    }
    return state.needs.allSatisfy { name in script.data[name].flatMap { value(of: $0, about: subject) } != nil }
  }

  /// What a state with `each` takes up next: what the question before it was about, the first that was not taken up
  /// in this round, or a new round. An item that was revised is taken up once more.
  private func nextSubject(of state: State) -> String? {
    guard let each = state.each else { return nil }
    if let current = self.state, let atHand = snapshot.cursor.atHand[each] {
      if current.revises, current.id != state.id { return atHand }
      // The question before was about it, and this one has been asked of all items before it.
      let before = subjects(of: state).prefix { $0 != atHand }
      let isNext = before.allSatisfy { id in
        !left(in: state).contains(id) || snapshot.trail.contains { $0.state == state.id && $0.atHand[each] == id }
      }
      let goesOn = current.each == each && current.when == state.when && current.id != state.id
      if goesOn, isNext, left(in: state).contains(atHand) { return atHand }
    }
    return left(in: state).first ?? subjects(of: state).first
  }

  /// Says what a state says and asks what it asks.
  private mutating func enter(_ state: State, about subject: String?, at time: Date) {
    let visit = (snapshot.visits[state.id] ?? 0) + 1
    let about = subject ?? (state.makesItems ? nil : self.subject(of: state))
    let phrasing = Phrasing(self, state: state, visit: visit, about: about)
    let told = phrasing.text(of: state.say)
    let shown = self.shown(in: state)
    let part = firstPart(of: state)
    // All words are found first: a phrasing that lives on makes the next entry copy the whole list of them.
    let question = state.awaitsAnswer ? phrasing.question(part: part, afterQuoting: told?.isQuoting == true) : nil
    // The person's own words come before what is said of them; all else is introduced first.
    let says = told.map { (kind: Entry.Kind.say, text: $0, value: Value?.none) }
    let shows = shown.map { (kind: Entry.Kind.show, text: $0.text, value: $0.value) }
    for utterance in (shown?.value == nil ? [says, shows] : [shows, says]).compactMap(\.self) {
      add(
        utterance.kind, by: .script, utterance.text, in: state.id, visit: visit, about: about, value: utterance.value,
        at: time)
    }
    guard let question else { return }
    add(.ask, by: .script, question, in: state.id, visit: visit, about: about, value: part.map(Value.text), at: time)
  }

  /// Asks the open question once more in the same visit, unless it would read as it did before.
  mutating func askAnew(insteadOf before: String? = nil, at time: Date) {
    guard let state, let question = openWords, question != before else { return }
    let part = snapshot.cursor.part
    let about = part == Part.another ? nil : script.subject(of: state).flatMap { snapshot.cursor.atHand[$0.name] }
    add(.ask, by: .script, question, about: about, value: part.map(Value.text), at: time)
  }

  /// The open question of the script's, as it would be put now.
  var openWords: String? {
    guard let state else { return nil }
    let phrasing = Phrasing(self, state: state, visit: snapshot.cursor.visit, about: nil)
    return phrasing.question(part: snapshot.cursor.part, afterQuoting: true)
  }

  /// Asks for the next part of the open question, in the same visit.
  mutating func askOn(_ part: String, at time: Date) {
    guard let state else { return }
    let about = part == Part.another ? nil : script.subject(of: state).flatMap { snapshot.cursor.atHand[$0.name] }
    let phrasing = Phrasing(self, state: state, visit: snapshot.cursor.visit, about: about)
    add(
      .ask, by: .script, phrasing.question(part: part, afterQuoting: true), about: about, value: .text(part), at: time)
  }

  private func firstPart(of state: State) -> String? {
    guard state.step == .form, let slot = script.subject(of: state) else { return nil }
    let asksAnother = state.makesItems && !snapshot.made(in: slot).isEmpty && state.hasAnother
    return asksAnother ? Part.another : state.parts.first?.field
  }
}

extension State {
  /// Whether a form makes items; else it fills fields of the item at hand.
  var makesItems: Bool { step == .form && !revises && each == nil }

  /// Whether a form asks for one more item.
  var hasAnother: Bool { parts.contains { $0.field == Part.another } }
}

extension Entry.Kind {
  /// Whether an entry of this kind may change what a conversation came to.
  fileprivate var changesOutcome: Bool {
    switch self {
    case .answer, .edit, .keep, .skip, .back, .earlier, .review: true
    default: false
    }
  }
}
