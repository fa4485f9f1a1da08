// Reads lines {"id", "text"} and prints lines {"id", "stance", "attention", "spans"}, for a scorer to compare. With the
// argument `time` it measures how fast texts are read instead; with `table FILE...` it prints the figures of labelled sets.
import FoundationEssentials
import Perspective

struct Item: Decodable {
  var id: String
  var text: String
}

struct Prediction: Encodable {
  var id: String
  var stance: Stance
  var attention: Attention
  var spans: [Span]
}

/// Prints the time for the first reading, for 60 words, and the throughput on texts of growing length.
func measure() {
  let clock = ContinuousClock()
  let sentences =
    "I know it was a hard spring, and I'd like to look at the delays together. The last three deliveries came nine days "
    + "late, and our line stood still on Monday. You always promise a date and then you move it, and your planners never "
    + "call us. What would help you to keep the dates, and what do you need from us on our side? "
  print("first reading:", clock.measure { _ = Reading(of: "You never listen.") })
  let rounds = 2000
  let words = sentences.split(separator: " ").count
  let time = clock.measure { for _ in 0..<rounds { _ = Reading(of: sentences) } }
  print("\(words) words:", time / rounds)
  for kilobytes in [16, 64, 256, 1024] {
    let text = String(repeating: sentences, count: kilobytes * 1024 / sentences.utf8.count)
    let time = clock.measure { _ = Reading(of: text) }
    let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    print("\(kilobytes) kB:", time, "=", Double(text.utf8.count) / seconds / 1e6, "MB/s")
  }
}

/// Prints a row of figures for each file of labelled texts.
func printTable(_ paths: ArraySlice<String>) throws {
  print(Figures.head)
  for path in paths {
    let lines = try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n"))
    let items = try lines.map { try JSONDecoder().decode(Labelled.self, from: Data($0)) }
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    print(Figures(items).row(name))
    print(Figures(items.filter { $0.hard ?? false }).row("its hard ones"))
  }
}

if CommandLine.arguments.dropFirst().first == "table" {
  try printTable(CommandLine.arguments.dropFirst(2))
} else if CommandLine.arguments.contains("time") {
  measure()
} else {
  while let line = readLine() {
    guard let item = try? JSONDecoder().decode(Item.self, from: Data(line.utf8)) else { continue }
    let reading = Reading(of: item.text)
    let prediction = Prediction(id: item.id, stance: reading.stance, attention: reading.attention, spans: reading.spans)
    if let data = try? JSONEncoder().encode(prediction) { print(String(decoding: data, as: UTF8.self)) }
  }
}
