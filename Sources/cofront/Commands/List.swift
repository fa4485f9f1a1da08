// cofront list: the sessions, the latest first.

import ArgumentParser
import Conversations
import Glibc
import LineEditing
import Reports
import Transcripts

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the conversations, the latest first.")

  @Flag(help: "The same facts as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (environment, store) = try common.open()
    let listing = try store.listing()
    if json {
      let lines = listing.items.map { item in
        Value.record(
          Record([
            "id": .text(item.id), "client": .text(item.people.client), "coach": item.people.coach.map(Value.text),
            "other": item.people.other.map(Value.text), "script": item.script.json, "started": .time(item.started),
            "updated": .time(item.updated), "status": .text(item.status.rawValue), "state": .text(item.state),
            "aim": item.aim.map(Value.text), "entries": .number(item.entries),
            "openActions": .number(item.openItems),
          ]))
      }
      Process.say(JSONText(brokenLevels: 1).text(of: .list(lines)))
    } else if listing.items.isEmpty, listing.unreadable.isEmpty {
      Process.tell("No conversation here yet; \(environment.command) begins one.\n")
    } else {
      let columns = environment.outputIsTerminal ? TerminalSize(of: STDOUT_FILENO).columns : Int.max
      let rows = listing.items.flatMap { item in
        TerminalWidth.rows(of: line(item, aim: item.aim), columns: columns, hanging: 2)
      }
      environment.show(rows.map { $0 + "\n" }.joined())
    }
  }

  /// The most columns that the people of a session take, and its aim.
  private static let (mostOfPeople, mostOfAim) = (60, 80)

  private func line(_ item: Listing.Item, aim: String?) -> String {
    func short(_ text: String, _ most: Int) -> String {
      let text = sanitised(text, keepsLineFeeds: false)
      let rows = TerminalWidth.wrap(text, columns: most - 2)
      return "  " + (rows.count > 1 ? rows[0] + " …" : text)
    }
    return "\(item.id)  \(item.status.rawValue)" + (item.keptBy == nil ? "" : ", a copy")
      + "  \(Day(item.updated, in: item.zone).text)"
      + short(item.people.inWords, Self.mostOfPeople) + (aim.map { short($0, Self.mostOfAim) } ?? "")
  }
}
