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
/// libedit keeps the key maps, the buffer and the kill ring, and draws nothing; the screen is this class's own. All of it
/// runs on the thread that calls `read`. While a question is open, one loop waits for keys, signals, watched descriptors
/// and the draft's timer.
public final class LineEditor: AnswerReader {
  /// The few words the editor itself says.
  public struct Words: Sendable {
    /// After Ctrl-C on a draft.
    public var kept = "kept: press Up to bring it back"
    /// After Ctrl-C on an empty draft.
    public var howToLeave = "press Ctrl-C again to leave, Ctrl-D to end"
    /// After several lines came at once without being marked as a paste.
    public var burst = "several lines came at once: press Enter to send them"
    /// Before what is searched for.
    public var search = "search: "
    /// When a search finds nothing.
    public var notFound = "nothing found"
    /// When the external editor gave nothing back; its reason follows.
    public var editorFailed = "the editor gave nothing back: "
    /// When the external editor left the text as it was.
    public var editorUnchanged = "unchanged"
    /// When there is no such answer to go to.
    public var noEarlier = "no earlier answer"

    /// The words in English.
    public init() {}
  }

  /// What a line editor may do.
  public struct Options {
    /// Bold, dim and ghost text.
    public var colour = true
    /// How many answers Up can reach.
    public var historyCapacity = 500
    /// The editor's own words.
    public var words = Words()
    /// Called with the draft at most half a second after a change, and at once before the editor returns by a signal,
    /// after Ctrl-C, and before an external editor starts. Empty when the person has emptied the draft. Not called when
    /// an answer is sent: what was saved should stand until the answer itself is safe.
    public var draftChanged: ((String) -> Void)?
    /// Called with the draft each time it is shown changed, for somebody who looks on.
    public var draftShown: ((String) -> Void)?
    /// C-x C-e.
    public var allowsExternalEditor = true
    /// Ctrl-Z.
    public var allowsSuspension = true
    /// The environment: `TERM`, `EDITRC`, `HOME`, `VISUAL`, `EDITOR` and the like.
    public var environment: [String: String]

    /// Options with these defaults.
    public init(environment: [String: String]) { self.environment = environment }
  }

  let input: Int32
  let output: Int32
  let options: Options
  let mode: TerminalMode
  let signals: SignalPipe
  var editor: OpaquePointer?
  var decoder = KeyDecoder()
  var history: History
  var painter: Painter

  // The open question.
  var prompt = Prompt()
  var draft = Draft()
  var undo = Undo()
  var size = TerminalSize()
  var top = 0
  /// What stands in the hint's place until the next key.
  var notice: String?
  var draftBeforeSearch: Draft?
  var menu: [Completion] = []
  /// The column that Up and Down aim at.
  var goal: Int?
  var hasWarnedOfLeaving = false
  var isReading = false
  /// Whether a callback ended the question.
  var isDismissed = false
  /// The draft that was shown last, where somebody looks on.
  var draftShown: [Unicode.Scalar] = []
  var needsPaint = false
  /// When the screen was last seen to.
  var lastPaint = 0
  /// What is to be on the screen before the editor waits: one write brings all of it, since each wakes up the terminal.
  private var gathered = ""
  /// Whether text that is shown between two questions may wait for the second, so that one write brings both.
  public var gathers = false
  /// Why the terminal took no more; `errno` of the first time.
  public private(set) var writeFailure: Int32?
  /// Complaints about the person's editrc, for the first question.
  var complaint: String?

  /// Called with a draft that Ctrl-C put aside, after it was handed to `draftChanged`.
  public var draftPutAside: ((String) -> Void)?

  // The loop.
  var events: [Event] = []
  var watchers: [Int32: () -> Void] = [:]
  var isInputOver = false
  var unsavedSince: Int?
  /// Whether Ctrl-C put the draft aside, and what was handed over of it stands for as long as nothing else is written.
  var isPutAside = false
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
  var hasMacros = false
  /// The command that runs is an undo itself: not to be recorded.
  var isUndoing = false

  /// Opens the terminal: until `close`, what is typed waits unseen for a question, and signal handlers are installed.
  public init(input: Int32 = 0, output: Int32 = 1, options: Options) throws(LineEditingError) {
    guard let mode = TerminalMode(descriptor: input), isTerminal(output) else { throw .notATerminal }
    let kind = TerminalKind(environment: options.environment)
    if kind == .dumb { throw .dumbTerminal }
    guard let signals = SignalPipe([SIGINT, SIGHUP, SIGTERM, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT]) else {
      throw .alreadyOpen
    }
    cel_guard(input, output)
    _ = TerminalWidth.hasTables
    self.input = input
    self.output = output
    self.options = options
    self.mode = mode
    self.signals = signals
    history = History(capacity: options.historyCapacity)
    painter = Painter(hasColour: options.colour, reflows: kind == .reflowing)
    let owner = Unmanaged.passUnretained(self).toOpaque()
    editor = cel_open(
      CommandLine.arguments.first ?? "", input, output,
      { owner, character in
        guard let owner, let character else { return -1 }
        return Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue().giveCharacter(character)
      }, owner)
    guard editor != nil else {
      cel_guard_end()
      signals.restore()
      throw .noEditor
    }
    readEditrc()
    decoder.append(mode.takeOver(), now: monotonicMilliseconds())
  }

