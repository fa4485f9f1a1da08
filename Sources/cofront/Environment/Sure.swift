// Whether something that nothing brings back is meant: asked at a terminal, and refused where nobody can be asked and
// the session was not named whole.

import LineEditing

extension SessionMessage {
  /// A question whose answer is yes or no.
  struct Sure {
    let question, hint, again: String

    init(_ question: String, _ hint: String, _ again: String) {
      (self.question, self.hint, self.again) = (question, hint, again)
    }
  }
}

extension Environment {
  /// Asks, and names the session that was found.
  /// - Parameter name: What was typed for it.
  /// - Throws: Where nobody can be asked, and it was not the whole name.
  func isSure(_ sure: SessionMessage.Sure, of id: String, named name: String) throws -> Bool {
    if inputIsTerminal, !options.hasNoInput { return try confirms(sure.question, hint: sure.hint, again: sure.again) }
    if name == id { return true }
    throw Failure("\(name) is \(id) here, and nothing brings it back: type the whole name, or add --yes", .usage)
  }
}
