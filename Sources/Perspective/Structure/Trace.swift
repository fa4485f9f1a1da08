// What the rules found in a text, element by element: for whoever checks rules, not for readings.

/// A match of a rule, with what became of it.
package struct Trace: Sendable {
  /// The number of the rule, and of the pattern.
  package var rule: Int
  package var pattern: Int
  /// The words that the rule marks, in Unicode scalars.
  package var marks: Range<Int>
  /// Whether it counts, or something takes it back.
  package var counts: Bool
  /// Whether an exception takes it back.
  package var isTakenBack: Bool
  package var steps: [Step]

  /// What an element of the pattern took.
  package struct Step: Sendable {
    package var element: Int
    /// The words it took, folded, none where it held at the end of a clause.
    package var words: [Token]
    /// The classes of what it took, of a word or a phrase.
    package var classes: ClassSet
    /// The noun phrases it took, as a mask of `Chunk`.
    package var chunks: UInt8
  }
}

extension Judgement {
  /// A reading by rules that need not be part of the program, and everything that they found.
  package static func traced(_ text: String, by grammar: Grammar) -> (spans: [Span], traces: [Trace]) {
    let judgement = Judgement(of: text, naming: [], by: grammar, nil, explaining: true)
    let traces = judgement.findings.map { finding in
      let rule = grammar.rules[finding.rule]
      return Trace(
        rule: finding.rule, pattern: finding.match.pattern,
        marks: judgement.words(at: judgement.claimed(finding.match, rule)), counts: finding.verdict == .counts,
        isTakenBack: finding.verdict != .counts && finding.verdict != .lacks,
        steps: finding.match.path.map { judgement.passage.traced($0) })
    }
    return (judgement.spans, traces)
  }
}

extension Passage {
  fileprivate func traced(_ step: Match.Step) -> Trace.Step {
    guard let first = step.range.first else {
      return Trace.Step(element: step.element, words: [], classes: ClassSet(), chunks: 0)
    }
    var classes = step.range.count == 1 ? tokens[first].classes : ClassSet()
    for phrase in phrases(at: first) where phrase.end == step.range.upperBound {
      classes.insert(number: phrase.member)
    }
    let bit: UInt16 = 1 << UInt16(step.range.count)
    let masks: [UInt8] = [1, 2, 4]
    let chunks = masks.filter { self.chunks[first].lengths($0) & bit != 0 }.reduce(0, |)
    return Trace.Step(element: step.element, words: Array(tokens[step.range]), classes: classes, chunks: chunks)
  }
}
