// The one loop: keys, signals, watched descriptors, the draft's timer; and libedit's questions for characters.
import CEditLine
import Glibc

/// What the loop hands to the editor.
enum Event {
  case key(Key)
  case interrupt
  case over(Submission)
}

extension LineEditor {
  /// A draft is handed over when it has been unsaved for this long: at most a second old, with room for a slow disk.
  private static let saveDelay = 500
  /// A resize is answered when the window has been still for this long; longer within a series of them, since tmux
  /// tells of them up to 250 ms late then.
  private static let resizeDelay = (single: 50, series: 300)
  /// A terminal that does not say within this time where its cursor is will not say it.
  private static let positionDelay = 200
  /// The screen stands still for this long at most.
  private static let longestStill = 50

  /// Waits for the next key, or for what ends the question. Paints before it waits.
  func nextEvent() -> Event {
    while true {
      if !events.isEmpty { return events.removeFirst() }
      if isDismissed { return .over(.dismissed) }
      let now = monotonicMilliseconds()
      if let since = unsavedSince, now - since >= Self.saveDelay { saveDraft() }
      if let key = decoder.next(now: now) {
        switch key {
        case .windowSize(let size): reportedSize = size
        case .position(let row, _): if positionDue != nil && resizeDue == nil { measured(cursorRow: row) }
        default: return .key(key)
        }
        continue
      }
      if isInputOver { return .over(.signal(SIGHUP)) }
      // What comes in bursts is taken in first; a flood of it from elsewhere must not keep the screen still.
      let hasMore = wait(0)
      if hasMore, monotonicMilliseconds() - lastPaint < Self.longestStill { continue }
      followWindow(now)
      if resizeDue == nil && positionDue == nil { paint() }
      if hasMore { continue }
      let timers = [decoder.deadline, unsavedSince.map { $0 + Self.saveDelay }, resizeDue, positionDue]
      _ = wait(timers.compactMap { $0 }.min().map { Int32(max($0 - now, 0)) } ?? -1)
    }
  }

  /// After a resize: asks the terminal how large it is and where the cursor has come to stand, before anything is drawn.
  private func followWindow(_ now: Int) {
    if let due = resizeDue, now >= due {
      resizeDue = nil
      size = TerminalSize(of: output)
      needsPaint = true
      if painter.hasFrame {
        reportedSize = nil
        positionDue = now + Self.positionDelay
        send("\u{1b}[18t\u{1b}[6n")
      }
    } else if let due = positionDue, now >= due {
      measured(cursorRow: nil)
    } else if resizeDue == nil, needsPaint, TerminalSize(of: output) != size {
      noteResize()  // the signal is still on its way
    }
  }

  private func measured(cursorRow: Int?) {
    positionDue = nil
    // tmux up to 3.3a reports columns and rows the wrong way round.
    let swapped = TerminalSize(columns: size.rows, rows: size.columns)
    if let reportedSize, reportedSize != size, reportedSize != swapped {
      // The terminal is ahead of what the kernel knows: the answer is about a window that is yet to be announced.
      resizeDue = monotonicMilliseconds() + Self.resizeDelay.series
    } else {
      painter.windowChanged(to: size, cursorRow: cursorRow)
    }
  }

  /// Takes the terminal's answer off the line before somebody else reads there; other keys stay for the next question.
  func awaitPosition() {
    while let due = positionDue {
      let now = monotonicMilliseconds()
      switch decoder.next(now: now) {
      case .position: positionDue = nil
      case .windowSize: continue
      case let key?: events.append(.key(key))
      case nil: if isInputOver || now >= due || !wait(Int32(due - now)) { positionDue = nil }
      }
    }
  }

  private func noteResize() {
    let now = monotonicMilliseconds()
    let isSeries = now - lastResize < 2 * Self.resizeDelay.series
    lastResize = now
    resizeDue = now + (isSeries ? Self.resizeDelay.series : Self.resizeDelay.single)
  }

  /// Waits up to `timeout` milliseconds (-1: for ever), and takes what has come. True when something had.
  private func wait(_ timeout: Int32) -> Bool {
    let watched = watchers.keys.sorted()
    var descriptors = ([input, signals.descriptor] + watched).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let ready = poll(&descriptors, nfds_t(descriptors.count), timeout)
    guard ready > 0 else { return false }
    if descriptors[1].revents != 0 { signals.take().forEach(receive) }
    if descriptors[0].revents != 0 { takeInput() }
    for descriptor in descriptors.dropFirst(2) where descriptor.revents != 0 { watchers[descriptor.fd]?() }
    return true
  }

