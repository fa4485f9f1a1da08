// What a seat is told by the host, and how it is shown: the other's words, the script's, who is there.

import Conversations
import LineEditing
import Sharing

extension Seat {
  /// Shows where the conversation stands, for somebody who comes in.
  func arrive() {
    let entries = conversation.transcript.entries
    for answer in entries where answer.by == people[role] && !answer.text.isEmpty { face.reader.remember(answer.text) }
    display.note(SharingMessage.welcome(people, role, isLive: isLive))
    if entries.contains(where: { $0.who != .script && !$0.text.isEmpty }) {
      display.note(SharingMessage.soFar)
      display.name(conversation.question.stage)
      recall(entries)
    } else {
      display.show(Reply(entries: entries), of: conversation)
    }
    if conversation.progress.floor == .coach {
      display.note(SharingMessage.floor(people[.coach], you: role == .coach, answersOf: people.client))
    }
    showCue()
    recovered = face.drafts.file?.load() ?? ""
    if entries.last(where: { $0.by == people[role] })?.text == recovered {
      // It was taken in, though this terminal never heard of it.
      recovered = ""
      face.drafts.remove()
    }
    if !recovered.isEmpty { display.note(SessionMessage.draftBack) }
  }

  /// The last of what was said: the two questions before the open one with their answers, and every remark that this
  /// person may have missed.
  private func recall(_ entries: [Entry]) {
    let answered = entries.indices.filter { entries[$0].kind == .ask }
    let recent = answered.suffix(3).first ?? 0
    let missed = entries.lastIndex { $0.by == people[role] } ?? 0
    for index in min(recent, missed)..<entries.count {
      let entry = entries[index]
      guard index >= recent || entry.kind == .remark else { continue }
      let isOpen = index == answered.last
      let name = SharingMessage.author(of: entry, people)
      switch entry.kind {
      case .ask: if !isOpen { display.question(entry.text) }
      case .say, .show: display.show(Reply(entries: [entry]), of: conversation)
      case .skip, .back, .goto: if let moved = SharingMessage.moved(entry.kind, name) { display.note(moved) }
      case .question: display.question(Message.asks(name, entry.text))
      case _ where entry.who == .script || entry.text.isEmpty: break
      default: display.words(entry.text, of: name)
      }
      if entry.kind == .unclear { display.note(SharingMessage.notTaken) }
    }
  }

  /// Takes in what the host says.
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
      othersDraft = words.map { isLive ? sanitised($0, keepsLineFeeds: false) : "" }
      renew()
    case .ended(let ending): end(ending)
    case .welcome(let welcome): comeBack(welcome)
    case .wait: display.note(SharingMessage.waitingToBeLetIn)
    case .refused: break
    }
  }

  /// Tells something that is not part of the conversation.
  func note(_ text: String) { display.note(text) }

  func follow(_ entries: [Entry]) {
    let (cursor, question, floor) = (conversation.progress.cursor, conversation.question, conversation.progress.floor)
    let answered = holdsFloor
    conversation.follow(entries)
    if entries.contains(where: { $0.by == people[role.other] }) { othersDraft = nil }
    var own = pending != nil
    for entry in entries {
      let isOwn = own && entry.by == people[role]
      // Where a line was typed as an answer, the question stands above it on the screen already.
      show(entry, isOwn: isOwn, question: isOwn && answered ? nil : display.words(of: question))
      if isOwn { own = false }
    }
    let (now, next) = (conversation.progress.cursor, conversation.question)
    if floor != conversation.progress.floor {
      doubtWords(SharingMessage.floorChanged)
    } else if cursor != now || question.text != next.text, holdsFloor {
      doubtWords(SharingMessage.questionChanged)
    }
    if (cursor.state, cursor.visit) != (now.state, now.visit) { showCue() }
    renew()
  }

  /// What stands in the draft was begun under another question, or another floor.
  private func doubtWords(_ why: String) {
    if pending == nil, !draft.isEmpty, draft != prefilled, !draft.hasPrefix("/") { doubt = why }
  }

  /// Shows an entry, unless it is what was typed here: that stands on the screen already.
  func show(_ entry: Entry, isOwn: Bool, question: String?) {
    let name = SharingMessage.author(of: entry, people)
    switch entry.kind {
    case .say, .show: display.show(Reply(entries: [entry]), of: conversation)
    case .ask: display.name(conversation.place(of: entry.state))
    case .answer, .edit, .keep, .reply:
      if !isOwn { display.words(entry.text, of: name, to: question) }
    case .unclear:
      if !isOwn {
        display.words(entry.text, of: name, to: question)
        display.note(SharingMessage.notTaken)
      }
    case .remark: if !isOwn { display.words(entry.text, of: name) }
    case .skip, .back, .goto, .question:
      if let question { display.question(question) }
      if !isOwn, let moved = SharingMessage.moved(entry.kind, name) { display.note(moved) }
    case .note: if !isOwn { display.note(SharingMessage.noted(name, entry.text)) }
    case .floor:
      let floor = conversation.progress.floor
      display.note(SharingMessage.floor(people[floor], you: floor == role, answersOf: people.client))
    case .pause: display.note(SharingMessage.paused(isOwn ? nil : name))
    case .resume, .earlier, .close, .shared, .review: break
    }
    if role == .coach {
      let lines = CoachView(conversation: conversation).reading(of: entry)
      if !lines.isEmpty { display.privately(lines) }
    }
  }

  func showCue() {
    guard role == .coach, let cue = CoachView(conversation: conversation).cue else { return }
    display.privately([cue])
  }

  func arrived(_ roles: [Role]) {
    let was = present.contains(role.other)
    present = roles
    let now = present.contains(role.other)
    if now != was { display.note(now ? SharingMessage.isHere(other) : SharingMessage.isGone(other)) }
    if !now { othersDraft = nil }
    renew()
  }

  func end(_ ending: Ending) {
    self.ending = ending
    if ending == .closed {
      face.drafts.remove()
    } else if !draft.isEmpty {
      display.note(SharingMessage.wordsKept)
    }
    face.reader.dismiss()
  }

  /// Takes up a session whose host was gone: what was said there meanwhile, or all of it, where it is another now.
  func comeBack(_ welcome: Welcome) {
    display.note(SharingMessage.found)
    let (known, all) = (conversation.transcript.entries, welcome.transcript.entries)
    let isSame = all.starts(with: known)
    let new = isSame ? Array(all[known.count...]) : []
    if isSame {
      follow(new)
    } else {
      conversation = Conversation(
        script: conversation.script, transcript: welcome.transcript, place: welcome.place,
        command: surroundings.command)
      display.name(conversation.question.stage)
      renew()
    }
    guard let pending else { return }
    if new.contains(where: { $0.by == people[role] }) {
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
    if let pending { face.drafts.keep(pending.text) }
    display.note(notice)
    renew()
  }
}
