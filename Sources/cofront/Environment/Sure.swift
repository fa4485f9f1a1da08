// Questions before something that nothing brings back, and how they are asked: at a terminal, until a yes or a no
// comes.

import Conversations
import LineEditing

/// A question whose answer is yes or no; Enter is a no.
struct Sure {
  let question, hint, again: String

  /// - Parameters:
  ///   - does: What a yes does to it.
  private init(_ question: String, yes does: String) {
    self.question = question
    hint = "“yes” \(does) · Enter keeps it"
    again = "“yes” \(does), “no” keeps it. Which one?"
  }

  static func forget(_ id: String) -> Sure {
    Sure("Delete \(id) for good, with its notes and draft?", yes: "deletes it")
  }
  static func replace(_ file: String) -> Sure {
    Sure("\(file) is there already. Should it be replaced?", yes: "replaces it")
  }
  /// The words are said again, in short: they are what may be meant, or not.
  static func strike(_ id: String, _ words: String) -> Sure {
    let words = sanitised(words, keepsLineFeeds: false)
    let short = words.count > 60 ? words.prefix(58) + " …" : words[...]
    return Sure("Take “\(short)” out of \(id), and of all that quotes it, for good?", yes: "takes it back")
  }
}

extension Environment {
  /// Asks at the terminal, outside a conversation. Leaving is a no.
  func confirms(_ sure: Sure) throws -> Bool {
    let terminal = try TerminalInterface(self)
    defer { terminal.close() }
    var question = sure.question
    while true {
      let line = try terminal.ask(question, hint: sure.hint)
      switch Choice(line) {
      case .goOn: return true
      case .no, .leave, .enter: return false
      case .new, nil:
        // "yes please, all of it"
        if let isYes = line.saysYes { return isYes }
        question = sure.again
      }
    }
  }

  /// Asks, and names the session that was found.
  /// - Parameter name: What was typed for it.
  /// - Throws: Where nobody can be asked, and it was not the whole name.
  func isSure(_ sure: Sure, of id: String, named name: String) throws -> Bool {
    if inputIsTerminal, !options.hasNoInput { return try confirms(sure) }
    if name == id { return true }
    throw Failure("\(name) is \(id) here, and nothing brings it back: type the whole name, or add --yes", .usage)
  }
}
