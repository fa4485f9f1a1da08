// Numbers as people type them: what is clear is kept, the rest is asked about, and nothing is taken for something else.

import Scripts
import Testing

@testable import Conversations

@Suite("Numbers")
struct NumberTests {
  static let scales = BuiltIn.network.records?.numbers ?? []

  /// A conversation that asks for three numbers about Ana, and then about Bo.
  private func rating(_ lines: String...) throws -> Play {
    var play = try Play()
    play.type("/goto network", "Ana, Bo", "")
    for line in lines { play.type(line: line) }
    return play
  }

  private func numbers(_ play: Play, of item: Int = 0) -> [Int?] {
    Self.scales.map { play.outcome.items("network")[item][path: $0.name]?.number }
  }

  @Test(
    "three numbers are read as they are typed",
    arguments: [
      ("7 5 8", [7, 5, 8]), ("8! 6 8", [8, 6, 8]), ("7, 5, 8", [7, 5, 8]), ("7,5,8", [7, 5, 8]), ("7;5;8", [7, 5, 8]),
      ("7/5/8", [7, 5, 8]), ("7-5-8", [7, 5, 8]), ("7. 5. 8.", [7, 5, 8]), ("(7) (5) (8)", [7, 5, 8]),
      ("7 and 5 and 8", [7, 5, 8]), ("seven, Five, EIGHT", [7, 5, 8]), ("７ ５ ８", [7, 5, 8]), ("７、５、８", [7, 5, 8]),
      ("9/10 8/10 7/10", [9, 8, 7]), ("9 of 10, 8 of 10, 7 out of 10", [9, 8, 7]), ("10/10/10", [10, 10, 10]),
      ("trust 4 imperative 5 purpose 6", [4, 5, 6]), ("T 4 I 5 P 6", [4, 5, 6]), ("t4 i5 p6", [4, 5, 6]),
      ("purpose: 6; trust: 4; imperative: 5", [4, 5, 6]), ("4 for trust, 5 for imperative, 6 for purpose", [4, 5, 6]),
      ("4 trust 5 imperative 6 purpose", [4, 5, 6]), ("trust 7 5 8", [7, 5, 8]), ("I'd say 7 5 8", [7, 5, 8]),
      ("all 7", [7, 7, 7]), ("10 for all of them", [10, 10, 10]), ("all tens!", [10, 10, 10]),
      ("7 5 8 because they told me early", [7, 5, 8]), ("my gut says 7 5 8", [7, 5, 8]), ("7 5 8 :)", [7, 5, 8]),
      ("7.0 5 8", [7, 5, 8]), ("- 7 5", [nil, 7, 5]), ("7 - 5", [7, nil, 5]), ("7 5 -", [7, 5, nil]),
      ("7 – 5", [7, nil, 5]), ("7 ? 5", [7, nil, 5]), ("x 7 5", [nil, 7, 5]), ("T - I 5 P 6", [nil, 5, 6]),
      ("7 blank 5", [7, nil, 5]), ("Ana: 7 5 8", [7, 5, 8]),
      ("trust and purpose 8, imperative 5", [8, 5, 8]), ("imperative and purpose 7, trust 4", [4, 7, 7]),
      ("8 for trust and purpose, 5 for imperative", [8, 5, 8]), ("8️⃣ 6️⃣ 8️⃣", [8, 6, 8]), ("dunno 6 7", [nil, 6, 7]),
      ("8 6 not sure", [8, 6, nil]),
      ("8 dunno 6", [8, nil, 6]), ("trust and imperative are 8, purpose 6", [8, 8, 6]),
      ("eight/six/nine", [8, 6, 9]), ("sieben 6 8", [7, 6, 8]), ("first 8, second 6, third 9", [8, 6, 9]),
      // Numbers that are taken back, or were once so.
      ("7 8 9 no wait 6 8 9", [6, 8, 9]), ("7 5 8, sorry, trust is 6", [6, 5, 8]), ("4 (was 6) 5 6", [4, 5, 6]),
      ("trust was 8, now 3; imperative 5, purpose 4", [3, 5, 4]), ("7 5 actually 8", [7, 5, 8]),
      ("trust 7, sorry 6, imperative 5, purpose 4", [6, 5, 4]), ("trust 3 no 6, imperative 8, purpose 5", [6, 8, 5]),
      ("7 5ish no 6 8", [7, 6, 8]), ("was 7 5 8", [7, 5, 8]), ("6 no wait 7, 8, 5", [7, 8, 5]),
      ("7 8, no 7 9, 5", [7, 9, 5]), ("8 6 7, no, 8 5 7", [8, 5, 7]), ("god knows, 6 7", [nil, 6, 7]),
      ("sure 9, yeah 6, ok 7", [9, 6, 7]), ("7 for me, 5, 6", [7, 5, 6]),
      ("trust used to be 8, now 3, imperative 5, purpose 6", [3, 5, 6]),
      ("then 9, today only 4. imperative 3 purpose 2", [4, 3, 2]), ("it used to be 9 but now 4 5 6", [4, 5, 6]),
      ("trust 3 no 6, imperative 8 purpose 5, make it 4", [6, 8, 4]), ("6... no 7... 8... 5", [7, 8, 5]),
      // One number for all, and other words for a scale.
      ("nine for trust, ten for need, eight for purpose", [9, 10, 8]),
      ("8 for need, 5 for trust, 3 for purpose", [5, 8, 3]),
      ("The need we share is an eight, trust 5, purpose 6", [5, 8, 6]),
      ("we need 3 weeks. trust 4. imperative 5. purpose 6", [4, 5, 6]),
      ("Six for all three, she's learning", [6, 6, 6]), ("threes", [3, 3, 3]), ("a three across the board", [3, 3, 3]),
      ("4 across the board, i'd say", [4, 4, 4]), ("all threes", [3, 3, 3]),
      ("oh. 7 on trust, the rest 4ish - no wait purpose 6", [7, 4, 6]), ("trust 8, the rest 5", [8, 5, 5]),
      ("trust 4, hm 5. imperative high, like 9, purpose 6", [5, 9, 6]),
      // A story with the numbers, of which some only count.
      ("she left 2 years ago. 4 5 6", [4, 5, 6]), ("we met 3 times. trust 4. imperative 5. purpose 6", [4, 5, 6]),
      ("they dont answer since 2 weeks, trust 2, imperative 7, purpose 3", [2, 7, 3]),
    ] as [(String, [Int?])])
  func three(text: String, expected: [Int?]) throws {
    let play = try rating(text)
    #expect(numbers(play) == expected)
    #expect(play.conversation.snapshot.cursor.atHand["network"] == "p2", "all is answered, so Bo is next")
  }

