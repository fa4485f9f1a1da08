// The reading of a text: the one thing this module makes.

/// How a text takes a difficulty between the parties: its stance, where its attention rests, and the words that show
/// it.
///
/// A reading is a function of the text alone: no model, no clock, no randomness, no files. It is made by rules over
/// words, clauses and quotations that stand, one category a file, in `Rules/`. It can be wrong; how
/// often is reported in `Documentation/Reading.md`.
public struct Reading: Codable, Sendable, Equatable {
  /// What the writer does with a difficulty.
  public var stance: Stance
  /// Where the text puts the difficulty.
  public var attention: Attention
  /// Words that attack or face, in the order of the text; spans of one kind never overlap.
  public var spans: [Span]

  /// Reads a text of any length and language; words it does not know are passed over.
  ///
  /// - Parameter text: What a person would say, or how they see the situation: a line, or a whole e-mail. Offsets of
  ///   the spans are in its Unicode scalars.
  /// - Parameter names: What people are called whom the text may be about, as it writes them: "Ana never calls" is then
  ///   read as "she never calls". Common given names, and whoever has a title, are known without.
  /// - Complexity: O(*n*) in the length of the text, for a given number of names.
  public init(of text: String, naming names: [String] = []) {
    let judgement = Judgement(of: text, naming: names)
    stance = judgement.stance
    attention = judgement.attention
    spans = judgement.spans
  }

  /// The spans that attack the other.
  public var attacks: [Span] { spans.filter { $0.kind == .attack } }

  /// The spans that face the issue.
  public var facing: [Span] { spans.filter { $0.kind == .issue } }
}
