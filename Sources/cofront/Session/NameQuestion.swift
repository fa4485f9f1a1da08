// How the person at this terminal would like to be called: asked once, and remembered. A login name is no name.

import Conversations
import Transcripts

extension TerminalInterface {
  /// The name of the person who sits here: the one given, the one they set, or the one they say now. Where nobody can
  /// be asked it is the login name.
  /// - Parameter store: A folder that may have sessions under their login name.
  func name(_ given: String?, in store: Store, _ environment: Environment) throws -> String {
    if let given { return given }
    guard isInteractive, environment[.client].value == nil else { return environment.person }
    let login = try store.knows(environment.login) ? environment.login : nil
    let visit = Visit(
      place: environment.shortened(store.path), people: People(client: environment.login), keeper: environment.login,
      isShared: false, command: environment.command, folder: environment.folderOption(of: store), id: "ID")
    let name = try askName(enterFor: login, on: visit)
    do { try environment.config.write(.client, to: name) } catch {
      display.note(SessionMessage.nameNotKept("\(error)", environment.command, name.asShellWord))
    }
    return name
  }

  private func askName(enterFor login: String?, on visit: Visit) throws -> String {
    var question = SessionMessage.whatName
    while true {
      let line = try ask(question, hint: SessionMessage.nameHint(login))
      if let login, line.trimmed.isEmpty { return login }
      // A letter alone is a name.
      if line.trimmed.count > 1, Choice(line) == .leave { throw Leave() }
      if let told = visit.answer(to: line) {
        display.note(told)
        continue
      }
      let beginning = String(line.trimmed.prefix { !",.;:!?\n".contains($0) })
      if let name = OwnName.read(line) ?? OwnName.read(beginning) {
        let rest = line.firstRange(of: name).map { line[$0.upperBound...] } ?? ""
        hear(String(rest.drop { $0.isPunctuation || $0.isWhitespace }), on: visit)
        return name
      }
      hear(line, on: visit)
      question = SessionMessage.nameAgain
    }
  }
  /// Answers what is asked beside a name, and keeps what begins to tell for the first question.
  private func hear(_ rest: String, on visit: Visit) {
    if let told = visit.answer(to: rest) { return display.note(told) }
    let words = rest.lowercased().split(whereSeparator: \.isWhitespace)
    let asks = rest.trimmed.hasSuffix("?") || words.first.map { Self.askers.contains(String($0)) } ?? false
    if !asks, !rest.isCourtesy, words.count >= Self.fewestTold { drafts.unheard = rest }
  }

  /// What a question begins with, which begins no story.
  private static let askers: Set<String> = [
    "why", "who", "what", "whats", "where", "how", "can", "do", "does", "is", "are",
  ]
  /// Fewer words only add to the name.
  private static let fewestTold = 5
}
