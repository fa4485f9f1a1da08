// One of several options, by its number, its id or the beginning of its label.

import Scripts

extension Step {
  func takeChoice(_ text: String, _ context: StepContext, of all: [Option], many: Bool) -> Taking {
    let text = text.onOneLine
    if text.isEmpty {
      if context.earlier != nil { return .kept }
      return many ? .taken(.items([])) : .unclear(Message.choose(context.options))
    }
    if let correction = correction(text, context) { return correction }
    if many {
      if ["none", "nothing", "no", "0"].contains(text.lowercased()) { return .taken(.items([])) }
      guard let picked = Self.several(text, context.options) else {
        return .unclear(Message.chooseSeveral(context.options))
      }
      return .taken(.items(context.options.map(\.id).filter(picked.contains)))
    }
    guard let option = Self.option(text, context.options) else { return .unclear(Message.choose(context.options)) }
    return .taken(.choice(option.id))
  }

  /// The ids of options by numbers or words; their labels, which have spaces, need commas between.
  static func several(_ text: String, _ options: [Option]) -> [String]? {
    if let one = option(text, options) { return [one.id] }
    for isSeparator in [{ (character: Character) in ",;".contains(character) }, { ",; ".contains($0) }] {
      let picked = text.split(whereSeparator: isSeparator).map { option($0.trimmed, options)?.id }
      if !picked.isEmpty, !picked.contains(nil) { return picked.compactMap(\.self) }
    }
    return nil
  }

  static func option(_ text: String, _ options: [Option]) -> Option? {
    var text = text.lowercased()
    while let last = text.last, ".)".contains(last) { text.removeLast() }
    if text.isEmpty { return nil }
    if let number = Int(text) { return options.indices.contains(number - 1) ? options[number - 1] : nil }
    if let exact = options.first(where: { $0.id == text || $0.label.isSame(as: text) }) { return exact }
    let words = spoken(text)
    let labels = options.map { spoken($0.label) }
    // "no" begins "not", and means something else: what is cut off inside a word has to be longer.
    let beginning = options.indices.filter { index in
      labels[index].starts(with: words)
        || text.count >= fewestLetters
          && (options[index].label.lowercased().hasPrefix(text) || options[index].id.hasPrefix(text))
    }
    if beginning.count == 1 { return options[beginning[0]] }
    let containing = options.indices.filter { Set(labels[$0]).isSuperset(of: words) }
    return beginning.isEmpty && containing.count == 1 ? options[containing[0]] : nil
  }

  /// The fewest letters that a label's first word may be cut to.
  private static let fewestLetters = 3

  /// The words of a text, without the marks around them.
  private static func spoken(_ text: String) -> [Substring] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || "'’".contains($0)) }
  }

  /// The most characters of a line that may correct the numbers of a partner.
  static let longestCorrection = PartnerName.longestName + 20

  /// "Ana 8 5 8" where something else was asked.
  func correction(_ text: String, _ context: StepContext) -> Taking? {
    guard text.count <= Self.longestCorrection, let (partner, ratings) = context.numbered(text) else { return nil }
    return .correction(partner: partner, ratings)
  }
}
