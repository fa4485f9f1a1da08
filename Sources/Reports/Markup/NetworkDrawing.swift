// Where everything of the drawn network stands: the person in the middle, the items around, a line for each number.
// Lengths are in pixels of the picture's own scale.

import Conversations
import Glibc
import Scripts

/// Items with their numbers around a person, under the names that the template uses.
struct NetworkDrawing {
  let width, height: Int
  /// Where it begins: above the highest name.
  let upper: Int
  /// The ids of its name and its description.
  let networkID: String
  let networkTextID: String
  /// What it shows, in a line.
  let networkTitle: String
  /// All numbers in words, for those who do not see it.
  let numbersInWords: String
  /// What stands below it.
  let caption: String
  let person: Person
  let strands: [Strand]
  let nodes: [Node]

  /// The person, in a box.
  struct Person {
    let name: String
    let x, line, left, top, breadth, height: Int
  }

  /// A number as a line from the person to an item.
  struct Strand {
    let kind: String
    let x1, y1, x2, y2, thickness: Int
  }

  /// An item.
  struct Node {
    let short, figures: String
    let radius, x, y: Int
    let anchor: String
    let nameX, nameLine, figuresLine: Int
  }

  /// Where an item stands, and which way that is from the person.
  private struct Place {
    let x, y: Int
    let (right, below): (Double, Double)
    /// Whether the name stands above or below it.
    var isMiddle: Bool { abs(right) < 0.3 }
    var nameLine: Int { isMiddle ? (below < 0 ? y - 28 : y + 26) : y }

    /// The first one stands above the person; two stand side by side.
    init(_ index: Int, of count: Int, around x: Int, _ y: Int, _ size: Size) {
      let turn = 2 * Double.pi * (Double(index) / Double(count) - (count == 2 ? 0.5 : 0.25))
      (right, below) = (cos(turn), sin(turn))
      (self.x, self.y) = (x + Int((size.across * right).rounded()), y + Int((size.down * below).rounded()))
    }
  }

  /// How large it is drawn: alone on a page, or beside others.
  struct Size {
    let width: Int
    let (across, down): (Double, Double)
    /// The most columns of a name.
    let name: Int
    /// The thickness of the highest number, less that of the lowest.
    let most: Int

    static let large = Size(width: 720, across: 170, down: 112, name: 20, most: 6)
    static let small = Size(width: 360, across: 74, down: 74, name: 10, most: 5)

    private init(width: Int, across: Double, down: Double, name: Int, most: Int) {
      (self.width, self.across, self.down) = (width, across, down)
      (self.name, self.most) = (name, most)
    }
  }

  /// The kinds of lines, in the order of the scales; further scales have no line.
  static let kinds = ["first", "second", "third"]

  /// Lays out a network. An item has the same place in every picture of the same items; `nil` stands for one that is
  /// not in this one. O(items).
  init(
    around person: String, _ items: [(name: String, numbers: [String: Int])?], scales: [Slot], size: Size, id: String,
    title: String, caption: String
  ) {
    let scales = Array(scales.prefix(Self.kinds.count))
    (width, networkID, networkTextID) = (size.width, id, "\(id)-text")
    (networkTitle, self.caption) = (title, caption)
    let (x, y) = (size.width / 2, 0)
    let places = items.indices.map { Place($0, of: items.count, around: x, y, size) }
    let lines = places.map(\.nameLine) + [y]
    upper = (lines.min() ?? y) - 24
    height = (lines.max() ?? y) + 30 - upper
    let name = ChartName.cut(Words.onOneLine(person), to: size.name)
    let breadth = ChartName.columns(name) * 8 + 20
    self.person = Person(
      name: name, x: x, line: y + 5, left: x - breadth / 2, top: y - 14, breadth: breadth, height: 28)
    var strands: [Strand] = []
    var nodes: [Node] = []
    for (place, item) in zip(places, items) {
      guard let item else { continue }
      for (index, scale) in scales.enumerated() {
        guard let number = item.numbers[scale.name] else { continue }
        let aside = Double(2 * index - scales.count + 1) / 2 * Double(size.most + 2)
        let (dx, dy) = (Int((-place.below * aside).rounded()), Int((place.right * aside).rounded()))
        strands.append(
          Strand(
            kind: Self.kinds[index], x1: x + dx, y1: y + dy, x2: place.x + dx, y2: place.y + dy,
            thickness: 1 + scale.share(of: number, of: size.most)))
      }
      let isLeft = place.right < 0
      nodes.append(
        Node(
          short: ChartName.cut(Words.onOneLine(item.name), to: size.name),
          figures: scales.map { item.numbers[$0.name].map(String.init) ?? "–" }.joined(separator: " · "),
          radius: size.most + 6, x: place.x, y: place.y, anchor: place.isMiddle ? "middle" : isLeft ? "end" : "start",
          nameX: place.isMiddle ? place.x : place.x + (isLeft ? -18 : 18), nameLine: place.nameLine,
          figuresLine: place.nameLine + 15))
    }
    (self.strands, self.nodes) = (strands, nodes)
    numbersInWords = items.compactMap { item in
      item.map { item in
        let numbers = scales.compactMap { scale in item.numbers[scale.name].map { "\(scale.label) \($0)" } }
        return "\(Words.onOneLine(item.name)): \(numbers.isEmpty ? "–" : numbers.joined(separator: ", "))"
      }
    }.joined(separator: "\n")
  }
}

