// Which way the conversation goes on: guards over what is known now.

import Scripts

extension Conversation {
  /// Whether everything that a guard names holds now. Guards are asked many at a time while somebody waits: nothing
  /// large is copied here.
  /// - Parameters:
  ///   - state: The id of the state whose guard it is; the present one unless given.
  ///   - visit: The visit for which wordings are chosen.
  ///   - about: The item that is to be at hand.
  func holds(_ condition: Guard?, in state: String? = nil, visit: Int? = nil, about: String? = nil) -> Bool {
    guard let condition else { return true }
    return condition.tests.allSatisfy { test in
      test.names.contains { isTrue(test, of: $0, in: state ?? snapshot.cursor.state, visit, about) }
        != test.kind.isNegation
    }
  }

  /// Whether what a test asks for is true of one name; a negation is true where this is false of all.
  private func isTrue(_ test: Guard.Test, of name: String, in state: String, _ visit: Int?, _ about: String?) -> Bool {
    func value() -> Value? { script.data[name].flatMap { self.value(of: $0, about: about) } }
    func compare(_ isSo: (Int, Int) -> Bool) -> Bool {
      guard let number = value()?.number, let bound = test.values.first.flatMap({ Int($0) }) else { return false }
      return isSo(number, bound)
    }
    switch test.kind {
    case .chose: return snapshot.chosen.contains(name)
    case .is, .isNot: return value()?.words.map(test.values.contains) ?? false
    case .known, .unknown: return isKnown(name, about: about)
    case .atLeast: return compare(>=)
    case .atMost: return compare(<=)
    case .fact, .not: return Fact(rawValue: name).map { isTrue($0, in: state, visit) } ?? false
    case .left, .noneLeft: return script[name].map(hasLeft) ?? false
    case .visited, .unvisited: return snapshot.visits[name] != nil
    }
  }

  private func isTrue(_ fact: Fact, in state: String, _ visit: Int?) -> Bool {
    switch fact {
    case .again: (visit ?? snapshot.visits[state] ?? 0) > 1
    case .returning: snapshot.isReturning
    case .coached: transcript.people.coach != nil
    case .threatened: snapshot.isThreatened
    case .third: script[state].map { snapshot.taken(in: $0, script.data).count == 3 } ?? false
    }
  }

  /// Whether a state has something left to take up, or room for more.
  private func hasLeft(_ state: State) -> Bool {
    if state.each != nil { return !left(in: state).isEmpty }
    guard let most = state.most,
      let slot = script.subject(of: state) ?? script.data.slot(state.into.first)
    else { return false }
    let count = slot.records == nil ? snapshot.value(of: slot)?.list?.count ?? 0 : snapshot.made(in: slot).count
    return count < most
  }

  /// The ids that a state with `each` has not taken up in its present round.
  func left(in state: State) -> [String] {
    let taken = snapshot.taken(in: state, script.data)
    return subjects(of: state).filter { !taken.contains($0) }
  }

  /// The ids of all that a state with `each` could take up.
  func subjects(of state: State) -> [String] {
    guard let slot = script.data.slot(state.each) else { return [] }
    return snapshot.ids(of: slot).filter { holds(state.when, in: state.id, about: $0) }
  }
}
