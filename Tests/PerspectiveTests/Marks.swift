// Sentences with marks in the text: `⟦…⟧` encloses the words that attack.
import Perspective

/// A sentence cut out of its marks.
struct Marked {
  var text = ""
  /// The marked stretches, in Unicode scalars.
  var ranges: [Range<Int>] = []

  init(_ source: String) {
    var scalars = String.UnicodeScalarView()
    var start = 0
    for scalar in source.unicodeScalars {
      switch scalar {
      case "⟦": start = scalars.count
      case "⟧": ranges.append(start..<scalars.count)
      default: scalars.append(scalar)
      }
    }
    text = String(scalars)
  }
}

extension Reading {
  /// Whether every marked stretch is met by an attack of the category (of any, where none is asked for), and nothing
  /// else is.
  func meets(_ marked: Marked, _ category: Perspective.Category? = nil) -> Bool {
    let found = attacks
    guard found.count == marked.ranges.count else { return false }
    return zip(found, marked.ranges).allSatisfy { span, range in
      (category == nil || span.category == category) && (span.start..<span.end).overlaps(range)
    }
  }
}