/// The networks of a page, the earliest first, with what their lines mean.
struct NetworkModel {
  /// `one` or `several`.
  let networkKind: String
  let networks: [NetworkDrawing]
  let lines: [Line]
  let linesInWords: String

  /// A kind of line.
  struct Line {
    let kind, scale: String
  }

  /// The most visits that are drawn: the first one, and the latest ones.
  private static let most = 9

  private init(_ networks: [NetworkDrawing], scales: [Slot], isCut: Bool) {
    networkKind = networks.count == 1 ? "one" : "several"
    self.networks = networks
    lines = zip(NetworkDrawing.kinds, scales).map { Line(kind: $0, scale: $1.label) }
    linesInWords =
      "The wider a line, the higher the number; no line means no number."
      + (isCut ? " The first conversation and the latest \(Self.most - 1) are drawn." : "")
  }

  /// The network of a session whose script asks for that view, with last time's before it, where there is one.
  init?(_ transcript: Transcript, _ data: DataModel) {
    guard let slot = data.slots.first(where: { $0.records?.view == .network }) else { return nil }
    let chart = Chart(transcript.outcome, of: slot)
    guard chart.rows.contains(where: { !$0.numbers.isEmpty }) else { return nil }
    let hasLast = chart.rows.contains { !$0.last.isEmpty }
    func drawing(_ id: String, _ caption: String, _ size: NetworkDrawing.Size, isLast: Bool) -> NetworkDrawing {
      NetworkDrawing(
        around: transcript.people.client,
        chart.rows.map { isLast && $0.last.isEmpty ? nil : ($0.name, isLast ? $0.last : $0.numbers) },
        scales: chart.scales, size: size, id: id, title: slot.label, caption: caption)
    }
    let today = transcript.day.text
    self.init(
      hasLast
        ? [
          drawing("network-last", chart.lastLabel ?? "", .small, isLast: true),
          drawing("network-now", today, .small, isLast: false),
        ] : [drawing("network-now", today, .large, isLast: false)], scales: chart.scales, isCut: false)
  }

  /// The networks of all conversations of the first script that asks for that view.
  init?(_ report: ProgressReport, _ wording: ProgressWording) {
    guard let first = report.items.first(where: { $0.slot.records?.view == .network }) else { return nil }
    let items = report.items.filter { $0.key.script == first.key.script && $0.key.slot == first.key.slot }
    let visits = Set(items.flatMap { item in item.numbers.filter { !$0.value.isEmpty }.keys }).sorted()
    guard !visits.isEmpty else { return nil }
    let drawn = visits.count > Self.most ? visits.prefix(1) + visits.suffix(Self.most - 1) : visits[...]
    let scales = first.slot.records?.numbers ?? []
    let networks = drawn.map { visit in
      NetworkDrawing(
        around: report.client, items.map { item in item.numbers[visit].map { (item.name, $0) } }, scales: scales,
        size: drawn.count == 1 ? .large : .small, id: "network-\(visit + 1)", title: first.slot.label,
        caption: wording.day(visit))
    }
    self.init(networks, scales: scales, isCut: drawn.count < visits.count)
  }
}
