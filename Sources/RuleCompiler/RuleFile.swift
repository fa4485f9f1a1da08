// The form of rule files: entries of lines, told apart by how far they are set in.
//
//   # a comment
//   rule thanks-for-nothing            an entry: its kind, and its name
//     find thanks for nothing          a field of it: a key, and a value
//     hit [Thanks for nothing], we'll
//       sort it out ourselves.         four blanks or more: the value goes on (right behind it, where it begins with |)

/// Where something stands in a rule file, and what is wrong with it.
package struct RuleFault: Error, CustomStringConvertible, Sendable {
  package var file: String
  package var line: Int
  package var message: String

  package var description: String { "\(file):\(line): \(message)" }
}

/// A field of an entry.
struct Field: Sendable {
  var key: String
  var value: String
  var line: Int
}

/// An entry of a rule file.
struct Entry: Sendable {
  var kind: String
  var name: String
  var file: String
  var line: Int
  var fields: [Field] = []

  func values(_ key: String) -> [Field] { fields.filter { $0.key == key } }

  /// What a field of several says, cut at its commas.
  func items(_ key: String) -> [String] { values(key).flatMap { Self.items($0.value) } }

  static func items(_ value: String) -> [String] {
    value.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

/// The entries of a file.
struct RuleFile: Sendable {
  /// The most columns that a line may have.
  static let width = 120

  var name: String
  private(set) var entries: [Entry] = []
  private(set) var faults: [RuleFault] = []

  init(_ text: String, name: String) {
    self.name = name
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      read(String(line), index + 1)
    }
  }

  private mutating func read(_ line: String, _ number: Int) {
    if line.count > Self.width { fault("the line has \(line.count) columns: break it, \(Self.width) at most", number) }
    let content = line.trimmed
    guard !content.isEmpty, content.first != "#" else { return }
    let margin = line.prefix { $0 == " " }.count
    let words = content.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.count > 1 ? words[1].trimmed : ""
    switch margin {
    case 0: entries.append(Entry(kind: words[0], name: rest, file: name, line: number))
    case 2 where !entries.isEmpty:
      entries[entries.count - 1].fields.append(Field(key: words[0], value: rest, line: number))
    case 4... where !(entries.last?.fields.isEmpty ?? true):
      let last = entries[entries.count - 1].fields.count - 1
      entries[entries.count - 1].fields[last].value += (content.first == "|" ? "" : " ") + content
    default: fault("set in by \(margin) blanks: none for an entry, two for a field, four for more of it", number)
    }
  }

  private mutating func fault(_ message: String, _ line: Int) {
    faults.append(RuleFault(file: name, line: line, message: message))
  }
}
