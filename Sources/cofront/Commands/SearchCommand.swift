// cofront search: finds words in everything that was said, with the place.

import ArgumentParser
import Conversations
import Glibc
import LineEditing
import Transcripts

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find words in everything that was said.",
    discussion: """
      All words must be in one answer or note. Capitals and accents do not matter, and the beginning of a word is \
      enough. Words between quotation marks are a phrase: cofront search "the Monday call". The latest conversations \
      come first. The exit status is 0 even if nothing is found.
      """)

  @Argument(help: "The words.")
  var words: [String]

  @OptionGroup var filter: FilterOptions

  @Flag(help: "Look through the coach's notes in this folder, too.")
  var notes = false

  @Flag(help: "The same facts as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (environment, store) = try common.open()
    guard let search = WordSearch(words) else {
      throw Failure("there is no word to look for: type one, such as \(environment.command) search delay", .usage)
    }
    let stages = Stages(KnownScripts(store))
    let view = FoundText(environment)
    var (count, shown) = (0, "")
    let unreadable = try store.search(search, in: try sessions(in: store), notes: notes) { found in
      let stage = stages.title(of: found)
      if json {
        let fact = JSONText().bytes(of: .record(found.facts(stage: stage)))
        Process.say((count == 0 ? "[\n  " : ",\n  ") + String(decoding: fact, as: UTF8.self))
      } else {
        let text = view.text(of: found, stage: stage)
        // At a terminal it may be more than a window; into a pipe it goes as it is found.
        if environment.outputIsTerminal { shown += text } else { Process.say(Letters.shown(text)) }
      }
      count += 1
      return count < filter.limit ?? .max
    }
    environment.show(shown)
    for error in unreadable { Process.complain("cofront: \(error)") }
    if json { return Process.say(count == 0 ? "[]\n" : "\n]\n") }
    if count == 0 { Process.tell("Nothing said here contains \(words.count == 1 ? "this word" : "all these words").") }
  }

  /// The sessions that are looked through; `nil` for all. Only what an option asks for is worth a look at them first.
  private func sessions(in store: Store) throws -> [String]? {
    if filter.isOpen { return nil }
    return filter.chosen(of: try store.listing()).map(\.id).sorted(by: >)
  }
}

/// The stages that words were said in.
private final class Stages {
  private let scripts: KnownScripts
  private var known: [String: String] = [:]

  init(_ scripts: KnownScripts) { self.scripts = scripts }

  func title(of found: Found) -> String? {
    let key = found.session.script.sha256 + found.state
    if let title = known[key] { return title }
    let script = scripts.script(found.session.script)
    let stage = script?[found.state]?.stage
    let title = script?.stages.first { $0.id == stage }?.title
    known[key] = title
    return title
  }
}

extension Found {
  fileprivate func facts(stage: String?) -> Record {
    Record([
      "session": .text(session.id), "entry": isCoachsNote ? nil : .number(number),
      "coachsNote": isCoachsNote ? .number(number) : nil, "at": .time(at),
      "client": .text(session.people.client),
      "who": .text(who), "kind": .text(kind), "state": .text(state), "stage": stage.map(Value.text),
      "text": .text(text),
      "places": .list(
        places.map { .record(["start": .number($0.lowerBound), "end": .number($0.upperBound)]) }),
    ])
  }
}

/// What was found, as people read it: the place in one line, and below it the words around, those that were looked for
/// marked.
private struct FoundText {
  private let columns: Int
  private let marks: (before: String, after: String)

  init(_ environment: Environment) {
    columns = environment.textColumns
    marks =
      environment.outputIsTerminal && !environment.isLinear && environment.hasColour
      ? ("\u{1b}[1m", "\u{1b}[0m") : ("[", "]")
  }

  func text(of found: Found, stage: String?) -> String {
    let number = found.isCoachsNote ? "coach’s note \(found.number), kept apart" : "entry \(found.number)"
    let day = Day(found.at, in: found.session.zone).text
    let place = ["\(found.session.id)  \(number)", found.who, day, stage].compactMap(\.self).joined(separator: ", ")
    let rows = TerminalWidth.rows(of: sanitised(place, keepsLineFeeds: false), columns: columns, hanging: 2)
    return rows.joined(separator: "\n") + "\n  " + snippet(of: found) + "\n"
  }

  /// A row of the words, with the first place in its midst.
  private func snippet(of found: Found) -> String {
    let scalars = Array(found.text.unicodeScalars)
    let room = max(columns - 6, 20)
    guard let first = found.places.first else { return "" }
    var start = scalars.count <= room ? 0 : max(0, min(first.lowerBound - room / 3, scalars.count - room))
    var end = min(scalars.count, start + room)
    // Words stay whole.
    while start > 0, start < first.lowerBound, !scalars[start - 1].properties.isWhitespace { start += 1 }
    while end < scalars.count, end > first.upperBound, !scalars[end].properties.isWhitespace { end -= 1 }
    var text = start > 0 ? "… " : ""
    var place = start
    for found in found.places where found.lowerBound >= place && found.upperBound <= end {
      text += shown(scalars[place..<found.lowerBound]) + marks.before + shown(scalars[found]) + marks.after
      place = found.upperBound
    }
    return text + shown(scalars[place..<max(place, end)]) + (end < scalars.count ? " …" : "")
  }

  private func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return sanitised(String(view), keepsLineFeeds: false)
  }
}
