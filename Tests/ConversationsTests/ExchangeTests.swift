// What is shared of a conversation, byte by byte, and the conversation of two.

import FoundationEssentials
import Scripts
import Testing

@testable import Conversations

@Suite("Sharing")
struct ExchangeTests {
  /// A transcript in which every word and every number occurs once, so that each can be looked for in the bytes.
  private func transcript() throws -> Transcript {
    let outcome = """
      {"aim": "@aim", "worth": "-worth",
      "definitions": {"trust": "@definitions1", "imperative": "@definitions2", "purpose": "@definitions3"},
      "network": [{"id": "p1", "name": "@names1", "trust": 1, "imperative": 2, "purpose": 3, "theirs": {"trust": 4}},
      {"id": "p2", "name": "@names2"}],
      "scaling": [{"partner": "p1", "dimension": "trust", "from": 5, "holds": "@scaling1", "sign": "@scaling2",
      "conversation": "@scaling3", "behaviour": "@scaling4", "keep": "@scaling5"}],
      "issue": "@issue", "onlooker": "@onlooker", "conduct": "-conduct", "safety": "unsafe", "focus": "other", "opening": {"drafts": ["-draft", "@opening"], "kept": "@opening"},
      "value": "-value", "behaviours": ["@practices1"], "practices": ["@practices2"],
      "actions": [{"what": "@actions1", "who": "@names3", "when": "@actions2", "if": "@actions3", "then": "@actions4",
      "obstacle": "-obstacle", "confidence": 6, "status": "open", "learned": "-learned", "from": "-from"}],
      "confidant": "-confidant", "insight": {"situation": "@insight1", "self": "@insight2"},
      "way": "whole", "pace": "room", "facing": "p1", "words": {"best": "-words"}}
      """
    var transcript = Transcript(
      id: "-id", script: ScriptReference(id: "-script", version: 1, sha256: "-sha"), seed: 1,
      people: People(client: "@me", coach: "-coach"), started: Date(timeIntervalSince1970: 0), state: "-state")
    transcript.outcome = try JSONDecoder().decode(Record.self, from: Data(outcome.utf8))
    transcript.entries = [
      Entry(n: 1, at: transcript.started, state: "-state", visit: 1, who: .client, kind: .answer, text: "-entry")
    ]
    return transcript
  }

  /// The ids of everything that can be ticked under the built-in script.
  private static let lines = Exchange.lines(of: .builtIn).map(\.id)

  private func text(_ lines: Set<String>) throws -> String {
    let exchange = try Exchange(transcript(), under: .builtIn, sharing: lines)
    return String(decoding: try JSONEncoder().encode(exchange), as: UTF8.self)
  }

  private func marks(in text: String) -> Set<String> {
    Set(text.split(separator: "@").dropFirst().map { String($0.prefix { $0.isLetter }) })
  }

  @Test("nothing that is not ticked is in the bytes", arguments: lines)
  func one(line: String) throws {
    let text = try text([line])
    #expect(marks(in: text) == (line == "numbers" ? [] : [line]))
    #expect(!text.contains("\"-"))
    let numbers = ["trust\":1", "imperative\":2", "purpose\":3", "trust\":4", "from\":5", "confidence\":6"].filter(
      text.contains)
    #expect(numbers == (line == "numbers" ? ["trust\":1", "imperative\":2", "purpose\":3", "trust\":4"] : []))
  }

  @Test("any two together hold no more than the two and what needs both")
  func two() throws {
    for one in Self.lines {
      for other in Self.lines {
        let text = try text([one, other])
        #expect(marks(in: text).isSubset(of: [one, other]))
        #expect(text.contains("from\":5") == (Set([one, other]) == ["numbers", "scaling"]))
        #expect(text.contains("confidence\":6") == (Set([one, other]) == ["numbers", "actions"]))
        #expect(text.contains("@names3") == (Set([one, other]) == ["names", "actions"]))
      }
    }
  }

  @Test("nothing ticked, nothing shared; everything ticked, only what can be ticked")
  func ends() throws {
    #expect(try marks(in: text([])).isEmpty)
    let all = try text(Set(Self.lines))
    #expect(marks(in: all) == Set(Self.lines).subtracting(["numbers"]))
    #expect(!all.contains("\"-") && !all.contains("unsafe"))
  }

