// What is chosen outside a conversation: to go on with a session that was left, or not; whether something is meant.

import Conversations

/// What is chosen where a session that was left is offered.
enum Choice {
  case enter, goOn, new, no, leave

  private static let words: [Self: Set<String>] = [
    .enter: [""], .goOn: ["go on", "continue", "resume"],
    .new: [
      "new", "begin anew", "anew", "start over", "start again", "restart", "another", "begin another", "a new one",
      "new one", "fresh", "a fresh one", "a new conversation", "new conversation", "start new", "start a new one",
      "no new",
    ],
    .leave: [
      "leave", "quit", "exit", "/quit", "/pause", "pause", "stop", "bye", "later", "q", "cancel", "not today",
      "neither",
    ],
  ]

  /// Reads a line; `nil` where it is none of them.
  init?(_ line: String) {
    let marks: Set<Character> = [".", "!", ",", "“", "”", "\""]
    let plain = line.lowercased().filter { !marks.contains($0) }.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let said = line.isYesOrNo ? line.saysYes.map { $0 ? Self.goOn : .no } : nil
    // "nope, a new one"
    let rest = plain.split(separator: " ").drop { String($0).saysYes != nil || ["please", "just"].contains($0) }
      .joined(separator: " ")
    let named = [plain, rest].lazy.compactMap { words in Self.words.first { $0.value.contains(words) }?.key }.first
    guard let choice = named == .enter && !plain.isEmpty ? said : named ?? said else { return nil }
    self = choice
  }
}
