// Which lines of a mail its writer wrote: headers, quotations, earlier messages and the signature are none of them.

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
