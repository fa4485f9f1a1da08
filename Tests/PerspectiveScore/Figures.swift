// What readings are worth against labels: the figures of Documentation/Reading.md, one row for each set.

import FoundationEssentials
import Perspective

/// A labelled text.
struct Labelled: Decodable {
  struct Mark: Decodable {
    var start: Int
    var end: Int
    var category: String
  }
  var text: String
  var stance: Stance
  var attention: Attention
  var spans: [Mark]
  /// Whether whoever wrote it thought it hard.
  var hard: Bool?
}

/// How often a label was right, found, and called for.
struct Count {
  var right = 0
  var called = 0
  var present = 0

  var precision: Double { called == 0 ? 0 : Double(right) / Double(called) }
  var recall: Double { present == 0 ? 0 : Double(right) / Double(present) }
  var f1: Double { right == 0 ? 0 : 2 * precision * recall / (precision + recall) }
}

/// The figures of one set.
struct Figures {
  private var items = 0
  private var conflict: [Bool: Count] = [:]
  private var stance: [Stance: Count] = [:]
  private var attention: [Attention: Count] = [:]
  private var spans = Count()
  private var sameCategory = 0
  private var harmless = 0
  private var falselyMarked = 0

  init(_ labelled: [Labelled]) { for item in labelled { add(item) } }

  private mutating func add(_ item: Labelled) {
    let reading = Reading(of: item.text)
    items += 1
    Self.count(&conflict, item.stance == .conflict, reading.stance == .conflict)
    Self.count(&stance, item.stance, reading.stance)
    Self.count(&attention, item.attention, reading.attention)
    let marked = reading.attacks
    if item.stance != .conflict {
      harmless += 1
      if !marked.isEmpty { falselyMarked += 1 }
    }
    spans.present += item.spans.count
    spans.called += marked.count
    match(item.spans, marked)
  }

  private static func count<Label>(_ counts: inout [Label: Count], _ truth: Label, _ said: Label) {
    counts[truth, default: Count()].present += 1
    counts[said, default: Count()].called += 1
    if truth == said { counts[truth, default: Count()].right += 1 }
  }

  /// Pairs labelled and marked spans that overlap, those that share most first.
  private mutating func match(_ labels: [Labelled.Mark], _ marked: [Span]) {
    var pairs: [(share: Double, label: Int, span: Int)] = []
    for (number, label) in labels.enumerated() {
      for (other, span) in marked.enumerated() {
        let shared = min(label.end, span.end) - max(label.start, span.start)
        guard shared > 0 else { continue }
        let whole = max(label.end, span.end) - min(label.start, span.start)
        pairs.append((Double(shared) / Double(whole), number, other))
      }
    }
    var taken: (labels: Set<Int>, spans: Set<Int>) = ([], [])
    for pair in pairs.sorted(by: { $0.share > $1.share })
    where !taken.labels.contains(pair.label) && !taken.spans.contains(pair.span) {
      taken.labels.insert(pair.label)
      taken.spans.insert(pair.span)
      spans.right += 1
      if marked[pair.span].category.rawValue == labels[pair.label].category { sameCategory += 1 }
    }
  }

  static let head = """
    | set | items | accuracy | macro-F1 | conflict P / R | 3-way macro-F1 | attention macro-F1 | span F1 | category \
    | falsely marked |
    |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
    """

  /// A row of the table.
  func row(_ name: String) -> String {
    let called = conflict[true] ?? Count()
    let right = conflict.values.reduce(0) { $0 + $1.right }
    return "| \(name) | \(items) | \(Self.share(right, items)) | \(Self.mean(conflict)) "
      + "| \(Self.tenths(called.precision)) / \(Self.tenths(called.recall)) | \(Self.mean(stance)) "
      + "| \(Self.mean(attention)) | \(Self.tenths(spans.f1)) | \(Self.share(sameCategory, spans.right)) "
      + "| \(Self.share(falselyMarked, harmless)) % |"
  }

  private static func mean<Label>(_ counts: [Label: Count]) -> String {
    let present = counts.values.filter { $0.present > 0 }
    return tenths(present.reduce(0) { $0 + $1.f1 } / Double(max(present.count, 1)))
  }

  private static func share(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "–" : tenths(Double(part) / Double(whole))
  }

  /// A share as a percentage with one decimal.
  private static func tenths(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
