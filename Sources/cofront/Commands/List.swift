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

  @OptionGroup var folder: FolderOptions

  func run() throws {
    let (environment, store) = folder.open()
    let (listing, scripts) = (try store.listing(), KnownScripts(store))
    if json {
      let lines = listing.items.map { item in
        Value.record(
          Record([
            "id": .text(item.id), "client": .text(item.people.client), "coach": item.people.coach.map(Value.text),
            "other": item.people.other.map(Value.text), "script": item.script.json, "started": .time(item.started),
            "updated": .time(item.updated), "status": .text(item.status.rawValue), "state": .text(item.state),
            "aim": scripts.aim(item).map(Value.text), "entries": .number(item.entries),
            "openActions": .number(scripts.openItems(item)),
          ]))
      }
      Process.say(JSONText(brokenLevels: 1).text(of: .list(lines)))
    } else if listing.items.isEmpty, listing.unreadable.isEmpty {
      Process.tell("No conversation here yet; \(environment.command) begins one.\n")
    } else {
      let columns = environment.outputIsTerminal ? TerminalSize(of: STDOUT_FILENO).columns : Int.max
      for item in listing.items {
        let rows = TerminalWidth.rows(of: line(item, aim: scripts.aim(item)), columns: columns, hanging: 2)
        Process.say(rows.map { $0 + "\n" }.joined())
      }
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

extension KnownScripts {
  /// What a session is about: the words of the first slot that has a heading. No others stand in for them; they may be
  /// about somebody.
  fileprivate func aim(_ item: Listing.Item) -> String? {
    let slot = data(item.script).slots.first { $0.type == .words && $0.heading != nil }
    return slot.flatMap { item.outcome.words($0.name) }
  }

  /// How many items a session left open.
  fileprivate func openItems(_ item: Listing.Item) -> Int {
    data(item.script).returning.map { slot in
      item.outcome.items(slot.name).count { record in slot.records.map { record.isOpen(in: $0) } ?? false }
    }.reduce(0, +)
  }
}
