// The answers of this session, in memory only: Up and Down walk through them, Ctrl-R searches.

/// The answers given so far and the walk through them. An entry keeps its line feeds: a long answer is one entry.
///
/// A text that is edited while it is recalled stays edited until the question is answered, as does the draft that was
/// under way: walking never loses text.
struct History {
  private var entries: [String] = []
  private let capacity: Int
  /// Where the walk stands; `entries.count` is the draft itself.
  private var position = 0
  private var edited: [Int: Draft] = [:]
  /// Those of the entries that were put aside and never sent.
  private var unsent: Set<String> = []

  /// Keeps the latest `capacity` answers.
  init(capacity: Int) { self.capacity = max(capacity, 1) }

  /// Begins a question: the walk starts behind the latest answer.
  mutating func begin() {
    position = entries.count
    edited = [:]
  }

  /// Adds an answer, or a draft that was put aside, as the latest; an equal one before it goes.
  mutating func add(_ answer: String, isSent: Bool = true) {
    guard !answer.isEmpty else { return }
    if isSent { unsent.remove(answer) } else { unsent.insert(answer) }
    entries.removeAll { $0.unicodeScalars.elementsEqual(answer.unicodeScalars) }
    entries.append(answer)
    if entries.count > capacity { entries.removeFirst(entries.count - capacity) }
    begin()
  }

  /// Removes an answer for good.
  mutating func remove(_ answer: String) {
    entries.removeAll { $0.unicodeScalars.elementsEqual(answer.unicodeScalars) }
    begin()
  }

  /// The entry before the present one, the present text being kept; nil at the oldest.
  mutating func earlier(keeping draft: Draft) -> Draft? { walk(to: position - 1, keeping: draft) }

  /// The entry after the present one, at last the draft that was under way; nil there.
  mutating func later(keeping draft: Draft) -> Draft? { walk(to: position + 1, keeping: draft) }

  /// The draft that was under way, while an answer is recalled and stands there as it was given; nil else. What was put
  /// aside is no answer: recalled to an empty line, it is the draft.
  func underWay(behind shown: Draft) -> Draft? {
    guard position < entries.count, entries[position].unicodeScalars.elementsEqual(shown.text),
      let draft = edited[entries.count], !draft.text.isEmpty || !unsent.contains(entries[position])
    else { return nil }
    return draft
  }

  private mutating func walk(to place: Int, keeping draft: Draft) -> Draft? {
    guard (0...entries.count).contains(place) else { return nil }
    edited[position] = draft
    position = place
    return edited[place] ?? (place < entries.count ? Draft(entries[place]) : Draft())
  }

  /// The latest entry before `place` (nil: the latest of all) that holds `query`, whatever the case of its letters.
  func search(_ query: String, before place: Int? = nil) -> (place: Int, text: String)? {
    first(query, in: entries[..<min(place ?? entries.count, entries.count)].indices.reversed())
  }

  /// The earliest entry after `place` that holds `query`.
  func search(_ query: String, after place: Int) -> (place: Int, text: String)? {
    first(query, in: entries.indices.dropFirst(place + 1))
  }

  private func first(_ query: String, in places: some Sequence<Int>) -> (place: Int, text: String)? {
    let wanted = query.lowercased()
    return places.first { entries[$0].lowercased().contains(wanted) }.map { ($0, entries[$0]) }
  }
}
