// What a seat is told by the host, and how it is shown: the other's words, the script's, who is there.

import Conversations
import LineEditing
import Sharing

extension Seat {
  /// Shows where the conversation stands, for somebody who comes in.
  func arrive() {
    let entries = conversation.transcript.entries
    for answer in entries where answer.by == people[role] && !answer.text.isEmpty { face.reader.remember(answer.text) }
    display.note(SharingMessage.welcome(people, role))
    if entries.contains(where: { $0.who != .script && !$0.text.isEmpty }) {
      display.note(SharingMessage.soFar)
      display.name(conversation.question.stage)
      let open = conversation.progress.cursor
      display.show(
        Reply(entries: entries.filter { $0.state == open.state && $0.visit == open.visit }), of: conversation)
    } else {
      display.show(Reply(entries: entries), of: conversation)
    }
    showCue()
    recovered = face.drafts.file?.load() ?? ""
    if !recovered.isEmpty { display.note(SessionMessage.draftBack) }
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
    case .refused, .wait: break
    }
  }

  /// Tells something that is not part of the conversation.
  func note(_ text: String) { display.note(text) }

  func follow(_ entries: [Entry]) {
    let before = (conversation.progress.cursor, conversation.question.text, display.words(of: conversation.question))
    conversation.follow(entries)
    if entries.contains(where: { $0.by == people[role.other] }) { othersDraft = nil }
    var own = pending != nil
    for entry in entries {
      let isOwn = own && entry.by == people[role]
      show(entry, isOwn: isOwn, question: before.2)
      if isOwn { own = false }
    }
    let question = conversation.question
    guard before.0 != conversation.progress.cursor || before.1 != question.text else { return renew() }
    if pending == nil, holdsFloor, !draft.isEmpty, draft != prefilled { isOtherQuestion = true }
    let now = conversation.progress.cursor
    if (before.0.state, before.0.visit) != (now.state, now.visit) { showCue() }
    renew()
  }

  /// Shows an entry, unless it is what was typed here: that stands on the screen already.
  func show(_ entry: Entry, isOwn: Bool, question: String) {
    let name = entry.by ?? people[entry.who == .coach ? .coach : .client]
    switch entry.kind {
    case .say, .show: display.show(Reply(entries: [entry]), of: conversation)
    case .ask: display.name(conversation.place(of: entry.state))
    case .answer, .edit, .keep, .reply, .unclear:
      if !isOwn { display.words(entry.text, of: name, to: question) }
    case .remark: if !isOwn { display.words(entry.text, of: name) }
    case .skip: if !isOwn { display.note(SharingMessage.skipped(name)) }
    case .back: if !isOwn { display.note(SharingMessage.wentBack(name)) }
    case .goto: if !isOwn { display.note(SharingMessage.wentOn(name)) }
    case .note: if !isOwn { display.note(SharingMessage.noted(name, entry.text)) }
    case .floor:
      let floor = conversation.progress.floor
      display.note(SharingMessage.floor(people[floor], you: floor == role, answersOf: people.client))
    case .question, .pause, .resume, .earlier, .close, .shared, .review: break
    }
    if role == .coach {
      let lines = CoachView.reading(of: entry)
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
    if pending != nil { giveBack(SharingMessage.notSent) }
    display.note(notice)
    renew()
  }
}
