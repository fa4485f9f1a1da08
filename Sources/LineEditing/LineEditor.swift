// The line editor for a terminal on both sides: its options, its life, and one question from prompt to submission.
import CEditLine
import Glibc

/// Why a line editor could not be had.
public enum LineEditingError: Error, Equatable, CustomStringConvertible {
  /// Input or output is no terminal.
  case notATerminal
  /// The terminal understands no escape sequences (`TERM` is unset or `dumb`).
  case dumbTerminal
  /// Another line editor of this process is open.
  case alreadyOpen
  /// libedit could not start.
  case noEditor

  /// What happened and what to do.
  public var description: String {
    switch self {
    case .notATerminal: "input or output is not a terminal: answer by plain lines instead"
    case .dumbTerminal: "the terminal knows no escape sequences: use --plain, or set TERM"
    case .alreadyOpen: "a line editor is open already: close it first"
    case .noEditor: "line editing could not start: use --plain"
    }
  }
}

/// A line editor for long, careful answers: it never loses a word.
///
/// libedit keeps the key maps, the buffer and the kill ring, and draws nothing; the screen is this class's own.
public final class LineEditor: AnswerReader {
  var editor: OpaquePointer?
  var painter: Painter
  var undo = Undo()
  var size = TerminalSize()
  var top = 0
  /// What stands in the hint's place until the next key.
  var notice: String?
  var menu: [Completion] = []
  /// The column that Up and Down aim at.
  var goal: Int?
  var needsPaint = false
  /// When the screen was last seen to.
  var lastPaint = 0
  /// What is to be on the screen before the editor waits: one write brings all of it, since each wakes up the terminal.
  private var gathered = ""
  /// Complaints about the person's editrc, for the first question.
  var complaint: String?

  // A resize.
  var resizeDue: Int?
  var lastResize = -10_000
  /// What the terminal says of its size.
  var reportedSize: TerminalSize?
  /// When to go on without the terminal's word on where its cursor is.
  var positionDue: Int?

  // What libedit is given.
  var fed: [wchar_t] = []
  /// Characters that were typed together, and that it has not been given yet.
  var typed: [Unicode.Scalar] = []
  var lastFed: wchar_t = 0
  var isDraining = false
  var usesOwnKeymap = false
  var macros = Macros()
  /// The command that runs is an undo itself: not to be recorded.
  var isUndoing = false

  /// Opens the terminal: until `close`, what is typed waits unseen for a question, and signal handlers are installed.
  public init(input: Int32 = 0, output: Int32 = 1, options: Options) throws(LineEditingError) {
    guard isTerminal(input), isTerminal(output) else { throw .notATerminal }
    let kind = TerminalKind(environment: options.environment)
    if kind == .dumb { throw .dumbTerminal }
    guard let signals = SignalPipe([SIGINT, SIGHUP, SIGTERM, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT]) else {
      throw .alreadyOpen
    }
    painter = Painter(hasColour: options.colour, reflows: kind == .reflowing)
    super.init(input: input, output: output, options: options, signals: signals)
    cel_guard(input, output)
    _ = TerminalWidth.hasTables
    let owner = Unmanaged.passUnretained(self).toOpaque()
    editor = cel_open(
      CommandLine.arguments.first ?? "", input, output,
      { owner, character in
        guard let owner, let character else { return -1 }
        return Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue().giveCharacter(character)
      }, owner)
    guard editor != nil else { throw .noEditor }
    readEditrc()
    takeOver()
  }

  deinit { close() }

  /// Gives the terminal back as it was. Reading afterwards fails with `EBADF`.
  public override func close() {
    if let editor {
      send("")
      cel_close(editor)
      self.editor = nil
    }
    super.close()
  }

  /// Puts another question in the place of the open one; the draft stays, unless it is as the question before began it.
  public override func change(to prompt: Prompt) {
    if prompt.question != self.prompt.question { notice = nil }
    super.change(to: prompt)
    needsPaint = true
  }

  override func begin() {
    cel_begin(editor)
    gathered += Self.pasteOn
    size = TerminalSize(of: output)
    super.begin()
    undo = Undo()
    (top, goal, menu) = (0, nil, [])
    notice = complaint
    complaint = nil
    painter.forget()
    needsPaint = true
  }

