// What each key does to the draft.
import CEditLine
import Glibc

extension LineEditor {
  /// Does one step, so that undo takes it back as one; `joins` lets it be part of the step before.
  func recording(joins: Bool = false, _ step: () -> Submission?) -> Submission? {
    let before = draft
    let submission = step()
    if !isUndoing { undo.record(from: before, to: draft, joins: joins) }
    isUndoing = false
    return submission
  }

  func press(_ key: Key, menu candidates: [Completion]) -> Submission? {
    if ![.up, .down, .pageUp, .pageDown, .control(0x10), .control(0x0E)].contains(key) { goal = nil }
    var new = draft
    switch key {
    case .enter: return submit()
    case .newline: new.insert("\n")
    case .endOfBurst:
      tell(Words.burst)
      return nil
    case .paste(let text): new.insert(text)
    case .up: return request(CEL_REQUEST_UP)
    case .down: return request(CEL_REQUEST_DOWN)
    case .pageUp: new.cursor = rowAway(-max(size.rows - 4, 1)) ?? 0
    case .pageDown: new.cursor = rowAway(max(size.rows - 4, 1)) ?? draft.text.count
    case .left: new.cursor = draft.previousCharacter
    case .right: new.cursor = draft.nextCharacter
    case .wordLeft: new.cursor = draft.previousWord
    case .wordRight: new.cursor = draft.nextWord
    case .lineStart: new.cursor = draft.lineStart
    case .lineEnd: new.cursor = draft.lineEnd
    case .draftStart: new.cursor = 0
    case .draftEnd: new.cursor = draft.text.count
    case .deleteForward: new.delete(draft.cursor..<draft.nextCharacter)
    case .deleteWordForward: new.delete(draft.cursor..<draft.nextWord)
    case .deleteWordBackward: new.delete(draft.previousWord..<draft.cursor)
    case .control(let byte):
      if byte == 4 && draft.text.isEmpty { return .endOfInput }
      return request(feed(wchar_t(byte)), menu: candidates)
    case .text, .unknown, .position, .windowSize: return nil
    }
    setDraft(new)
    return nil
  }

  /// Printable characters: straight into the draft where they mean themselves, else through libedit's key map.
  func type(_ scalars: [Unicode.Scalar]) -> Submission? {
    goal = nil
    guard usesOwnKeymap else {
      var new = draft
      for word in Self.words(of: scalars) {
        let before = new
        new.insert(word)
        undo.record(from: before, to: new, joins: true)
      }
      setDraft(new)
      return nil
    }
    typed = scalars
    while !typed.isEmpty {
      let scalar = typed.removeFirst()
      let submission = recording(joins: true) { request(feed(wchar_t(bitPattern: scalar.value))) }
      if submission != nil || !events.isEmpty {
        if !typed.isEmpty { events.append(.key(.text(typed))) }
        typed = []
        return submission
      }
    }
    return nil
  }

  /// Typed characters by words, each with the spaces after it.
  private static func words(of scalars: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    for scalar in scalars {
      let endsWord = words.last?.last?.properties.isWhitespace ?? true
      if endsWord && !scalar.properties.isWhitespace || words.isEmpty {
        words.append([scalar])
      } else {
        words[words.count - 1].append(scalar)
      }
    }
    return words
  }

  private func request(_ wanted: cel_request, menu candidates: [Completion] = []) -> Submission? {
    switch wanted {
    case CEL_REQUEST_UP: walk(by: -1)
    case CEL_REQUEST_DOWN: walk(by: 1)
    case CEL_REQUEST_SEARCH: search()
    case CEL_REQUEST_COMPLETE: complete(menu: candidates)
    case CEL_REQUEST_EXTERNAL_EDITOR: editOutside()
    case CEL_REQUEST_UNDO: change(undo.undo(draft))
    case CEL_REQUEST_REDO: change(undo.redo(draft))
    case CEL_REQUEST_REDRAW: redraw()
    case CEL_REQUEST_NEWLINE:
      var new = draft
      new.insert("\n")
      setDraft(new)
    case CEL_REQUEST_SUBMIT: return submit()
    case CEL_REQUEST_QUOTE: quote()
    default: break
    }
    return nil
  }

  private func change(_ new: Draft?) {
    isUndoing = true
    if let new { setDraft(new) }
  }

  // MARK: Up and Down

  /// Up and Down: through the rows of the draft first, then through the answers.
  private func walk(by step: Int) {
    if let place = rowAway(step) {
      setDraft(Draft(text: draft.text, cursor: place))
    } else if let entry = step < 0 ? history.earlier(keeping: draft) : history.later(keeping: draft) {
      goal = nil
      setDraft(entry)
    } else if step < 0 {
      tell(Words.noEarlier)
    }
  }

  /// The offset that many rows away, in the column that Up and Down aim at; nil when the draft has no such row.
  private func rowAway(_ step: Int) -> Int? {
    let layout = Frame.layout(of: draft, mark: prompt.mark, size: size)
    let row = layout.cursorRow + step
    guard layout.rows.indices.contains(row) else { return nil }
    let column = goal ?? layout.cursorColumn
    goal = column
    return layout.offset(row: row, column: column)
  }

  // MARK: Others

  /// Ctrl-L: the window cleared, the question drawn at its top.
  private func redraw() {
    send("\u{1b}[H\u{1b}[2J")
    size = TerminalSize(of: output)
    painter.forget()
    needsPaint = true
  }

  /// Ctrl-V: the next key as it is.
  private func quote() {
    paint()
    var new = draft
    switch nextEvent() {
    case .key(.control(let byte)) where byte != 0: new.insert([Unicode.Scalar(byte)])
    case .key(.text(let scalars)):
      new.insert(scalars)
    case .key(.enter), .key(.newline): new.insert("\n")
    case .key: return
    case let other:
      events.insert(other, at: 0)
      return
    }
    setDraft(new)
  }

  /// Tab: what all candidates share; a second Tab, or nothing shared, shows them with their meanings.
  private func complete(menu candidates: [Completion]) {
    let typed = draft.beforeCursor
    let matching = Completion.matching(typed, in: prompt.completions)
    guard !matching.isEmpty else { return }
    let shared = matching.count == 1 ? matching[0].text + " " : Completion.sharedPrefix(of: matching)
    let rest = Array(shared.unicodeScalars.dropFirst(draft.cursor))
    if !rest.isEmpty {
      var new = draft
      new.insert(rest)
      setDraft(new)
    }
    if matching.count > 1 {
      menu = matching
      needsPaint = true
    }
  }
}
