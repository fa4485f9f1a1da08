// The page: nothing from outside and nothing that runs, in order for those who hear it, readable in light and dark.

import Conversations
import Foundation
import TerminalDriver
import Testing

@testable import Reports

@Suite struct PageTests {
  @Test(arguments: Example.all.map(\.name))
  func isSoundAndQuiet(name: String) throws {
    let transcript = try #require(Example.all.first { $0.name == name }).transcript
    try PageReader.expectSoundAndQuiet(Report.html.text(of: transcript))
  }

  @Test func hostileWordsAreAllThereAsWords() throws {
    let text = try PageReader(Report.html.text(of: Example.hostile)).text
    for attack in Example.attacks { #expect(text.contains(Words.shown(attack)), "\(attack.prefix(40))") }
  }

  @Test(arguments: [
    ([true], ["whole"]), ([true, true], ["half", "half"]), ([true, true, true], ["third", "third", "third"]),
    ([true, true, true, true], ["half", "half", "half", "half"]),
    ([true, true, true, true, true], ["half", "half", "third", "third", "third"]),
    ([true, true, false, true, false, false], ["half", "half", "whole", "whole", "whole", "whole"]), ([], []),
  ])
  func shortPartsFillTheirRows(short: [Bool], widths: [String]) {
    #expect(ReportModel.widths(of: short) == widths)
  }

  // MARK: Contrast (WCAG 2.2, 1.4.3 and 1.4.11)

  @Test func coloursHaveContrast() throws {
    let page = Report.html.text(of: Example.rich)
    let themes = page.matches(of: /:root \{([^}]*--paper[^}]*)\}/).map { colours(in: String($0.1)) }
    try #require(themes.count == 2)
    for theme in themes {
      let all = themes[0].merging(theme) { $1 }
      for (ink, paper, least) in [
        ("ink", "paper", 7.0), ("soft", "paper", 4.5), ("ink", "issue", 4.5), ("ink", "attack", 4.5),
        ("soft", "issue", 4.5),
        ("soft", "attack", 4.5), ("issue-line", "issue", 3), ("attack-line", "attack", 3), ("line", "paper", 3),
      ] {
        let one = try #require(all[ink])
        let other = try #require(all[paper])
        #expect(PageReader.contrast(one, other) >= least, "\(ink) on \(paper): \(PageReader.contrast(one, other))")
      }
    }
    // The picture: text, bars and marks on its paper, in both themes.
    let fills = page.matches(of: /\.c-(\w+) \{ (?:fill|stroke): #([0-9a-f]{6})/).map { (String($0.1), String($0.2)) }
    for theme in [fills.prefix(11), fills.suffix(11)].map({ Dictionary($0) { one, _ in one } }) {
      for (name, least) in [
        ("ink", 7.0), ("soft", 4.5), ("bar", 3), ("beside", 3), ("then", 3), ("first", 3), ("second", 3), ("third", 3),
      ] {
        #expect(PageReader.contrast(try #require(theme[name]), try #require(theme["paper"])) >= least, "\(name)")
      }
    }
  }

  private func colours(in rule: String) -> [String: String] {
    Dictionary(rule.matches(of: /--([a-z-]+): #([0-9a-f]{6})/).map { (String($0.1), String($0.2)) }) { $1 }
  }

  // MARK: The network

  @Test func theNetworkIsAPictureBeforeAllWords() throws {
    let page = Report.html.text(of: Example.rich)
    let picture = try #require(page.firstRange(of: "<circle class=\"c-node\""))
    #expect(picture.lowerBound < (try #require(page.firstRange(of: "<h2"))).lowerBound)
    let chart = Chart(Example.rich.outcome, of: BuiltIn.network)
    let numbers = chart.rows.map { $0.numbers.count }.reduce(0, +)
    #expect(page.matches(of: /<path class="c-(first|second|third)"/).count == numbers)
    #expect(page.matches(of: /<circle/).count == chart.rows.count)
    for row in chart.rows { #expect(try PageReader(page).text.contains(Words.onOneLine(row.name))) }
  }

  @Test func aWiderLineIsAHigherNumber() throws {
    let scale = try #require(BuiltIn.network.records?.numbers.first)
    let drawing = NetworkDrawing(
      around: "Noa", [("Ana", [scale.name: 1]), ("Bo", [scale.name: 10]), ("Cy", [:]), nil], scales: [scale],
      size: .small, id: "n", title: "t", caption: "c")
    #expect(drawing.strands.map(\.thickness) == drawing.strands.map(\.thickness).sorted())
    #expect(drawing.strands.count == 2 && drawing.strands[0].thickness < drawing.strands[1].thickness)
    #expect(drawing.nodes.map(\.figures) == ["1", "10", "–"])
    // A place is the item's, whoever else is there.
    let whole = NetworkDrawing(
      around: "Noa", ["Ana", "Bo", "Cy", "Di"].map { ($0, [:]) }, scales: [scale], size: .small, id: "n", title: "t",
      caption: "c")
    #expect(whole.nodes.prefix(3).map(\.x) == drawing.nodes.map(\.x) && whole.height == drawing.height)
  }

  @Test(arguments: 1...10) func namesOfANetworkStandApart(count: Int) throws {
    let scale = try #require(BuiltIn.network.records?.numbers.first)
    for size in [NetworkDrawing.Size.large, .small] {
      let drawing = NetworkDrawing(
        around: "Noa", (0..<count).map { ("A long name \($0)", [scale.name: $0 + 1]) }, scales: [scale], size: size,
        id: "n", title: "t", caption: "c")
      let boxes = drawing.nodes.map { node in
        let columns = ChartName.columns(node.short) * 8
        let left = node.nameX - (node.anchor == "start" ? 0 : node.anchor == "end" ? columns : columns / 2)
        return (left: left, right: left + columns, top: node.nameLine - 12, bottom: node.figuresLine)
      }
      for (index, one) in boxes.enumerated() {
        #expect(one.left >= 0 && one.right <= drawing.width, "\(count): \(one)")
        #expect(one.top >= drawing.upper && one.bottom <= drawing.upper + drawing.height)
        for other in boxes.dropFirst(index + 1) {
          let apart =
            one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
          #expect(apart, "\(count): \(one) \(other)")
        }
      }
    }
  }

  // MARK: In a browser

  private static let hasBrowser = access("/usr/bin/chromium", X_OK) == 0

  private func chromium(_ arguments: [String]) throws -> String {
    let scratch = try Scratch()
    let options = ["--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(scratch.path)"]
    let result = try Child.run(["chromium"] + options + arguments, seconds: 60)
    try #require(result.exit == .status(0), "Debian's chromium is needed: \(result.output.suffix(400))")
    return result.output
  }

  @Test(.enabled(if: hasBrowser, "no chromium is here"), arguments: [(4, 2), (10, 2)])
  func printsOnTwoPages(partners: Int, count: Int) throws {
    let scratch = try Scratch()
    var transcript = Example.rich
    var network = transcript.outcome.items("network")
    for number in network.count..<partners {
      network.append(BuiltIn.partner(number + 1, "Partner with a long name", [7, 7, 7]))
    }
    transcript.outcome["network"] = .list(network.map(Value.record))
    let page = try scratch.file("page.html", Report.html.text(of: transcript))
    _ = try chromium(["--no-pdf-header-footer", "--print-to-pdf=\(scratch.path)/page.pdf", "file://\(page)"])
    let pages = try run("pdfinfo", "\(scratch.path)/page.pdf").output
    #expect(pages.split(separator: "\n").contains { $0.hasPrefix("Pages:") && $0.hasSuffix(" \(count)") }, "\(pages)")
    // All words are on the paper, and in order.
    let text = try run("pdftotext", "-layout", "\(scratch.path)/page.pdf", "-").output
    let places = [
      "What you came for", "Your partners today", "Your opening words", "Your actions", "What you see more clearly",
    ]
    .map { text.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil } && places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test(.enabled(if: hasBrowser, "no chromium is here")) func aBrowserRunsNothingOfHostileWords() throws {
    let scratch = try Scratch()
    // The title would change if any of the words ran.
    let html = Report.html.text(of: Example.hostile).replacing("alert(1)", with: "document.title='owned'")
    let dump = try chromium(["--dump-dom", "file://\(scratch.file("page.html", html))"])
    #expect(dump.contains("What you came for") && !dump.contains("<title>owned"))
    #expect(!dump.contains("<script") && !dump.contains("<img"))
  }
}
