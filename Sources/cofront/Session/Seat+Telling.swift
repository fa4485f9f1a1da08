// What a seat is told by its room, and how it is shown: the script's words, the other's, who is there.

import Conversations
import LineEditing
import Sharing
import Transcripts

extension Seat {
  /// Shows where the conversation stands, for somebody who comes in.
  func arrive() {
    let entries = conversation.transcript.entries
    let said = entries.filter { !$0.text.isEmpty && (role == nil ? $0.who == .client : isOwn($0)) }
    for entry in said { terminal.reader.remember(entry.text) }
    room.greeting.forEach(display.note)
    if let role {
      display.note(SharingMessage.welcome(people, role, isLive: room.isLive))
      display.note(SharingMessage.kept(conversation.place, by: room.keeper, role, people))
      arrive(as: role, entries)
    } else if let back = entries.lastIndex(where: { $0.kind == .resume }) {
      display.name(question.stage)
      if !entries[back...].contains(where: { $0.kind == .ask }) { display.introduce(conversation) }
      display.show(Reply(entries: Array(entries[back...])), of: conversation)
    } else {
      display.show(Reply(entries: entries), of: conversation)
    }
    guard terminal.isInteractive else { return }
    let draft = terminal.drafts.takeOver(room.lostDrafts) ?? terminal.drafts.file?.load()
    recovered = draft ?? terminal.drafts.unheard
    if said.last?.text == recovered {
      // It was taken in, though the process or the connection ended before it could tell.
      recovered = ""
      terminal.drafts.remove()
    }
    if !recovered.isEmpty { display.note(draft == nil ? SessionMessage.moreIsBack : SessionMessage.draftBack) }
  }

  private func arrive(as role: Role, _ entries: [Entry]) {
    if entries.contains(where: { $0.who != .script && !$0.text.isEmpty }) {
      display.note(SharingMessage.soFar)
      display.name(question.stage)
      recall(entries)
    } else {
      display.show(Reply(entries: entries), of: conversation)
    }
    if conversation.snapshot.floor == .coach {
      display.note(SharingMessage.floor(people[.coach], you: role == .coach, answersOf: people.client))
    }
    if role == .coach { readings.read(try? room.store.notes(room.conversation.transcript.id)) }
    showCue()
  }

  /// The last of what was said: the two questions before the open one with their answers, and every remark that this
  /// person may have missed.
  private func recall(_ entries: [Entry]) {
    let answered = entries.indices.filter { entries[$0].kind == .ask }
    let recent = answered.suffix(3).first ?? 0
    let missed = entries.lastIndex(where: isOwn) ?? 0
    for index in min(recent, missed)..<entries.count {
      let entry = entries[index]
      guard index >= recent || entry.kind == .remark else { continue }
      let isOpen = index == answered.last
      let name = SharingMessage.author(of: entry, in: conversation)
      switch entry.kind {
      case .ask: if !isOpen { display.question(entry.text) }
      case .say, .show: display.show(Reply(entries: [entry]), of: conversation)
      case .skip, .back, .goto: if let moved = SharingMessage.moved(entry.kind, name) { display.note(moved) }
      case .question: display.question(entry.who == .script ? entry.text : Message.asks(name, entry.text))
      case _ where entry.who == .script || entry.text.isEmpty: break
      default: display.words(entry.text, of: name)
      }
      if entry.kind == .unclear { display.note(SharingMessage.notTaken) }
    }
  }

  /// Takes in what the room tells.
  func receive(_ message: HostMessage) {
    switch message {
    case .said(let entries): follow(entries)
    case .taken(let number): settle(number)
    case .stale(let number):
      guard pending?.number == number else { return }
      giveBack(SharingMessage.stale)
    case .notice(let text): display.note(text)
    case .present(let roles): arrived(roles)
    case .typing(let role, let words):
      guard role != self.role else { return }
      othersDraft = words.map { room.isLive ? sanitised($0, keepsLineFeeds: false) : "" }
      renew()
    case .ended(let ending): end(ending)
    case .welcome(let welcome): comeBack(welcome)
    case .wait: display.note(SharingMessage.waitingToBeLetIn)
    case .refused: break
    }
  }

  /// Takes over what was said and done, and shows it.
  private func follow(_ entries: [Entry]) {
    let (cursor, question, floor) = (conversation.snapshot.cursor, question, conversation.snapshot.floor)
    let answered = holdsFloor
    let nameChange = entries.lazy.compactMap(conversation.nameChange).first
    let taken = entries.lazy.compactMap(conversation.takenBack).first
    let before = nameChange == nil && taken == nil ? [] : conversation.transcript.entries
    conversation.follow(entries)
    for (old, new) in zip(before, conversation.transcript.entries) where old.text != new.text {
      terminal.reader.forget(old.text)
      if recovered == old.text { recovered = "" }
    }
    if let nameChange { forget(nameChange) }
    if let taken { takeOut(taken) }
    if role != nil, entries.contains(where: { $0.by == other }) { othersDraft = nil }
    var own = pending != nil
    goesOn = false
    // What the script says to an empty line came before no line.
    if own, entries.prefix(while: { !isOwn($0) }).contains(where: { $0.who != .script }) { isOvertaken = true }
    var unanswered: String? = display.words(of: question)
    for entry in entries {
      let isOwn = own && isOwn(entry)
      let stands = keepsLines && !isOvertaken || entry.text.isEmpty
      // Where a line was typed as an answer, the question stands above it on the screen already.
      show(entry, isOwn: isOwn && stands, question: isOwn && (answered || role == nil) && keepsLines ? nil : unanswered)
      if entry.who != .script { unanswered = nil } else if entry.kind == .ask { unanswered = entry.text }
      if isOwn {
        own = role == nil
        isOvertaken = false
        goesOn = entry.kind == .answer && !entries.contains { $0.kind == .ask || $0.kind == .question }
      }
    }
    let now = conversation.snapshot.cursor
    if floor != conversation.snapshot.floor {
      doubtWords(SharingMessage.floorChanged)
    } else if answered, !holdsFloor, !isParting {
      doubtWords(SharingMessage.saidInstead(to: other))
    } else if cursor != now || question.text != self.question.text, holdsFloor {
      doubtWords(SharingMessage.questionChanged)
    }
    if (cursor.state, cursor.visit) != (now.state, now.visit) { showCue() }
    saveNotes()
    renew()
  }

