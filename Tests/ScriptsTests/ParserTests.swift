// Where the parser says a fault stands, and what steps, slots and declarations go together.

import Testing

@testable import Scripts

@Suite("Parser")
struct ParserTests {
  /// Slots of every type, beside those of the sound script.
  private static let more = """
      friends: {type: records, item: friend, fields: {name: words, trust: number}}
      pairs:
        type: records
        item: pair
        id: s
        fields: {friend: {type: item, of: friends}, dimension: {type: choice, of: [trust]}}
      facing: {type: item, of: friends}
      rules: {type: list, item: rule}
      level: number
      speech: drafts
    """

  /// What is found in the sound script after one change; each as `line:column code`.
  private func found(_ old: String, _ new: String, data: String = "") -> [String] {
    let declared = DiagnosticCode.soundScript.replacing("start:", with: data + (data.isEmpty ? "" : "\n") + "start:")
    let text = declared.replacing(old, with: new, maxReplacements: 1)
    return ParsedScript(text: text).diagnostics.map {
      "\($0.place.map { "\($0.line):\($0.column)" } ?? "-") \($0.code.rawValue)"
    }
  }

  private func codes(_ old: String, _ new: String, data: String = "") -> [String] {
    found(old, new, data: data).compactMap { $0.split(separator: " ").last.map(String.init) }
  }

  @Test(
    "the place is that of the key or the value",
    arguments: [
      ("    cue: Hear", "    cues: Hear", "15:5 CF004"), ("    cue: Hear", "    cues: Hear", "22:5 CF003"),
      ("version: 1", "version: 0", "3:10 CF005"), ("version: 1", "version: 1\nmood: good", "4:1 CF003"),
      ("into: aim", "into: {aim: pace}", "18:11 CF005"), ("title: Arriving}", "name: Arriving}", "10:5 CF004"),
      ("label: A little", "label: A little, hint: no", "29:44 CF003"),
      ("start: arrive-aim", "start: nowhere", "8:8 CF009"),
      ("{chose: short}", "{chosen: short}", "32:18 CF003"), ("{chose: short}", "short", "32:17 CF005"),
      ("into: aim", "each: friends", "18:11 CF013"), ("into: aim", "needs: [money]", "18:12 CF013"),
      ("into: pace", "many: maybe", "27:11 CF005"), ("step: ask\n    into: aim", "step: list", "15:5 CF004"),
      ("step: ask\n    into: aim", "step: rate", "15:5 CF004"), ("type: words,", "type: speech,", "6:15 CF008"),
      ("aim: {type: words,", "aim: {kind: words,", "6:8 CF004"), ("aim: {type", "a b: {type", "6:8 CF025"),
      ("type: words,", "type: words, item: x,", "6:22 CF003"),
    ])
  func place(old: String, new: String, expected: String) {
    #expect(found(old, new).contains(expected), "found \(found(old, new))")
  }

  @Test(
    "a step fills the slot that its form is for",
    arguments: [
      ("step: ask\n    into: aim", "step: ask\n    takes: aim\n    into: aim"),
      ("step: ask\n    into: aim", "step: ask\n    into: friends"),
      ("step: ask\n    into: aim", "step: ask\n    into: level"),
      ("step: ask\n    into: aim", "step: ask\n    each: level\n    into: aim"),
      ("step: ask\n    into: aim", "step: list\n    into: aim"),
      ("step: ask\n    into: aim", "step: list\n    into: facing"),
      ("step: ask\n    into: aim", "step: rate\n    into: [friend.trust, friend.name]"),
      ("step: ask\n    into: aim", "step: rate\n    into: friends"),
      ("step: ask\n    into: aim", "step: draft\n    into: aim"),
      ("step: ask\n    into: aim", "step: form\n    parts: {}\n    into: rules"),
      ("step: ask\n    into: aim", "step: choose\n    from: aim"), ("into: pace", "into: friend"),
      ("step: ask\n    into: aim", "step: ask\n    into: pair.friend"),
      ("step: ask\n    into: aim", "step: choose\n    from: rules\n    into: facing"),
      ("step: ask\n    into: aim", "step: choose\n    from: friends\n    into: pair.friend"),
      ("step: ask\n    into: aim", "step: form\n    into: pairs\n    parts: {friend: Who is it?}"),
      ("into: pace", "into: speech"), ("into: pace", "into: friends.count"),
      ("step: say\n", "step: show\n    shows: chart\n    of: aim\n"),
    ])
  func slot(old: String, new: String) {
    #expect(codes(old, new, data: Self.more).contains("CF014"), "found \(found(old, new, data: Self.more))")
  }

