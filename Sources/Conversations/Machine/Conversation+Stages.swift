// On to another stage by /goto, and back to what was left in the middle for it.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Goes to a stage: to what was left in the middle there, or to its first question.
  mutating func goTo(_ name: String, by guide: Entry.Speaker, at time: Date) -> Reply {
    guard let stage = script.stage(named: name),
      let first = script.states.first(where: { $0.stage == stage.id && $0.awaitsAnswer })
        ?? script.states.first(where: { $0.stage == stage.id })
    else { return Reply(notice: Message.stages(script.stages)) }
    let leftThere = snapshot.leftOpen[stage.id].flatMap { script[$0.state] == nil ? nil : $0 }
    let before = snapshot.leftOpen
    add(.goto, by: guide, stage.id, at: time)
    let left = snapshot.leftOpen.keys.first { before[$0] != snapshot.leftOpen[$0] }
    if let leftThere {
      go(to: leftThere.state, keeping: leftThere, at: time)
      return Reply(notice: left.map(Message.leftOpen))
    }
    let needed = stage.needs.first { script.data[$0].map { value(of: $0) == nil } ?? false }
    let asking = needed.flatMap { name in script.states.first { $0.into.contains(name) } }
    go(to: (asking ?? first).id, at: time)
    return Reply(notice: left.map(Message.leftOpen))
  }

  /// Comes back to what was left in the middle: where the way leads to its stage, at once; where the way has passed
  /// it, or the conversation is about to end, if the person says so.
  /// - Parameter target: The state that would come next.
  /// - Returns: Whether something else comes next.
  mutating func comesBack(before target: String, at time: Date) -> Bool {
    guard let last = transcript.entries.last, last.kind != .goto, !snapshot.leftOpen.isEmpty else { return false }
    let (present, next) = (script[last.state]?.stage, script[target])
    let isEnd = next.map { !$0.awaitsAnswer && $0.next.allSatisfy { $0.target == Script.end } } ?? true
    guard isEnd || next?.stage != present else { return false }
    let left = script.stages.filter { $0.id != present && snapshot.leftOpen[$0.id].map(canBeAsked) == true }
    if let cursor = left.first(where: { $0.id == next?.stage }).flatMap({ snapshot.leftOpen[$0.id] }) {
      go(to: cursor.state, keeping: cursor, at: time)
      return true
    }
    let passed = isEnd ? script.stages[...] : script.stages.prefix { $0.id != next?.stage }
    guard let stage = left.first(where: { passed.contains($0) && !snapshot.offeredBack.contains($0.id) }) else {
      return false
    }
    let value: Record = ["left": .text(stage.id), "next": .text(target)]
    add(.question, by: .script, Message.comeBack(to: stage.title), value: .record(value), at: time)
    return true
  }

  /// Goes back to what was left in a stage, or on to what would have come next.
  mutating func settle(return asked: Entry, isWanted: Bool, at time: Date) {
    guard let value = asked.value?.record, let stage = value["left"]?.text, let next = value["next"]?.text else {
      return
    }
    let left = isWanted ? snapshot.leftOpen[stage] : nil
    go(to: left?.state ?? next, keeping: left, at: time)
  }
}

extension Entry {
  /// Whether it asks to go back to what was left in the middle.
  var offersReturn: Bool { kind == .question && value?.record?["left"] != nil }
}
