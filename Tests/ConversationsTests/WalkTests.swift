// Walks through the built-in script that nobody planned: everything skipped, and lines drawn from a mixed bag. Whatever
// is typed, the conversation answers, can be replayed, and ends.

import FoundationEssentials
import Testing

@testable import Conversations
@testable import Scripts

@Suite("Walks")
struct WalkTests {
  static let openings: [[String]] = [
    [], ["way network"], ["way conversation"], ["way whole"], ["way network", "pace short"],
    ["way network", "pace room"], ["way conversation", "pace short"], ["way conversation", "pace room"],
    ["way whole", "pace short"], ["way whole", "pace room"], ["names"], ["pace room", "names"],
    ["way whole", "pace room", "names", "numbers"],
  ]

  @Test("with everything skipped the conversation closes", arguments: openings)
  func skipping(answers: [String]) throws {
    for earlier in [[], [BuiltIn.earlier(BuiltIn.action("Call Bo"), from: "earlier")]] {
      var play = try Play(earlier: earlier)
      for _ in 0..<200 where play.conversation.snapshot.status != .closed {
        switch play.state {
        case "arrive-way": play.type(line: answers.first { $0.hasPrefix("way ") }?.dropFirst(4).description ?? "/skip")
        case "arrive-pace":
          play.type(line: answers.first { $0.hasPrefix("pace ") }?.dropFirst(5).description ?? "/skip")
        case "net-names" where answers.contains("names") && play.outcome["network"] == nil:
          play.type(line: "Ana, Bo, Cy, Di, Ed")
        case "net-rate" where answers.contains("numbers"): play.type(line: "7 5 8")
        default: play.type(line: "/skip")
        }
      }
      #expect(play.conversation.snapshot.status == .closed, "stuck at \(play.state)")
    }
  }

  @Test(
    "from every third line of every plan, skipping ends and going back leads to the beginning",
    arguments: PlanTests.plans)
  func anywhere(name: String) throws {
    let file = PlanTests.root.appending(path: "Tests/Conversations/\(name)")
    let plan = try TestPlan(String(contentsOf: file, encoding: .utf8))
    var seen: [Conversation] = []
    _ = plan.run(under: try #require(PlanTests.script)) { seen.append($0) }
    for end in stride(from: 0, to: seen.count, by: 3) {
      var play = try Play()
      play.conversation = seen[end]
      if play.conversation.snapshot.status == .closed { continue }
      try goBack(play)
      for _ in 0..<150 where play.conversation.snapshot.status != .closed { play.type("/skip") }
      #expect(play.conversation.snapshot.status == .closed, "stuck at \(play.state) after \(end) lines")
    }
  }

  static let bag =
    [
      "", "7 5 8", "7", "1", "2", "3", "4", "10", "10 10 10", "0", "11", "-3", "7.5", "many", "none", "Ana, Bo, Cy",
      "Ana",
      "Bo trust", "-Bo", "Ana = Anna", "Team 7, none", "Ana 8 5 8", "Bo 1 1 1", "Zo 3 3 3", "yes", "{partner}",
      "“quoted” “words”",
      "A few words, plainly", "You always ignore what I say. You are lazy.", "//slash", "Call Bo; Bo; Friday",
      "one; two; three", "free", "cost", "unsafe", "other", "issue", "both", "network", "conversation", "whole", "room",
      "short", "higher", "enough", "unsure", "face", "another", "actions", "step", "words", "old", "now", "kept", "go",
      "🙂🙂", "שלום", "a\u{7}b\u{1b}[31mc", "e\u{301}le\u{300}ve", "If he calls, then I breathe",
      String(repeating: "wall of text ", count: 60), "line one\nline two\nline three\nline four",
    ]
  /// Commands that whoever shows the conversation answers.
  static let looks = ["/help", "/why", "/again", "/chart", "/summary", "/edit", "/why sources"]
  static let commands = [
    "/back", "/back", "/back", "/skip", "/skip", "/why", "/help", "/again", "/edit", "/chart", "/summary",
    "/ask What else?",
    "/ask", "/note one for me", "/note", "/goto scaling", "/goto leaving", "/goto facing", "/goto elevating",
    "/goto network",
    "/goto nowhere", "/goto", "/pause", "/s", "/nothing", "/", "//",
  ]

  @Test("a walk never traps, and replaying it gives the same", arguments: 1...200)
  func random(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let action: Record = ["what": "Write to Cy", "who": "Cy", "when": "May", "status": "open"]
    let earlier = BuiltIn.earlier(action, from: "earlier")
    var play = try Play(
      seed: UInt64(seed), coach: seed.isMultiple(of: 3) ? "Cora" : nil, earlier: seed.isMultiple(of: 2) ? [earlier] : []
    )
    for _ in 0..<Int.random(in: 20...300, using: &dice) {
      let lines = Int.random(in: 0..<4, using: &dice) == 0 ? Self.commands : Self.bag
      let line = lines.randomElement(using: &dice) ?? ""
      let before = play.state
      play.type(line: line)
      let reply = play.last
      let answered = !reply.entries.isEmpty || reply.notice != nil || Self.looks.contains(line) || reply.ending != nil
      #expect(answered, "no answer to `\(line.prefix(40))` at \(before)")
      #expect((play.conversation.transcript.status == .closed) == (play.entries.last?.kind == .close))
      if play.conversation.snapshot.status == .closed { break }
      #expect(play.conversation.state?.awaitsAnswer == true, "nothing is asked after `\(line.prefix(40))` at \(before)")
      #expect(!play.conversation.question.text.isEmpty, "no words at \(play.state)")
    }
    try check(play)
    try goBack(play)
  }

  private func check(_ play: Play) throws {
    let replayed = try play.reread()
    #expect(replayed.snapshot == play.conversation.snapshot)
    #expect(replayed.question == play.conversation.question)
    #expect(play.entries.map(\.n) == Array(1...play.entries.count))
    var visits: [String: Int] = [:]
    for entry in play.entries where entry.kind == .ask || entry.kind == .say || entry.kind == .show {
      let visit = visits[entry.state] ?? 0
      #expect(entry.visit == visit || entry.visit == visit + 1, "visit \(entry.visit) of \(entry.state) after \(visit)")
      visits[entry.state] = entry.visit
    }
    let ids = play.each("id", in: "network").map { $0?.text }
    #expect(Set(ids).count == ids.count && !ids.contains(nil))
    let most = try #require(play.conversation.script["elev-action"]?.most)
    #expect(play.conversation.snapshot.made(in: BuiltIn.actions).count <= most)
    #expect(play.outcome == play.outcome.ordered(by: BuiltIn.data))
    for slot in BuiltIn.data.slots {
      guard let value = play.outcome[path: slot.name] else { continue }
      for field in slot.records?.fields ?? [] {
        for item in value.list ?? [] {
          let kept = item.record?[path: field.name]
          #expect(kept.map { field.admitted($0) != nil } != false, "\(slot.name) \(field.name)")
        }
      }
    }
  }

  /// Going back as often as one likes ends at the first question.
  private func goBack(_ walked: Play) throws {
    var play = walked
    if play.conversation.snapshot.status == .closed { return }
    for _ in 0..<1_000 {
      play.type(line: "/back")
      if play.last.entries.isEmpty { break }
    }
    #expect(play.last.notice == Message.firstQuestion)
    #expect(["arrive-aim", "return-offer"].contains(play.state), "back ends at \(play.state)")
    try check(play)
  }
}
