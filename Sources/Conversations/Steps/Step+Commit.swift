// An action, part by part: what, with whom, by when; or all three on one line, with semicolons between.

import Scripts

extension Step {
  func takeAction(_ text: String, _ context: StepContext) -> Taking {
    if text.trimmed.isEmpty {
      if context.earlier != nil { return .kept }
      return ["who", "when"].contains(context.part) ? .unclear(Message.partExpected) : .finished
    }
    if text == context.earlier?.text { return .kept }
    if context.part != "who", context.part != "when", text.standsForNothing { return .finished }
    if text.standsForNothing { return .unclear(Message.partExpected) }
    switch context.part {
    case "who": return .taken(.action(ActionParts(who: text.trimmed)))
    case "when": return .taken(.action(ActionParts(when: text.trimmed)))
    default:
      if context.part == "another", let number = Int(text.trimmed) {
        let own = context.outcome.ownActions
        return own.indices.contains(number - 1)
          ? .revision(action: own[number - 1]) : .unclear(Message.noSuchAction(own.count))
      }
      let parts = text.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false).map(\.trimmed)
      guard parts.count == 3, !parts.contains("") else { return .taken(.action(ActionParts(what: text.trimmed))) }
      return .taken(.action(ActionParts(what: parts[0], who: parts[1], when: parts[2])))
    }
  }
}
