// What a step makes of a line, and what it may look at to do so.

import Scripts

/// What a step makes of a line.
enum Taking: Equatable {
  /// It is an answer, with its meaning, and perhaps something to be told.
  case taken(Value?, String? = nil)
  /// The earlier answer stands.
  case kept
  /// A step that takes several answers has enough.
  case finished
  /// It corrects the numbers of a partner, whatever was asked.
  case correction(partner: String, Ratings)
  /// An action made before is to be changed.
  case revision(action: Int)
  /// It is no answer; the text says kindly what would be one.
  case unclear(String)
}

/// What a step may look at.
struct StepContext {
  /// The state that asks.
  let state: State
  /// What the conversation came to.
  let outcome: Outcome
  /// The question's earlier answer.
  let earlier: Progress.Answer?
  /// Which part of the question is open.
  let part: String?
  /// The options that are offered now.
  let options: [Option]
  /// The numbers given in this visit.
  let ratings: Ratings
  /// The id of the partner at hand.
  let partnerAtHand: String?
  /// The id for the next partner who is named.
  let nextID: Int

  init(_ conversation: Conversation, state: State, visit: Int? = nil, earlier: Progress.Answer? = nil) {
    (self.state, self.earlier) = (state, earlier)
    outcome = conversation.progress.outcome
    part = conversation.progress.cursor.part
    ratings = conversation.progress.cursor.ratings
    partnerAtHand = conversation.progress.cursor.partner
    nextID = conversation.progress.partnersNamed + 1
    switch state.step {
    case .choose(let options, _):
      self.options = options.filter { conversation.holds($0.condition, in: state.id, visit: visit) }
    case .choosePair: options = PairOptions(outcome).options
    default: options = []
    }
  }

  /// The ids and names of the partners.
  var names: [PartnerName] { outcome.network.map { PartnerName(id: $0.id, name: $0.name) } }

  /// What a `list` step has so far.
  var listed: [String] {
    switch state.into {
    case .network: names.map(\.name)
    case .behaviours: outcome.behaviours
    case .practices: outcome.practices
    case .words(let name): outcome.words[name].map { $0.split(separator: "\n").map(String.init) } ?? []
    default: []
    }
  }

  /// What an answer may be completed to.
  var candidates: [String] {
    switch state.step {
    case .choose: options.map(\.label)
    case .choosePair:
      outcome.network.flatMap { partner in Dimension.allCases.map { "\(partner.name) \($0.rawValue)" } } + ["none"]
    case .ask(partner: true), .list(.names, _): names.map(\.name)
    case .rate, .commit: names.map(\.name)
    default: []
    }
  }

  /// The partner that a text names: the whole name, or an unmistakable beginning of it.
  func partner(named text: String) -> PartnerName? {
    let wanted = text.onOneLine.lowercased()
    guard !wanted.isEmpty else { return nil }
    if let exact = names.first(where: { $0.name.isSame(as: wanted) }) { return exact }
    let beginning = names.filter { $0.name.lowercased().hasPrefix(wanted) }
    return beginning.count == 1 ? beginning[0] : nil
  }

  /// The partner that a text names where it may as well be somebody new: by the whole name or by its first words.
  func person(named text: String) -> PartnerName? {
    guard let partner = partner(named: text) else { return nil }
    let rest = partner.name.dropFirst(text.onOneLine.count)
    return rest.isEmpty || rest.first?.isWhitespace == true ? partner : nil
  }

  /// The person of the earlier answer, called otherwise: by more of the name, by less, or in other letters.
  func renamed(_ name: String) -> PartnerName? {
    guard case .partners(let earlier) = earlier?.value, let old = earlier.last,
      !names.contains(where: { $0.id != old.id && $0.name.isSame(as: name) })
    else { return nil }
    let (shorter, longer) = name.count < old.name.count ? (name, old.name) : (old.name, name)
    guard longer.lowercased().hasPrefix(shorter.lowercased()) else { return nil }
    let rest = longer.dropFirst(shorter.count)
    let isSame = rest.isEmpty || " ,(".contains(rest.first ?? " ") && !rest.contains(" and ")
    return isSame ? PartnerName(id: old.id, name: name) : nil
  }

  /// "Ana 8 5 8": a partner and a number for each dimension. The longest name that fits is meant, so that "Team 7"
  /// may have a number in it.
  func numbered(_ text: String) -> (partner: String, ratings: Ratings)? {
    for cut in text.indices.reversed() where text[cut].isNumber && cut > text.startIndex {
      guard text[text.index(before: cut)].isWhitespace || text[text.index(before: cut)] == ":" else { continue }
      let name = text[..<cut].trimmed
      guard let partner = partner(named: name.hasSuffix(":") ? String(name.dropLast()) : name) else { continue }
      let ratings = Numbers.ratings(String(text[cut...]), scales: Dimension.allCases)
      return ratings.flatMap { $0.given.count == Dimension.allCases.count ? (partner.id, $0) : nil }
    }
    return nil
  }
}

extension Step {
  /// Makes of a line what it can.
  func take(_ text: String, in context: StepContext) -> Taking {
    switch self {
    case .say, .show: .unclear(Message.nothingAsked)
    case .ask(let partner): partner ? takePartner(text, context) : takeWords(text, context)
    case .draft: takeWords(text, context)
    case .choose(let options, let many): takeChoice(text, context, of: options, many: many)
    case .choosePair: takePair(text, context)
    case .list(let items, let most): takeItems(text, context, items, most: most)
    case .rate(let scales): takeNumbers(text, context, scales)
    case .commit: takeAction(text, context)
    }
  }
}
