// cofront list: the sessions, the latest first.

import ArgumentParser
import Conversations
import FoundationEssentials
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
    let listing = try folder.store(Surroundings()).list()
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
    } else if listing.items.isEmpty {
      Process.say("No conversation here yet; cofront begins one.\n")
    } else {
      for item in listing.items { Process.say(line(item) + "\n") }
    }
  }

  private func line(_ item: Listing.Item) -> String {
    let aim = item.outcome.aim.map { "  \($0)" } ?? ""
    let text = "\(item.id)  \(item.status.rawValue)  \(Day.text(item.updated))  \(item.people.inWords)\(aim)"
    return sanitised(text, keepsLineFeeds: false)
  }
}