  private func takeInput() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(input, &buffer, buffer.count)
    if count > 0 {
      decoder.append(buffer[..<count], now: monotonicMilliseconds())
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      // The terminal is gone. What had come is still to be taken into the draft.
      isInputOver = true
      decoder.end()
    }
  }

  private func receive(_ signal: Int32) {
    switch signal {
    case SIGWINCH: noteResize()
    case SIGINT: events.append(.interrupt)
    case SIGTSTP: suspend()
    case SIGCONT: resume()
    default: events.append(.over(.signal(signal)))
    }
  }

  /// Ctrl-Z: the shell gets a sane terminal; after `fg` the question is drawn afresh.
  func suspend() {
    guard options.allowsSuspension else { return }
    saveDraft()
    send(painter.erase(size: size) + Self.pasteOff)
    mode.restore()
    cel_stop_job()
    resume()
  }

  func saveDraft() {
    guard unsavedSince != nil else { return }
    unsavedSince = nil
    let own = ownDraft
    if isPutAside, own.text.isEmpty { return }
    isPutAside = false
    options.draftChanged?(own.string)
  }

  /// What the person has written: not an answer that a search or Up shows in its place.
  var ownDraft: Draft { draftBeforeSearch ?? history.underWay(behind: draft) ?? draft }

  // MARK: Painting

  var surroundings: Frame.Surroundings {
    Frame.Surroundings(
      question: prompt.question, aside: prompt.aside, mark: prompt.mark, ghost: options.colour ? prompt.ghost : nil,
      hint: notice ?? prompt.hint, menu: menu)
  }

  func paint() {
    lastPaint = monotonicMilliseconds()
    guard needsPaint else { return }
    needsPaint = false
    let frame = Frame(draft: draft, around: surroundings, size: size, top: &top)
    send(painter.paint(frame, size: size))
    guard let show = options.draftShown, draft.text != draftShown else { return }
    draftShown = draft.text
    show(ownDraft.string)
  }

  // MARK: libedit

  /// Makes `new` the draft, in libedit's buffer, too.
  func setDraft(_ new: Draft) {
    guard let editor else { return }
    let (old, wanted) = (draft.text, new.text)
    let shorter = min(old.count, wanted.count)
    var start = 0
    while start < shorter, old[start] == wanted[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, old[old.count - 1 - tail] == wanted[wanted.count - 1 - tail] { tail += 1 }
    let inserted = wanted[start..<(wanted.count - tail)].map(\.value)
    _ = cel_edit(
      editor, Int32(start), Int32(old.count - tail - start), inserted, Int32(inserted.count), Int32(new.cursor))
    if old != wanted { unsavedSince = unsavedSince ?? monotonicMilliseconds() }
    draft = new
    needsPaint = true
  }

  /// Takes over what libedit made of the draft.
  private func syncDraft() {
    guard let editor else { return }
    let count = Int(cel_length(editor))
    var text: [Unicode.Scalar] = []
    text.reserveCapacity(count)
    if let buffer = cel_text(editor) {
      for index in 0..<count { text.append(Unicode.Scalar(UInt32(bitPattern: buffer[index])) ?? "\u{FFFD}") }
    }
    if text != draft.text { unsavedSince = unsavedSince ?? monotonicMilliseconds() }
    draft = Draft(text: text, cursor: min(Int(cel_cursor(editor)), count))
    needsPaint = true
  }

  /// Has libedit run the command that begins with a character; returns what its key map asks of us.
  func feed(_ character: wchar_t) -> cel_request {
    guard let editor else { return CEL_REQUEST_NONE }
    fed = [character]
    let before = draft
    cel_run(editor)
    // libedit puts a Ctrl-D behind the text for "end of file"; here that is no text.
    syncDraft()
    if draft.text.last == "\u{4}", draft.text.dropLast() == before.text[...] { setDraft(before) }
    let request = cel_take_request(editor)
    guard request == CEL_REQUEST_NONE, hasMacros else { return request }
    return drainMacros(editor)
  }

  /// Runs what a macro (`bind -s`) has left, without reading on.
  private func drainMacros(_ editor: OpaquePointer) -> cel_request {
    isDraining = true
    defer { isDraining = false }
    for _ in 0..<1000 {
      let before = draft
      cel_run(editor)
      syncDraft()
      let request = cel_take_request(editor)
      if request != CEL_REQUEST_NONE { return request }
      if draft == before { break }
    }
    return CEL_REQUEST_NONE
  }

  /// libedit's next character: what it was given, or, within a command of several keys, the next key. A key that is no
  /// character ends that command and is handled afterwards.
  func giveCharacter(_ character: UnsafeMutablePointer<wchar_t>) -> Int32 {
    if !fed.isEmpty {
      lastFed = fed.removeFirst()
      character.pointee = lastFed
      return 1
    }
    if isDraining { return -1 }
    if !typed.isEmpty {
      lastFed = wchar_t(bitPattern: typed.removeFirst().value)
      character.pointee = lastFed
      return 1
    }
    syncDraft()
    let event = nextEvent()
    switch event {
    case .key(.text(let scalars)):
      guard let first = scalars.first else { return -1 }
      if scalars.count > 1 { events.insert(.key(.text(Array(scalars.dropFirst()))), at: 0) }
      lastFed = wchar_t(bitPattern: first.value)
    case .key(.control(let byte)) where byte != mode.signalKeys.interrupt && byte != mode.signalKeys.suspend:
      lastFed = wchar_t(byte)
    case .key(.enter) where lastFed == 0x1B:
      events.insert(.key(.newline), at: 0)
      return -1
    default:
      events.insert(event, at: 0)
      return -1
    }
    character.pointee = lastFed
    return 1
  }
}
