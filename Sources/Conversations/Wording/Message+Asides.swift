// What is told where a line wants to stop, to have words taken back, or to know what only somebody else can say.

extension Message {
  /// How words are taken back, where several answers hold what is to go.
  static func howToStrike(oneOf numbers: [Int]) -> String {
    "Answers \(numbers.map(String.init).inWords) have that in them; /strike and one of these numbers takes it back."
  }
  /// Where somebody wants to stop in the middle of an answer.
  static let wayOut =
    "Your words are kept, and nothing has to be answered. /pause stops here; /x stops, too, and clears the screen."
  static func onlyThey(_ name: String) -> String { "Only \(name) can answer that." }
}
