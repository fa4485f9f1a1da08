// Sessions side by side: numbers in time, partners who come and go, actions and what became of them.

import Conversations
import FoundationEssentials
import Scripts
import Testing

@testable import Reports

@Suite("Progress over sessions")
struct ProgressTests {
  private func session(_ day: Int, _ partners: [(String, [Int])], actions: [Record] = []) -> PastSession {
    BuiltIn.session(day, partners, actions: actions)
  }

  private func points(_ item: ItemCourse, _ scale: String) throws -> [Course.Point] {
    item.course(on: try #require(item.scales.first { $0.name == scale }))?.points ?? []
  }

  private func course(_ numbers: Int...) -> Course? {
    Course(points: numbers.enumerated().map { Course.Point(session: $0, number: $1) })
  }

  @Test("the trend is told by the first and the present number")
  func trends() {
    #expect(course() == nil)
    #expect(course(4)?.trend == .once)
    #expect(course(4, 4, 4)?.trend == .same)
    #expect(course(4, 6)?.trend == .risen && course(4, 6)?.change == 2 && course(4, 6, 6)?.wavers == false)
    #expect(course(6, 3)?.trend == .fallen && course(6, 3)?.change == -3)
    #expect(course(4, 8, 4)?.trend == .returned && course(4, 8, 4)?.wavers == true)
    #expect(course(4, 3, 6)?.trend == .risen && course(4, 3, 6)?.wavers == true)
  }

  private static let ten = Slot("ten", .number(1...10))

  @Test("a picture has a place for each session, on the whole scale")
  func sparkline() throws {
    let gaps = try #require(
      Course(points: [Course.Point(session: 1, number: 1), Course.Point(session: 3, number: 10)]))
    #expect(ProgressText.sparkline(gaps, on: Self.ten, sessions: 5) == "·▁·█·")
    let all = try #require(course(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
    #expect(ProgressText.sparkline(all, on: Self.ten, sessions: 10) == "▁▁▂▃▄▄▅▆▇█")
    let five = Slot("five", .number(0...5))
    let beyond = try #require(course(0, 1, 2, 3, 4, 5, 6))
    #expect(ProgressText.sparkline(beyond, on: five, sessions: 7) == "▁▂▃▅▆██")
  }

  @Test("who is called otherwise on a later visit is the one who was recalled")
  func renamed() throws {
    func session(_ day: Int, _ partners: [(id: String, name: String, now: Int, then: Int?)]) -> PastSession {
      let network = partners.map { partner -> Record in
        var record: Record = ["id": .text(partner.id), "name": .text(partner.name), "trust": .number(partner.now)]
        record[path: "then.trust"] = partner.then.map(Value.number)
        return record
      }
      return PastSession(
        id: "s\(day)", started: Date(timeIntervalSince1970: 1_767_225_600 + Double(day) * 86_400), script: .builtIn,
        outcome: BuiltIn.outcome(network))
    }
    let report = ProgressReport(
      client: "Noa",
      sessions: [
        session(0, [("p1", "Jürgen", 7, nil), ("p2", "Ana", 5, nil)]),
        session(1, [("p1", "J", 8, 7), ("p2", "Ana", 6, 5), ("p3", "Jo", 4, nil)]), session(2, [("p1", "Bo", 3, nil)]),
      ])
    #expect(report.items.map(\.name) == ["J", "Ana", "Jo", "Bo"])
    #expect(report.items[0].otherNames == ["Jürgen"])
    #expect(try points(report.items[0], "trust").map(\.number) == [7, 8])
    #expect(try points(report.items[3], "trust").map(\.number) == [3], "the same id on a visit that recalls nobody")
  }

  @Test("who came and who went; sessions without numbers count for neither")
  func comings() throws {
    let sessions = [
      session(0, [("Ana", [4, 5, 6]), ("Cy", [3])]), session(1, []), session(2, [("ana", [6]), ("Bo", [7])]),
      session(3, [("Di", [])]),
    ]
    let report = ProgressReport(client: "noa", sessions: sessions)
    #expect(report.items.map(\.name) == ["ana", "Cy", "Bo", "Di"])
    #expect(report.items.map(\.came) == [false, false, true, true])
    #expect(report.items.map(\.went) == [false, true, false, false])
    #expect(try points(report.items[0], "trust").map(\.number) == [4, 6])
    #expect(try points(report.items[0], "purpose").map(\.session) == [0])
  }

