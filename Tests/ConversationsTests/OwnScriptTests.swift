// What a script of one's own can declare, and what the machine makes of it: a small script for each rule.

import Foundation
import Scripts
import Testing

@testable import Conversations

@Suite("Scripts that declare their own data")
struct OwnScriptTests {
  /// A state that asks for words and goes on.
  private func words(_ id: String, into name: String? = nil, next: String = "end") -> String {
    "- id: \(id)\n  step: ask\n" + (name.map { "  into: \($0)\n" } ?? "") + "  ask: What?\n  next: \(next)\n"
  }

  /// A state that asks for friends.
  private let askFriends = "- id: friends\n  step: list\n  into: friends\n  ask: Who?\n  next: "

  // MARK: Guards

  @Test(
    "a number is at least, at most, neither, or unknown",
    arguments: [
      ("10", "high"), ("8", "high"), ("7", "middle"), ("3", "middle"), ("2", "low"), ("0", "low"), ("/skip", "nothing"),
    ])
  func comparing(line: String, state: String) throws {
    let routes = """
        next:
          - {if: {unknown: level}, to: nothing}
          - {if: {atLeast: {level: 8}}, to: high}
          - {if: {atMost: {level: 2}}, to: low}
          - {to: middle}

      """
    let script = try SmallScript.read(
      data: "level: {type: number, from: 0, to: 10}",
      "- id: level\n  step: rate\n  into: level\n  ask: How is it?\n" + routes
        + ["high", "low", "middle", "nothing"].map { words($0) }.joined())
    var play = try Play(script)
    play.type(line: line)
    #expect(play.state == state)
  }

  @Test(
    "tests of all kinds hold when they should",
    arguments: [
      (.init(.is, ["pace"], ["short"]), true), (.init(.is, ["pace"], ["room", "short"]), true),
      (.init(.is, ["pace"], ["room"]), false), (.init(.isNot, ["pace"], ["room"]), true),
      (.init(.isNot, ["pace"], ["room", "short"]), false), (.init(.isNot, ["way"], ["whole"]), true),
      (.init(.is, ["way"], ["whole"]), false), (.init(.known, ["way", "pace"]), true), (.init(.known, ["way"]), false),
      (.init(.unknown, ["way"]), true), (.init(.unknown, ["way", "pace"]), false),
      (.init(.atLeast, ["network.count"], ["2"]), true), (.init(.atLeast, ["network.count"], ["3"]), false),
      (.init(.atMost, ["network.count"], ["2"]), true), (.init(.atMost, ["network.count"], ["1"]), false),
      (.init(.is, ["network.count"], ["2"]), true), (.init(.is, ["behaviours.count"], ["0"]), true),
      (.init(.isNot, ["network.count"], ["2"]), false), (.init(.atLeast, ["network.low"], ["3"]), true),
      (.init(.atMost, ["network.low"], ["2"]), false), (.init(.is, ["network.ties"], ["1"]), true),
      (.init(.is, ["network.rated"], ["1"]), true), (.init(.atLeast, ["pair.now"], ["1"]), false),
      (.init(.atMost, ["pair.now"], ["10"]), false), (.init(.visited, ["net-names"]), true),
      (.init(.unvisited, ["net-names"]), false), (.init(.visited, ["net-names", "leave-door"]), true),
      (.init(.unvisited, ["leave-door"]), true), (.init(.left, ["net-rate"]), true),
      (.init(.noneLeft, ["net-rate"]), false), (.init(.not, ["coached"]), true), (.init(.fact, ["coached"]), false),
      (.init(.left, ["elev-action"]), true), (.init(.noneLeft, ["return-item"]), true),
    ] as [(Guard.Test, Bool)])
  func holding(test: Guard.Test, isSo: Bool) throws {
    var play = try Play()
    play.type("A", "B", "/skip", "short", "/goto network", "Ana, Bo", "", "3 4 5")
    #expect(play.state == "net-rate")
    #expect(play.conversation.holds(Guard([test])) == isSo)
    #expect(!play.conversation.holds(Guard([test, .init(.known, ["worth"]), .init(.unknown, ["worth"])])))
  }