  @Test(
    "what is clear of a line is kept, and the rest asked again",
    arguments: [
      ("6 9 7ish", [6, 9, nil], "purpose"), ("6 about 9 7", [6, nil, 7], "imperative"),
      ("~6 9 7", [nil, 9, 7], "trust"), ("6? 9 7", [nil, 9, 7], "trust"), ("4,5 9 7", [nil, 9, 7], "trust"),
      ("6 4½ 7", [6, nil, 7], "imperative"), ("6 4 1/2 7", [6, nil, 7], "imperative"),
      ("6 9 four and a half", [6, 9, nil], "purpose"), ("7 11 8", [7, nil, 8], "imperative"),
      ("0 5 8", [nil, 5, 8], "trust"), ("-3 5 8", [nil, 5, 8], "trust"), ("6-7 5 8", [nil, 5, 8], "trust"),
      ("7 6 or 7 8", [7, nil, 8], "imperative"), ("7 5", [7, 5, nil], "purpose"), ("7", [7, nil, nil], "imperative"),
      ("trust is 5 like I said, imperative a lot, 9, and purpose hmm, purpose 3 or 4", [5, 9, nil], "purpose"),
      ("trust 4", [4, nil, nil], "imperative"), ("trust: 4", [4, nil, nil], "imperative"),
      ("trust 4 purpose 6", [4, nil, 6], "imperative"), ("trust 4 purpose 6ish", [4, nil, nil], "imperative"),
      ("trust 4, purpose 6ish, the rest 7", [4, 7, nil], "purpose"),
      ("9/10", [9, nil, nil], "imperative"), ("10 out of 10", [10, nil, nil], "imperative"),
      ("seven", [7, nil, nil], "imperative"), ("a 7", [7, nil, nil], "imperative"),
      ("7 because they told me early", [7, nil, nil], "imperative"),
      ("7, they told me early", [7, nil, nil], "imperative"),
      ("- 7", [nil, 7, nil], "purpose"), ("3 no 6 of 10", [6, nil, nil], "imperative"),
      ("7, no, 8", [8, nil, nil], "imperative"), ("an 8, no a 7", [7, nil, nil], "imperative"),
      ("8, or rather 7", [7, nil, nil], "imperative"), ("6 I mean 7", [7, nil, nil], "imperative"),
      ("trust was 8, now it is 3", [3, nil, nil], "imperative"),
      ("trust 7 maybe 8, imperative 5, purpose 4", [nil, 5, 4], "trust"),
      ("8 then, 5 now, purpose 6", [nil, nil, 6], "trust"), ("about 5, make it 6", [6, nil, nil], "imperative"),
      ("5… actually 4", [4, nil, nil], "imperative"), ("5 or 6. no 6", [6, nil, nil], "imperative"),
      ("maybe 5, no 6", [6, nil, nil], "imperative"), ("trust 3 no 6, imperative 8", [6, 8, nil], "purpose"),
      ("5 scratch that 4", [4, nil, nil], "imperative"), ("not 6, it is 3", [3, nil, nil], "imperative"),
      ("i never said 6. it is 3", [3, nil, nil], "imperative"), ("imperative 5 no 6", [nil, 6, nil], "trust"),
      ("Ana is difficult. they dont answer the mail since 2 week. trust 2 i think", [2, nil, nil], "imperative"),
      ("they never answer, since 3 weeks, purpose 2", [nil, nil, 2], "trust"),
      ("2, they dont answer since 2 weeks", [2, nil, nil], "imperative"),
      ("trust was 9 now 4", [4, nil, nil], "imperative"), ("trust 9 before, 4 now", [4, nil, nil], "imperative"),
      ("trust 9 last year, 5 today", [5, nil, nil], "imperative"),
      ("3 now but it was 9", [3, nil, nil], "imperative"),
      ("4 no 5, the purpose is all talk. in 2019 we worked 14 hours", [nil, nil, 5], "trust"),
    ] as [(String, [Int?], String)])
  func some(text: String, expected: [Int?], next: String) throws {
    let play = try rating(text)
    #expect(numbers(play) == expected)
    #expect(play.conversation.snapshot.cursor.atHand["network"] == "p1")
    #expect(play.conversation.snapshot.cursor.part == next)
    #expect(play.entries.contains { $0.kind == .answer && $0.text == text }, "the words are kept as they were typed")
  }