  @Test(
    "what fits is no fault",
    arguments: [
      ("into: aim", "into: facing"), ("step: ask", "step: list\n    most: 3"), ("step: ask", "step: draft"),
    ])
  func fitting(old: String, new: String) {
    let new = new.replacing("step: list", with: "step: list\n    into: rules").replacing(
      "step: draft", with: "step: draft\n    into: speech")
    let text = new.contains("into: rules") || new.contains("into: speech") ? old + "\n    into: aim" : old
    #expect(found(text, new, data: Self.more) == [])
  }

  @Test("what is said may name only what is there in every conversation", arguments: Term.Surrounding.allCases)
  func sure(surrounding: Term.Surrounding) {
    let found = codes("Thank you, {client}", "Thank you, {\(surrounding.rawValue)}")
    #expect(found.contains("CF016") == [.coach, .keeper].contains(surrounding), "\(surrounding): \(found)")
  }

  @Test(
    "of an item at hand only what it is about is there in every conversation",
    arguments: [("pair", "friend", true), ("friend", "trust", false)])
  func sure(item: String, field: String, isSure: Bool) {
    let found = codes(
      "say: [\"Thank you, {client}.\"]", "needs: [\(item)]\n    say: [\"Thank you, {\(item).\(field)}.\"]",
      data: Self.more)
    #expect(found.contains("CF016") != isSure, "\(found)")
  }

  @Test("a question has at most twenty words", arguments: 19...26)
  func length(words: Int) {
    let question = String(repeating: "so ", count: words - 1) + "far?"
    let found = codes("What would you like to have at the end of this conversation?", question)
    #expect(found == (words > 20 ? ["CF021"] : []))
  }

  @Test("the conditions of the parts of a form are checked, too, and so are the fields that they fill")
  func parts() {
    let form = """
      step: form
          into: friends
          parts:
            name: [{if: {visited: nowhere}, text: "Who?"}, "Who comes to mind?"]
            trust: ["How much do you trust them?"]
            another: ["Who else?"]
      """
    func found(_ form: String) -> [String] { codes("step: ask\n    into: aim", form, data: Self.more) }
    #expect(found(form) == ["CF009"])
    #expect(found(form.replacing("nowhere", with: "arrive-aim")) == [])
    #expect(found(form.replacing("nowhere", with: "arrive-aim").replacing("trust:", with: "age:")) == ["CF013"])
  }

  @Test(
    "what a guard names and compares is checked",
    arguments: [
      ("{known: money}", "CF013"), ("{unknown: money}", "CF013"), ("{is: {money: short}}", "CF013"),
      ("{is: {pace: long}}", "CF018"), ("{isNot: {pace: [short, long]}}", "CF018"), ("{atLeast: {pace: 3}}", "CF014"),
      ("{atMost: {aim: 3}}", "CF014"), ("{atLeast: {level: high}}", "CF005"), ("{is: {level: 1.5}}", "CF005"),
      ("{atLeast: {friends.count: few}}", "CF005"), ("{atLeast: 3}", "CF005"), ("{left: nowhere}", "CF009"),
      ("{left: arrive-aim}", "CF009"), ("{noneLeft: arrive-aim}", "CF009"), ("{unvisited: nowhere}", "CF009"),
      ("{not: shortOfTime}", "CF017"), ("{chose: none}", "CF018"),
      ("{is: {level: 11}}", "CF018"), ("{atLeast: {level: 0}}", "CF018"),
    ])
  func guards(condition: String, code: String) {
    let found = codes("{chose: short}", condition, data: Self.more)
    #expect(found.contains(code), "found \(found)")
  }

