// Where a script comes from: compiled in, a file of the person's own, or the copy kept beside the transcripts.

import Conversations
import Scripts
import Transcripts

/// A script with the text that it was read from.
struct ScriptSource {
  let script: Script
  let text: String

  /// The scripts that this program has itself.
  static var builtIn: ScriptSource { ScriptSource(script: .builtIn, text: Script.builtInText) }
  static var exchange: ScriptSource { ScriptSource(script: .exchange, text: Script.exchangeText) }

  /// The script of a file; the built-in one without a name. What is wrong with a file is told, line by line.
  static func named(_ file: String?) throws -> ScriptSource {
    guard let file else { return builtIn }
    let (reading, text) = try read(file)
    let errors = reading.diagnostics.filter { $0.code.severity == .error }
    for error in errors { Process.complain(error.line(file: file)) }
    guard let script = reading.script else {
      throw Failure("\(file) cannot be played: mend the \(errors.count == 1 ? "error" : "errors") above", .badData)
    }
    return ScriptSource(script: script, text: text)
  }

  /// Reads and checks a script file.
  static func read(_ file: String) throws -> (ParsedScript, String) {
    let text = try Process.text(of: try Process.contents(of: file), file, remedy: "save it as UTF-8")
    return (ParsedScript(text: text), text)
  }

  /// The script with this SHA-256, where this program has it itself.
  static func compiledIn(_ sha256: String) -> ScriptSource? {
    if sha256 == Script.exchange.sha256 { return exchange }
    return sha256 == Script.builtIn.sha256 ? builtIn : nil
  }

  /// The script that a session began with.
  static func kept(_ reference: ScriptReference, in store: Store) throws(ScriptLoss) -> ScriptSource {
    let (script, text) = try store.script(of: reference.sha256)
    return ScriptSource(script: script, text: text)
  }

  /// A session as it was left, under its own script, to be changed or copied outside of itself.
  static func conversation(_ id: String, in store: Store) throws -> Conversation {
    let transcript = try store.load(id)
    do throws(ScriptLoss) {
      return Conversation(
        script: try kept(transcript.script, in: store).script, transcript: transcript, place: store.path)
    } catch {
      throw Failure(
        "the script of \(id) is \(error.rawValue), which says what its answers mean: put it back as "
          + "\(store.path)/scripts/\(transcript.script.sha256).yaml", .noInput)
    }
  }
}