  @Test(
    "among words, too, what is clear is kept, and what is doubtful asked",
    arguments: [
      ("trust 7, imperative about 4 and purpose 9, I would think, though 9 is a guess", [7, nil, nil], [nil, 4, 9]),
      ("trust is fine, so 7, imperative 4 because of the cuts, purpose no idea", [7, 4, nil], [nil, nil, nil]),
      ("well trust 8 I'd say, imperative 5 but maybe 6, purpose 7", [8, nil, 7], [nil, nil, nil]),
      ("7 for trust, 4 or so for imperative, and 9 for purpose but that is a guess", [7, nil, 9], [nil, 4, nil]),
      ("7 5 9, though the 9 is a guess", [7, 5, nil], [nil, nil, 9]),
      ("trust 6 since May, imperative 3, purpose - hmm - 8", [6, 3, 8], [nil, nil, nil]),
      ("purpose 9 and trust 4, I would think, but who knows", [4, nil, 9], [nil, nil, nil]),
      ("trust 7 people say, imperative 4, purpose 5 I would think", [nil, 4, 5], [7, nil, nil]),
      ("trust - 7, imperative - 5, purpose - 8", [7, 5, 8], [nil, nil, nil]),
    ] as [(String, [Int?], [Int?])])
  func amongWords(text: String, given: [Int?], likely: [Int?]) throws {
    let read = NumberReading(text, of: Self.scales, open: Self.scales, isPart: false)
    #expect(Self.scales.map { read.given[$0.name]?.number } == given)
    #expect(Self.scales.map { read.likely[$0.name]?.number } == likely)
  }

  @Test(
    "a number of each side is asked about, as is what only counts",
    arguments: [
      ("my trust is 8 theirs 4", Message.oneForBoth), ("trust: me 8 him 3", Message.oneForBoth),
      ("i say 8, he says 3", Message.oneForBoth), ("8 from me, 3 from him", Message.oneForBoth),
      ("me 8 Ana 3", Message.oneForBoth), ("I trust her 8, she trusts me 3", Message.oneForBoth),
      ("what number you take for trust?", Message.ownNumber),
      ("We were 9 people, now 4", nil), ("i was there 9 years, now 4 months", nil),
    ] as [(String, String?)])
  func sides(text: String, told: String?) throws {
    let play = try rating(text)
    #expect(numbers(play) == [nil, nil, nil] && play.last.notice == told ?? play.last.notice)
  }

