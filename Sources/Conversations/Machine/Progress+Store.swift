// Puts an answer into the slot of the outcome that its state names.

import Scripts

extension Progress {
  mutating func store(_ entry: Entry, in state: State) {
    let words = entry.text
    switch state.into {
    case nil: break
    case .aim: outcome.aim = words
    case .worth: outcome.worth = words
    case .issue: name(words, in: state)
    case .value: outcome.value = words
    case .confidant: outcome.confidant = words.standsForNothing ? nil : words
    case .definition(let dimension): define(dimension, words)
    case .situation: outcome.insight = Insight(situation: words, self: outcome.insight?.`self`)
    case .oneself: outcome.insight = Insight(situation: outcome.insight?.situation, self: words)
    case .way: outcome.way = chosen
    case .pace: outcome.pace = chosen
    case .safety: outcome.safety = chosen
    case .focus: outcome.focus = chosen
    case .network: storeNetwork(entry)
    case .theirs: if case .number(let number) = entry.value { theirs(number) }
    case .pair: pick(entry.value)
    case .pairNumber: if case .number(let number) = entry.value { rerate(number) }
    case .holds: change { $0.holds = words }
    case .sign: change { $0.sign = words }
    case .conversation: change { $0.conversation = words }
    case .behaviour: change { $0.behaviour = words }
    case .keep: change { $0.keep = words }
    case .facing: face(entry)
    case .opening: openWith(words)
    case .kept: if chosen == "keep" || chosen == "mean" { keepOpening() }
    case .behaviours: if case .items(let items) = entry.value { outcome.behaviours = items }
    case .practices: if case .items(let items) = entry.value { outcome.practices = items }
    case .actions: if case .action(let parts) = entry.value { act(parts, in: state) }
    case .obstacle: changeAction { $0.obstacle = words }
    case .plan: changeAction { ($0.if, $0.then) = Self.plan(words) }
    case .confidence: if case .number(let number) = entry.value { changeAction { $0.confidence = number } }
    case .status: if let status = chosen.flatMap(Action.Status.init) { changeAction { $0.status = status } }
    case .learned: changeAction { $0.learned = words }
    case .words(let name): outcome.words[name] = state.step.kind == .list ? entry.value?.lines : words
    }
  }

  private mutating func define(_ dimension: Dimension, _ words: String) {
    var definitions = outcome.definitions ?? Definitions()
    switch dimension {
    case .trust: definitions.trust = words
    case .imperative: definitions.imperative = words
    case .purpose: definitions.purpose = words
    }
    outcome.definitions = definitions
  }

  /// The issue put another way, by another question, leaves what was told first beside it.
  private mutating func name(_ issue: String, in state: State) {
    if outcome.account != nil, accountState == state.id {
      outcome.account = issue
      return
    }
    if outcome.account == nil, let told = outcome.issue, issueState != state.id {
      (outcome.account, accountState) = (told, issueState)
    }
    (outcome.issue, outcome.facing, issueState) = (issue, cursor.partner, state.id)
  }

  private mutating func openWith(_ words: String) {
    var opening = outcome.opening ?? Opening(drafts: [])
    if opening.drafts.last != words { opening.drafts.append(words) }
    outcome.opening = opening
  }

  private mutating func keepOpening() {
    guard let last = outcome.opening?.drafts.last else { return }
    outcome.opening?.kept = last
  }

  private mutating func storeNetwork(_ entry: Entry) {
    switch entry.value {
    case .partners(let names):
      outcome.name(names)
      number(names)
    case .items(let items) where items.isEmpty: outcome.name([])  // an empty list decodes so
    case .ratings(let ratings):
      guard let id = entry.about else { return }
      outcome.rate(id, ratings)
      for dimension in ratings.given where id == cursor.partner { cursor.ratings[dimension] = ratings[dimension] }
    default: break
    }
  }

  private mutating func pick(_ value: Value?) {
    guard case .pair(let pair) = value else {
      cursor.scaling = nil
      return
    }
    cursor.partner = pair.partner
    let number = outcome.partner(pair.partner)?.ratings[pair.dimension]
    if let index = outcome.scaling.firstIndex(where: { $0.pair == pair }) {
      outcome.scaling[index].from = number
      cursor.scaling = index
    } else {
      outcome.scaling.append(Scaling(partner: pair.partner, dimension: pair.dimension, from: number))
      cursor.scaling = outcome.scaling.count - 1
    }
  }

