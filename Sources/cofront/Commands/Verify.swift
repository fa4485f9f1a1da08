// cofront verify: whether what is kept is whole, and mending what is not.

import ArgumentParser
import Conversations
import Transcripts

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check what is kept: conversations, notes, locks, scripts, and leftover files.",
    discussion: """
      Each problem is one line, with what --mend does about it. --mend keeps the old file, with .before added to its \
      name; delete that when you no longer need it.
      """)

  @Argument(help: "The full names of sessions; everything unless given.", completion: .session)
  var ids: [String] = []

  @Flag(help: "Repair what can be repaired.")
  var mend = false

  @Flag(help: "The same facts as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (environment, store) = try common.open()
    for id in ids where try !store.keeps(id) { throw StoreError.notFound(id) }
    var left = 0
    var facts: [Value] = []
    for finding in try store.verify(ids) {
      var told = finding.what
      let isMended = try finding.remedy != nil && mend && store.mend(finding)
      facts.append(
        .record(
          Record([
            "id": .text(finding.id), "what": .text(finding.what), "remedy": finding.remedy.map(Value.text),
            "mended": .flag(isMended),
          ])))
      if let remedy = finding.remedy {
        if !isMended { left += 1 }
        told +=
          isMended
          ? " (mended: \(remedy))"
          : mend ? " (in use, or changed just now: close it, and try again)" : " (--mend \(remedy))"
      } else {
        left += 1
        told += " (look at it yourself, or put back a copy)"
      }
      if !json { Process.tell(told) }
    }
    if json { Process.say("verify", ["findings": .list(facts), "left": .number(left)]) }
    if left > 0 {
      let remedy = mend ? "see above" : "see above, or try \(environment.command(in: store)("verify --mend"))"
      throw Failure("\(left) problem\(left == 1 ? " is" : "s are") left: \(remedy)", .badData)
    }
    if !json { Process.tell("No problems found.") }
  }
}
