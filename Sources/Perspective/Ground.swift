// Why a text was read as it was: the rules that fired, and the exceptions that took some of them back.

/// A rule that fired in a text.
public struct Ground: Sendable, Equatable {
  /// The name of the rule, its category first: "contempt/slow-clap". "tone/learnt" is no rule: the weights guess it.
  public var rule: String
  /// The words that it marks, as the category of its file.
  public var span: Span
  /// The exception that took it back, by name; nil where it counts.
  public var exception: String?
}

extension Reading {
  /// The rules that fired in a text, in the order in which they were met: those behind each span (which may have lost
  /// some words to a rule that claims them for a more particular category), and those that an exception took back.
  public static func grounds(of text: String, naming names: [String] = []) -> [Ground] {
    let judgement = Judgement(of: text, naming: names, explaining: true)
    let grammar = judgement.grammar
    let guessed = judgement.spans.filter { $0.category == .tone }.map { Ground(rule: "tone/learnt", span: $0) }
    return guessed
      + judgement.findings.compactMap { finding -> Ground? in
        let rule = grammar.rules[finding.rule]
        guard let category = rule.category, finding.verdict != .lacks else { return nil }
        let words = judgement.words(at: judgement.claimed(finding.match, rule))
        let exception: String? =
          switch finding.verdict {
          case .excepted(let exception): exception.name
          case .innocent(let rules): rules.first { _ in true }.map(grammar.name(of:))
          default: nil
          }
        return Ground(
          rule: grammar.name(of: finding.rule), span: Span(category, from: words.lowerBound, to: words.upperBound),
          exception: exception)
      }
  }
}