  // MARK: Numbers

  @Test("a scale has its own ends")
  func scale() throws {
    let script = try SmallScript.read(
      data: "level: {type: number, from: 0, to: 10}",
      "- id: level\n  step: rate\n  into: level\n  ask: How is it?\n  next: more\n" + words("more"))
    var play = try Play(script)
    #expect(play.conversation.question.scale == "0 low … 10 high")
    for line in ["11", "-1", "", "many"] {
      play.type(line: line)
      #expect(play.last.notice?.contains("from 0 to 10") == true)
    }
    play.type("zero")
    #expect(play.outcome == ["level": 0] && play.state == "more")
    play.type("/back", "10")
    #expect(play.outcome == ["level": 10])
  }

  @Test("one more than a number is at most the end of its scale", arguments: [("4", "5"), ("5", "5")])
  func higher(number: String, next: String) throws {
    let script = try SmallScript.read(
      data: "level: {type: number, from: 0, to: 5}",
      """
      - id: level
        step: rate
        into: level
        ask: How is it?
        next: more
      - id: more
        step: ask
        ask: ["What would make it {level.higher}?", "What else?"]
        next: end
      """)
    let asked = try (1...4 as ClosedRange<UInt64>).map { seed in
      var play = try Play(script, seed: seed)
      play.type(line: number)
      return play.conversation.question.text
    }
    #expect(asked.contains("What would make it \(next)?"))
  }

  // MARK: Lists

  private static let rules = """
    - id: rules
      step: list
      into: rules
      most: 3
      ask: Which rules?
      next: rule
    - id: rule
      step: ask
      each: rules
      ask: "What does {rule|excerpt} cost?"
      next: [{if: {left: rule}, to: rule}, {if: {noneLeft: rule, left: rules}, to: room}, {to: full}]

    """

  @Test("the items of a plain list are taken up one by one, by their words")
  func eachOfList() throws {
    let states = Self.rules.replacing(
      "\"What does {rule|excerpt} cost?\"", with: "[\"What does {rule|excerpt} cost?\", \"What does it cost?\"]")
    let script = try SmallScript.read(
      data: "rules: {type: list, item: rule}", states + words("room") + words("full"))
    var play = try Play(script)
    play.type("Be there; Say so", "")
    #expect(play.state == "rule" && play.conversation.question.text.contains("cost?"))
    #expect(play.entries.last?.about == "rule1")
    #expect(play.conversation.words(for: Term("rule|excerpt")) == "“Be there”")
    play.type("Time")
    #expect(play.entries.last?.about == "rule2" && play.conversation.words(for: Term("rule|excerpt")) == "“Say so”")
    #expect(play.conversation.question.earlier == nil, "the answer was about the other one")
    play.type("/back")
    #expect(play.entries.last?.about == "rule1" && play.conversation.question.earlier == "Time")
    play.type("", "Nerve")
    #expect(play.state == "room", "two of three")
    #expect(try play.reread().snapshot == play.conversation.snapshot)
    var full = try Play(script)
    full.type("a; b; c", "", "x", "y", "z")
    #expect(full.state == "full")
  }

