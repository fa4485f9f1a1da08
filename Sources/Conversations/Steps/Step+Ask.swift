// Free words, and the name of a person.

import Scripts

extension Step {
  func takeWords(_ text: String, _ context: StepContext) -> Taking {
    if text.trimmed.isEmpty { return context.earlier == nil ? .unclear(Message.wordsExpected) : .kept }
    return text == context.earlier?.text ? .kept : .taken(nil)
  }

  func takePartner(_ text: String, _ context: StepContext) -> Taking {
    let name = text.onOneLine
    if name.isEmpty { return context.earlier == nil ? .unclear(Message.nameExpected) : .kept }
    if name == context.earlier?.text { return .kept }
    // "-Ana" takes a name off a list, which this is not.
    guard name.namesSomebody, !name.standsForNothing, !name.hasPrefix("-") else {
      return .unclear(Message.nameExpected)
    }
    guard name.count <= PartnerName.longestName else { return .unclear(Message.nameTooLong) }
    let person = context.renamed(name) ?? context.person(named: name)
    return .taken(.partners([person ?? PartnerName(id: "p\(context.nextID)", name: name)]))
  }
}

extension PartnerName {
  /// The most characters of a name.
  static let longestName = 80
}