  private mutating func rerate(_ number: Int) {
    guard let scaling else { return }
    change { $0.from = number }
    var ratings = Ratings()
    ratings[scaling.dimension] = number
    outcome.rate(scaling.partner, ratings)
  }

  private mutating func theirs(_ number: Int) {
    guard let scaling, let index = outcome.network.firstIndex(where: { $0.id == scaling.partner }) else { return }
    outcome.network[index].theirs = outcome.network[index].theirs ?? Ratings()
    outcome.network[index].theirs?[scaling.dimension] = number
  }

  private mutating func face(_ entry: Entry) {
    guard case .partners(let names) = entry.value, let person = names.last else { return }
    if let index = outcome.network.firstIndex(where: { $0.id == person.id }) {
      outcome.network[index].name = person.name
    } else {
      outcome.network.append(Partner(id: person.id, name: person.name))
      faced.insert(person.id)
    }
    (outcome.facing, cursor.partner) = (person.id, person.id)
    number(names)
  }

  /// Takes off the list whom somebody named for a conversation, and took back before a word about them was said.
  mutating func forget(onlyFaced id: String) {
    guard faced.contains(id), outcome.issue == nil, outcome.partner(id)?.ratings.given.isEmpty == true else { return }
    outcome.network.removeAll { $0.id == id }
  }

  private mutating func number(_ names: [PartnerName]) {
    partnersNamed = max(partnersNamed, names.compactMap { Self.number(in: $0.id, behind: "p") }.max() ?? 0)
  }

  private mutating func act(_ parts: ActionParts, in state: State) {
    if cursor.action == nil, let what = parts.what {
      outcome.actions.append(Action(what: what))
      cursor.action = outcome.actions.count - 1
    }
    if let index = cursor.action, let what = parts.what, outcome.actions.indices.contains(index),
      let old = outcome.actions[index].what, !what.sharesWord(with: old)
    {
      for question in answers.keys where question.subject == Self.id(ofAction: index) { answers[question] = nil }
    }
    changeAction {
      // What was said of the action as it was may not be true of another one; it is asked again.
      if let what = parts.what, what != $0.what {
        ($0.what, $0.obstacle, $0.if, $0.then, $0.confidence) = (what, nil, nil, nil, nil)
      }
      $0.who = parts.who ?? $0.who
      $0.when = parts.when ?? $0.when
    }
  }

  private mutating func change(_ body: (inout Scaling) -> Void) {
    if let index = cursor.scaling, outcome.scaling.indices.contains(index) { body(&outcome.scaling[index]) }
  }

  private mutating func changeAction(_ body: (inout Action) -> Void) {
    if let index = cursor.action, outcome.actions.indices.contains(index) { body(&outcome.actions[index]) }
  }

  /// Splits "when he calls, I breathe" or "if ... then ..." into the moment and what is done then.
  static func plan(_ words: String) -> (if: String?, then: String?) {
    let commas = words.ranges(of: ", ")
    let toDeed = commas.first { comma in
      let next = words[comma.upperBound...].prefix { $0.isLetter || "'’".contains($0) }.lowercased()
      return ["i", "i'll", "i’ll", "i'd", "i’d", "we", "we'll", "we’ll", "my"].contains(next)
    }
    let cut = words.firstRange(of: " then ") ?? toDeed ?? commas.first ?? words.firstRange(of: ": ")
    guard let cut else { return (nil, words) }
    var moment = words[..<cut.lowerBound].trimmed
    while let last = moment.last, ",;:".contains(last) { moment.removeLast() }
    for lead in ["if ", "when "] where moment.lowercased().hasPrefix(lead) {
      moment = moment.dropFirst(lead.count).trimmed
    }
    var deed = words[cut.upperBound...].trimmed
    if deed.lowercased().hasPrefix("then ") { deed = deed.dropFirst(5).trimmed }
    return deed.isEmpty ? (nil, words) : (moment.isEmpty ? nil : moment, deed)
  }
}

extension Outcome {
  /// Takes over the list of partners as named now; who stays keeps the numbers.
  mutating func name(_ names: [PartnerName]) {
    network = names.map { name in
      guard var partner = partner(name.id) else { return Partner(id: name.id, name: name.name) }
      partner.name = name.name
      return partner
    }
  }

  /// Takes over the numbers that are given; the others stay.
  mutating func rate(_ id: String, _ ratings: Ratings) {
    guard let index = network.firstIndex(where: { $0.id == id }) else { return }
    for dimension in ratings.given { network[index].ratings[dimension] = ratings[dimension] }
  }
}
