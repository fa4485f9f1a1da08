// cofront list: the sessions, the latest first.

import ArgumentParser
import Conversations
import FoundationEssentials
import Glibc
import LineEditing
import Reports
import Transcripts

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the conversations, the latest first.")

  @Flag(help: "The same facts as JSON.")
  var json = false

  @OptionGroup var folder: FolderOptions

  /// A session as JSON, in this order.
  private struct Line: Encodable {
    var id: String
    var client: String
    var coach: String?
    var other: String?
    var script: ScriptReference
    var started: Date
    var updated: Date
    var status: Transcript.Status
    var state: String
    var aim: String?
    var entries: Int
    var openActions: Int
  }

  func run() throws {
    let environment = Environment()
    let listing = try folder.store(environment).list()
    for error in listing.unreadable { Process.complain("cofront: \(error)") }
    if json {
      let lines = listing.items.map { item in
        Line(
          id: item.id, client: item.people.client, coach: item.people.coach, other: item.people.other,
          script: item.script, started: item.started,
          updated: item.updated, status: item.status, state: item.state, aim: item.outcome.aim, entries: item.entries,
          openActions: item.outcome.actions.count { $0.status == .open })
      }
      Process.say(String(decoding: try OrderedJSONEncoder(brokenLevels: 1).encode(lines), as: UTF8.self) + "\n")
    } else if listing.items.isEmpty, listing.unreadable.isEmpty {
      Process.say("No conversation here yet; \(environment.command) begins one.\n")
    } else {
      let columns = environment.outputIsTerminal ? TerminalSize(of: STDOUT_FILENO).columns : Int.max
      for item in listing.items { Process.say(rows(item, columns: columns).joined(separator: "\n  ") + "\n") }
    }
  }

  /// The most columns that the people of a session take, and its aim.
  private static let (mostOfPeople, mostOfAim) = (60, 80)

  private func rows(_ item: Listing.Item, columns: Int) -> [String] {
    func short(_ text: String, _ most: Int) -> String {
      let text = sanitised(text, keepsLineFeeds: false)
      let rows = TerminalWidth.wrap(text, columns: most - 2)
      return "  " + (rows.count > 1 ? rows[0] + " …" : text)
    }
    let text =
      "\(item.id)  \(item.status.rawValue)  \(Day.text(item.updated))" + short(item.people.inWords, Self.mostOfPeople)
      + (item.outcome.aim.map { short($0, Self.mostOfAim) } ?? "")
    return columns == Int.max ? [text] : TerminalWidth.wrap(text, columns: max(columns - 2, 1))
  }
}
