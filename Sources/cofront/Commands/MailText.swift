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

/// What a line of a mail is.
enum MailPart {
  /// The writer's words.
  case own
  /// Somebody else's: quoted with `>` or below the mark of an earlier message, and the line that says whose.
  case quoted
  /// The mail's headers (RFC 5322, section 2.2), or its signature, from a line `-- ` on (RFC 3676, section 4.3).
  case passedOver

  /// What each line is. A subject that was not taken over from an earlier mail is the writer's. O(n).
  static func parts(of lines: [String]) -> [MailPart] {
    var parts: [MailPart] = []
    let lines = lines.map { $0.hasSuffix("\r") ? $0.dropLast() : $0[...] }
    var rest = lines[...]
    if let first = lines.firstIndex(where: { !isBlank($0) }), isHeader(lines[first], among: startingHeaders) {
      let end = lines[first...].firstIndex(where: isBlank) ?? lines.endIndex
      parts = lines[..<end].map { isNewSubject($0) ? .own : .passedOver }
      rest = lines[end...]
    }
    for index in rest.indices {
      if isEarlierMessage(rest[index...]) { return parts + rest[index...].map { _ in .quoted } }
      if rest[index] == "-- " || rest[index] == "--" { return parts + rest[index...].map { _ in .passedOver } }
      parts.append(rest[index].hasPrefix(">") || isAttribution(rest[index...]) ? .quoted : .own)
    }
    return parts
  }

  private static let startingHeaders: Set<String> = [
    "from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "message-id", "in-reply-to", "references",
    "mime-version", "content-type", "return-path", "received", "delivered-to", "x-mailer", "user-agent",
  ]

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

  private static func isHeader(_ line: Substring, among names: Set<String>) -> Bool {
    line.firstIndex(of: ":").map { names.contains(line[..<$0].lowercased()) } ?? false
  }

  private static func isNewSubject(_ line: Substring) -> Bool {
    guard isHeader(line, among: ["subject"]) else { return false }
    let words = line.drop { $0 != ":" }.dropFirst().drop(while: \.isWhitespace).lowercased()
    return !["re:", "fw:", "fwd:"].contains(where: words.hasPrefix)
  }

  /// Whether an earlier message stands here to the end, in the way of mail programs that do not mark its lines.
  private static func isEarlierMessage(_ lines: ArraySlice<Substring>) -> Bool {
    guard let line = lines.first else { return false }
    let words = line.lowercased()
    if words.hasPrefix("--"), ["original message", "forwarded message"].contains(where: words.contains) { return true }
    if words.hasPrefix("begin forwarded message:") { return true }
    return words.hasPrefix("from:") && isHeader(lines.dropFirst().first ?? "", among: ["sent", "date", "to"])
  }

  /// Whether this line says whose the quotation below is: "On Monday, Ana wrote:", perhaps broken in two.
  private static func isAttribution(_ lines: ArraySlice<Substring>) -> Bool {
    let next = lines.dropFirst().drop(while: isBlank)
    guard let line = lines.first, let below = next.first else { return false }
    if line.hasSuffix("wrote:") { return below.hasPrefix(">") }
    return line.hasPrefix("On ") && below.hasSuffix("wrote:") && isAttribution(next)
  }
}
