// The window and what stands in it, and libedit's questions for characters.
import CEditLine
import Glibc

extension LineEditor {
  /// A resize is answered when the window has been still for this long; longer within a series of them, since tmux
  /// tells of them up to 250 ms late then.
  private static let resizeDelay = (single: 50, series: 300)
  /// A terminal that does not say within this time where its cursor is will not say it.
  private static let positionDelay = 200

  /// After a resize: asks the terminal for its size and the place of its cursor, before anything is drawn.
  func followWindow(_ now: Int) {
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

  func measured(cursorRow: Int?) {
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

  func noteResize() {
    let now = monotonicMilliseconds()
    let isSeries = now - lastResize < 2 * Self.resizeDelay.series
    lastResize = now
    resizeDue = now + (isSeries ? Self.resizeDelay.series : Self.resizeDelay.single)
  }

  // MARK: Painting

  var frameContext: Frame.Context {
    Frame.Context(
      question: prompt.question, aside: prompt.aside, mark: prompt.mark, ghost: options.colour ? prompt.ghost : nil,
      hint: notice ?? prompt.hint, menu: menu)
  }

  func paint() {
    lastPaint = monotonicMilliseconds()
    guard needsPaint else { return }
    needsPaint = false
    let frame = Frame(draft: draft, around: frameContext, size: size, top: &top)
    send(painter.paint(frame, size: size))
    showDraft()
  }

  // MARK: libedit

  /// Takes over what libedit made of the draft.
  private func syncDraft() {
    guard let editor, let line = el_wline(editor)?.pointee, let start = line.buffer else { return }
    let text = UnsafeBufferPointer(start: start, count: line.lastchar - start).map { character in
      Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}"
    }
    if text != draft.text { unsavedSince = unsavedSince ?? monotonicMilliseconds() }
    draft = Draft(text: text, cursor: min(line.cursor - start, text.count))
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
    if let whole = before.without(theCharacterCutBy: draft) { setDraft(whole) }
    let request = cel_take_request(editor)
    guard request == CEL_REQUEST_NONE, !macros.isEmpty else { return request }
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
    case .key(.control(let byte)) where byte != signalKeys.interrupt && byte != signalKeys.suspend:
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
