// The values behind a draft: places in it, undo, history, completion.
import Testing

@testable import LineEditing

@Suite struct DraftTests {
  @Test func movesByCharacterAndWord() {
    var draft = Draft("cafe\u{301} 👨‍👩‍👧 don't stop")
    draft.cursor = 3
    #expect(draft.nextCharacter == 5)
    draft.cursor = 5
    #expect(draft.previousCharacter == 3)
    draft.cursor = 6
    #expect(draft.nextCharacter == 11)
    draft.cursor = 12
    #expect(draft.nextWord == 17)
    draft.cursor = draft.text.count
    #expect(draft.previousWord == 18)
    draft.cursor = 0
    #expect(draft.nextWord == 5)
    #expect(draft.previousWord == 0)
  }

  @Test func linesEndAtLineFeeds() {
    var draft = Draft("one\ntwo\nthree")
    draft.cursor = 5
    #expect(draft.lineStart == 4)
    #expect(draft.lineEnd == 7)
  }
}

@Suite struct WholeCharacterTests {
  /// Backspace behind, and Ctrl-D before, characters of several code points.
  @Test(arguments: ["👨‍👩‍👧", "🇩🇪", "👍🏽", "e\u{301}", "❤️", "नि"])
  func deletingTakesTheWholeCharacter(character: String) {
    var before = Draft("a\(character)b")
    let (start, end) = (1, 1 + character.unicodeScalars.count)
    for (cursor, place) in [(end, end - 1), (start, start)] {
      before.cursor = cursor
      var cut = before
      cut.delete(place..<place + 1)
      let whole = before.without(theCharacterCutBy: cut)
      #expect(whole?.string == "ab")
      #expect(whole?.cursor == 1)
    }
  }

  @Test func otherChangesStayAsTheyAre() {
    var before = Draft("abc")
    before.cursor = 2
    var cut = before
    cut.delete(1..<2)
    #expect(before.without(theCharacterCutBy: cut) == nil)
  }
}

@Suite struct MacrosTests {
  @Test(arguments: [
    [("^A", "^A")], [("x", "xx")], [("a", "b"), ("b", "c"), ("c", "a")], [("\\e[1", "^[[1")],
    [("ab", "c"), ("c", "a")],
    [("\\001", "more ^A")], [("M-a", "\\ea")],
  ])
  func refusesWhatCallsItself(macros: [(String, String)]) {
    var taken = Macros()
    let results = macros.map { key, text in taken.add([key, text]) }
    #expect(results == macros.dropLast().map { _ in true } + [false])
  }

  @Test(arguments: [
    [("^T", "text")], [("a", "b"), ("b", "c")], [("^[a", "^[b^[c")], [("^X^A", "^X^B")],
  ])
  func takesWhatEnds(macros: [(String, String)]) {
    var taken = Macros()
    #expect(macros.map { key, text in taken.add([key, text]) } == macros.map { _ in true })
  }
}

@Suite struct UndoTests {
  private func type(_ text: String, into draft: inout Draft, _ undo: inout Undo) {
    for scalar in text.unicodeScalars {
      let before = draft
      draft.insert([scalar])
      undo.record(from: before, to: draft, joins: true)
    }
  }

  @Test func undoesWordByWord() {
    var draft = Draft()
    var undo = Undo()
    type("one two three", into: &draft, &undo)
    var seen: [String] = []
    while let earlier = undo.undo(draft) {
      draft = earlier
      seen.append(draft.string)
    }
    #expect(seen == ["one two ", "one ", ""])
    while let later = undo.redo(draft) { draft = later }
    #expect(draft.string == "one two three")
  }

  @Test func undoesAPasteAtOnceAndBringsBackWhatWasDeleted() {
    var draft = Draft("start ")
    var undo = Undo()
    var before = draft
    draft.insert("a long\npaste")
    undo.record(from: before, to: draft)
    before = draft
    draft.delete(0..<draft.text.count)
    undo.record(from: before, to: draft)
    #expect(undo.undo(draft)?.string == "start a long\npaste")
    #expect(undo.undo(Draft("start a long\npaste"))?.string == "start ")
  }

  @Test func aNewChangeEndsRedo() {
    var undo = Undo()
    undo.record(from: Draft(), to: Draft("a"))
    _ = undo.undo(Draft("a"))
    undo.record(from: Draft(), to: Draft("b"))
    #expect(undo.redo(Draft("b")) == nil)
  }
}

@Suite struct HistoryTests {
  @Test func walksAndLosesNothing() {
    var history = History(capacity: 10)
    for answer in ["one", "two\nlines", "three"] { history.add(answer) }
    let long = Draft(String(repeating: "draft ", count: 2000))
    #expect(history.earlier(keeping: long)?.string == "three")
    #expect(history.earlier(keeping: Draft("three, changed"))?.string == "two\nlines")
    #expect(history.later(keeping: Draft("two\nlines"))?.string == "three, changed")
    #expect(history.later(keeping: Draft("three, changed")) == long)
    #expect(history.later(keeping: long) == nil)
  }

  @Test func forgetsForGood() {
    var history = History(capacity: 10)
    history.add("secret")
    history.add("public")
    history.remove("secret")
    #expect(history.search("sec") == nil)
    #expect(history.earlier(keeping: Draft())?.string == "public")
    #expect(history.earlier(keeping: Draft("public")) == nil)
  }

  @Test func searchesBothWays() {
    var history = History(capacity: 10)
    for answer in ["alpha one", "beta", "Alpha two"] { history.add(answer) }
    #expect(history.search("alpha")?.text == "Alpha two")
    #expect(history.search("alpha", before: 2)?.text == "alpha one")
    #expect(history.search("alpha", before: 0) == nil)
    #expect(history.search("alpha", after: 0)?.text == "Alpha two")
  }

  @Test func keepsOnlyTheLatest() {
    var history = History(capacity: 2)
    for answer in ["one", "two", "three"] { history.add(answer) }
    #expect(history.search("one") == nil)
  }
}

@Suite struct CompletionTests {
  private let commands = [
    Completion(text: "/skip", meaning: "leave this question out"), Completion(text: "/script", meaning: "its source"),
    Completion(text: "/quit"),
  ]

  @Test func findsWhatIsShared() {
    let matching = Completion.matching("/s", in: commands)
    #expect(matching.map(\.text) == ["/skip", "/script"])
    #expect(Completion.sharedPrefix(of: matching) == "/s")
    #expect(Completion.matching("text /s", in: commands).isEmpty)
  }

  @Test func menuStaysInTheWindow() {
    #expect(Completion.menu(commands, columns: 80)[0] == "/skip    leave this question out")
    for row in Completion.menu(commands, columns: 14) { #expect(TerminalWidth.width(of: row) <= 14) }
  }
}