  /// A name that goes from the conversation goes from what is kept beside it here.
  private func forget(_ change: NameChange) {
    recovered = change.applied(to: recovered)
    do throws(StoreError) {
      try room.store.changeNotes(room.conversation.transcript.id, change.applied)
    } catch {
      display.note(CoachMessage.notesKeepName("\(error)"))
    }
  }

  /// So do words that are taken back, and from what other conversations took over.
  private func takeOut(_ words: TakenBack) {
    recovered = words.applied(to: recovered)
    terminal.drafts.change(words.applied)
    for failure in room.store.takeOut(words, saidIn: room.conversation.transcript, environment.drafts) {
      display.note(failure)
    }
  }

  /// What stands in the draft was begun under another question, or another floor.
  private func doubtWords(_ why: String) {
    if pending == nil, !draft.isEmpty, draft != prefilled, !draft.hasPrefix("/") { doubt = why }
  }

  /// Shows an entry, unless it is what was typed here: that stands on the screen already.
  private func show(_ entry: Entry, isOwn: Bool, question: String?) {
    let name = SharingMessage.author(of: entry, in: conversation)
    switch entry.kind {
    case .say, .show: display.show(Reply(entries: [entry]), of: conversation)
    case .ask: display.name(conversation.place(of: entry.state, after: entry.n))
    case .answer, .edit, .keep, .reply:
      if !isOwn { display.words(entry.text, of: name, to: question) }
    case .unclear:
      if !isOwn {
        display.words(entry.text, of: name, to: question)
        // Whoever typed it is told what is expected.
        if !self.isOwn(entry) { display.note(SharingMessage.notTaken) }
      }
    case .remark: if !isOwn { display.words(entry.text, of: name) }
    case .question where entry.who == .script: break
    case .skip, .back, .goto, .question:
      if let question { display.question(question) }
      if !isOwn, let moved = SharingMessage.moved(entry.kind, name) { display.note(moved) }
    case .note: if !isOwn { display.note(SharingMessage.noted(name, entry.text)) }
    case .floor:
      let floor = conversation.snapshot.floor
      display.note(SharingMessage.floor(people[floor], you: floor == role, answersOf: people.client))
    case .turn: if !isOwn { display.note(SharingMessage.turn(conversation.name(of: entry.who))) }
    case .strike: if !isOwn { display.note(SharingMessage.struck(name)) }
    case .pause: if role != nil { display.note(SharingMessage.paused(isOwn ? nil : name)) }
    case .close: if let role { display.note(SharingMessage.closing(other, role)) }
    case .resume, .earlier, .shared, .review: break
    }
    if role == .coach {
      let told = readings.told(CoachView(conversation: conversation).findings(in: entry))
      if !told.isEmpty { display.privately(told.map(\.line)) }
    }
  }

  private func showCue() {
    guard role == .coach, let cue = CoachView(conversation: conversation).cue else { return }
    display.privately([cue])
  }

  private func arrived(_ roles: [Role]) {
    guard let role else { return }
    let was = present.contains(role.other)
    present = roles
    let now = present.contains(role.other)
    if now != was { display.note(now ? SharingMessage.isHere(other) : SharingMessage.isGone(other)) }
    if !now { othersDraft = nil }
    renew()
  }

  private func end(_ ending: Ending) {
    self.ending = ending
    let isUnsent = !draft.isEmpty || !recovered.isEmpty || pending != nil || terminal.drafts.hasAside
    if ending == .closed, isUnsent {
      let file = terminal.drafts.file.map { environment.shortened($0.path) }
      display.note(SharingMessage.wordsKept(in: file ?? ""))
    } else if ending == .closed, !room.isUnsaved {
      terminal.drafts.remove()
    } else if !draft.isEmpty {
      display.note(SharingMessage.wordsKept)
    }
    leave()
  }

  /// Ends the loop, and the question that is open.
  func leave() {
    isOver = true
    terminal.reader.dismiss()
  }

  /// Takes up a session whose host was gone: what was said there meanwhile, or all of it, where it is another now.
  private func comeBack(_ welcome: Welcome) {
    display.note(SharingMessage.found)
    let (known, all) = (conversation.transcript.entries, welcome.transcript.entries)
    let isSame = all.starts(with: known)
    let new = isSame ? Array(all[known.count...]) : []
    if isSame {
      follow(new)
    } else {
      conversation = Conversation(
        script: conversation.script, transcript: welcome.transcript, place: welcome.place,
        command: environment.command)
      display.name(question.stage)
      renew()
    }
    guard let pending else { return }
    if new.contains(where: isOwn) {
      settle(pending.number)
    } else {
      giveBack(SharingMessage.notSent)
    }
  }

  /// The host is gone, or somebody else is in its place.
  func lost(_ notice: String) {
    othersDraft = nil
    present = []
    shownDraft = nil
    // Whether a line that was on its way has arrived, the next welcome tells.
    if let pending { terminal.drafts.keep(pending.text) }
    display.note(notice)
    renew()
  }
}
