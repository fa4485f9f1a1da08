// Undo and redo of a draft, in steps a person would call one: a word typed, a paste, a deletion.

/// The changes of one draft. Each keeps only what it took away and what it put there.
struct Undo {
  private struct Change {
    var place: Int
    var removed: [Unicode.Scalar]
    var inserted: [Unicode.Scalar]
    var cursorBefore: Int
    var cursorAfter: Int
  }

  private var done: [Change] = []
  private var undone: [Change] = []

  /// Notes that a command turned `before` into `after`. O(n).
  /// - Parameter joins: true for typing and deleting, which may be one step with what was typed or deleted before.
  mutating func record(from before: Draft, to after: Draft, joins: Bool = false) {
    guard before.text != after.text else { return }
    undone = []
    let (removed, inserted) = before.difference(to: after.text)
    let change = Change(
      place: removed.lowerBound, removed: Array(before.text[removed]), inserted: Array(after.text[inserted]),
      cursorBefore: before.cursor, cursorAfter: after.cursor)
    if joins, let last = done.last, let joined = Self.join(last, change) {
      done[done.count - 1] = joined
    } else {
      done.append(change)
    }
  }

  /// Typing goes on in the same word, or deleting one character after the other: one step.
  private static func join(_ earlier: Change, _ later: Change) -> Change? {
    var joined = earlier
    if earlier.removed.isEmpty, later.removed.isEmpty, let first = later.inserted.first,
      earlier.place + earlier.inserted.count == later.place, earlier.inserted.count < 40
    {
      let endsWord = earlier.inserted.last?.properties.isWhitespace ?? true
      if endsWord && !first.properties.isWhitespace { return nil }
      joined.inserted += later.inserted
    } else if earlier.inserted.isEmpty, later.inserted.isEmpty, later.removed.count == 1, earlier.removed.count < 40,
      later.place + 1 == earlier.place
    {
      joined.removed = later.removed + earlier.removed
      joined.place = later.place
    } else {
      return nil
    }
    joined.cursorAfter = later.cursorAfter
    return joined
  }

  /// The draft before the last change; nil when there is none.
  mutating func undo(_ draft: Draft) -> Draft? {
    guard let change = done.popLast() else { return nil }
    undone.append(change)
    var text = draft.text
    text.replaceSubrange(change.place..<(change.place + change.inserted.count), with: change.removed)
    return Draft(text: text, cursor: change.cursorBefore)
  }

  /// The draft after the change that was undone last; nil when there is none.
  mutating func redo(_ draft: Draft) -> Draft? {
    guard let change = undone.popLast() else { return nil }
    done.append(change)
    var text = draft.text
    text.replaceSubrange(change.place..<(change.place + change.removed.count), with: change.inserted)
    return Draft(text: text, cursor: change.cursorAfter)
  }
}
