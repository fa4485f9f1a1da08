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
  public private(set) var progress: Progress
  /// The folder that wordings name as the place where the session is kept.
  public let place: String
  /// What the person types to run the program, as wordings name it.
  public let command: String

  /// The routes that were taken, in order, also through states that were passed over. Not kept in the transcript.
  public private(set) var path: [Edge] = []

  /// A route of a state.
  public struct Edge: Hashable, Sendable {
    /// The id of the state.
    public var state: String
    /// The index of the route in the state's `next`.
    public var route: Int

    /// Names a route.
    public init(state: String, route: Int) { (self.state, self.route) = (state, route) }
  }

  /// The most states that may be passed over in a row; a script that exceeds it is asked where it stands.
  static let mostHops = 200

  /// A conversation as its transcript left it: without entries `begin` says its first words, else `resume` takes it up.
  public init(script: Script, transcript: Transcript, place: String, command: String = "cofront") {
    self.command = command
    (self.script, self.transcript, self.place) = (script, transcript, place)
    progress = Progress(transcript.entries, under: script)
  }

  /// Says the first words. Actions that earlier sessions left open come in here, as the first entry, and what two people
  /// who swap discoveries ticked beforehand.
  public mutating func begin(
    earlier actions: [Action] = [], shared: [(voice: State.Voice, text: String)] = [], at time: Date
  ) -> Reply {
    let first = transcript.entries.count
    if !actions.isEmpty {
      let text = actions.compactMap(\.what).joined(separator: "\n")
      add(.earlier, by: .script, text, in: script.start, visit: 1, value: .earlier(actions), at: time)
    }
    for (voice, text) in shared where !text.isEmpty {
      add(.shared, by: .script, text, in: script.start, visit: 1, value: .choice(voice.rawValue), at: time)
    }
    go(to: script.start, at: time)
    return reply(since: first)
  }

  /// Takes up a conversation that was left. When the open question is no longer in the script, the latest one that
  /// still is gets asked again, with its answer offered.
  /// - Parameters:
  ///   - person: Who takes it up.
  ///   - typist: Who typed it, in a shared session.
  public mutating func resume(
    by person: Entry.Speaker = .client, typedBy typist: String? = nil, at time: Date
  ) -> Reply {
    let first = transcript.entries.count
    add(.resume, by: person, "", typedBy: typist, at: time)
    if script[progress.cursor.state] == nil {
      let known = progress.trail.last { script[$0.state] != nil }
      go(to: known?.state ?? script.start, keeping: known, at: time)
    } else if let state, wasAnsweredBetween(state) {
      leave(state, at: time)
    }
    return reply(since: first)
  }

  /// Whether what a state asks was told between two sessions: what became of the action at hand, or, where only open
  /// actions lead to the state, of all of them.
  private func wasAnsweredBetween(_ state: State) -> Bool {
    if progress.reviewed.isEmpty { return false }
    if state.each == .openActions {
      return progress.cursor.action.map { progress.reviewed.contains(Progress.id(ofAction: $0)) } ?? false
    }
    let leading = script.states.flatMap(\.next).filter { $0.target == state.id }
    return !leading.isEmpty && leading.allSatisfy { $0.condition?.fact == [.openActions] && !holds($0.condition) }
  }

  /// Takes in a line. `speaker` is whose words it holds, or who gives the command: by the state's voice unless given, and
  /// the coach, if there is one, for what is a coach's. `typist` is who typed it, in a shared session.
  public mutating func receive(
    _ input: Input, from speaker: Entry.Speaker? = nil, by typist: String? = nil, at time: Date
  ) -> Reply {
    guard progress.status != .closed else { return Reply(ending: .closed) }
    let first = transcript.entries.count
    let voice = speaker ?? voice
    var reply = Reply()
    switch input {
    case .answer(let text) where progress.ownQuestion != nil:
      if text.trimmed.isEmpty {
        reply.notice = Message.ownQuestionOpen
      } else {
        add(.reply, by: voice, text, at: time)
      }
    case .answer(let text): reply.notice = take(text, from: voice, at: time)
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
        n: transcript.entries.count + 1, at: time, state: state ?? progress.cursor.state,
        visit: visit ?? progress.cursor.visit, who: who, by: typist, kind: kind, about: about, text: text, value: value,
        reading: reading))
  }

  /// Takes an entry into the transcript and folds it in.
  mutating func append(_ entry: Entry) {
    progress.fold(entry, under: script)
    transcript.entries.append(entry)
    (transcript.updated, transcript.status) = (entry.at, progress.status)
    (transcript.state, transcript.outcome) = (progress.cursor.state, progress.outcome)
  }

  private func reply(since first: Int) -> Reply { Reply(entries: Array(transcript.entries[first...])) }

  // MARK: Going on

  /// Whose answer the open question awaits.
  public var voice: Entry.Speaker { transcript.people.other != nil && state?.voice == .other ? .other : .client }

  /// The open state; absent only before the beginning or under a script that does not know it.
  public var state: State? { script[progress.cursor.state] }

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
  mutating func go(to id: String, keeping subject: Progress.Cursor? = nil, at time: Date) {
    var target = id
    for hop in 0... {
      guard let state = script[target] else {
        add(.close, by: .client, "", at: time)
        return
      }
      let subject = hop == 0 && subject != nil ? self.subject(of: subject, in: state) : nextSubject(of: state)
      if hop < Self.mostHops, !makesSense(state, subject) {
        target = follow(state)
        continue
      }
      enter(state, about: subject, at: time)
      if state.awaitsAnswer { return }
      target = follow(state)
    }
  }

  private func makesSense(_ state: State, _ subject: String?) -> Bool {
    if state.each != nil, subject == nil { return false }
    if case .commit(_, let most, revises: false) = state.step, progress.outcome.ownActions.count >= most {
      return false
    }
    return state.needs.allSatisfy { need in
      switch need {
      case .partner: progress.partner != nil
      case .pair: progress.outcome.partner(progress.scaling?.partner) != nil
      case .action: progress.action != nil || state.each == .actions || state.each == .openActions
      case .draft: progress.outcome.opening != nil
      }
    }
  }

  /// What a state with `each` takes up next: what the question before it was about, the first that was not taken up
  /// in this round, or a new round. An action that was revised is taken up once more.
  private func nextSubject(of state: State) -> String? {
    let left = progress.left(in: state)
    if let current = self.state, let atHand = subject(of: progress.cursor, in: state) {
      if revises(current) { return atHand }
      let goesOn = current.each == state.each && current.id != state.id
      if goesOn, progress.subjects(of: state).contains(atHand) { return atHand }
    }
    return left.first ?? progress.subjects(of: state).first
  }

  private func subject(of cursor: Progress.Cursor?, in state: State) -> String? {
    switch state.each {
    case .partners: cursor?.partner
    case .actions, .openActions: cursor?.action.map(Progress.id(ofAction:))
    case nil: nil
    }
  }

  /// Says what a state says and asks what it asks.
  private mutating func enter(_ state: State, about subject: String?, at time: Date) {
    let visit = (progress.visits[state.id] ?? 0) + 1
    var about = subject
    if about == nil, state.step.kind != .commit || revises(state) { about = self.subject(of: state) }
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
    add(
      .ask, by: .script, question, in: state.id, visit: visit, about: about, value: part.map(Value.choice), at: time)
  }

  /// Asks the open question once more in the same visit, since what it offers has changed.
  mutating func askAnew(at time: Date) {
    guard let state else { return }
    let phrasing = Phrasing(self, state: state, visit: progress.cursor.visit, about: nil)
    add(.ask, by: .script, phrasing.question(part: nil, afterQuoting: true), at: time)
  }

  /// Asks for the next part of the open question, in the same visit.
  mutating func askOn(_ part: String, at time: Date) {
    guard let state else { return }
    let about =
      part == "another"
      ? nil
      : (state.step.kind == .commit ? progress.cursor.action.map(Progress.id(ofAction:)) : progress.cursor.partner)
    let phrasing = Phrasing(self, state: state, visit: progress.cursor.visit, about: about)
    add(
      .ask, by: .script, phrasing.question(part: part, afterQuoting: true), about: about, value: .choice(part), at: time
    )
  }

  private func revises(_ state: State) -> Bool {
    if case .commit(_, _, revises: true) = state.step { true } else { false }
  }

  private func firstPart(of state: State) -> String? {
    switch state.step {
    case .commit(_, _, let revises): revises || progress.outcome.ownActions.isEmpty ? "what" : "another"
    default: nil
    }
  }
}
