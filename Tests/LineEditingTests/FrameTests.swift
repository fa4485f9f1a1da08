// Frames: what is seen in a window, whatever its size; and the bytes that bring it there.
import Testing

@testable import LineEditing

@Suite struct FrameTests {
  private let question = "What matters most to you here, in this partnership?"

  @Test(arguments: [(80, 24), (40, 10), (100, 30), (20, 5), (10, 3), (2, 2), (1, 1)], [0, 20, 400, 4000])
  func fitsTheWindowAndShowsTheCursor(window: (Int, Int), length: Int) {
    let size = TerminalSize(columns: window.0, rows: window.1)
    let text = Array(String(repeating: "word ", count: length / 5).unicodeScalars)
    for cursor in [0, text.count / 2, text.count] {
      var top = 0
      let around = Frame.Context(question: question, hint: "a sentence", menu: [Completion(text: "/help")])
      let frame = Frame(draft: Draft(text: text, cursor: cursor), around: around, size: size, top: &top)
      #expect(frame.rows.count <= size.rows)
      #expect(frame.rows.indices.contains(frame.cursorRow))
      #expect(frame.cursorColumn < size.columns)
      for row in frame.rows where size.columns > 2 { #expect(row.width < size.columns) }
    }
  }

  @Test func questionStaysInSightOfALongDraft() {
    var top = 0
    let draft = Draft(String(repeating: "word ", count: 400))
    let size = TerminalSize(columns: 40, rows: 10)
    let frame = Frame(draft: draft, around: .init(question: question, hint: "a sentence"), size: size, top: &top)
    #expect(frame.rows[0].text == "What matters most to you here, in this")
    #expect(frame.rows[1].text == "partnership?")
    #expect(frame.rows.last?.text == "a sentence")
    let first = Frame(
      draft: Draft(text: draft.text, cursor: 0), around: .init(question: question), size: size, top: &top)
    #expect(first.rows[first.cursorRow].mark == "> ")
  }

  @Test func ofAHintThatIsTooTallWholePartsAreShown() {
    var top = 0
    let around = Frame.Context(hint: "2 so far · Enter goes on · names with commas, or one on each line")
    let frame = Frame(draft: Draft(), around: around, size: TerminalSize(columns: 40, rows: 10), top: &top)
    #expect(frame.rows.map(\.text) == ["", "2 so far · Enter goes on"])
    let wide = Frame(draft: Draft(), around: around, size: TerminalSize(columns: 80, rows: 10), top: &top)
    #expect(wide.rows.last?.text == around.hint)
  }

  @Test func aQuestionStandsOutBelowABlankLine() {
    var top = 0
    let frame = Frame(draft: Draft(), around: .init(question: "\nWhich?\n  1  This"), size: TerminalSize(), top: &top)
    #expect(frame.rows.map(\.text) == ["", "Which?", "  1  This", ""])
    #expect(frame.rows.map(\.style) == [.plain, .strong, .plain, .plain])
  }

  @Test func ghostIsShownOnlyWhileTheDraftIsEmpty() {
    var top = 0
    let around = Frame.Context(ghost: "1 low … 10 high")
    let empty = Frame(draft: Draft(), around: around, size: TerminalSize(), top: &top)
    #expect(empty.rows[0].ghost == "1 low … 10 high")
    #expect(empty.cursorColumn == 2)
    #expect(Frame(draft: Draft("7"), around: around, size: TerminalSize(), top: &top).rows[0].ghost == "")
  }
}

@Suite struct PainterTests {
  /// A screen that understands what the painter writes, and nothing else.
  private struct Screen {
    var rows = [[Character]](repeating: [], count: 200)
    var row = 0
    var column = 0
    var saved = (0, 0)

    mutating func write(_ bytes: String) {
      var rest = bytes.unicodeScalars[...]
      while let scalar = rest.popFirst() {
        switch scalar {
        case "\r": column = 0
        case "\n": row += 1
        case "\u{1b}":
          let kind = rest.removeFirst()
          if kind == "7" { saved = (row, column) }
          if kind == "8" { (row, column) = saved }
          guard kind == "[" else { continue }
          let digits = rest.prefix { ("0"..."9").contains($0) }
          rest = rest.dropFirst(digits.count)
          let count = Int(String(digits)) ?? 1
          switch rest.removeFirst() {
          case "A": row -= count
          case "B": row += count
          case "C": column += count
          case "K": rows[row] = Array(rows[row].prefix(column))
          case "J":
            rows[row] = Array(rows[row].prefix(column))
            for below in (row + 1)..<rows.count { rows[below] = [] }
          default: break
          }
        default:
          while rows[row].count <= column { rows[row].append(" ") }
          rows[row][column] = Character(scalar)
          column += 1
        }
      }
    }

    func text(_ rows: Range<Int>) -> [String] {
      rows.map { row in
        var text = String(self.rows[row])
        while text.last == " " { text.removeLast() }
        return text
      }
    }
  }

  @Test func anySeriesOfFramesLooksLikeTheLastOne() {
    var painter = Painter(hasColour: false, reflows: true)
    var screen = Screen()
    let size = TerminalSize(columns: 20, rows: 12)
    var draft = Draft()
    var generator = SystemRandomNumberGenerator()
    var top = 0
    screen.row = 3
    for step in 0..<600 {
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: draft.cursor = Int.random(in: 0...draft.text.count, using: &generator)
      case 1: if !draft.text.isEmpty { draft.delete(0..<Int.random(in: 1...draft.text.count, using: &generator)) }
      case 2: draft.insert("\n")
      default: draft.insert(["a", "word ", "longer words "][step % 3])
      }
      let hint = step % 7 == 0 ? nil : "a hint"
      let frame = Frame(draft: draft, around: .init(question: "Why?", hint: hint), size: size, top: &top)
      screen.write(painter.paint(frame, size: size))
      let wanted = frame.rows.map { row in
        var text = row.mark + row.text
        while text.last == " " { text.removeLast() }
        return text
      }
      #expect(screen.text(3..<(3 + frame.rows.count)) == wanted)
      #expect(screen.text((3 + frame.rows.count)..<20).allSatisfy { $0.isEmpty })
      #expect(screen.row == 3 + frame.cursorRow && screen.column == frame.cursorColumn)
    }
  }

  @Test func aKeyCostsFewBytes() {
    var painter = Painter(hasColour: true, reflows: true)
    var top = 0
    func frame(_ text: String) -> Frame {
      Frame(draft: Draft(text), around: .init(question: "Why?", hint: "a hint"), size: TerminalSize(), top: &top)
    }
    _ = painter.paint(frame("a sentence of some word"), size: TerminalSize())
    #expect(painter.paint(frame("a sentence of some words"), size: TerminalSize()).utf8.count < 24)
    #expect(painter.paint(frame("a sentence of some words"), size: TerminalSize()).isEmpty)
  }

  @Test func withoutColourThereIsNoColour() {
    var painter = Painter(hasColour: false, reflows: true)
    var top = 0
    let frame = Frame(draft: Draft("x"), around: .init(question: "Why?", hint: "h"), size: TerminalSize(), top: &top)
    let bytes = painter.paint(frame, size: TerminalSize())
    #expect(!bytes.contains("m\u{1b}") && !bytes.contains("[1m") && !bytes.contains("[2m") && !bytes.contains("[0m"))
  }
}
