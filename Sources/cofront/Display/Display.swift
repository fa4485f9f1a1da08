// Puts what is said on the screen. Everything that is shown goes through here, and is made safe for a terminal here.

import Conversations
import Glibc
import LineEditing
import Reports

/// What is said, on a screen, as plain text on a terminal, or into a pipe.
final class Display {
  /// How it is shown.
  enum Mode { case screen, plain, pipe }

  let mode: Mode
  private let colour: Bool
  /// Puts the questions; what is said goes through it, since one may be open.
  private let reader: AnswerReader
  /// Whether something could not be shown; `errno` of the first time.
  var failure: Int32? { reader.writeFailure }
  /// The stage that was named last.
  private var stage = ""
  /// How many stages there were when they were counted last.
  private var stages = 0

  /// The most columns that a line of text takes.
  static let widestText = 76

  init(_ mode: Mode, colour: Bool, _ reader: AnswerReader) {
    (self.mode, self.colour, self.reader) = (mode, colour, reader)
  }

  private var columns: Int { mode != .pipe ? min(TerminalSize(of: STDOUT_FILENO).columns, Self.widestText) : Int.max }

  // MARK: The conversation

  /// Shows what the script said, up to the question; the reader puts the question itself on a terminal.
  func show(_ reply: Reply, of conversation: Conversation) {
    for entry in reply.entries where entry.who == .script {
      name(conversation.place(of: entry.state, after: entry.n))
      tell(entry, conversation)
    }
    if let notice = reply.notice { note(notice) }
  }

  private func tell(_ entry: Entry, _ conversation: Conversation) {
    switch entry.kind {
    case .say: say(entry.text)
    case .show: show(entry, conversation)
    default: break
    }
  }

  private func show(_ entry: Entry, _ conversation: Conversation) {
    if let chart = conversation.chart(shownBy: entry) {
      block(rows(of: chart, suggests: false, columns: columns))
    } else if let stretch = Stretch(entry.value) {
      guard mode == .screen, let words = conversation.transcript.extract(stretch) else { return say(entry.text) }
      let marked = MarkedText(words.text, marks: words.marks)
      block(marked.rows(columns: columns - 2, colour ? .underlined : .beneath).map { "  " + $0 })
    } else {
      block(lines(entry.text))
    }
  }

  /// Names the stage and its place among those of the chosen way, when it is another than before; and says so where
  /// another way has more of them, or fewer.
  func name(_ place: StagePlace) {
    guard place.title != stage, !place.title.isEmpty else { return }
    stage = place.title
    let count =
      place.count > 0
      ? mode == .screen ? " · \(place.index) of \(place.count)" : ", part \(place.index) of \(place.count)" : ""
    let why = place.count > 0 && stages > 0 && place.count != stages ? SessionMessage.otherWay : ""
    if place.count > 0 { stages = place.count }
    reader.showAbove("\n" + lines(stage + count + why).map { styled($0, .dim) + "\n" }.joined())
  }

  /// Something told.
  func say(_ text: String) {
    let role = mode == .plain ? "Script: " : ""
    block(lines(role + text))
  }

  /// The question, where the reader does not put it itself.
  func ask(_ question: OpenQuestion) { block(lines(question.text)) }

  /// A line that is not part of the conversation.
  func note(_ text: String) {
    let rows = lines((mode == .screen ? "· " : "") + text)
    block(rows.map { styled($0, .dim) })
  }

  /// Everything that has numbers. What a chart suggests is told once the person has chosen where to look.
  func charts(of conversation: Conversation) {
    let charts = conversation.charts
    if charts.isEmpty { return note(SessionMessage.nothingSaid) }
    for chart in charts { block(rows(of: chart, suggests: conversation.hasPicked(from: chart), columns: columns)) }
  }

  private func rows(of chart: Chart, suggests: Bool, columns: Int) -> [String] {
    let text = ChartText(chart, suggests: suggests)
    return (mode == .screen ? text.lines(columns: columns) { TerminalWidth.width(of: $0) } : text.sentences)
      .flatMap(lines)
  }

  /// What a state told before its question, to somebody who comes back to the question.
  func introduce(_ conversation: Conversation) {
    let (open, said) = (conversation.snapshot.cursor, conversation.transcript.entries.filter { $0.kind == .say })
    let own = said.filter { $0.state == open.state && $0.visit == open.visit }
    // What was said last tells what an "it" is.
    for entry in own.isEmpty ? said.suffix(1) : own { tell(entry, conversation) }
  }

  /// What the open question was introduced by, once more.
  func again(_ conversation: Conversation) {
    let (entries, open) = (conversation.transcript.entries, conversation.snapshot.cursor)
    let asked = entries.firstIndex { $0.kind == .ask && $0.state == open.state && $0.visit == open.visit }
    for entry in entries[..<(asked ?? 0)].reversed().prefix(while: { $0.who == .script }).reversed() {
      tell(entry, conversation)
    }
    conversation.more.forEach(say)
  }

  /// What was said so far: on a screen a page of it, from 1.
  func summary(_ conversation: Conversation, page: Int = 1) {
    let text = Summary(conversation.transcript, conversation.script.data).text
    if text.isEmpty { return note(SessionMessage.nothingSaid) }
    show(page, of: pages(lines(text)), by: .summary)
  }

  /// Shows one of several pages, and which command goes on.
  private func show(_ page: Int, of pages: [[String]], by command: Command.Name) {
    let page = min(max(page, 1), pages.count)
    block(pages[page - 1])
    if pages.count > 1 { note(SessionMessage.page(page, of: pages.count, by: command)) }
  }