  @Test("of two questions for each item, the second begins when the first has gone through all items")
  func rounds() throws {
    func asked(_ first: String, _ second: String) throws -> [String] {
      let script = try SmallScript.read(
        data: "rules: {type: list, item: rule}",
        Self.rules.replacing("next: rule\n", with: "next: one\n").components(separatedBy: "- id: rule\n")[0] + """
          - id: one
            step: ask
            each: rules
            ask: What is it?
            next: \(first)
          - id: two
            step: ask
            each: rules
            ask: What of it?
            next: \(second)

          """ + words("more"))
      var play = try Play(script)
      play.type("a; b; c", "", "1", "2", "3", "4", "5", "6")
      #expect(play.state == "more")
      return play.entries.filter { $0.kind == .ask }.compactMap { entry in entry.about.map { "\(entry.state) \($0)" } }
    }
    #expect(
      try asked("[{if: {left: one}, to: one}, {to: two}]", "[{if: {left: two}, to: two}, {to: more}]")
        == ["one rule1", "one rule2", "one rule3", "two rule1", "two rule2", "two rule3"])
  }

  @Test("two questions that lead to each other go through all items, one by one")
  func chained() throws {
    func question(_ id: String, _ next: String) -> String {
      "- id: \(id)\n  step: rate\n  each: friends\n  into: friend.\(id)\n  ask: \"{friend}?\"\n  next: \(next)\n"
    }
    let data = """
      friends:
        type: records
        item: friend
        fields: {name: {type: words, person: true}, near: number, glad: number}
      """
    let script = try SmallScript.read(
      data: data,
      askFriends + "near\n" + question("near", "glad")
        + question("glad", "[{if: {left: near}, to: near}, {to: end}]"))
    var play = try Play(script)
    play.type(line: "Ana, Bo")
    for line in ["", "1", "2", "3", "4"] { play.type(line: line) }
    #expect(play.conversation.snapshot.status == .closed)
    #expect(play.value("friends.0.near") == 1 && play.value("friends.0.glad") == 2)
    #expect(play.value("friends.1.near") == 3 && play.value("friends.1.glad") == 4)
  }

  @Test("without items there is nothing to take up")
  func eachOfNone() throws {
    let states = Self.rules.replacing("{rule|excerpt}", with: "it")
    let script = try SmallScript.read(
      data: "rules: {type: list, item: rule}", states + words("room") + words("full"))
    var play = try Play(script)
    play.type("")
    #expect(play.state == "room")
  }

  @Test("one of the items of a list is chosen, by its number or its words", arguments: ["2", "say", "Say so"])
  func fromList(line: String) throws {
    let script = try SmallScript.read(
      data: "rules: list\nbest: words",
      """
      - id: rules
        step: list
        into: rules
        ask: Which rules?
        next: best
      - id: best
        step: choose
        from: rules
        into: best
        ask: Which is the best?
        next: [{if: {chose: none}, to: none}, {to: more}]

      """ + words("none") + words("more"))
    var play = try Play(script)
    play.type("Be there; Say so", "")
    #expect(play.conversation.question.text == "Which is the best?\n  1  Be there\n  2  Say so\n  3  none for now")
    play.type(line: line)
    #expect(play.outcome == ["rules": ["Be there", "Say so"], "best": "Say so"] && play.state == "more")
    #expect(play.entries.last { $0.kind == .answer }?.text == "Say so")
    play.type("/back")
    #expect(play.conversation.question.kept == "Say so")
    play.type("")
    #expect(play.state == "more" && play.outcome["best"] == "Say so")
    play.type("/back", "none")
    #expect(play.state == "none" && play.outcome["best"] == nil, "nothing was said")
  }

  @Test("one of the items of records is chosen, and is at hand from then on")
  func fromRecords() throws {
    let script = try SmallScript.read(
      data: """
        friends: {type: records, item: friend, fields: {name: {type: words, person: true}, mood: number}}
        best: {type: item, of: friends, heading: The best}
        """,
      askFriends + "best\n" + """
        - id: best
          step: choose
          from: friends
          into: best
          ask: Who is best?
          next: [{if: {unknown: best}, to: none}, {to: mood}]
        - id: mood
          step: rate
          needs: friend
          into: friend.mood
          ask: "How is {friend}?"
          next: none

        """ + words("none"))
    var play = try Play(script)
    play.type("Ana, my boss", "")
    #expect(play.conversation.question.text == "Who is best?\n  1  Ana\n  2  your boss\n  3  none for now")
    play.type("a friend")
    #expect(play.state == "best" && play.last.notice != nil, "options are meant by their labels")
    play.type("my boss")
    #expect(play.outcome["best"] == "f2" && play.conversation.question.text == "How is your boss?")
    play.type("7")
    #expect(play.outcome["friends"] == [["id": "f1", "name": "Ana"], ["id": "f2", "name": "my boss", "mood": 7]])
    #expect(play.entries.last { $0.kind == .answer }?.about == "f2")
    #expect(play.conversation.words(for: Term("best.mood")) == "7", "a field of the one that was chosen")
    #expect(play.conversation.holds(Guard([.init(.atLeast, ["best.mood"], ["7"])])))
    #expect(Summary(play.outcome, script.data).text == "The best\n  your boss")
    play.type("/back", "/back")
    #expect(play.conversation.question.kept == "your boss")
    play.type("none")
    #expect(play.state == "none" && play.outcome["best"] == nil)
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test("only those items are offered of which `when` holds")
  func offered() throws {
    let script = try SmallScript.read(
      data: """
        friends: {type: records, item: friend, fields: {name: {type: words, person: true}, mood: number}}
        low: list
        """,
      askFriends + "mood\n" + """
        - id: mood
          step: rate
          each: friends
          into: friend.mood
          ask: "How is {friend}?"
          next: [{if: {left: mood}, to: mood}, {to: low}]
        - id: low
          step: choose
          from: friends
          when: {atMost: {friend.mood: 5}}
          many: true
          into: low
          ask: Who needs you?
          next: end
        """)
    var play = try Play(script)
    play.type("Ana, Bo, Cy", "", "3", "6", "5")
    #expect(play.conversation.question.text == "Who needs you?\n  1  Ana\n  2  Cy")
    play.type("1 2")
    #expect(play.outcome["low"] == ["Ana", "Cy"], "several items are kept by their names")
    #expect(play.conversation.snapshot.status == .closed)
  }

  @Test("the names of people stand between commas, those of other items on lines of their own")
  func names() throws {
    for (name, expected) in [
      ("{type: words, person: true}", ["Ask, then wait", "Rest"].flatMap { $0.components(separatedBy: ", ") }),
      ("words", ["Ask, then wait", "Rest"]),
    ] {
      let script = try SmallScript.read(
        data: "friends: {type: records, item: friend, fields: {name: \(name)}}", askFriends + "end\n")
      var play = try Play(script)
      play.type("Ask, then wait; Rest")
      #expect(play.each("name", in: "friends") == expected.map(Value.text))
    }
  }

  @Test("several numbers may be asked for at once, without an item")
  func plainNumbers() throws {
    let script = try SmallScript.read(
      data: "pull: {type: number, from: 0, to: 10}\nreach: {type: number, from: 0, to: 10}",
      "- id: both\n  step: rate\n  into: [pull, reach]\n  ask: Pull and reach?\n  next: more\n" + words("more"))
    var play = try Play(script)
    play.type("0")
    #expect(play.outcome == ["pull": 0] && play.state == "both")
    play.type("10")
    #expect(play.outcome == ["pull": 0, "reach": 10] && play.state == "more")
    play.type("/back", "reach 3", "pull 4")
    #expect(play.outcome == ["pull": 4, "reach": 3])
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test("several options go into a list")
  func several() throws {
    let script = try SmallScript.read(
      data: "needs: {type: list, heading: Needs}",
      """
      - id: needs
        step: choose
        into: needs
        many: true
        ask: What is needed?
        options: [{id: time, label: More time}, {id: rest, label: A rest}, {id: help, label: Some help}]
        next: more

      """ + words("more"))
    var play = try Play(script)
    play.type("3 1")
    #expect(play.outcome == ["needs": ["time", "help"]] && play.state == "more")
    #expect(play.entries.last { $0.kind == .answer }?.text == "More time; Some help")
    play.type("/back", "none")
    #expect(play.outcome == Record())
  }

  // MARK: Forms

  private static let deeds = """
    deeds:
      type: records
      item: deed
      returns: state
      another: Earlier deeds
      heading: Deeds
      fields:
        what: {type: words, heading: what}
        effort: {type: number, from: 0, to: 5, heading: effort}
        kind: {type: choice, of: {home: At home, work: At work}}
        state: {type: choice, of: {open: still open, done: done with}}
    """

  private static let form = """
    - id: deeds
      step: form
      into: deeds
      most: 2
      parts:
        what: What will you do?
        effort: How much effort?
        kind: Where?
        another: What else?
      next: [{if: {left: deeds}, to: room}, {to: full}]

    """

  private func deeds() throws -> Script {
    try SmallScript.read(data: Self.deeds, Self.form + words("room") + words("full"))
  }

  @Test("the parts of a form may be a number and a choice")
  func form() throws {
    var play = try Play(deeds())
    play.type("Clean up")
    #expect(play.conversation.question.text == "How much effort?")
    play.type("6")
    #expect(play.last.notice == "A whole number from 0 to 5, please; /skip leaves it out.")
    play.type("0")
    #expect(play.conversation.question.text == "Where?\n  1  At home\n  2  At work")
    #expect(play.conversation.question.hint == Message.chooseHint)
    #expect(play.conversation.question.candidates == ["At home", "At work"])
    play.type("elsewhere")
    #expect(play.last.notice == "1 or 2, or the first words of a line.")
    play.type("2")
    #expect(play.entries.last { $0.kind == .answer }?.text == "At work", "an option is kept with its words")
    #expect(play.outcome["deeds"] == [["id": "d1", "what": "Clean up", "effort": 0, "kind": "work", "state": "open"]])
    #expect(play.conversation.question.text == "What else?")
    play.type("Write; 3; home")
    #expect(play.value("deeds.1.what") == "Write; 3; home", "not all of it can be words")
    play.type("/skip", "1")
    #expect(play.value("deeds.1") == ["id": "d2", "what": "Write; 3; home", "kind": "home", "state": "open"])
    #expect(play.state == "full")
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test("an item of a form is changed part by part, and what was given is offered")
  func revision() throws {
    var play = try Play(deeds())
    play.type("Clean up", "2", "home", "1")
    #expect(play.conversation.question.text == "What will you do?" && play.conversation.question.earlier == "Clean up")
    play.type("")
    #expect(play.conversation.question.text == "How much effort?" && play.conversation.question.earlier == "2")
    play.type("4")
    #expect(play.conversation.question.text == "Where?\n  1  At home\n  2  At work")
    #expect(play.conversation.question.kept == "At home")
    play.type("")
    #expect(play.outcome["deeds"] == [["id": "d1", "what": "Clean up", "effort": 4, "kind": "home", "state": "open"]])
    #expect(play.conversation.question.text == "What else?")
  }

  @Test("the item at hand is revised, part by part, with what it was")
  func revises() throws {
    let script = try SmallScript.read(
      data: Self.deeds,
      Self.form.replacing("[{if: {left: deeds}, to: room}, {to: full}]", with: "sure") + """
        - id: sure
          step: ask
          each: deeds
          ask: Is that it?
          next: [{if: {left: sure}, to: sure}, {to: again}]
        - id: again
          step: form
          into: deeds
          needs: deed
          revises: true
          parts:
            what: What is it now?
            effort: How much effort is it now?
            kind: Where is it now?
          next: more

        """ + words("more"))
    var play = try Play(script)
    play.type("Clean up", "2", "home", "", "No")
    #expect(play.conversation.question.text == "What is it now?" && play.conversation.question.kept == "Clean up")
    play.type("Clean up a little")
    #expect(play.conversation.question.kept == "2")
    play.type("1")
    #expect(play.conversation.question.text == "Where is it now?\n  1  At home\n  2  At work")
    #expect(play.conversation.question.kept == "At home")
    play.type("")
    #expect(
      play.outcome["deeds"] == [
        ["id": "d1", "what": "Clean up a little", "effort": 1, "kind": "home", "state": "open"]
      ])
    #expect(play.state == "more")
    play.type("/back", "work")
    #expect(play.value("deeds.0.kind") == "work" && play.value("deeds.0.effort") == 1)
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test("a form has something left while there is room for more")
  func room() throws {
    var play = try Play(deeds())
    #expect(play.conversation.holds(Guard([.init(.left, ["deeds"])])))
    play.type("Clean up", "2", "home", "")
    #expect(play.state == "room")
    play.type("/back")
    #expect(play.conversation.snapshot.made(in: play.conversation.script.data.slot("deeds")!).count == 1)
    play.type("/goto talk", "Rest", "1", "home")
    #expect(play.state == "full" && play.conversation.holds(Guard([.init(.noneLeft, ["deeds"])])))
  }

  @Test("a list may be said for somebody, too")
  func listPer() throws {
    let script = try SmallScript.read(
      data: """
        friends: {type: records, item: friend, fields: {name: {type: words, person: true}}}
        who: {type: item, of: friends}
        rules: {type: list, item: rule, per: who}
        best: {type: words, per: who}
        """,
      """
      - id: who
        step: ask
        into: who
        ask: Who is it?
        next: rules
      - id: rules
        step: list
        into: rules
        ask: Which rules?
        next: [{if: {atLeast: {rules.count: 1}}, to: best}, {to: end}]
      - id: best
        step: choose
        from: rules
        into: best
        ask: Which is the best?
        next: rule
      - id: rule
        step: ask
        each: rules
        ask: What of it?
        next: [{if: {left: rule}, to: rule}, {to: who}]
      """)
    var play = try Play(script)
    play.type("Ana", "Be there; Say so", "")
    #expect(play.conversation.question.text == "Which is the best?\n  1  Be there\n  2  Say so\n  3  none for now")
    play.type("2")
    #expect(play.state == "rule" && play.conversation.words(for: Term("rule|excerpt")) == "“Be there”")
    play.type("Yes", "Of course")
    #expect(play.state == "who" && play.outcome["best"] == "Say so")
    play.type("Bo", "Wait; Ask; Tell", "")
    #expect(play.conversation.question.text.hasPrefix("Which is the best?\n  1  Wait\n  2  Ask\n"))
    play.type("1")
    #expect(play.state == "rule" && play.conversation.words(for: Term("rule|excerpt")) == "“Wait”")
    #expect(play.conversation.question.earlier == nil, "that was said of another one's")
    #expect(play.outcome["best"] == "Wait" && play.outcome["rules"] == ["Wait", "Ask", "Tell"])
    play.type("1", "2", "3")
    #expect(play.state == "who", "all three were taken up")
    play.type("Ana", "", "2")
    #expect(play.state == "rule" && play.conversation.words(for: Term("rule|excerpt")) == "“Be there”")
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  // MARK: Said for somebody

  private static let people = """
    friends: {type: records, item: friend, fields: {name: {type: words, person: true}}}
    who: {type: item, of: friends}
    view: {type: words, per: who, heading: "Between you and {who}"}
    mood: {type: number, per: who}
    """

  private static let talk = """
    - id: who
      step: ask
      into: who
      ask: Who is it?
      next: view
    - id: view
      step: ask
      into: view
      ask: What is between you?
      next: mood
    - id: mood
      step: rate
      into: mood
      ask: How is it?
      next: [{if: {atMost: {mood: 1}}, to: end}, {to: who}]

    """

  @Test("what is said for one item comes back when the talk turns to it again")
  func per() throws {
    let script = try SmallScript.read(data: Self.people, Self.talk)
    var play = try Play(script)
    play.type("Ana", "A date", "3", "Bo")
    #expect(play.outcome["view"] == nil && play.outcome["mood"] == nil && play.outcome["who"] == "f2")
    #expect(
      play.outcome["friends"] == [
        ["id": "f1", "name": "Ana", "said": ["view": "A date", "mood": 3]], ["id": "f2", "name": "Bo"],
      ], "what was said for another one stands with that one")
    #expect(play.conversation.question.earlier == nil)
    play.type("A boat", "7")
    #expect(play.outcome["view"] == "A boat" && play.outcome["mood"] == 7)
    play.type("Ana")
    #expect(play.outcome["view"] == "A date" && play.outcome["mood"] == 3)
    #expect(play.value("friends.0.said") == nil && play.value("friends.1.said.view") == "A boat")
    #expect(play.conversation.question.earlier == "A date")
    #expect(
      Summary(play.outcome, script.data).text == "Between you and Ana\n  A date\nBetween you and Bo\n  A boat",
      "what was said for another one is told, too")
    play.type("Two dates", "/skip", "Bo")
    #expect(play.outcome["view"] == "A boat")
    play.type("", "1")
    #expect(play.conversation.snapshot.status == .closed)
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test("what was told first is kept beside what it was put into another way")
  func first() throws {
    let script = try SmallScript.read(
      data: """
        account: {type: words, heading: First}
        issue: {type: words, first: account, heading: Then}
        """,
      words("told", into: "issue", next: "again") + words("again", into: "issue", next: "more") + words("more"))
    var play = try Play(script)
    play.type("He left")
    #expect(play.outcome == ["issue": "He left"])
    #expect(Summary(play.outcome, script.data).text == "First\n  He left")
    play.type("A rule is missing")
    #expect(play.outcome == ["issue": "A rule is missing", "account": "He left"])
    #expect(Summary(play.outcome, script.data).text == "First\n  He left\nThen\n  A rule is missing")
    play.type("/back", "/back", "He went home")
    #expect(play.outcome == ["issue": "A rule is missing", "account": "He went home"])
    play.type("Two rules")
    #expect(play.outcome == ["issue": "Two rules", "account": "He went home"])
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  // MARK: Numbers of others

  @Test("a field may stand in the item that another field names, be copied, and stand beside another number")
  func elsewhere() throws {
    let script = try SmallScript.read(
      data: """
        friends:
          type: records
          item: friend
          link: with
          fields:
            name: {type: words, person: true}
            trust: {type: number, heading: trust}
            joy: {type: number, heading: joy}
            theirs.trust: {type: number, beside: trust}
            theirs.joy: {type: number, beside: joy}
        pairs:
          type: records
          item: pair
          id: q
          ids: false
          heading: Pairs
          fields:
            friend: {type: item, of: friends}
            side: {type: choice, of: [trust, joy]}
            now: {type: number, at: friend.side}
            theirs: {type: number, at: friend.theirs.side}
            from: {type: number, copies: now, heading: from}
            holds: {type: words, heading: what holds}
        """,
      askFriends + "rate\n" + """
        - id: rate
          step: rate
          each: friends
          into: [friend.trust, friend.joy]
          ask: "{friend}: trust and joy?"
          next: [{if: {left: rate}, to: rate}, {to: pick}]
        - id: pick
          step: choose
          from: friends
          into: pairs
          ask: Which one?
          next: [{if: {chose: none}, to: end}, {to: now}]
        - id: now
          step: rate
          needs: pair
          into: pair.now
          ask: "Where is {friend} now?"
          next: theirs
        - id: theirs
          step: rate
          needs: pair
          into: pair.theirs
          ask: "What would {friend} say?"
          next: [{if: {atLeast: {pair.theirs.apart: 2}}, to: apart}, {to: near}]

        """ + words("apart", into: "pair.holds", next: "pick") + words("near", next: "pick"))
    var play = try Play(script)
    play.type("Ana, Bo", "", "3 8", "6 6")
    #expect(play.conversation.question.text.hasPrefix("Which one?\n  1  trust with Ana (3)\n  2  trust with Bo (6)"))
    play.type("1")
    #expect(play.outcome["pairs"] == [["friend": "f1", "side": "trust", "from": 3]])
    play.type("5")
    #expect(
      play.value("friends.0") == ["id": "f1", "name": "Ana", "trust": 5, "joy": 8], "the number itself is elsewhere")
    #expect(play.outcome["pairs"] == [["friend": "f1", "side": "trust", "from": 5]], "the copy goes along")
    play.type("9")
    #expect(play.value("friends.0.theirs.trust") == 9 && play.state == "apart")
    play.type("Lunch")
    #expect(Summary(play.outcome, script.data).text == "Trust with Ana, from 5\n  what holds: Lunch")
    play.type("Bo joy", "6", "7")
    #expect(play.state == "near")
    #expect(play.value("friends.1") == ["id": "f2", "name": "Bo", "trust": 6, "joy": 6, "theirs": ["joy": 7]])
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  // MARK: Anything

  @Test("a walk never traps, and replaying it gives the same", arguments: 1...60)
  func walk(seed: Int) throws {
    let data = Self.people + "\n" + Self.deeds + "\nrules: {type: list, item: rule}\nbest: {type: item, of: friends}"
    let states =
      Self.talk.replacing("to: end}, {to: who}", with: "to: rules}, {to: deeds}")
      + Self.form.replacing("to: room}, {to: full}", with: "to: best}, {to: rules}")
      + Self.rules.replacing(
        "{if: {noneLeft: rule, left: rules}, to: room}, {to: full}",
        with: "{if: {unvisited: best}, to: best}, {to: end}"
      ).replacing("\"What does {rule|excerpt} cost?\"", with: "What does it cost?") + """
        - id: best
          step: choose
          from: friends
          into: best
          ask: Who is best?
          next: [{if: {left: rule}, to: rule}, {to: who}]
        """
    let script = try SmallScript.read(data: data, states)
    var dice = Dice(state: UInt64(seed))
    var play = try Play(script, seed: UInt64(seed))
    for _ in 0..<150 where play.conversation.snapshot.status != .closed {
      let lines = Int.random(in: 0..<5, using: &dice) == 0 ? WalkTests.commands : WalkTests.bag
      let line = lines.randomElement(using: &dice) ?? ""
      play.type(line: line)
      let isAnswered = !play.last.entries.isEmpty || play.last.notice != nil || WalkTests.looks.contains(line)
      #expect(isAnswered || play.last.ending != nil)
    }
    let again = try play.reread()
    #expect(again.snapshot == play.conversation.snapshot)
    #expect(again.question == play.conversation.question)
    #expect(play.outcome == play.outcome.ordered(by: script.data))
    let made = play.conversation.snapshot.made(in: try #require(script.data.slot("deeds")))
    #expect(made.count <= 2 && Set(made.map(\.id)).count == made.count)
  }

  // MARK: Coming back

  @Test("an item comes back in the next session while its status is at the first option")
  func returns() throws {
    let script = try SmallScript.read(
      data: Self.deeds,
      """
      - id: back
        step: choose
        each: deeds
        when: {known: deed.from, is: {deed.state: open}}
        into: deed.state
        ask: How does it stand?
        options: [{id: open, label: Still open}, {id: done, label: Done}]
        next: [{if: {left: back}, to: back}, {to: deeds}]

      """ + Self.form + words("room") + words("full"))
    var play = try Play(script)
    #expect(play.state == "deeds", "nothing came back")
    play.type("Clean up", "2", "home", "Write", "/skip", "work")
    func past(_ id: String, _ outcome: Record, day: Double) -> PastSession {
      PastSession(id: id, started: Date(timeIntervalSince1970: day * 86_400), script: script, outcome: outcome)
    }
    let one = past("one", play.outcome, day: 0)
    var next = try Play(script, earlier: Commitment.open(in: [one]))
    #expect(
      next.state == "back" && next.entries.first?.kind == .earlier && next.entries.first?.text == "Clean up\nWrite")
    #expect(
      next.outcome["deeds"] == [
        ["id": "d1", "what": "Clean up", "effort": 2, "kind": "home", "state": "open", "from": "one"],
        ["id": "d2", "what": "Write", "kind": "work", "state": "open", "from": "one"],
      ])
    next.type("done", "open")
    #expect(next.state == "deeds", "those that came back leave room for two more")
    next.type("Rest", "1", "home", "")
    #expect(next.state == "room" && next.each("id", in: "deeds") == ["d1", "d2", "d3"])
    #expect(next.conversation.snapshot.made(in: script.data.slot("deeds")!).map(\.id) == ["d3"])
    let open = Commitment.open(in: [one, past("two", next.outcome, day: 1)])
    #expect(open.map(\.title) == ["Write", "Rest"] && open.map(\.origin) == ["one", "two"])
    #expect(try next.reread().snapshot == next.conversation.snapshot)
    #expect(
      Summary(next.outcome, script.data).parts.map(\.heading) == ["Deeds", "Earlier deeds"], "what is done stands apart"
    )
  }

  @Test("under a script without such records nothing comes back")
  func returnsNowhere() throws {
    let script = try SmallScript.read(data: "aim: words", words("aim", into: "aim"))
    let play = try Play(script, earlier: [BuiltIn.earlier(BuiltIn.action("Call"), from: "a")])
    #expect(play.entries.map(\.kind) == [.ask] && play.outcome == Record())
  }
}
