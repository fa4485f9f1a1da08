// A mail as its writer's own words: what they quote, headers and signatures are passed over, and a line that a mail
// program broke is whole.

/// A text as it comes out of a mail program or an editor.
struct MailText {
  /// The text with every offset as it was: lines that are passed over are blank, and a line end within a sentence is a
  /// space.
  let ownWords: String
  /// How many lines were passed over as somebody else's words.
  let quotedLines: Int

  /// The lengths, in Unicode scalars, of lines that may have been broken for want of room.
  private static let fullLines = 50...80

  /// Takes a text as a mail. A line goes on in the next one when it is about full, ends in no stop, and a small letter
  /// follows. O(n).
  init(_ text: String) {
    var words = Array(text.unicodeScalars)
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    let parts = MailPart.parts(of: lines.map { line in String(String.UnicodeScalarView(line)) })
    for (index, line) in lines.enumerated() {
      let shown = line.last == "\r" ? line.dropLast() : line
      if parts[index] != .own {
        for place in line.indices { words[place] = " " }
      } else if Self.fullLines ~= shown.count, let last = shown.last, !".?!:".unicodeScalars.contains(last),
        index + 1 < lines.count, lines[index + 1].first?.properties.isLowercase == true
      {
        for place in shown.endIndex...line.endIndex { words[place] = " " }
      }
    }
    ownWords = String(String.UnicodeScalarView(words))
    quotedLines = parts.count { $0 == .quoted }
  }
}