  @Test("what was taken beside other words is said back, and only what was typed is quoted")
  func saidBack() throws {
    #expect(try rating("trust 4. he shouts at me").last.notice?.contains("Ana: trust 4.") == true)
    let notice = try rating("trust 8, no 6, maybe 7", "7").entries.filter { $0.kind == .unclear }.map(\.text)
    #expect(notice.allSatisfy { "trust 8, no 6, maybe 7".contains($0) })
  }

  @Test(
    "what may mean something else is asked about, and nothing is stored",
    arguments: [
      "4,5", "4.5", "4½", "4 1/2", "7,5 8", "7,5;8", "5 5 6 7", "758", "0", "11", "-3", "6-7", "6 or 7", "6 to 7",
      "between 6 and 7", "7ish", "about 6", "~6", "6?", "maybe 4", "7+", "at least 6", "less than 5", "not 5", "third",
      "2 days ago she called", "I rang her 2 times, 3 times", "they told me 7", "trust went from 4 to 6", "many",
      "99999999999999999999", "1,000", "50%", "love 7", "trust 7 p", "trust", "7 people",
      "four point five", "5/7",
      "7 maybe 8", "5 for me, maybe a 6", "somewhere between 6 and 7", "I gave 5, I mean 6",
      "trust has gone from an eight when we began to a three", "we began with 8, now 3",
      "7 but maybe 8", "not sure about trust 4 or 5", "4 maybe 5", "sure 6ish", "they say 7 i am sure",
      "imperative is too high, make it 6", "i told you 7. since 2 weeks", "one hundred", "8% 6 5 4",
    ])
  func doubtful(text: String) throws {
    let play = try rating(text)
    #expect(numbers(play) == [nil, nil, nil])
    #expect(play.conversation.snapshot.cursor.atHand["network"] == "p1")
    let notice = try #require(play.last.notice)
    #expect(!notice.contains("\n"))
    #expect(play.entries.last?.kind == .unclear && play.entries.last?.text == text)
  }

  @Test(
    "what is not known is left blank, and what is taken back does not count",
    arguments: [
      ("trust 4, the rest dunno", [4, nil, nil]), ("8, 8, purpose dont know", [8, 8, nil]),
      ("trust 2, the rest fine, say 7", [2, 7, 7]), ("trust is 3 not 8, imperative 4, purpose 5", [3, 4, 5]),
      ("ok 5 6, purpose is 7 i guess", [5, 6, 7]), ("trust 6, imperative no idea, purpose 2", [6, nil, 2]),
      ("dont know", [nil, nil, nil]), ("no trust 3 and the other two are both 5", [3, 5, 5]),
      ("um seven ate nine full stop", [7, 8, 9]),
    ] as [(String, [Int?])])
  func unknown(text: String, expected: [Int?]) throws {
    let play = try rating(text)
    #expect(numbers(play) == expected)
    #expect(play.conversation.snapshot.cursor.atHand["network"] == "p2")
  }

  @Test(
    "whoever will not give numbers gives none",
    arguments: [
      "i dont want to do numbers", "skip this whole thing please", "I'd rather not", "no numbers please",
      "i will not rate him", "can we skip this one",
    ])
  func refused(text: String) throws {
    let play = try rating(text)
    #expect(numbers(play) == [nil, nil, nil] && play.conversation.snapshot.cursor.atHand["network"] == "p2")
    let part = try rating("7", text)
    #expect(numbers(part) == [7, nil, nil] && part.conversation.snapshot.cursor.atHand["network"] == "p2")
  }

  @Test(
    "numbers that are probably meant are asked about once, and a yes takes them",
    arguments: [("maybe 6 on the all", [6, 6, 6]), ("758", [7, 5, 8])])
  func probably(text: String, expected: [Int]) throws {
    let play = try rating(text)
    #expect(play.last.notice?.count { $0 == "“" } == 1 && numbers(play) == [nil, nil, nil])
    #expect(numbers(try rating(text, "yes")) == expected)
    #expect(try rating("seven or eight").last.notice?.contains("nearer to 7 or to 8") == true)
  }

