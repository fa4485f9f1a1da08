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
  /// Why output could not be written; `errno` of the first time.
  public private(set) var writeFailure: Int32?

  let input: Int32
  let output: Int32
  let words: LineEditor.Words
  let draftChanged: ((String) -> Void)?
  /// As in `LineEditor`.
  public var draftPutAside: ((String) -> Void)?
  /// Called with the draft each time it has changed, for somebody who looks on.
  public var draftShown: ((String) -> Void)?
  let mode: TerminalMode?
  private let signals: SignalPipe?
  private var pending: [UInt8] = []
  private var isInputOver = false
  private var isClosed = false
  var isDismissed = false
  private var watchers: [Int32: () -> Void] = [:]
  let environment: [String: String]

  // A terminal's state.
  var decoder = KeyDecoder()
  var history = History(capacity: 100)
  private var unsaved: (since: Int, draft: String)?
  /// The open question, and its draft.
  var prompt = Prompt()
  var draft: [Unicode.Scalar] = []
  /// The mark and the draft of the open question, as they stand on the line.
  var openLine: String?
  /// Whether something was shown since the open line stood on the screen.
  private var owesLine = false
  let allowsSuspension: Bool

  /// A reader. Until `close`, signal handlers are installed, and what is typed at a terminal waits for a question.
  /// - Parameters:
  ///   - environment: for the external editor.
  ///   - allowsSuspension: Ctrl-Z.
  ///   - draftChanged: as in `LineEditor.Options`; called on a terminal only.
  public init(
    input: Int32 = 0, output: Int32 = 1, words: LineEditor.Words = LineEditor.Words(),
    environment: [String: String] = [:], allowsSuspension: Bool = true, draftChanged: ((String) -> Void)? = nil
  ) {
    self.allowsSuspension = allowsSuspension
    self.input = input
    self.output = output
    self.words = words
    self.environment = environment
    self.draftChanged = draftChanged
    mode = TerminalMode(descriptor: input)
    signals = SignalPipe([SIGINT, SIGHUP, SIGTERM])
    if let mode {
      cel_guard(input, -1)
      decoder.append(mode.takeOver(), now: monotonicMilliseconds())
    }
  }

  deinit { close() }

  /// Gives terminal and signals back as they were.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    mode?.restore()
    cel_guard_end()
    signals?.restore()
  }

  /// Puts a question (on a terminal) and waits for the answer.
  public func read(_ prompt: Prompt) -> Submission {
    mode == nil ? readPipe() : readTerminal(prompt)
  }

  /// Ends the open question from a callback.
  public func dismiss() { isDismissed = openLine != nil }

  /// Keeps an answer for Up, in memory.
  public func remember(_ answer: String) { history.add(answer) }

  /// Removes an answer from what Up reaches.
  public func forget(_ answer: String) { history.remove(answer) }

  /// Calls back while a question is open and `descriptor` has something to read, or has come to its end.
  public func watch(_ descriptor: Int32, whenReadable: @escaping () -> Void) { watchers[descriptor] = whenReadable }

  /// Ends watching a descriptor.
  public func unwatch(_ descriptor: Int32) { watchers[descriptor] = nil }

  /// Prints text on lines of its own; an open draft is printed again below it.
  public func showAbove(_ text: String) {
    let text = text.hasSuffix("\n") ? text : text + "\n"
    let isWritten = writeAll((openLine != nil && !owesLine ? "\n" : "") + text, to: output)
    if !isWritten { writeFailure = writeFailure ?? errno }
    owesLine = openLine != nil
  }

  /// The open line goes back below what was shown above it: once, however many texts came.
  private func putLineBack() {
    guard owesLine, let openLine else { return }
    owesLine = false
    writeAll(openLine, to: output)
  }

  /// Lets the person edit a text in `$VISUAL` or `$EDITOR`; on a pipe there is nobody to do so.
  public func edit(_ text: String) -> EditedText {
    guard let mode else { return .failed("no terminal") }
    mode.restore()
    return ExternalEditor(environment: environment).edit(text)
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
      if let ended = wait(-1) { return ended }
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

  // MARK: Waiting

  /// Waits for bytes or a signal; a submission when a signal or an error ends the question.
  func wait(_ timeout: Int32) -> Submission? {
    let all = [input, signals?.descriptor ?? -1] + watchers.keys.sorted()
    var descriptors = all.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&descriptors, nfds_t(descriptors.count), timeout) > 0 else { return nil }
    for descriptor in descriptors.dropFirst(2) where descriptor.revents != 0 { watchers[descriptor.fd]?() }
    if descriptors[1].revents != 0, let signal = signals?.take().first {
      return signal == SIGINT ? .interrupted : .signal(signal)
    }
    guard descriptors[0].revents != 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(input, &buffer, buffer.count)
    if count > 0 {
      if mode == nil {
        pending += buffer[..<count]
      } else {
        decoder.append(buffer[..<count], now: monotonicMilliseconds())
      }
    } else if count == 0 || (mode != nil && errno == EIO) {
      isInputOver = true
      decoder.end()
    } else if errno != EINTR && errno != EAGAIN {
      return .failed(errno)
    }
    return nil
  }

  /// The next key on a terminal, or what ends the question.
  func nextKey() -> Result<Key, Ending> {
    while true {
      if isDismissed { return .failure(Ending(submission: .dismissed)) }
      let now = monotonicMilliseconds()
      if let unsaved, now - unsaved.since >= 500 { saveDraft() }
      putLineBack()
      if let key = decoder.next(now: now) { return .success(key) }
      if isInputOver { return .failure(Ending(submission: .signal(SIGHUP))) }
      let due = [decoder.deadline, unsaved.map { $0.since + 500 }].compactMap { $0 }.min()
      if let ended = wait(due.map { Int32(max($0 - now, 0)) } ?? -1) { return .failure(Ending(submission: ended)) }
    }
  }

  /// What ended a question from outside.
  struct Ending: Error {
    var submission: Submission
  }

  func noteChange(_ draft: String) {
    draftShown?(draft)
    unsaved = (unsaved?.since ?? monotonicMilliseconds(), draft)
  }

  func saveDraft() {
    guard let draft = unsaved?.draft else { return }
    unsaved = nil
    draftChanged?(draft)
  }

  func dropUnsaved() { unsaved = nil }
}