  @Test("two names are one partner only when the person said so")
  func renames() throws {
    let sessions = [session(0, [("Ana", [4])]), session(1, [("Anna Silva", [7])])]
    #expect(ProgressReport(client: "noa", sessions: sessions).items.count == 2)
    var names = NameBook()
    names.join("Ana", "Anna Silva", of: "noa")
    let report = ProgressReport(client: "noa", sessions: sessions, names: names)
    #expect(report.items.map(\.name) == ["Anna Silva"] && report.items[0].otherNames == ["Ana"])
    #expect(report.items[0].course(on: report.items[0].scales[0])?.change == 3)
    #expect(ProgressReport(client: "lev", sessions: sessions, names: names).items.count == 2)
  }

  @Test("the text says all of it in words")
  func text() {
    let kept = BuiltIn.action("Call\nBo", who: "Bo", when: "Friday", "kept", more: ["learned": "He waited"])
    let report = ProgressReport(
      client: "noa",
      sessions: [
        session(0, [("Ana", [4, 8])], actions: [kept, BuiltIn.action("Rest")]),
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
          done: Call Bo, Friday
            “He waited”

        Open actions: 1 (cofront actions lists them)

        """)
    let plain = ProgressText(report, draws: false).text
    #expect(plain.contains("4, now 6   risen by 2") && !plain.contains("▃"))
    #expect(ProgressText(ProgressReport(client: "noa", sessions: [])).text == "No conversation of noa here yet.\n")
  }

  @Test("the table has a row for each number and each action")
  func table() {
    let kept = BuiltIn.action("=Call, or write", who: "Bo", when: "2026-01-09", "kept")
    let report = ProgressReport(
      client: "noa", sessions: [session(0, [("Ana", [4])], actions: [kept]), session(1, [("Ana", [6])])])
    #expect(
      ProgressTable(report).text.split(separator: "\r\n").map(String.init) == [
        "session,date,client,script,slot,item,name,field,number,beside,place,words,day,from",
        "s0,2026-01-01,noa,partnering,network,,Ana,trust,4,,,,,",
        "s1,2026-01-02,noa,partnering,network,,Ana,trust,6,,,,,",
        "s0,2026-01-01,noa,partnering,actions,a1,\"'=Call, or write\",what,,,,\"'=Call, or write\",,",
        "s0,2026-01-01,noa,partnering,actions,a1,\"'=Call, or write\",who,,,,Bo,,",
        "s0,2026-01-01,noa,partnering,actions,a1,\"'=Call, or write\",when,,,,2026-01-09,2026-01-09,",
        "s0,2026-01-01,noa,partnering,actions,a1,\"'=Call, or write\",status,,,,kept,,",
      ])
  }

  @Test("open actions are numbered, with their plans")
  func actions() {
    let plan: Record = ["if": "he is busy", "then": "I write"]
    let actions = [
      BuiltIn.action("Call Bo", who: "Bo", when: "Friday", more: plan), BuiltIn.action("Done", "kept"),
      BuiltIn.action("Rest"),
    ]
    let list = ActionList([session(0, [], actions: actions)])
    func text(_ day: String) -> String {
      Day(iso: day).map { list.text(of: list.open, seenFrom: $0) } ?? ""
    }
    let (call, rest) = (list.open[0].id, list.open[1].id)
    #expect(
      text("2026-01-02") == """
        \(call)  Call Bo, Friday; if he is busy then I write
              for Friday 2 January, from 1 January 2026
        \(rest)  Rest
              from 1 January 2026

        """)
    #expect(text("2026-01-03").contains("was for Friday 2 January, from"))
    #expect(text("2027-01-03").contains("was for Friday 2 January 2026, from"))
    #expect(list.entries(called: rest.uppercased()).map(\.commitment.title) == ["Rest"])
    #expect(list.entries(called: "").isEmpty && list.closed.map(\.commitment.title) == ["Done"])
    #expect(list.json(of: list.open).list?.map { $0.record?["id"]?.text } == [call, rest])
    #expect(call.count == 4 && call != rest && call.allSatisfy { !"aeiouy0123456789".contains($0) })
  }

  @Test("letters stay while other actions come and go, and are as many as it takes")
  func letters() {
    func list(_ titles: [String]) -> ActionList {
      ActionList([session(0, [], actions: titles.map { BuiltIn.action($0) })])
    }
    let before = list(["Call Bo"]).open[0].id
    #expect(list(["Rest", "Call Bo", "Write"]).open[1].id == before)
    #expect(list(["Call Bo", "Call Bo"]).open.map(\.id)[0] == before)
    #expect(Set(list(["Call Bo", "Call Bo"]).open.map(\.id)).count == 2)
    let many = list((0..<3000).map { "Action \($0)" }).open
    #expect(Set(many.map(\.id)).count == 3000 && many.contains { $0.id.count > 4 })
    for entry in many { #expect(list([entry.commitment.title]).open[0].commitment.letters.hasPrefix(entry.id)) }
  }
}
