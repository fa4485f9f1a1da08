// How a conversation begins, and how one that was left is taken up.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Says the first words. What comes in from earlier sessions comes in here, as the first entry, and what two people
  /// who swap discoveries ticked beforehand.
  /// - Parameter last: What the last visits had of what this one recalls; `nil` where there was none.
  public mutating func begin(
    earlier items: [Commitment] = [], last: Record? = nil, shared: [(voice: State.Voice, text: String)] = [],
    at time: Date
  ) -> Reply {
    let first = transcript.entries.count
    var carried = Commitment.carried(items, into: script.data)
    for member in last?.members ?? [] { carried[member.name] = member.value }
    if last != nil || !carried.members.isEmpty {
      let text = items.map(\.title).joined(separator: "\n")
      add(.earlier, by: .script, text, in: script.start, visit: 1, value: .record(carried), at: time)
    }
    for (voice, text) in shared where !text.isEmpty {
      add(.shared, by: .script, text, in: script.start, visit: 1, value: .text(voice.rawValue), at: time)
    }
    go(to: script.start, at: time)
    return reply(since: first)
  }

  /// Takes up a conversation that was left. When the open question is no longer in the script, the latest one that
  /// still is gets asked again, with its answer offered.
  /// - Parameters:
  ///   - person: Who takes it up.
  ///   - typist: Who typed it, in a shared session.
  ///   - zone: How far the person's clock is from UTC now.
  public mutating func resume(
    by person: Entry.Speaker = .client, typedBy typist: String? = nil, in zone: Zone? = nil, at time: Date
  ) -> Reply {
    let first = transcript.entries.count
    let changed = zone == transcript.zone ? nil : zone
    add(.resume, by: person, "", value: changed.map { .text($0.text) }, typedBy: typist, at: time)
    if script[snapshot.cursor.state] == nil {
      let known = snapshot.trail.last { script[$0.state] != nil }
      go(to: known?.state ?? script.start, keeping: known, at: time)
    } else if let state, wasAnsweredBetween(state) {
      leave(state, at: time)
    }
    return reply(since: first)
  }

  /// Whether what a state asks was told between two sessions: what became of the item at hand, or, where only items
  /// that are left lead to the state, of all of them.
  private func wasAnsweredBetween(_ state: State) -> Bool {
    if snapshot.reviewed.isEmpty { return false }
    if asksWhatBecame(state), let slot = script.data.slot(state.each) {
      return snapshot.cursor.atHand[slot.name].map(snapshot.reviewed.contains) ?? false
    }
    let leading = script.states.flatMap(\.next).filter { $0.target == state.id }
    return !leading.isEmpty
      && leading.allSatisfy { route in
        guard let tests = route.condition?.tests, tests.map(\.kind) == [.left] else { return false }
        return tests[0].names.allSatisfy { script[$0].map(asksWhatBecame) == true } && !holds(route.condition)
      }
  }

  /// Whether a state asks what became of items of earlier sessions, one by one.
  private func asksWhatBecame(_ state: State) -> Bool {
    guard let status = script.data.slot(state.each)?.records?.status else { return false }
    return state.into.contains { script.data[$0]?.slot == status }
  }
}
