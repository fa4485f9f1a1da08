// cofront actions: what a person means to do, over all sessions, and what became of it.

import ArgumentParser
import Conversations
import LineEditing
import Reports
import struct Scripts.Records
import Transcripts

struct Actions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List open actions, and say that one is done, dropped, or open again.",
    discussion: """
      Each action has letters before it, which never change. Use them to name it: cofront actions done kbdf.
      """,
    subcommands: [ActionsList.self, ActionsDone.self, ActionsDrop.self, ActionsReopen.self],
    defaultSubcommand: ActionsList.self)
}

struct ActionsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List open actions, the soonest first.")

  /// The formats.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, ics }

  @Flag(help: "List those that are done or dropped.")
  var closed = false

  @Option(help: "How to show them; ics is a calendar.")
  var format: Format?

  @Flag(help: "A calendar without alarms.")
  var noAlarm = false

  @OptionGroup var target: OutputOptions

  @Flag(help: "The same facts as JSON.")
  var json = false

  @OptionGroup var person: ClientOptions

  func validate() throws {
    try check(format: format?.rawValue, json: json)
    if noAlarm, format != .ics { throw ValidationError("--no-alarm is for a calendar: add --format ics") }
  }

  func run() throws {
    let (environment, store) = try person.common.open()
    let format = json ? .json : format ?? .text
    let text = try store.told("actions", environment) { listing in
      let list = person.list(listing, in: store, environment)
      let (entries, today) = (closed ? list.closed : list.open, Day(Clock.now, in: Clock.zone))
      if format != .text || !entries.isEmpty { return self.text(of: list, entries, as: format, seenFrom: today) }
      if closed { return "Nothing is done or dropped yet.\n" }
      return "Nothing is open.\n" + (person.all ? "" : person.others(listing, in: store, environment))
    }
    if target.file != nil {
      try target.write(text, apartFrom: store, environment)
    } else if format == .text {
      environment.tell(sanitised(text))
    } else {
      Process.say(text)
    }
  }

  private func text(
    of list: ActionList, _ entries: [ActionList.Entry], as format: Format, seenFrom today: Day
  ) -> String {
    switch format {
    case .text: list.text(of: entries, seenFrom: today)
    case .json: JSONText(brokenLevels: 1).text(of: list.json(of: entries))
    case .ics: ActionCalendar(entries, seenFrom: today, hasAlarms: !noAlarm).text
    }
  }
}

struct ActionsDone: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "done", abstract: "Say that an action is done.")

  @Argument(help: "The action's letters in the list.")
  var id: String

  @OptionGroup var person: ClientOptions

  func run() throws { try person.close(id, as: { $0.done.map { ($0.id, $0.label) } }, words: "") }
}

struct ActionsDrop: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "drop", abstract: "Say that an action is dropped.")

  @Argument(help: "The action's letters in the list.")
  var id: String

  @Option(help: ArgumentHelp("What you want to remember about it.", valueName: "text"))
  var why = ""

  @OptionGroup var person: ClientOptions

  func run() throws { try person.close(id, as: { $0.setAside.map { ($0.id, $0.label) } }, words: why) }
}

struct ActionsReopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Say that an action is open again.",
    discussion: "cofront actions --closed lists those that are done or dropped.")

  @Argument(help: "The action's letters.")
  var id: String

  @OptionGroup var person: ClientOptions

  func run() throws {
    let (environment, store) = try person.common.open()
    let commitment = try person.entry(called: id, in: store, environment).commitment
    let title = commitment.title
    if commitment.isOpen {
      return Process.tell("That is open: \(title)")
    }
    guard let status = commitment.slot.records?.status?.options.first else {
      throw commitment.hasNoSuchStatus
    }
    try store.review(commitment, at: commitment.placesToReopen, as: status.id, words: "", at: Clock.now)
    Process.tell("open again: \(title)")
  }
}

/// What became of an action: the id of that option, and how people read it.
private typealias Status = (id: String, label: String)

extension Commitment {
  fileprivate var hasNoSuchStatus: Failure {
    Failure("the script of “\(title)” has no answer that says so: say it in the next conversation", .usage)
  }
}

extension ClientOptions {
  /// Says what became of an action that is open.
  fileprivate func close(_ letters: String, as status: (Records) -> Status?, words: String) throws {
    let (environment, store) = try common.open()
    let entry = try entry(called: letters, in: store, environment)
    let commitment = entry.commitment
    guard let records = commitment.slot.records, let status = status(records),
      status.id != records.status?.options.first?.id
    else { throw commitment.hasNoSuchStatus }
    guard commitment.isOpen else {
      let known = records.status.flatMap { field in commitment.item[field.name]?.text.map(field.label(of:)) } ?? ""
      let again = environment.command(in: store)("actions reopen \(entry.id)")
      return Process.tell("\(known) already: \(commitment.title). To open it again: \(again)")
    }
    try store.review(commitment, at: commitment.placesToReview, as: status.id, words: words, at: Clock.now)
    Process.tell("\(status.label): \(commitment.title)")
  }
}
