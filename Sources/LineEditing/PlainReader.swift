// Reading without drawing: answers from a pipe, dumb terminals, screen readers. No escape sequence is ever written.
import CEditLine
import Glibc

/// Reads answers line by line.
///
/// On a pipe: no marks; one answer a line; a `\` at the end of a line goes on in the next one; `CR LF` is `LF`; a last
/// line without a line feed counts. NUL and what is not UTF-8 show as U+FFFD, and `hasReplaced` says so.
///
/// On a terminal: question, ghost (in brackets), hint and mark are printed, and typing is echoed; Backspace, Ctrl-W and
/// Ctrl-U delete, a `\` at the end or Ctrl-J goes on in a new line, Up brings back the latest text. Lines may be of any
/// length.
public final class PlainReader: AnswerReader {
  /// True once something in an answer had to be replaced by U+FFFD.
  public private(set) var hasReplaced = false
  private var pending: [UInt8] = []
  /// Whether something was shown since the open line stood on the screen.
  private var owesLine = false

  /// A reader. Until `close`, signal handlers are installed, and what is typed at a terminal waits for a question.
  public init(input: Int32 = 0, output: Int32 = 1, options: Options) {
    super.init(input: input, output: output, options: options, signals: SignalPipe([SIGINT, SIGHUP, SIGTERM]))
    if mode != nil { cel_guard(input, -1) }
    takeOver()
  }

  deinit { close() }

  /// Puts a question (on a terminal) and waits for the answer.
  public override func read(_ prompt: Prompt) -> Submission { mode == nil ? readPipe() : super.read(prompt) }

  override func take(_ bytes: [UInt8]) { if mode == nil { pending += bytes } else { super.take(bytes) } }

  override func receive(_ signal: Int32) {
    signal == SIGINT ? events.append(.over(.interrupted)) : super.receive(signal)
  }

  /// Prints text on lines of its own; an open draft is printed again below it.
  public override func showAbove(_ text: String) {
    super.showAbove((isReading && !owesLine ? "\n" : "") + text)
    owesLine = isReading
  }

  override func isPressed(_ key: Key) -> Bool {
    putLineBack()
    return true
  }

  override func seeToScreen(_ now: Int) -> [Int?]? {
    putLineBack()
    showDraft()
    return []
  }

  /// The open line goes back below what was shown above it: once, however many texts came.
  private func putLineBack() {
    guard owesLine else { return }
    owesLine = false
    write(openLine)
  }

  // MARK: A terminal

  override func begin() {
    super.begin()
    owesLine = false
    write(words + openLine)
  }

  override func end(_ submission: Submission) { if !owesLine { write("\n") } }

  /// What stands above the line: the question, and what it expects.
  private var words: String {
    [prompt.question, prompt.ghost.map { "(\($0))" }, prompt.hint.flatMap { $0.isEmpty ? nil : $0 }]
      .compactMap { $0.map { TerminalWidth.fitted($0, to: output) + "\n" } }.joined()
  }

  /// The mark and the draft, as they stand on the line.
  var openLine: String { prompt.mark + Self.shown(draft.text) }

  /// Puts another question in the place of the open one, below what was said so far.
  public override func change(to prompt: Prompt) {
    let before = self.prompt
    super.change(to: prompt)
    if isReading, prompt.question != before.question || prompt.hint != before.hint { showAbove(words) }
  }

  override func tell(_ text: String) { write("\n\(TerminalWidth.fitted(text, to: output))\n\(openLine)") }

  override func resume() {
    super.resume()
    write("\n" + openLine)
  }

  override func press(_ key: Key) -> Submission? {
    switch key {
    case .text(let scalars): append(scalars)
    case .paste(let text): append(Array(text.unicodeScalars))
    case .newline: append(["\n"])
    case .endOfBurst: tell(Words.burst)
    case .enter:
      if let answer = submit() { return answer }
      write("\n")
    case .up, .control(0x10): recall(history.earlier(keeping: draft))
    case .down, .control(0x0E): recall(history.later(keeping: draft))
    case .control(0x04): if draft.text.isEmpty { return .endOfInput }
    case .control(0x7F), .control(0x08): erase(1)
    case .control(0x17), .deleteWordBackward: erase(draft.text.count - draft.previousWord)
    case .control(0x15): erase(draft.text.count - draft.lineStart)
    case .control(0x12), .control(0x0C): write("\n" + openLine)
    default: break
    }
    return nil
  }

  private func append(_ scalars: [Unicode.Scalar]) {
    setDraft(Draft(draft.text + scalars))
    write(Self.shown(scalars))
  }

  private func recall(_ text: Draft?) {
    guard let text else { return }
    setDraft(Draft(text.text))
    write("\n" + openLine)
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
  private func erase(_ count: Int) {
    var text = draft.text
    for _ in 0..<count {
      guard let last = text.last, last != "\n" else { break }
      text.removeLast()
      for _ in 0..<TerminalWidth.width(of: last) { write("\u{8} \u{8}") }
    }
    setDraft(Draft(text))
  }

  // MARK: A pipe

  private func readPipe() -> Submission {
    var lines: [[UInt8]] = []
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        var line = Array(pending[..<end])
        pending.removeFirst(end + 1)
        if line.last == 0x0D { line.removeLast() }
        let goesOn = line.last == 0x5C
        if goesOn { line.removeLast() }
        lines.append(line)
        if !goesOn { return .answer(text(of: lines)) }
        continue
      }
      if isInputOver {
        if pending.isEmpty && lines.isEmpty { return .endOfInput }
        if !pending.isEmpty { lines.append(pending) }
        pending = []
        return .answer(text(of: lines))
      }
      wait(-1)
      if case .over(let ended)? = events.first { return ended }
    }
  }

  private func text(of lines: [[UInt8]]) -> String {
    var text = String.UnicodeScalarView()
    for (index, line) in lines.enumerated() {
      if index > 0 { text.append("\n") }
      var rest = line[...]
      while !rest.isEmpty {
        let (scalar, length) = UTF8Scanner.scalar(in: rest)
        let isGood = scalar != nil && length > 0 && scalar != "\0" && !(length == 1 && scalar == "\u{FFFD}")
        if !isGood { hasReplaced = true }
        text.append(isGood ? scalar ?? "\u{FFFD}" : "\u{FFFD}")
        rest = scalar == nil ? [] : rest.dropFirst(length)
      }
    }
    return String(text)
  }
}
