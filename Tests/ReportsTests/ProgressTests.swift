// Sessions side by side: numbers in time, partners who come and go, actions and what became of them.

import Conversations
import FoundationEssentials
import Scripts
import Testing

@testable import Reports

@Suite("Progress over sessions")
struct ProgressTests {
  private static let start = Date(timeIntervalSince1970: 1_767_225_600)

  private func session(_ day: Int, _ partners: [(String, [Int])], actions: [Action] = []) -> PastSession {
    var outcome = Outcome()
    outcome.actions = actions
    outcome.network = partners.enumerated().map { index, partner in
      var ratings = Ratings()
      for (dimension, number) in zip(Dimension.allCases, partner.1) { ratings[dimension] = number }
      return Partner(id: "p\(index + 1)", name: partner.0, ratings: ratings)
    }
    return PastSession(id: "s\(day)", started: Self.start + Double(day) * 86_400, outcome: outcome)
  }

  private func course(_ numbers: Int...) -> Course {
    Course(points: numbers.enumerated().map { Course.Point(session: $0, number: $1) })
  }

  @Test("the trend is told by the first and the present number")
  func trends() {
    #expect(course().trend == nil)
    #expect(course(4).trend == .once)
    #expect(course(4, 4, 4).trend == .same)
    #expect(course(4, 6).trend == .risen && course(4, 6).change == 2 && !course(4, 6, 6).wavers)
    #expect(course(6, 3).trend == .fallen && course(6, 3).change == -3)
    #expect(course(4, 8, 4).trend == .returned && course(4, 8, 4).wavers)
    #expect(course(4, 3, 6).trend == .risen && course(4, 3, 6).wavers)
  }

  @Test("a picture has a place for each session, on the whole scale")
  func sparkline() {
    let gaps = Course(points: [Course.Point(session: 1, number: 1), Course.Point(session: 3, number: 10)])
    #expect(ProgressText.sparkline(gaps, sessions: 5) == "·▁·█·")
    #expect(ProgressText.sparkline(course(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), sessions: 10) == "▁▁▂▃▄▄▅▆▇█")
  }

  @Test("who came and who went; sessions without numbers count for neither")
  func comings() throws {
    let sessions = [
      session(0, [("Ana", [4, 5, 6]), ("Cy", [3])]), session(1, []), session(2, [("ana", [6]), ("Bo", [7])]),
      session(3, [("Di", [])]),
    ]
    let report = ProgressReport(client: "noa", sessions: sessions)
    #expect(report.partners.map(\.name) == ["ana", "Cy", "Bo", "Di"])
    #expect(report.partners.map(\.came) == [false, false, true, true])
    #expect(report.partners.map(\.went) == [false, true, false, false])
    #expect(report.partners[0].course(of: .trust).points.map(\.number) == [4, 6])
    #expect(report.partners[0].course(of: .purpose).points.map(\.session) == [0])
  }

  @Test("two names are one partner only when the person said so")
  func renames() throws {
    let sessions = [session(0, [("Ana", [4])]), session(1, [("Anna Silva", [7])])]
    #expect(ProgressReport(client: "noa", sessions: sessions).partners.count == 2)
    var names = NameBook()
    names.join("Ana", "Anna Silva", of: "noa")
    let report = ProgressReport(client: "noa", sessions: sessions, names: names)
    #expect(report.partners.map(\.name) == ["Anna Silva"] && report.partners[0].otherNames == ["Ana"])
    #expect(report.partners[0].course(of: .trust).change == 3)
    #expect(ProgressReport(client: "lev", sessions: sessions, names: names).partners.count == 2)
  }

  @Test("the text says all of it in words")
  func text() {
    var kept = Action(what: "Call\nBo", who: "Bo", when: "Friday", status: .kept)
    kept.learned = "He waited"
    let report = ProgressReport(
      client: "noa",
      sessions: [
        session(0, [("Ana", [4, 8])], actions: [kept, Action(what: "Rest")]),
        session(31, [("Ana", [6, 8]), ("Bo", [])]),
      ])
    #expect(
      ProgressText(report).text == """
        noa: 2 conversations, 1 January 2026 to 1 February 2026

        Ana
          trust       4, now 6   ▃▄  risen by 2
          imperative  8, now 8   ▆▆  the same each time

        Bo (came on 1 February 2026)
          no numbers

        What became of actions
          kept: Call Bo, with Bo, Friday
            “He waited”

        Open actions: 1 (cofront actions lists them)

        """)
    let plain = ProgressText(report, draws: false).text
    #expect(plain.contains("4, now 6   risen by 2") && !plain.contains("▃"))
    #expect(ProgressText(ProgressReport(client: "noa", sessions: [])).text == "No conversation of noa here yet.\n")
  }

  @Test("the table has a row for each number and each action")
  func table() {
    let kept = Action(what: "=Call, or write", who: "Bo", when: "2026-01-09", status: .kept)
    let report = ProgressReport(
      client: "noa", sessions: [session(0, [("Ana", [4])], actions: [kept]), session(1, [("Ana", [6])])])
    #expect(
      ProgressTable(report).text.split(separator: "\r\n").map(String.init) == [
        "record,client,session,date,partner,dimension,rating,what,who,when,day,status,learned",
        "rating,noa,s0,2026-01-01,Ana,trust,4,,,,,,", "rating,noa,s1,2026-01-02,Ana,trust,6,,,,,,",
        "action,noa,s0,2026-01-01,,,,\"'=Call, or write\",Bo,2026-01-09,2026-01-09,kept,",
      ])
  }

  @Test("open actions are numbered, with their plans")
  func actions() {
    var call = Action(what: "Call Bo", who: "Bo", when: "Friday")
    (call.if, call.then) = ("he is busy", "I write")
    let list = ActionList([session(0, [], actions: [call, Action(what: "Done", status: .kept), Action(what: "Rest")])])
    #expect(
      list.text == """
        1  Call Bo, with Bo, Friday
           if he is busy, then I write
           due 2 January 2026, from 1 January 2026
        2  Rest
           from 1 January 2026

        """)
    #expect(list[2]?.action.what == "Rest" && list[0] == nil && list[3] == nil)
    #expect(list.facts.map(\.number) == [1, 2])
    #expect(ActionList([]).text == "Nothing is open.\n")
  }
}
