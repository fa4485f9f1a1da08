// The alternatives of a pattern, each of which some example has to use.

import Perspective

/// One thing that an element of a pattern may take.
struct Alternative: Hashable, Comparable {
  /// The line among the rule's patterns, and where in it the element begins.
  var line: Int
  var place: Int
  /// The element as it is written, and the alternative in it.
  var element: String
  var part: String

  static func < (one: Alternative, other: Alternative) -> Bool {
    (one.line, one.place, one.part) < (other.line, other.place, other.part)
  }
}

extension CompiledRules {
  /// Every alternative of a pattern: the words, classes and marks of its elements, and of every choice in brackets.
  func alternatives(of pattern: String, line: Int) -> Set<Alternative> {
    Set(PatternReader.sequences(pattern[...]).flatMap { $0.flatMap { alternatives(of: $0, line) } })
  }

  private func alternatives(of element: Substring, _ line: Int) -> [Alternative] {
    guard PatternReader.asks(element) else { return [] }
    let place = element.base.utf8.distance(from: element.base.startIndex, to: element.startIndex)
    return PatternReader.parts(of: element).map {
      Alternative(line: line, place: place, element: String(element), part: String($0))
    }
  }

  /// The alternatives that a match used.
  func alternatives(usedBy trace: Trace) -> Set<Alternative> {
    let origin = origins[trace.pattern]
    return Set(
      trace.steps.flatMap { step in
        alternatives(of: origin.sequence[step.element], origin.line).filter { takes($0.part, step) }
      })
  }

  /// Whether the alternative takes what the step took.
  private func takes(_ part: String, _ step: Trace.Step) -> Bool {
    guard part != "$" else { return step.words.isEmpty }
    guard let element = parts[part] else { return false }
    if element.classes.meets(step.classes) || element.chunks & step.chunks != 0 { return true }
    guard step.words.count == 1, let word = step.words.first else { return false }
    return element.accepts(word, pool)
  }
}