  @Test(
    "every test of a guard is read",
    arguments: [
      ("{is: {pace: short}}", [.init(.is, ["pace"], ["short"])]),
      (
        "{is: {pace: [short, room], level: 3}}",
        [.init(.is, ["pace"], ["short", "room"]), .init(.is, ["level"], ["3"])]
      ),
      ("{isNot: {pace: short}}", [.init(.isNot, ["pace"], ["short"])]),
      (
        "{atLeast: {level: 3}, atMost: {level: 7}}",
        [.init(.atLeast, ["level"], ["3"]), .init(.atMost, ["level"], ["7"])]
      ),
      ("{atLeast: {friends.count: 2}}", [.init(.atLeast, ["friends.count"], ["2"])]),
      ("{known: aim, unknown: [level, rules]}", [.init(.known, ["aim"]), .init(.unknown, ["level", "rules"])]),
      ("{fact: again, not: [coached, third]}", [.init(.fact, ["again"]), .init(.not, ["coached", "third"])]),
      (
        "{visited: arrive-aim, unvisited: leave-bye}",
        [.init(.visited, ["arrive-aim"]), .init(.unvisited, ["leave-bye"])]
      ),
    ] as [(String, [Guard.Test])])
  func tests(condition: String, tests: [Guard.Test]) throws {
    let text = DiagnosticCode.soundScript.replacing("start:", with: Self.more + "\nstart:")
      .replacing("{chose: short}", with: condition)
    let parsed = ParsedScript(text: text)
    #expect(parsed.diagnostics == [])
    #expect(parsed.script?["arrive-pace"]?.next.first?.condition?.tests == tests)
  }

  @Test(
    "declarations whose parts do not fit are found",
    arguments: [
      ("b_c: words", "CF025"), ("b.: words", "CF025"), ("f: {type: item, of: aim}", "CF025"),
      ("f: {type: item, of: nobody}", "CF025"), ("f: {type: words, per: aim}", "CF025"),
      ("f: {type: words, per: nobody}", "CF025"), ("f: {type: words, first: pace}", "CF025"),
      ("f: {type: choice, of: []}", "CF025"), ("f: {type: records, item: g, fields: {a: list}}", "CF025"),
      ("f: {type: records, item: g, fields: {a: drafts}}", "CF025"),
      ("f: {type: records, item: g, fields: {a: {type: item, of: aim}}}", "CF025"),
      ("f: {type: records, item: g, fields: {a: {type: words, per: aim}}}", "CF025"),
      ("f: {type: records, item: g, fields: {a: words, b: {type: number, at: g.a}}}", "CF025"),
      ("f: {type: records, item: g, fields: {a: words, b: {type: number, beside: a}}}", "CF025"),
      ("f: {type: records, item: g, fields: {a: words, b: {type: number, copies: c}}}", "CF025"),
      (
        "f: {type: records, item: g, fields: {a: number, b: {type: number, beside: a}, c: {type: number, beside: a}}}",
        "CF025"
      ),
      ("f: {type: records, item: g, fields: {a: {type: number, beside: a}}}", "CF025"),
      ("f: {type: records, item: g, fields: {a: {type: number, copies: b}, b: {type: number, copies: a}}}", "CF025"),
      ("f: {type: records, item: g, fields: {a: number, b: {type: words, moment: a}}}", "CF025"),
      ("f: {type: records, item: g, fields: {a: {type: words, moment: a}}}", "CF025"),
      ("f: {type: words, moment: aim}", "CF025"),
      ("f: {type: words, first: g}\n  g: {type: words, first: f}", "CF025"),
      ("f: {type: records, item: g, fields: {id: words}}", "CF025"),
      ("f: {type: records, item: g, fields: {said: words}}", "CF025"),
      ("f: {type: records, item: g, returns: a, fields: {a: {type: choice, of: [b]}, from: words}}", "CF025"),
      ("f: {type: records, item: g, returns: a, fields: {a: words}}", "CF025"),
      ("f: {type: records, item: g, returns: b, fields: {a: words}}", "CF025"),
      ("f: {type: records, item: g, id: g1, fields: {a: words}}", "CF025"),
      ("f: {type: records, item: g, fields: {a: words}}\n  h: {type: records, item: go, fields: {a: words}}", "CF025"),
      ("f: {type: list, item: aim}", "CF006"), ("client: words", "CF006"),
      ("f: {type: list, item: g}\n  h: {type: list, item: g}", "CF006"), ("f: {type: number, from: 5, to: 5}", "CF005"),
      ("f: {type: number, from: -1}", "CF005"), ("f: {type: choice}", "CF004"), ("f: {type: item}", "CF004"),
      ("f: {type: records, item: g}", "CF004"), ("f: {type: words, of: [a]}", "CF003"), ("f: verse", "CF008"),
    ])
  func declarations(line: String, code: String) {
    let found = codes("start:", "start:", data: "  " + line)
    #expect(found.contains(code), "found \(found)")
  }