  override func end(_ submission: Submission) {
    var around = frameContext
    around.hint = nil
    around.menu = []
    around.aside = nil
    if prompt.questionStays { around.question = prompt.question == nil ? nil : "" }
    size = TerminalSize(of: output)
    // Nothing of it is worth a place in the scrollback, or it has one elsewhere.
    let isSent = if case .answer = submission { true } else { false }
    let isLeft = submission == .dismissed && draft.text.isEmpty || isSent && prompt.vanishes
    let last =
      isLeft ? painter.erase(size: size) : painter.settle(Frame(whole: draft, around: around, size: size), size: size)
    send(last + Self.pasteOff)
    awaitPosition()
    cel_end(editor)
  }

  override func isPressed(_ key: Key) -> Bool {
    switch key {
    case .windowSize(let size): reportedSize = size
    case .position(let row, _): if positionDue != nil && resizeDue == nil { measured(cursorRow: row) }
    default: return true
    }
    return false
  }

  override func seeToScreen(_ now: Int) -> [Int?]? {
    // What comes in bursts is taken in first; a flood of it from elsewhere must not keep the screen still.
    let hasMore = wait(0)
    if hasMore, monotonicMilliseconds() - lastPaint < Self.longestStill { return nil }
    followWindow(now)
    if resizeDue == nil && positionDue == nil { paint() }
    return hasMore ? nil : [resizeDue, positionDue]
  }

  override func receive(_ signal: Int32) {
    switch signal {
    case SIGWINCH: noteResize()
    case SIGINT: events.append(.interrupt)
    case SIGTSTP: suspend()
    case SIGCONT: resume()
    default: super.receive(signal)
    }
  }

  override func suspend() {
    guard options.allowsSuspension else { return }
    send(painter.erase(size: size) + Self.pasteOff)
    super.suspend()
  }

  /// Makes `new` the draft, in libedit's buffer, too.
  override func setDraft(_ new: Draft) {
    let (removed, place) = draft.difference(to: new.text)
    let inserted = new.text[place].map(\.value)
    _ = cel_edit(
      editor, Int32(removed.lowerBound), Int32(removed.count), inserted, Int32(inserted.count), Int32(new.cursor))
    super.setDraft(new)
    needsPaint = true
  }

  override func press(_ key: Key) -> Submission? {
    if notice != nil || !menu.isEmpty { needsPaint = true }
    notice = nil
    let candidates = menu
    menu = []
    if case .text(let scalars) = key { return type(scalars) }
    return recording(joins: key == .control(0x7F) || key == .control(0x08)) { press(key, menu: candidates) }
  }

  override func interrupt() -> Submission? {
    menu = []
    let before = draft
    let submission = super.interrupt()
    if draft != before { undo.record(from: before, to: draft) }
    return submission
  }

  override func tell(_ text: String) {
    notice = text
    needsPaint = true
  }

  /// The screen stands still for this long at most.
  private static let longestStill = 50
  static let pasteOn = "\u{1b}[?2004h"
  static let pasteOff = "\u{1b}[?2004l"

  /// Prints text above the open question; the draft and its cursor stay. Between questions it is printed with the next
  /// one, when the terminal is lent, or at the end.
  public override func showAbove(_ text: String) {
    let text = text.hasSuffix("\n") ? text : text + "\n"
    if !isReading, editor != nil {
      gathered += text
    } else {
      send(painter.erase(size: size) + text)
      painter.forget()
      needsPaint = isReading
    }
  }

  /// Brings to the screen what was gathered, and `text` after it.
  func send(_ text: String) {
    gathered += text
    if !gathered.isEmpty { write(gathered) }
    gathered = ""
  }

  /// Runs `body` with the terminal as it was before this editor, for another program: Ctrl-C is meant for that.
  func lendTerminal<Result>(_ body: () -> Result) -> Result {
    let wasReading = isReading
    send(wasReading ? painter.erase(size: size) + Self.pasteOff : "")
    mode?.restore()
    cel_signals_lend()
    defer {
      if wasReading { resume() } else { mode?.rest() }
      cel_signals_take_back()
    }
    return body()
  }

  override func resume() {
    super.resume()
    gathered += Self.pasteOn
    size = TerminalSize(of: output)
    painter.forget()
    needsPaint = true
  }
}
