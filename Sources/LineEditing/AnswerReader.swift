// What every reader of answers has: the open question and its draft, the loop that waits, and what becomes of a draft.
import CEditLine
import Glibc

/// Puts questions and reads answers, in a way that suits the streams: see `LineEditor` and `PlainReader`.
///
/// All of it runs on the thread that calls `read`. While a question is open, one loop waits for keys, signals, watched
/// descriptors and the draft's timer.
public class AnswerReader {
  /// What a reader may do.
  public struct Options {
    /// Bold, dim and ghost text.
    public var colour = true
    /// C-x C-e.
    public var allowsExternalEditor = true
    /// Ctrl-Z.
    public var allowsSuspension = true
    /// The environment: `TERM`, `EDITRC`, `HOME`, `VISUAL`, `EDITOR` and the like.
    public var environment: [String: String]

    /// Options with these defaults.
    public init(environment: [String: String]) { self.environment = environment }
  }

  /// Called with the draft at most half a second after a change, and at once before `read` returns by a signal, after
  /// Ctrl-C, and before an external editor starts. Empty when the person has emptied the draft. Not called when an
  /// answer is sent: what was saved should stand until the answer itself is safe. At a terminal only, as the next two.
  public var draftChanged: ((String) -> Void)?
  /// Called with a draft that Ctrl-C put aside, after it was handed to `draftChanged`.
  public var draftPutAside: ((String) -> Void)?
  /// Called with the draft each time it is shown changed, for somebody who looks on.
  public var draftShown: ((String) -> Void)?
  /// Why output could not be written; `errno` of the first time.
  public internal(set) var writeFailure: Int32?

  let input: Int32
  let output: Int32
  let options: Options
  /// The terminal's modes; nil where answers come from elsewhere.
  let mode: TerminalMode?
  let signals: SignalPipe?
  private(set) var isClosed = false

  // The open question.
  var prompt = Prompt()
  var draft = Draft()
  var history = History(capacity: 500)
  /// The draft while a search shows something in its place.
  var draftBeforeSearch: Draft?
  var hasWarnedOfLeaving = false
  var isReading = false
  /// Whether a callback ended the question.
  var isDismissed = false
  private var lastShown: [Unicode.Scalar] = []

  // The loop.
  var decoder = KeyDecoder()
  var events: [Event] = []
  var isInputOver = false
  var unsavedSince: Int?
  /// Whether Ctrl-C put the draft aside, and what was handed over of it stands for as long as nothing else is written.
  private var isPutAside = false
  var watchers: [Int32: () -> Void] = [:]

  init(input: Int32, output: Int32, options: Options, signals: SignalPipe?) {
    (self.input, self.output, self.options, self.signals) = (input, output, options, signals)
    mode = TerminalMode(descriptor: input)
  }

