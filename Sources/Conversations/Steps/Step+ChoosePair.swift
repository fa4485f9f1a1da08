// A partner and a dimension: the lowest are offered, any other can be named, and none is an answer.

import Scripts

/// What is offered where a pair is to be chosen.
struct PairOptions {
  /// The offers; an id is `p1 trust`, or `none`.
  let options: [Option]

  /// The most pairs that are offered by number.
  static let mostOffered = 3

  init(_ outcome: Outcome) {
    let partners = outcome.network
    let worked = Set(outcome.scaling.filter(\.hasWords).map(\.pair))
    let open = partners.flatMap { partner in Dimension.allCases.map { Pair(partner: partner.id, dimension: $0) } }
      .filter { !worked.contains($0) }
    func number(_ pair: Pair) -> Int? { outcome.partner(pair.partner)?.ratings[pair.dimension] }
    func name(_ pair: Pair) -> String {
      partners.count == 1
        ? Message.name(of: pair.dimension)
        : Message.name(of: pair.dimension, with: outcome.partner(pair.partner)?.spokenName ?? "")
    }
    var offered = open
    if partners.count > 1 {  // the lowest of each, the lowest of all first; unrated ones come last
      offered = partners.compactMap { partner in
        open.filter { $0.partner == partner.id }.min { (number($0) ?? 11) < (number($1) ?? 11) }
      }
      offered = offered.enumerated().sorted {
        (number($0.element) ?? 11, $0.offset) < (number($1.element) ?? 11, $1.offset)
      }.map(\.element)
    }
    offered = Array(offered.prefix(Self.mostOffered))
    let unseen = partners.count > 1 ? open.last { !offered.contains($0) } : nil
    let example = unseen.flatMap { pair in
      outcome.partner(pair.partner).map { "\($0.name) \(pair.dimension.rawValue)" }
    }
    let labelled = offered.map { pair in
      Option(
        id: "\(pair.partner) \(pair.dimension.rawValue)",
        label: number(pair).map { "\(name(pair)) (\($0))" } ?? name(pair))
    }
    options = labelled + [Option(id: "none", label: Message.noPair(orAny: example))]
  }
}

extension Scaling {
  /// Whether anything was said about the pair.
  fileprivate var hasWords: Bool { [holds, sign, conversation, behaviour, keep].contains { $0 != nil } }
}

extension Step {
  func takePair(_ text: String, _ context: StepContext) -> Taking {
    let text = text.onOneLine
    if text.isEmpty { return context.earlier == nil ? .unclear(Message.pairExpected) : .kept }
    if let correction = correction(text, context) { return correction }
    if ["none", "no", "nobody", "no one", "0"].contains(text.lowercased()) { return .taken(.choice("none")) }
    if let option = Int(text).flatMap({ number in
      context.options.indices.contains(number - 1) ? context.options[number - 1] : nil
    }) {
      return option.id == "none" ? .taken(.choice("none")) : taken(option.id)
    }
    if let pair = Self.pair(text, context) { return .taken(.pair(pair)) }
    return .unclear(Message.pairExpected)
  }

  private func taken(_ id: String) -> Taking {
    let parts = id.split(separator: " ").map(String.init)
    guard parts.count == 2, let dimension = Dimension(rawValue: parts[1]) else { return .unclear(Message.pairExpected) }
    return .taken(.pair(Pair(partner: parts[0], dimension: dimension)))
  }

  /// "Ana trust", "trust with Ana", "purpose" where there is one partner, "Ana" for her lowest.
  private static func pair(_ text: String, _ context: StepContext) -> Pair? {
    var words = text.words.map(String.init)
    var dimension: Dimension?
    for index in [words.count - 1, 0] where dimension == nil && words.indices.contains(index) {
      let word = words[index].lowercased()
      if let named = Dimension(rawValue: word) {
        dimension = named
        words.remove(at: index)
      }
    }
    if let first = words.first, ["with", "of", "in"].contains(first.lowercased()) { words.removeFirst() }
    let rest = words.joined(separator: " ")
    let only = context.outcome.network.count == 1 ? context.names.first : nil
    let named = rest.isEmpty ? only : context.partner(named: rest)
    guard let partner = named ?? context.partner(named: text) else { return nil }
    let lowest = context.outcome.partner(partner.id).flatMap { partner in
      partner.ratings.given.min { (partner.ratings[$0] ?? 0) < (partner.ratings[$1] ?? 0) }
    }
    return Pair(partner: partner.id, dimension: dimension ?? lowest ?? .trust)
  }
}