  deinit { close() }

  /// Gives the terminal back as it was. Reading afterwards fails with `EBADF`.
  public func close() {
    guard let editor else { return }
    send("")
    cel_close(editor)
    self.editor = nil
    mode.restore()
    cel_guard_end()
    signals.restore()
  }

  /// Puts a question and waits for what comes of it.
  public func read(_ prompt: Prompt) -> Submission {
    guard let editor, !isReading else { return .failed(EBADF) }
    self.prompt = prompt
    begin(editor)
    while true {
      if let submission = handle(nextEvent()) {
        end(editor, submission)
        return submission
      }
    }
  }

  /// Puts another question in the place of the open one; the draft stays, unless it is as the question before began it.
  public func change(to prompt: Prompt) {
    guard isReading else { return }
    let isUntouched = draftBeforeSearch == nil && draft.string == self.prompt.draft
    let isOther = prompt.question != self.prompt.question
    if isOther { notice = nil }
    self.prompt = prompt
    if isUntouched || isOther && draft.text.isEmpty, draft.string != prompt.draft { setDraft(Draft(prompt.draft)) }
    needsPaint = true
  }

  /// Ends the open question from a callback.
  public func dismiss() { isDismissed = isReading }

  private func begin(_ editor: OpaquePointer) {
    (isReading, isDismissed) = (true, false)
    cel_begin(editor)
    mode.edit()
    gathered += Self.pasteOn
    size = TerminalSize(of: output)
    history.begin()
    undo = Undo()
    draft = Draft()
    setDraft(Draft(prompt.draft))
    (unsavedSince, isPutAside) = (nil, false)
    (top, goal, menu, hasWarnedOfLeaving) = (0, nil, [], false)
    notice = complaint
    complaint = nil
    painter.forget()
    needsPaint = true
  }

  private func end(_ editor: OpaquePointer, _ submission: Submission) {
    if case .answer = submission { unsavedSince = nil } else { saveDraft() }
    var around = surroundings
    around.hint = nil
    around.menu = []
    around.aside = nil
    if prompt.questionStays { around.question = prompt.question == nil ? nil : "" }
    size = TerminalSize(of: output)
    let isLeft = submission == .dismissed && draft.text.isEmpty  // nothing of it is worth a place in the scrollback
    let last =
      isLeft ? painter.erase(size: size) : painter.settle(Frame(whole: draft, around: around, size: size), size: size)
    send(last + Self.pasteOff)
    awaitPosition()
    isReading = false
    cel_end(editor)
    mode.rest()
  }

  static let pasteOn = "\u{1b}[?2004h"
  static let pasteOff = "\u{1b}[?2004l"

  /// Keeps an answer for Up and Ctrl-R, in memory, until `close`. An empty one is not kept.
  public func remember(_ answer: String) { history.add(answer) }

  /// Removes an answer from what Up and Ctrl-R reach.
  public func forget(_ answer: String) { history.remove(answer) }

  /// Calls back while a question is open and `descriptor` has something to read, or has come to its end.
  public func watch(_ descriptor: Int32, whenReadable: @escaping () -> Void) { watchers[descriptor] = whenReadable }

  /// Ends watching a descriptor.
  public func unwatch(_ descriptor: Int32) { watchers[descriptor] = nil }

  /// Prints text above the open question; the draft and its cursor stay. Between questions it is just printed; where it
  /// `gathers`, with the next question, when the terminal is lent, or at the end.
  public func showAbove(_ text: String) {
    let text = text.hasSuffix("\n") ? text : text + "\n"
    if gathers, !isReading, editor != nil {
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
    if !gathered.isEmpty, !writeAll(gathered, to: output) { writeFailure = writeFailure ?? errno }
    gathered = ""
  }

  /// Runs `body` with the terminal as it was before this editor, for a pager or another program.
  public func lendTerminal<Result>(_ body: () -> Result) -> Result {
    let wasReading = isReading
    send(wasReading ? painter.erase(size: size) + Self.pasteOff : "")
    mode.restore()
    defer {
      if wasReading { resume() } else { mode.rest() }
    }
    return body()
  }

  /// Takes the terminal back after somebody else had it.
  func resume() {
    mode.edit()
    gathered += Self.pasteOn
    size = TerminalSize(of: output)
    painter.forget()
    needsPaint = true
  }
}