  /// Gives terminal and signals back as they were. Reading afterwards fails with `EBADF`.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    mode?.restore()
    cel_guard_end()
    signals?.restore()
  }

  /// Until `close`, what is typed at a terminal waits unseen for a question.
  func takeOver() {
    if let mode { decoder.append(mode.takeOver(), now: monotonicMilliseconds()) }
  }

  // MARK: One question

  /// Puts one question, and waits for what comes of it.
  public func read(_ prompt: Prompt) -> Submission {
    guard !isClosed, !isReading else { return .failed(EBADF) }
    self.prompt = prompt
    (isReading, isDismissed, hasWarnedOfLeaving) = (true, false, false)
    begin()
    while true {
      guard let submission = handle(nextEvent()) else { continue }
      if case .answer = submission { unsavedSince = nil } else { saveDraft() }
      end(submission)
      isReading = false
      mode?.rest()
      return submission
    }
  }

  func begin() {
    mode?.edit()
    history.begin()
    draft = Draft()
    setDraft(Draft(prompt.draft))
    (unsavedSince, isPutAside) = (nil, false)
  }

  func end(_ submission: Submission) {}

  /// Puts another question in the place of the open one. The draft stays, unless it is empty or as the open prompt
  /// began it: then it is what the new one begins with. Between questions nothing happens.
  public func change(to prompt: Prompt) {
    guard isReading else { return }
    let isUntouched = draftBeforeSearch == nil && draft.string == self.prompt.draft
    let isOther = prompt.question != self.prompt.question
    self.prompt = prompt
    if isUntouched || isOther && draft.text.isEmpty, draft.string != prompt.draft { setDraft(Draft(prompt.draft)) }
  }

  /// Ends the open question from a callback; between questions nothing happens.
  public func dismiss() { isDismissed = isReading }

  /// Prints text above the open question, or, between questions, just prints it. The text is shown as it is.
  public func showAbove(_ text: String) { write(text.hasSuffix("\n") ? text : text + "\n") }

  /// Says something that is about the draft.
  func tell(_ text: String) {}

  func write(_ text: String) {
    if !writeAll(Letters.inColumns(text), to: output) { writeFailure = writeFailure ?? errno }
  }

  // MARK: Answers so far

  /// Keeps an answer, in memory, for the keys that bring answers back. An empty one is not kept.
  public func remember(_ answer: String) { history.add(answer) }

  /// Removes an answer from what those keys reach.
  public func forget(_ answer: String) { history.remove(answer) }

  /// What the person has written: not an answer that a search or Up shows in its place.
  private var ownDraft: Draft { draftBeforeSearch ?? history.underWay(behind: draft) ?? draft }

  func setDraft(_ new: Draft) {
    if new.text != draft.text { unsavedSince = unsavedSince ?? monotonicMilliseconds() }
    draft = new
  }

  func saveDraft() {
    guard unsavedSince != nil else { return }
    unsavedSince = nil
    let own = ownDraft
    if isPutAside, own.text.isEmpty { return }
    isPutAside = false
    draftChanged?(own.string)
  }

  /// To be called when the draft stands on the screen.
  func showDraft() {
    guard let draftShown, draft.text != lastShown else { return }
    lastShown = draft.text
    draftShown(ownDraft.string)
  }

  // MARK: Keys

  /// The keys that stand for signals; 0 where there is none.
  var signalKeys: (interrupt: UInt8, quit: UInt8, suspend: UInt8) { mode?.signalKeys ?? (0, 0, 0) }

  /// Does what an event asks; a submission ends the question.
  func handle(_ event: Event) -> Submission? {
    switch event {
    case .over(let submission): return submission
    case .interrupt: return interrupt()
    case .key(.unknown): return nil
    case .key(let key):
      if case .control(let byte) = key, byte != 0 {
        if byte == signalKeys.interrupt { return interrupt() }
        if byte == signalKeys.quit { return .signal(SIGQUIT) }
        if byte == signalKeys.suspend {
          suspend()
          return nil
        }
      }
      hasWarnedOfLeaving = false
      return press(key)
    }
  }

  func press(_ key: Key) -> Submission? { nil }

  /// Enter: a `\` at the end goes on in a new line, else the draft is the answer.
  func submit() -> Submission? {
    guard draft.text.last == "\\" else { return .answer(draft.string) }
    setDraft(Draft(draft.text.dropLast() + ["\n"]))
    return nil
  }

  /// Ctrl-C: a text is kept for Up; an empty draft says how to leave. The second one leaves.
  func interrupt() -> Submission? {
    guard draft.text.isEmpty else {
      unsavedSince = unsavedSince ?? 0
      saveDraft()
      draftPutAside?(ownDraft.string)
      history.add(prompt.lead + draft.string, isSent: ownDraft != draft)
      setDraft(Draft())
      (unsavedSince, isPutAside, hasWarnedOfLeaving) = (nil, true, true)
      tell(Words.kept)
      return nil
    }
    if hasWarnedOfLeaving { return .interrupted }
    hasWarnedOfLeaving = true
    tell(Words.howToLeave)
    return nil
  }

  /// Ctrl-Z: the shell gets a sane terminal; after `fg` the question is drawn afresh.
  func suspend() {
    guard options.allowsSuspension else { return }
    saveDraft()
    mode?.restore()
    cel_stop_job()
    resume()
  }

  /// Takes the terminal back after somebody else had it.
  func resume() { mode?.edit() }

  // MARK: The loop

  /// Whether a person pressed that key; else it is an answer of the terminal's.
  func isPressed(_ key: Key) -> Bool { true }

  /// Shows what is to be seen while the loop waits; until when it may wait for that. Nil when there is something to do.
  func seeToScreen(_ now: Int) -> [Int?]? { [] }

  func take(_ bytes: [UInt8]) { decoder.append(bytes, now: monotonicMilliseconds()) }

  func receive(_ signal: Int32) { events.append(.over(.signal(signal))) }
}

/// The few words that a reader itself says.
enum Words {
  /// After Ctrl-C on a draft.
  static let kept = "kept: press Up to bring it back, Ctrl-C again to leave"
  /// After Ctrl-C on an empty draft.
  static let howToLeave = "press Ctrl-C again to leave, Ctrl-D to end"
  /// After several lines came at once without being marked as a paste.
  static let burst = "several lines came at once: press Enter to send them"
  /// Before what is searched for.
  static let search = "search: "
  /// When a search finds nothing.
  static let notFound = "nothing found"
  /// When the external editor gave nothing back; its reason follows.
  static let editorFailed = "the editor gave nothing back: "
  /// When the external editor left the text as it was.
  static let editorUnchanged = "unchanged"
  /// When there is no such answer to go to.
  static let noEarlier = "no earlier answer"
}