  @Test("where one is left, a line about it changes no other", arguments: ["no, six. It was 7, now 6", "was 9, now 6"])
  func lastOne(text: String) throws { #expect(numbers(try rating("8 10", text)) == [8, 10, 6]) }

  @Test("a number of others is none of a word", arguments: ["uh. Bea's ok so 7. others 3. so 5? trust. then 6, 6"])
  func others(text: String) throws { #expect(numbers(try rating(text))[2] != 3) }

  @Test("a number that is not known is left blank where it is asked for", arguments: ["dont know", "dunno", "no idea"])
  func shrug(text: String) throws {
    let play = try rating("6 9", text)
    #expect(numbers(play) == [6, 9, nil] && play.conversation.snapshot.cursor.atHand["network"] == "p2")
  }

  @Test("a second line that is no number is answered in another way")
  func second() throws {
    let play = try rating("6 9", "6 or 7", "great")
    #expect(play.entries.last?.kind == .unclear && play.last.notice == Message.guessWillDo(Self.scales, "purpose"))
    #expect(play.last.notice?.contains("Enter leaves the rest empty") == true)
    #expect(try rating("6 9", "6-7").last.notice?.contains("nearer to 6 or to 7") == true)
  }

  @Test(
    "one number is read as it is typed",
    arguments: [
      ("8!", 8), ("7ish", 7), ("about 6", 6), ("yeah 6", 6), ("sure 9", 9), ("yep, 7", 7), ("fine, 4", 4),
      ("sure 6ish", 6), ("~6", 6), ("6?", 6), ("maybe 4", 4), ("seven", 7), ("Seven", 7),
      ("9/10", 9), ("10 out of 10", 10), ("9 of 10", 9), ("a 7", 7), ("ten", 10), ("７", 7), ("7th", 7),
      ("I'd say 7.", 7), ("80%", 8), ("100%", 10), ("sieben", 7), ("5️⃣", 5),
      ("7 because they told me early", 7), ("7 - they told me early", 7), ("It was hard, so 3", 3), ("7 or so", 7),
      ("purpose 7", 7), ("I guess 6", 6), ("6, I think", 6), ("7.0", 7), ("7 because 3 of them told me", 7),
    ])
  func one(text: String, expected: Int) throws {
    let play = try rating("6 9", text)
    #expect(numbers(play) == [6, 9, expected])
  }

  @Test(
    "a number that takes one back is for that one alone",
    arguments: [
      "5 no 6", "maybe 5, no 6", "5 or 6. no 6", "5ish no 6", "4.5, sorry, 6", "maybe 5 I mean 6", "imperative 5 no 6",
      "between 5 and 6, no 6", "about 5, make it 6", "5… actually 6", "5 hmm no lets say 6", "not 5, it is 6",
    ])
  func takenBack(text: String) throws {
    let play = try rating("7", text)
    #expect(numbers(play) == [7, 6, nil])
    #expect(play.conversation.snapshot.cursor.part == "purpose")
    #expect(numbers(try rating("7 5", text.replacing("imperative", with: "purpose"))) == [7, 5, 6])
    #expect(play.last.notice == "Ana: imperative 6.", "what was taken is said")
  }

  @Test(
    "one number in a sentence is asked about, unless it counts something",
    arguments: [
      ("they say 7 i am sure. for them all is good", 7), ("she would put it at 4 today", 4),
      ("I saw 2 of them", nil), ("we have not met for 3 weeks", nil),
    ] as [(String, Int?)])
  func inASentence(text: String, likely: Int?) throws {
    let play = try rating("6 9", text)
    #expect(numbers(play) == [6, 9, nil])
    #expect(play.last.notice?.hasSuffix("do you mean purpose \(likely ?? 0)?") == (likely != nil))
    #expect(numbers(try rating("6 9", text, "yes")) == [6, 9, likely])
  }

  @Test(
    "a number beside a word is that word's, and one alone is for the word that is asked for",
    arguments: [
      ("5 and purpose 6 no 7", [7, 5, 7]), ("5, purpose 4", [7, 5, 4]), ("5 no purpose 4", [7, 5, 4]),
      ("purpose 4 and 5", [7, 5, 4]),
    ])
  func beside(text: String, expected: [Int]) throws {
    let play = try rating("7", text)
    #expect(numbers(play) == expected)
    #expect(play.last.notice?.contains("imperative 5 and purpose") == true, "it is said how they were taken")
  }

  @Test(
    "one number in a story is taken where it stands for itself",
    arguments: [
      "they dont answer since 2 weeks. 3", "since 2 weeks no answer, so 3", "I saw 2 of them. 3, I think",
    ])
  func inAStory(text: String) throws {
    let play = try rating("6 9", text)
    #expect(numbers(play) == [6, 9, 3] && play.conversation.snapshot.cursor.atHand["network"] == "p2")
    #expect(play.last.notice == "Ana: purpose 3. \(Message.remarkKept)")
  }

  @Test(
    "where one number is asked for, two and none are not one",
    arguments: [
      "eleven", "not 6", "7 or 8", "4,5", "4.5", "4½", "6-7", "6 - 7 or 8", "6 or 7", "0", "11", "-3", "7 but maybe 8",
      "I saw 2 of them", "great",
    ])
  func notOne(text: String) throws {
    let play = try rating("6 9", text)
    #expect(numbers(play) == [6, 9, nil])
    #expect(play.conversation.snapshot.cursor.part == "purpose" && play.last.notice != nil)
  }

  @Test("yes takes the number that was probably meant; another number takes its place")
  func confirmed() throws {
    var play = try rating("6 9 7ish", "yes")
    #expect(numbers(play) == [6, 9, 7])
    #expect(try play.reread().snapshot == play.conversation.snapshot)
    play = try rating("about 6", "Yes.")
    #expect(numbers(play) == [6, nil, nil])
    play = try rating("they told me 7", "5 5 5")
    #expect(numbers(play) == [5, 5, 5])
    play = try rating("many", "yes")
    #expect(numbers(play) == [nil, nil, nil])
    for (text, expected) in [
      ("4 maybe 5", [5, nil, nil]), ("sure 6ish", [6, nil, nil]), ("they say 7 i am sure", [7, nil, nil]),
      ("trust 7 maybe 8, imperative 5, purpose 4", [8, 5, 4]),
      ("imperative is too high, make it 6", [nil, 6, nil]),
    ] as [(String, [Int?])] {
      #expect(numbers(try rating(text, "yes")) == expected, "\(text)")
    }
    play = try rating("6 9 7ish", "no", "yes")
    #expect(numbers(play) == [6, 9, nil], "no takes the offer back")
  }

  @Test("Enter leaves the rest blank, and says so")
  func rest() throws {
    let play = try rating("5 5", "")
    #expect(numbers(play) == [5, 5, nil])
    #expect(play.last.notice?.contains("purpose") == true)
    #expect(play.conversation.snapshot.cursor.atHand["network"] == "p2")
    #expect(numbers(try rating("")) == [nil, nil, nil])
    #expect(try rating("").conversation.snapshot.cursor.atHand["network"] == "p2")
    #expect(numbers(try rating("5", "")) == [5, nil, nil])
    #expect(try rating("none").conversation.snapshot.cursor.atHand["network"] == "p2")
    #expect(try rating("5", "-").conversation.snapshot.cursor.part == "purpose")
  }

  @Test("what is skipped on the way through again is blank, and said to be")
  func skippedAgain() throws {
    var play = try rating("4 6 6", "/back", "imperative 7, purpose 5", "/skip")
    #expect(numbers(play) == [nil, 7, 5])
    #expect(play.last.notice?.contains("trust") == true)
    play.type("8 8 8", "Hm")
    #expect(play.conversation.charts.first?.low == 5)
    #expect(play.value("network.0.trust") == nil)
    #expect(try play.reread().transcript.outcome == play.outcome)
    #expect(numbers(try rating("4 6 6", "/back", "/skip")) == [nil, nil, nil])
    #expect(numbers(try rating("4 6 6", "/back", "-")) == [nil, nil, nil])
    #expect(numbers(try rating("4 6 6", "/back", "- 7")) == [nil, 7, 6])
  }

  @Test("Enter keeps what was there on the way through again, and it is shown")
  func keptAgain() throws {
    var play = try rating("4 6 6", "/back")
    #expect(play.conversation.question.kept == "4 6 6")
    play.type("imperative 7, purpose 5")
    #expect(play.conversation.question.kept == "4")
    play.type("")
    #expect(numbers(play) == [4, 7, 5])
    play = try rating("4 - 6", "/back")
    #expect(play.conversation.question.kept == "4 – 6")
    play.type("4 – 6")
    #expect(numbers(play) == [4, nil, 6])
  }

  @Test("what is kept on the way back is what stands, also after a correction")
  func keptAfterCorrection() throws {
    let play = try rating("4 6 6", "Ana trust 9", "/back", "")
    #expect(numbers(play) == [9, 6, 6])
  }

  @Test("a name may hold a number, and one word of a name is enough")
  func names() throws {
    var play = try Play()
    play.type("/goto network", "Team 7, Ibu Dewi", "", "4 6 6", "8 8 8", "Dewi trust 3", "Team 7 purpose 9")
    #expect(play.value("network.0.purpose") == 9 && play.value("network.1.trust") == 3)
    play.type("Hm", "trust with Team 7")
    #expect(play.value("network.0.trust") == 4 && play.state == "scale-holds")
  }

  @Test("a corrected number is the one that a pair began with")
  func correctedPair() throws {
    var play = try rating("4 6 6", "8 8 8", "Hm", "Ana trust", "Ana trust 3")
    #expect(play.value("scaling.0.from") == 3)
    play.type("We talk", "Ana trust -")
    #expect(numbers(play) == [nil, 6, 6])
  }

  @Test("a scale has its own range")
  func range() throws {
    let script = try SmallScript.read(
      data: "mood: {type: number, from: 0, to: 5}",
      """
      - id: mood
        step: rate
        into: mood
        ask: ["How is it?"]
        next: end
      """)
    for (text, expected) in [("0", 0), ("zero", 0), ("5/5", 5), ("3 out of 5", 3), ("6", nil), ("4/10", nil)] {
      var play = try Play(script)
      play.type(text)
      #expect(play.value("mood") == expected.map(Value.number), "\(text)")
    }
  }

  @Test("a number that a form asks for is read like others, and skipped again it is blank")
  func form() throws {
    let script = try SmallScript.read(
      data: """
        jobs:
          type: records
          item: job
          id: j
          fields:
            what: {type: words, heading: what}
            sure: {type: number, heading: sure}
        """,
      """
      - id: jobs
        step: form
        into: jobs
        most: 1
        parts:
          what: ["What?"]
          sure: ["How sure?"]
        next: last
      - id: last
        step: ask
        ask: ["And?"]
        next: end
      """)
    for (text, expected) in [
      ("7ish", 7), ("8!", 8), ("9/10", 9), ("4,5", nil), ("6 or 7", nil), ("they say 3 of them", nil),
    ] {
      var play = try Play(script)
      play.type("Ring", text)
      #expect(play.value("jobs.0.sure") == expected.map(Value.number), "\(text)")
    }
    var play = try Play(script)
    play.type("Ring", "7", "/back", "Ring", "/skip")
    #expect(play.value("jobs.0.sure") == nil)
    #expect(try play.reread().transcript.outcome == play.outcome)
  }

  @Test("a single number that is skipped on the way through again is blank")
  func single() throws {
    var play = try Play()
    play.type("/goto elevating", "", "", "Call; Bo; Monday", "", "If he sleeps, then I wait", "8", "/back", "/skip")
    #expect(play.value("actions.0.confidence") == nil)
    #expect(play.last.notice != nil)
  }

  @Test(
    "a line with one number for the one question is that number",
    arguments: [
      ("8. i said 8", 8), ("8 then. we both need the deals", 8), ("Eight, she would say eight.", 8),
      ("8. with bill 8, cy more like 9", 8), ("7 in spring, i think. Eight.", 8), ("7, 8", 7),
      ("I don't know, I couldn't say.", nil),
    ] as [(String, Int?)])
  func single(text: String, expected: Int?) throws {
    let play = try rating("trust 5", text)
    #expect(numbers(play)[1] == expected)
  }

  @Test(
    "the numbers of last time stay, or all move",
    arguments: [
      ("the same but purpose one less", [6, 7, 4]), ("up one each", [7, 8, 6]), ("all one lower", [5, 6, 4]),
      ("was 6, now 4, the rest same", [4, 7, 5]),
      ("Ana was 6, now 4, rest the same", [4, 7, 5]), ("up", [nil, nil, nil]),
    ] as [(String, [Int?])])
  func moved(text: String, expected: [Int?]) throws {
    var play = try rating("6 7 5")
    play.type("/back")
    play.type(text)
    #expect(numbers(play) == (expected[0] == nil ? [6, 7, 5] : expected))
  }
}
