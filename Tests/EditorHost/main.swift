// A bare program around the editor, for the tests: it asks, and prints what came of it.
//
//   EditorHost [--plain] [--question TEXT] [--hint TEXT] [--ghost TEXT] [--no-color] [--draft FILE] [--watch FIFO]
//              [--answers N] [--log FILE] [--no-suspension] [--between TEXT]
// Each answer is reported as one line, `got LENGTH` (in code points), its end as `end REASON`. The log file gets the
// answers byte for byte, a NUL after each.
import Glibc
import LineEditing
import Transcripts

var environment: [String: String] = [:]
var entry = environ
while let variable = entry.pointee {
  let text = String(cString: variable)
  if let equals = text.firstIndex(of: "=") {
    environment[String(text[..<equals])] = String(text[text.index(after: equals)...])
  }
  entry += 1
}
let arguments = Array(CommandLine.arguments.dropFirst())
func value(_ name: String) -> String? {
  arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
}
func say(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(1, line, line.count)
}

let logFile = value("--log").map { open($0, O_WRONLY | O_CREAT | O_APPEND, 0o600) }
func log(_ answer: String) {
  guard let logFile else { return }
  let bytes = Array(answer.utf8) + [0]
  _ = write(logFile, bytes, bytes.count)
}

let draftFile = value("--draft").map { DraftFile(path: $0) }
let save: (String) -> Void = { draft in
  do throws(StoreError) { try draftFile?.save(draft) } catch { say("draft: \(error)") }
}
var prompt = Prompt(
  question: value("--question"), hint: value("--hint"), ghost: value("--ghost"),
  completions: [
    Completion(text: "/help", meaning: "what you can type"), Completion(text: "/back", meaning: "the question before"),
    Completion(text: "/quit", meaning: "leave, keeping all"),
  ])

var options = AnswerReader.Options(environment: environment)
options.colour =
  !arguments.contains("--no-color") && ColourChoice(isTerminal: true, environment: environment).isOn
options.allowsSuspension = !arguments.contains("--no-suspension")
let reader: AnswerReader
if arguments.contains("--plain") || !isTerminal(0) || !isTerminal(1) {
  reader = PlainReader(options: options)
} else {
  do throws(LineEditingError) { reader = try LineEditor(options: options) } catch {
    say("cannot edit: \(error)")
    exit(70)
  }
}
reader.draftChanged = save

/// What comes through the watched descriptor is shown, but for orders: another question, what somebody types, the end.
@MainActor func tell(_ text: String) {
  let words = sanitised(text)
  if words.hasPrefix("question ") {
    (prompt.question, prompt.questionStays) = (String(words.dropFirst(9)), true)
    reader.change(to: prompt)
  } else if words.hasPrefix("aside ") {
    prompt.aside = Aside(lead: String(words.dropFirst(6)), text: "")
    reader.change(to: prompt)
  } else if words == "dismiss" {
    reader.dismiss()
  } else {
    reader.showAbove(words)
  }
}

if let path = value("--watch") {
  let descriptor = open(path, O_RDWR | O_NONBLOCK)  // for writing, too: so there is no end when a writer leaves
  reader.watch(descriptor) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 { tell(String(decoding: buffer[..<count], as: UTF8.self)) }
  }
}
if let kept = draftFile?.load() { prompt.draft = kept }

var left = value("--answers").flatMap { Int($0) } ?? 1000
loop: while left > 0 {
  left -= 1
  switch reader.read(prompt) {
  case .answer(let text):
    reader.remember(text)
    if let text = value("--between") { reader.showAbove(text) }
    draftFile?.remove()
    prompt.draft = ""
    log(text)
    say("got \(text.unicodeScalars.count)")
    if text == "quit" { break loop }
    if text == "exit" { exit(3) }
    if text == "crash" { abort() }
    while text == "hang" { _ = sleep(1) }
    if text == "ask again" { reader.forget(text) }
  case .endOfInput:
    say("end of input")
    break loop
  case .interrupted:
    say("end by interrupt")
    reader.close()
    dieOfSignal(SIGINT)
  case .signal(let signal):
    reader.close()
    dieOfSignal(signal)
  case .dismissed:
    say("dismissed")
    break loop
  case .failed(let code):
    say("end by error \(code)")
    break loop
  }
}
reader.close()