  /// Rows cut into pages that leave room for the question below them; headings, which are not indented, stay with what
  /// follows. What is read in order is one page.
  private func pages(_ rows: [String]) -> [[String]] {
    guard mode == .screen else { return [rows] }
    // A question, its hint and the line take eight.
    let most = max(TerminalSize(of: STDOUT_FILENO).rows - 8, 3)
    var pages: [[String]] = [[]]
    for part in Self.parts(rows) {
      if pages[pages.count - 1].count + part.count > most, !pages[pages.count - 1].isEmpty { pages.append([]) }
      pages[pages.count - 1] += part
      while pages[pages.count - 1].count > most {
        let full = pages[pages.count - 1]
        pages[pages.count - 1] = Array(full.prefix(most))
        pages.append(Array(full.dropFirst(most)))
      }
    }
    return pages
  }

  /// The rows under each heading, with it.
  private static func parts(_ rows: [String]) -> [[String]] {
    var parts: [[String]] = []
    for row in rows {
      if row.hasPrefix(" "), !parts.isEmpty { parts[parts.count - 1].append(row) } else { parts.append([row]) }
    }
    return parts
  }

  /// What can be typed.
  func help(_ commands: [Completion]) {
    let help = SessionMessage.help(commands, keys: mode == .screen)
    block(TerminalWidth.rows(of: help, columns: columns, hasLabels: true))
  }

  /// The question as the reader puts it.
  func words(of question: OpenQuestion) -> String {
    guard mode == .plain else { return sanitised(question.text) }
    // What is offered stands in the question already.
    let kept =
      (question.kept ?? question.prefill).flatMap {
        question.text.contains("“\($0)”") ? nil : " (Enter keeps “\($0)”.)"
      } ?? ""
    return lines((question.isScripts ? "Script: " : "") + question.text + kept).joined(separator: "\n")
  }

  /// A hint outside a conversation, in words where it is read in order.
  func hint(_ hint: String) -> String? {
    mode == .pipe ? nil : mode == .plain ? "(\(hint.replacing(" · ", with: ", ")).)" : hint
  }

  /// What Enter alone does, where it does something and the words of the question do not tell.
  func enter(_ question: OpenQuestion) -> String? {
    if question.kept != nil || question.prefill != nil { return nil }
    return question.hint.split(separator: " · ").first { $0.hasPrefix("Enter ") && $0 != "Enter sends" }
      .map { lines("(\($0.split(separator: ", ").first ?? $0).)").joined(separator: "\n") }
  }

  /// What somebody else said, as it stands where they typed it: behind their name, and below the question it answers.
  func words(_ text: String, of name: String, to question: String? = nil) {
    let mark = mark(name)
    var rows = lines(mark + text)
    if colour, let first = rows.first, first.hasPrefix(mark) {
      rows[0] = styled(mark, .bold) + first.dropFirst(mark.count)
    }
    // Read in order, the question was heard when it was put.
    block((mode == .plain ? [] : question.map(lines) ?? []).map { styled($0, .bold) } + rows)
  }

  /// A question that was not answered.
  func question(_ text: String) { if mode != .plain { block(lines(text).map { styled($0, .bold) }) } }

  /// Lines that nobody but the reader of this screen is to see.
  func privately(_ text: [String]) {
    if mode == .plain { return block(text.flatMap { lines("For you alone: " + $0) }) }
    let rows = text.flatMap { TerminalWidth.rows(of: sanitised($0), columns: columns - 2) }
    block(rows.map { styled("┆ " + $0, .dim) })
  }

  /// A coach's view, a page of it at a time on a screen. What nobody else sees is marked line by line; of charts that
  /// is what they suggest.
  func view(_ text: [String], charts: [Chart], page: Int) {
    let drawn = charts.flatMap { chart in
      let (all, seen) = (
        rows(of: chart, suggests: true, columns: columns - 2), rows(of: chart, suggests: false, columns: columns - 2)
      )
      return all.map { (row: $0, isSeen: seen.contains($0)) }
    }
    let whole: [(row: String, isSeen: Bool)] = text.flatMap(lines).map { ($0, false) } + drawn
    if mode == .plain { return block(whole.map { ($0.isSeen ? "" : "For you alone: ") + $0.row }) }
    show(page, of: pages(whole.map { $0.isSeen ? "  " + $0.row : styled("┆ " + $0.row, .dim) }), by: .view)
  }

  /// What stands before an answer; `client` is named where a coach is there, too.
  func mark(_ client: String?) -> String {
    switch mode {
    case .screen: client.map { sanitised($0, keepsLineFeeds: false) + "> " } ?? "> "
    case .plain: (client.map { sanitised($0, keepsLineFeeds: false) } ?? "You") + ": "
    case .pipe: ""
    }
  }

  // MARK: Lines

  private enum Style: String { case dim = "2", bold = "1" }

  private func styled(_ text: String, _ style: Style) -> String {
    colour ? "\u{1b}[\(style.rawValue)m\(text)\u{1b}[0m" : text
  }

  /// A text in rows. Foreign text must not steer the terminal; the built-in script loses nothing by the same treatment.
  private func lines(_ text: String) -> [String] {
    TerminalWidth.rows(of: Letters.shown(sanitised(text)), columns: columns)
  }

  private func block(_ rows: [String]) {
    reader.showAbove((mode == .screen ? "\n" : "") + rows.map { $0 + "\n" }.joined())
  }
}
