// What a person has in front of them: a reader for answers and a display for what is said, chosen by what the terminal
// can do. A drawing line editor, plain text on a terminal, or a pipe.

import Conversations
import Glibc
import LineEditing

/// A reader and a display that belong together.
struct TerminalInterface {
  /// Reads answers.
  let reader: AnswerReader
  /// Shows what is said.
  let display: Display
  /// Keeps what is being typed; it has a file once the session has a name.
  let drafts = DraftKeeper()

  /// The line editor, where there is one.
  var editor: LineEditor? { reader as? LineEditor }
  /// Whether a person sits at a terminal.
  var isInteractive: Bool { display.mode != .pipe }

  /// Chooses by what the terminal can do. In a shared session nothing may be started or stopped from the keyboard: it
  /// could be a guest's.
  init(_ environment: Environment, isShared: Bool = false) throws {
    let colour = environment.hasColour
    var options = AnswerReader.Options(environment: environment.variables)
    options.colour = colour
    (options.allowsExternalEditor, options.allowsSuspension) = (!isShared, !isShared)
    if environment.draws, let editor = try? LineEditor(options: options) {
      reader = editor
      display = Display(.screen, colour: colour, editor)
    } else {
      reader = PlainReader(options: options)
      display = Display(environment.inputIsTerminal ? .plain : .pipe, colour: false, reader)
    }
    reader.draftChanged = { [drafts] in drafts.follow($0) }
    reader.draftPutAside = { [drafts] in drafts.putAside($0) }
    drafts.failed = { [weak display] in display?.note(SessionMessage.draftNotKept("\($0)")) }
  }

  /// Asks whether to go on with a session that was left, or to begin anew. After a no Enter goes on with nothing: it is
  /// asked what is wanted instead. Leaving here is leaving.
  func confirm(_ question: String, on visit: Visit) throws -> Bool {
    var (asked, hint, isDeclined) = (question, SessionMessage.confirmHint, false)
    while true {
      let line = try ask(asked, hint: hint)
      switch (Choice(line), isDeclined) {
      case (.goOn, _), (.enter, false): return true
      case (.new, _): return false
      case (.leave, _): throw Leave()
      case (.no, _), (.enter, true):
        (asked, hint, isDeclined) = (SessionMessage.confirmInstead, SessionMessage.insteadHint, true)
      case (nil, _):
        if let told = visit.answer(to: line) { display.note(told) } else { asked = SessionMessage.confirmAgain }
      }
    }
  }

  /// Whether something in the answers could not be read and was replaced.
  var hasReplaced: Bool { (reader as? PlainReader)?.hasReplaced == true }

  /// Asks something outside a conversation. Leaving here is leaving.
  func ask(_ question: String, hint: String) throws -> String {
    if display.mode == .pipe { display.say(question) }
    let asked = display.mode == .pipe ? nil : sanitised(question)
    switch reader.read(Prompt(question: asked, mark: display.mark(nil), hint: display.hint(hint))) {
    case .answer(let text) where Input.read(text, after: []).input == .command(Command(.x)):
      close()
      Process.clearScreen()
      throw Leave()
    case .answer(let text):
      reader.remember(text)  // typed ahead for a question that came later, it can be brought back
      return text
    case .endOfInput, .dismissed: throw Leave()
    case .interrupted: leave(by: SIGINT)
    case .signal(let number): leave(by: number)
    case .failed(let code):
      throw Failure("\(broken(code)): try again", .inputOutput)
    }
  }

  /// What is the matter with a terminal at which nothing can be asked.
  func broken(_ code: Int32) -> String {
    let what = display.failure == nil ? "the terminal could not be read" : "the output could not be written"
    return "\(what), \(String(cString: strerror(code)))"
  }

  /// Gives the terminal back as it was.
  func close() { reader.close() }

  /// Gives the terminal back, and ends by a signal.
  func leave(by signal: Int32) -> Never {
    close()
    Process.end(by: signal)
  }

  /// Leaving before anything began: no failure.
  struct Leave: Error {}
}
