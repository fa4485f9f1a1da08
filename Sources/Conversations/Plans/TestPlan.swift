// A conversation written down to be tested: which state is open, what is answered there, and what came of it.
// Plans speak of ids and values, never of wordings, so that a better sentence breaks none.

import FoundationEssentials

/// A conversation to be tested. `Documentation/Authors.md` shows how one is written.
public struct TestPlan: Equatable, Sendable {
  /// What the plan is about.
  public var title = ""
  /// The seed of its wordings.
  public var seed: UInt64 = 1
  /// The coach, if one takes part.
  public var coach: String?
  /// The second of two who swap discoveries, if there is one.
  public var other: String?
  /// Items that an earlier session left open: what their fields hold, in order.
  public var earlier: [[String]] = []
  /// What the last visit had, as JSON: slots of an outcome. Without it, the visit is the first one.
  public var last: Record?
  /// What is typed, in order.
  public var lines: [Line] = []
  /// What must hold in the end.
  public var expectations: [Expectation] = []

  /// One typed line.
  public struct Line: Equatable, Sendable {
    /// The state that must be open.
    public var state: String
    /// What is typed there.
    public var text: String
    /// Whether it must be taken for no answer.
    public var isUnclear: Bool
    /// The line of the plan, from 1.
    public var number: Int
  }

  /// One thing that must hold in the end.
  public struct Expectation: Equatable, Sendable {
    /// A path into the transcript's JSON, such as `outcome.actions.0.who`.
    public var path: String
    /// The value as JSON or plain text; `absent` when nothing may stand there.
    public var value: String
    /// The line of the plan, from 1.
    public var number: Int
  }

  /// Why a plan could not be read.
  public struct SyntaxError: Error, Equatable, CustomStringConvertible {
    /// The line, from 1.
    public var line: Int
    /// What belongs there.
    public var description: String
  }

  /// Reads a plan: a head of `key: value` lines, a line `---`, lines `state > text` (with ` !` behind a text that is
  /// no answer), a line `---`, and lines `path: value`. Lines that begin with `#` are remarks.
  public init(_ text: String) throws(SyntaxError) {
    var part = 0
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let number = index + 1
      if line.trimmed.isEmpty || line.hasPrefix("#") { continue }
      if line.trimmed == "---" {
        part += 1
        if part > 2 { throw SyntaxError(line: number, description: "a plan has three parts, with `---` between") }
        continue
      }
      switch part {
      case 0: try head(line, number)
      case 1:
        guard let cut = line.firstIndex(of: ">") else {
          throw SyntaxError(line: number, description: "write `state > what is typed`")
        }
        var typed = line[line.index(after: cut)...].trimmed
        let isUnclear = typed.hasSuffix(" !") || typed == "!"
        if isUnclear { typed = typed.dropLast(typed == "!" ? 1 : 2).trimmed }
        lines.append(
          Line(
            state: line[..<cut].trimmed, text: typed.replacing("\\n", with: "\n"), isUnclear: isUnclear, number: number)
        )
      default:
        let (path, value) = try pair(line, number)
        expectations.append(Expectation(path: path, value: value, number: number))
      }
    }
    if lines.isEmpty {
      throw SyntaxError(line: 1, description: "a plan answers something: write `state > what is typed`")
    }
  }

  private mutating func head(_ line: Substring, _ number: Int) throws(SyntaxError) {
    let (key, value) = try pair(line, number)
    switch key {
    case "title": title = value
    case "seed":
      guard let number = UInt64(value) else { throw SyntaxError(line: number, description: "a seed is a whole number") }
      seed = number
    case "coach": coach = value
    case "other": other = value
    case "earlier":
      earlier.append(value.split(separator: ";").map(\.trimmed))
    case "last":
      guard let record = try? JSONDecoder().decode(Record.self, from: Data(value.utf8)) else {
        throw SyntaxError(line: number, description: "`last` is a JSON object, on one line")
      }
      last = record
    default:
      throw SyntaxError(line: number, description: "the head knows title, seed, coach, other, earlier and last")
    }
  }

  private func pair(_ line: Substring, _ number: Int) throws(SyntaxError) -> (String, String) {
    guard let cut = line.firstIndex(of: ":") else { throw SyntaxError(line: number, description: "write `key: value`") }
    return (line[..<cut].trimmed, line[line.index(after: cut)...].trimmed)
  }
}
