// Plain reading on a terminal: what is typed is echoed as the kernel would, and everything else is words.
import CEditLine
import Glibc

extension PlainReader {
  /// Prints the question and reads the answer, line by line, appending only.
  func readTerminal(_ asked: Prompt) -> Submission {
    guard let mode else { return .failed(ENOTTY) }
    mode.edit()
    defer {
      mode.rest()
      openLine = nil
    }
    history.begin()
    say(Self.words(of: asked))
    (prompt, draft, isDismissed) = (asked, Array(asked.draft.unicodeScalars), false)
    var hasWarned = false
    say(prompt.mark + Self.shown(draft))
    while true {
      openLine = prompt.mark + Self.shown(draft)
      let key: Key
      switch nextKey() {
      case .success(let next): key = next
      case .failure(let ending):
        noteChange(Draft(text: draft).string)
        saveDraft()
        say("\n")
        return ending.submission
      }
      let before = draft
      var warns = false
      switch key {
      case .text(let scalars): append(scalars, to: &draft)
      case .paste(let text): append(Array(text.unicodeScalars), to: &draft)
      case .newline: append(["\n"], to: &draft)
      case .endOfBurst: say("\n\(words.burst)\n")
      case .enter:
        if draft.last == "\\" {
          draft[draft.count - 1] = "\n"
          say("\n")
          break
        }
        say("\n")
        dropUnsaved()
        return .answer(Draft(text: draft).string)
      case .up, .control(0x10):
        guard let earlier = history.earlier(keeping: Draft(text: draft)) else { break }
        draft = earlier.text
        say("\n" + prompt.mark + Self.shown(draft))
      case .down, .control(0x0E):
        guard let later = history.later(keeping: Draft(text: draft)) else { break }
        draft = later.text
        say("\n" + prompt.mark + Self.shown(draft))
      case .control(let byte) where byte != 0 && byte == mode.signalKeys.interrupt:
        guard draft.isEmpty else {
          let aside = Draft(text: draft).string
          history.add(prompt.lead + aside)
          draft = []
          say("\n\(words.kept)\n\(prompt.mark)")
          noteChange(aside)
          saveDraft()
          draftPutAside?(aside)
          continue
        }
        if hasWarned {
          say("\n")
          return .interrupted
        }
        warns = true
        say("\n\(words.howToLeave)\n\(prompt.mark)")
      case .control(let byte) where byte != 0 && byte == mode.signalKeys.suspend && allowsSuspension:
        mode.restore()
        cel_stop_job()
        mode.edit()
        say("\n" + prompt.mark + Self.shown(draft))
      case .control(0x04):
        guard draft.isEmpty else { break }
        say("\n")
        return .endOfInput
      case .control(0x7F), .control(0x08): erase(1, of: &draft)
      case .control(0x17), .deleteWordBackward:
        erase(draft.count - Draft(text: draft, cursor: draft.count).previousWord, of: &draft)
      case .control(0x15):
        let line = draft.lastIndex(of: "\n").map { $0 + 1 } ?? 0
        erase(draft.count - line, of: &draft)
      case .control(0x12), .control(0x0C): say("\n" + prompt.mark + Self.shown(draft))
      default: break
      }
      hasWarned = warns
      if draft != before { noteChange(Draft(text: draft).string) }
    }
  }

  /// What stands above the line: the question, and what it expects.
  private static func words(of prompt: Prompt) -> String {
    [prompt.question, prompt.ghost.map { "(\($0))" }, prompt.hint.flatMap { $0.isEmpty ? nil : $0 }]
      .compactMap { $0.map { $0 + "\n" } }.joined()
  }

  /// Puts another question in the place of the open one, below what was said so far; the draft stays, unless it is as the
  /// question before began it.
  public func change(to prompt: Prompt) {
    guard openLine != nil else { return }
    let isUntouched = Draft(text: draft).string == self.prompt.draft
    let isOther = prompt.question != self.prompt.question
    let isSame = !isOther && prompt.hint == self.prompt.hint
    self.prompt = prompt
    if isUntouched || isOther && draft.isEmpty { draft = Array(prompt.draft.unicodeScalars) }
    openLine = prompt.mark + Self.shown(draft)
    if !isSame { showAbove(Self.words(of: prompt)) }
  }

  private func say(_ text: String) { writeAll(text, to: output) }

  private func append(_ scalars: [Unicode.Scalar], to draft: inout [Unicode.Scalar]) {
    draft += scalars
    say(Self.shown(scalars))
  }

  /// A text as it is echoed: line feeds and tabs as they are, stand-ins for what is an order.
  private static func shown(_ text: [Unicode.Scalar]) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text {
      if scalar == "\n" || scalar == "\t" { shown.append(scalar) } else { scalar.show(in: &shown) }
    }
    return String(shown)
  }

  /// Deletes at the end, as the kernel's own line editing shows it: back, blank, back. Not beyond the line.
  private func erase(_ count: Int, of draft: inout [Unicode.Scalar]) {
    for _ in 0..<count {
      guard let last = draft.last, last != "\n" else { return }
      draft.removeLast()
      for _ in 0..<TerminalWidth.width(of: last) { say("\u{8} \u{8}") }
    }
  }
}
