// cofront list: the sessions, the latest first.

import ArgumentParser
import Conversations
import Glibc
import LineEditing
import Reports
import Transcripts

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the conversations, the latest first.",
    discussion: """
      cofront list --since 2026-11 --status paused lists what was left this November or later. What was said is found \
      with cofront search.
      """)

  @OptionGroup var filter: FilterOptions

  @Flag(help: "The same facts as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (environment, store) = try common.open()
    let columns = environment.outputIsTerminal ? TerminalSize(of: STDOUT_FILENO).columns : nil
    let text = try store.told("list", environment, also: ["\(columns ?? 0)"]) { listing in
      let items = filter.chosen(of: listing).prefix(filter.limit ?? .max)
      if json { return JSONText(brokenLevels: 1).text(of: .list(items.map(\.json))) }
      if listing.items.isEmpty, listing.unreadable.isEmpty {
        let begin = environment.command(in: store)("start")
        return TerminalWidth.fitted("No conversation here yet; \(begin) begins one.\n", to: STDOUT_FILENO)
      }
      if items.isEmpty, !listing.items.isEmpty { return "No conversation is like that.\n" }
      return SessionTable(Array(items), columns: columns).text
    }
    if json { Process.say(text) } else { environment.show(text) }
  }
}

extension Listing.Item {
  fileprivate var json: Value {
    .record(
      Record([
        "id": .text(id), "client": .text(people.client), "coach": people.coach.map(Value.text),
        "other": people.other.map(Value.text), "script": script.json, "started": .time(started),
        "updated": .time(updated), "status": .text(status.rawValue), "state": .text(state),
        "aim": aim.map(Value.text), "entries": .number(entries), "openActions": .number(openItems),
      ]))
  }
}

/// Sessions, a line each: in columns where a terminal is wide enough for them.
private struct SessionTable {
  let items: [Listing.Item]
  /// The terminal's; `nil` where nobody sees columns.
  let columns: Int?

  init(_ items: [Listing.Item], columns: Int?) { (self.items, self.columns) = (items, columns) }

  /// The most columns that the people of a session take, and its aim.
  private static let (mostOfPeople, mostOfAim) = (60, 80)
  /// A narrower terminal has rows instead.
  private static let narrowest = 70

  var text: String {
    let lines = items.map { item in
      [
        item.id, item.status.rawValue + (item.keptBy == nil ? "" : ", a copy"),
        Day(item.updated, in: item.zone).shortText, Cell.made(item.people.inWords), item.aim.map(Cell.made) ?? "",
      ]
    }
    guard let columns, columns >= Self.narrowest else {
      return lines.map { line in
        let words = line.prefix(3) + [Cell.short(line[3], Self.mostOfPeople), Cell.short(line[4], Self.mostOfAim)]
        let whole = words.joined(separator: "  ").trimmingEnd
        return TerminalWidth.rows(of: whole, columns: columns ?? .max, hanging: 2).map { $0 + "\n" }.joined()
      }.joined()
    }
    var widths = [0, 0, 0, 0]
    for line in lines { for index in widths.indices { widths[index] = max(widths[index], Cell.width(line[index])) } }
    widths[3] = min(widths[3], columns / 5)
    let room = columns - widths.reduce(0) { $0 + $1 + 2 }
    return lines.map { line in
      var text = ""
      for (width, cell) in zip(widths + [room], line) {
        let cell = Cell.short(cell, width)
        text += cell + String(repeating: " ", count: max(width - Cell.width(cell), 0) + 2)
      }
      return text.trimmingEnd + "\n"
    }.joined()
  }
}

/// What stands in one column of a line. Most of it is ASCII, and thousands of lines are written at once.
private enum Cell {
  /// A foreign text in one row.
  static func made(_ text: String) -> String { isPlain(text) ? text : sanitised(text, keepsLineFeeds: false) }

  static func width(_ text: String) -> Int { isPlain(text) ? text.utf8.count : TerminalWidth.width(of: text) }

  /// The words that fit, with a mark where there are more.
  static func short(_ text: String, _ most: Int) -> String {
    if text.utf8.count <= most, isPlain(text) { return text }
    let first = TerminalWidth.wrap(text, columns: most)
    return first.count > 1 ? (TerminalWidth.wrap(text, columns: max(most - 2, 1)).first ?? "") + " …" : text
  }

  private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}

extension String {
  /// Without blanks at its end.
  fileprivate var trimmingEnd: String {
    var end = utf8.endIndex
    while end > utf8.startIndex, utf8[utf8.index(before: end)] == 0x20 { end = utf8.index(before: end) }
    return String(self[..<end])
  }
}
