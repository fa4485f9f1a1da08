// Which sessions are looked at: the options that the commands over many sessions share.

import ArgumentParser
import Conversations
import Transcripts

extension Transcript.Status: ExpressibleByArgument {}

/// Which of the sessions are meant.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only conversations of this person.", valueName: "name"), completion: .client)
  var client: String?

  @Option(help: ArgumentHelp("Only conversations with this coach.", valueName: "name"), completion: .coach)
  var coach: String?

  @Option(help: "Only those that are open now, paused, or closed.")
  var status: Transcript.Status?

  @Option(
    help: ArgumentHelp("Only those with an answer on this day or later: 2026-11-21, 2026-11, 2026.", valueName: "day"))
  var since: DaySpan?

  @Option(help: ArgumentHelp("Only those that began on this day or earlier.", valueName: "day"))
  var until: DaySpan?

  @Option(name: [.customShort("n"), .long], help: ArgumentHelp("At most this many.", valueName: "number"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is at least 1") }
  }

  /// Whether all sessions are meant.
  var isOpen: Bool { client == nil && coach == nil && status == nil && since == nil && until == nil }

  /// The sessions that are meant, in the order of the listing.
  func chosen(of listing: Listing) -> [Listing.Item] {
    if isOpen { return listing.items }
    var listing = listing
    if let client { listing = listing.with(client: client) }
    if let coach { listing = listing.with(coach: coach) }
    return listing.items.filter { item in
      (status == nil || item.status == status)
        && since.map { Day(item.updated, in: item.zone) >= $0.first } != false
        && until.map { Day(item.started, in: item.zone) <= $0.last } != false
    }
  }
}

/// A day, a month or a year as a person types it.
struct DaySpan: ExpressibleByArgument {
  let first, last: Day

  init?(argument: String) {
    let today = Day(Clock.now, in: Clock.zone)
    switch argument.lowercased() {
    case "today": (first, last) = (today, today)
    case "yesterday": (first, last) = (today + -1, today + -1)
    default:
      let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { $0.count <= 4 ? Int($0) : nil }
      guard (1...3).contains(parts.count), let year = parts[0], year > 999, !parts.contains(nil) else { return nil }
      let month = parts.count > 1 ? parts[1] : nil
      let day = parts.count > 2 ? parts[2] : nil
      guard let first = Day(year: year, month: month ?? 1, day: day ?? 1) else { return nil }
      self.first = first
      if day != nil {
        last = first
      } else {
        let next = month.map { $0 == 12 ? (year + 1, 1) : (year, $0 + 1) } ?? (year + 1, 1)
        guard let next = Day(year: next.0, month: next.1, day: 1) else { return nil }
        last = next + -1
      }
    }
  }
}