  @Test("only lines that have something are offered")
  func offered() throws {
    var transcript = try transcript()
    let about = ShareLine("p1", "What I wrote about @names1", [])
    #expect(Exchange.lines(in: transcript, under: .builtIn) == Exchange.lines(of: .builtIn) + [about])
    transcript.outcome = ["network": [BuiltIn.partner("p1", "Ana")]]
    #expect(Exchange.lines(in: transcript, under: .builtIn).map(\.id) == ["me", "names"])
  }

  @Test("what was written about somebody goes along with the name, without numbers, and without the others")
  func person() throws {
    var transcript = try transcript()
    transcript.outcome["network"] = [
      ["id": "p1", "name": "Ana", "trust": 1],
      ["id": "p2", "name": "Bo", "said": ["issue": "Bo's issue", "safety": "cost"]],
    ]
    transcript.outcome["actions"] = [
      ["what": "Call", "who": "ana", "confidence": 6, "obstacle": "-busy"], ["what": "Write", "who": "Bo"],
    ]
    let ana = Exchange(transcript, under: .builtIn, sharing: ["p1"])
    #expect(ana.shared == ["p1"] && ana.me == nil)
    #expect(
      ana.outcome.items("network") == [
        [
          "id": "p1", "name": "Ana",
          "said": [
            "issue": "@issue", "onlooker": "@onlooker", "opening": ["drafts": ["@opening"], "kept": "@opening"],
          ],
        ]
      ])
    #expect(ana.outcome.items("scaling").map { $0["holds"] } == ["@scaling1"])
    #expect(ana.outcome.items("actions") == [["what": "Call", "who": "ana"]])
    #expect(ana.outcome["issue"] == nil && ana.outcome["aim"] == nil)
    let bo = Exchange(transcript, under: .builtIn, sharing: ["p2"])
    #expect(bo.outcome.items("network") == [["id": "p2", "name": "Bo", "said": ["issue": "Bo's issue"]]])
    #expect(bo.outcome.items("actions") == [["what": "Write", "who": "Bo"]])
    let both = Exchange(transcript, under: .builtIn, sharing: ["issue", "numbers", "p1"])
    #expect(both.outcome["issue"] == "@issue")
    #expect(both.outcome.items("network").map { $0["trust"] } == [1])
    #expect(both.isSound(under: BuiltIn.data))
  }

  @Test("what the client ticked in the conversation is known")
  func ticked() throws {
    let text = try String(
      contentsOf: PlanTests.root.appending(path: "Tests/Conversations/network-room.plan"), encoding: .utf8)
    let script = try #require(PlanTests.script)
    let played = try TestPlan(text).run(under: script).conversation.transcript
    #expect(Exchange.ticked(in: played, under: script) == ["aim", "names", "practices"])
    #expect(try Exchange.ticked(in: transcript(), under: script) == nil)
  }

  @Test("numbers of a file are from 1 to 10")
  func sound() throws {
    var exchange = try Exchange(transcript(), under: .builtIn, sharing: Set(Self.lines))
    #expect(exchange.isSound(under: BuiltIn.data))
    var network = exchange.outcome.items("network")
    network[0][path: "theirs.trust"] = 11
    exchange.outcome["network"] = .list(network.map(Value.record))
    #expect(!exchange.isSound(under: BuiltIn.data))
  }

  @Test("items without a name are called by their place, and of drafts only the last words are shared")
  func unnamed() throws {
    let exchange = try Exchange(transcript(), under: .builtIn, sharing: ["numbers", "opening"])
    #expect(exchange.outcome.items("network").map { $0["name"] } == ["partner 1"])
    #expect(exchange.outcome["opening"] == .record(["drafts": .texts(["@opening"]), "kept": "@opening"]))
    #expect(exchange.script == "partnering" && exchange.shared == ["numbers", "opening"] && exchange.me == nil)
  }

  @Test("a file of before 2026-12 has no script, and is read")
  func older() throws {
    let text = #"{"format":"cofront-exchange","version":1,"shared":["aim"],"outcome":{"aim":"Peace"}}"#
    let exchange = try JSONDecoder().decode(Exchange.self, from: Data(text.utf8))
    #expect(exchange.script == nil && exchange.outcome == ["aim": "Peace"])
  }

  @Test("a script of one's own says what can be shared")
  func ownLines() throws {
    let script = try SmallScript.read(
      data: """
        friends: {type: records, item: friend, fields: {name: words, mood: {type: number, from: 0, to: 5}}}
        rules: list
        secret: words
        """, shares: "[{id: rules, label: Our rules, of: rules}, {id: moods, label: Moods, of: friend.mood}]",
      "- id: a\n  step: say\n  say: Hello.\n  next: end")
    #expect(Exchange.lines(of: script).map(\.id) == ["me", "rules", "moods"])
    var transcript = try transcript()
    transcript.outcome = [
      "friends": [["id": "f1", "name": "Ana", "mood": 0], ["id": "f2", "name": "Bo"]], "rules": ["One"], "secret": "No",
    ]
    let exchange = Exchange(transcript, under: script, sharing: ["rules", "moods", "secret"])
    #expect(exchange.shared == ["rules", "moods"])
    #expect(exchange.outcome == ["friends": [["id": "f1", "name": "friend 1", "mood": 0]], "rules": ["One"]])
    #expect(exchange.isSound(under: script.data))
    #expect(Exchange.lines(in: transcript, under: script).map(\.id) == ["me", "rules", "moods"])
  }

  @Test("a conversation of two: who speaks is told by the state, and replay gives the same")
  func pair() throws {
    let script = Script.exchange
    let transcript = Transcript(
      id: "test", script: ScriptReference(id: script.id, version: 1, sha256: script.sha256), seed: 1,
      people: People(client: "Ana", other: "Bo"), started: Date(timeIntervalSince1970: 0), state: script.start)
    var conversation = Conversation(script: script, transcript: transcript, place: "here")
    _ = conversation.begin(shared: [(.client, "Ana's lines"), (.other, "Bo's lines")], at: transcript.started)
    for line in [
      "tells", "asks", "answers", "heard", "valued", "swap", "tells", "/skip", "answers", "heard", "valued", "a", "b",
    ] {
      _ = conversation.receive(Input(line: line), at: transcript.started)
    }
    #expect(conversation.snapshot.status == .closed)
    let said = conversation.transcript.entries.filter { $0.kind == .answer }.map(\.who)
    #expect(
      said == [.client, .other, .client, .other, .client, .client, .other, .other, .client, .other, .client, .other])
    let shown = conversation.transcript.entries.filter { $0.kind == .show }
    #expect(shown.map(\.text) == ["Ana's lines", "Bo's lines"])
    #expect(shown.map(\.state) == ["one-see", "two-see"])
    let asked = conversation.transcript.entries.filter { $0.kind == .ask }.map { $0.text.prefix { $0 != ":" } }
    #expect(asked.filter { $0 == "Ana" }.count == 6 && asked.filter { $0 == "Bo" }.count == 6)
    #expect(conversation.transcript.entries.allSatisfy { !$0.state.isEmpty && $0.visit > 0 })
    let replayed = Conversation(script: script, transcript: conversation.transcript, place: "here")
    #expect(replayed.snapshot == conversation.snapshot)
  }

  @Test("names of one partner are joined, and groups that share a name become one")
  func names() {
    var book = NameBook()
    #expect(book.key(" ANA  silva ", of: "noa") == "ana silva")
    book.join("Ana", "Anna Silva", of: "noa")
    book.join("Bo", "Bob", of: "noa")
    #expect(book.key("anna silva", of: "noa") == book.key("ANA", of: "noa"))
    #expect(book.key("Ana", of: "noa") != book.key("Bob", of: "noa"))
    #expect(book.key("anna silva", of: "lev") == "anna silva")
    book.join("Anna Silva", "bob", of: "noa")
    #expect(Set(["Ana", "Anna Silva", "Bo", "Bob"].map { book.key($0, of: "noa") }).count == 1)
    #expect(book.clients.count == 1 && book.clients[0].same.count == 1)
    book.join("Ana", "anna silva", of: "noa")
    #expect(book.clients[0].same[0].count == 4)
  }
}