  @Test("what is shared or needed is kept")
  func sharing() {
    #expect(codes("start:", "shares: [{id: a, label: A, of: [aim, money]}]\nstart:") == ["CF013"])
    #expect(codes("title: Arriving}", "title: Arriving, needs: money}") == ["CF013"])
    #expect(codes("start:", "shares: [{id: a, label: A, of: aim}]\nstart:") == [])
  }

  @Test("a declaration is read with all its keys")
  func slots() throws {
    let text = DiagnosticCode.soundScript.replacing(
      "start:",
      with: """
          mood: {type: number, from: 0, to: 5, heading: Mood}
          way: {type: choice, of: ways}
          tone: {type: choice, of: {low: quiet, high: loud}, own: true}
          who: {type: words, person: true}
          deeds:
            type: records
            item: deed
            ids: false
            link: for
            returns: status
            another: Earlier deeds
            fields: {what: {type: words, heading: what}, by: day, status: {type: choice, of: [open, done]}}
        start:
        """)
    let parsed = ParsedScript(text: text)
    #expect(parsed.diagnostics == [])
    let data = try #require(parsed.script).data
    #expect(data.slot("aim") == Slot("aim", .words, heading: "What you came for"))
    #expect(data.slot("mood") == Slot("mood", .number(0...5), heading: "Mood"))
    #expect(data.slot("way")?.options.map(\.id) == ["whole"])
    #expect(
      data.slot("tone")
        == Slot("tone", .choice([Option(id: "low", label: "quiet"), Option(id: "high", label: "loud")]), isOwn: true))
    #expect(data.slot("who") == Slot("who", .words, isPerson: true))
    let status = Slot("status", .choice([Option(id: "open", label: "open"), Option(id: "done", label: "done")]))
    let deeds = Records(
      item: "deed", prefix: "d", hasIDs: false,
      fields: [Slot("what", .words, heading: "what"), Slot("by", .day), status],
      returns: "status", link: "for", doneHeading: "Earlier deeds")
    #expect(data.slot("deeds") == Slot("deeds", .records(deeds)))
    #expect(data["deed.from"] == .field(Records.origin, of: Slot("deeds", .records(deeds))))
  }

  @Test(
    "what is no YAML, or not a script, is said in one line",
    arguments: ["", "- a", "a: [", "format: other", "\u{0}", "a: b: c"])
  func broken(text: String) {
    let parsed = ParsedScript(text: text)
    #expect(parsed.script == nil)
    #expect(parsed.diagnostics.count == 1)
  }
}
