// Reads words about somebody by name. The rules do not know whose name begins a sentence; the conversation does.

import Perspective

extension Reading {
  /// Reads a text in which somebody may be named: a sentence that begins with the name is read as one about that person,
  /// "Ana never calls" as "She never calls". Offsets are those of the text as it is. O(n).
  init(of text: String, naming person: String?) {
    guard let person, !person.isEmpty, text.contains(person) else {
      self.init(of: text)
      return
    }
    let (scalars, name) = (Array(text.unicodeScalars), Array(person.unicodeScalars))
    // The text as it is read, and what each of its scalars stands for.
    var (read, places): (String.UnicodeScalarView, [Range<Int>]) = (.init(), [])
    var index = 0
    while index < scalars.count {
      var (end, words) = (index + 1, [scalars[index]])
      if Self.beginsSentence(index, in: scalars), scalars[index...].starts(with: name) {
        end = index + name.count
        words = Array("She".unicodeScalars)
        if scalars[end...].starts(with: "'s".unicodeScalars) || scalars[end...].starts(with: "’s".unicodeScalars) {
          (end, words) = (end + 2, Array("Her".unicodeScalars))
        } else if let next = scalars[end...].first, next.properties.isAlphabetic || next.properties.numericType != nil {
          (end, words) = (index + 1, [scalars[index]])  // a longer word
        }
      }
      read.append(contentsOf: words)
      places += repeatElement(index..<end, count: words.count)
      index = end
    }
    self.init(of: String(read))
    for index in spans.indices {
      (spans[index].start, spans[index].end) =
        (places[spans[index].start].lowerBound, places[spans[index].end - 1].upperBound)
    }
  }

  private static func beginsSentence(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard let last = scalars[..<index].last(where: { $0 != " " }) else { return true }
    return ".!?…\n“\"".unicodeScalars.contains(last)
  }
}
