// A mail as its writer's own words: what they quote is somebody else's, and a line that a mail program broke is whole.

/// A text as it comes out of a mail program or an editor.
struct MailText {
  /// The text with every offset as it was: quoted lines are blank, and a line end within a sentence is a space.
  let ownWords: String
  /// How many lines, those that begin with `>`, were quoted.
  let quotedLines: Int

  /// The lengths, in Unicode scalars, of lines that may have been broken for want of room.
  private static let fullLines = 50...80

  /// Takes a text as a mail. A line goes on in the next one when it is about full, ends in no stop, and a small letter
  /// follows. O(n).
  init(_ text: String) {
    var words = Array(text.unicodeScalars)
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    var quoted = 0
    for (line, next) in zip(lines, lines.dropFirst() + [[]]) {
      let shown = line.last == "\r" ? line.dropLast() : line
      if line.first == ">" {
        quoted += 1
        for index in line.indices { words[index] = " " }
      } else if Self.fullLines ~= shown.count, let last = shown.last, !".?!:".unicodeScalars.contains(last),
        next.first?.properties.isLowercase == true
      {
        for index in shown.endIndex...line.endIndex { words[index] = " " }
      }
    }
    (ownWords, quotedLines) = (String(String.UnicodeScalarView(words)), quoted)
  }
}
