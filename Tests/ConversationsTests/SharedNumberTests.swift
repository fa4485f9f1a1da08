// One number for several scales, the numbers of somebody else, and numbers in the ways in which lists are typed.

import Scripts
import Testing

@testable import Conversations

@Suite("Shared numbers")
struct SharedNumberTests {
  /// Three numbers of Ana are asked for, then those of Bo.
  private func rating(_ lines: [String]) throws -> Play {
    var play = try Play()
    play.type("/goto network", "Ana, Bo", "")
    for line in lines { play.type(line: line) }
    return play
  }

  private func numbers(_ play: Play, of item: Int = 0) -> [Int?] {
    NumberTests.scales.map { play.outcome.items("network")[item][path: $0.name]?.number }
  }

  @Test(
    "a number for the rest is for what is not named",
    arguments: [
      ("all 8s except purpose 5", [8, 8, 5]), ("8 everywhere but 5 for purpose", [8, 8, 5]),
      ("rest 6, trust 8", [8, 6, 6]), ("trust: 8, rest 6", [8, 6, 6]),
      ("7 for trust and 5 for the other two", [7, 5, 5]),
      ("the first is 7, the other two 5", [7, 5, 5]), ("both 7 and trust 5", [5, 7, 7]),
      ("9 for purpose, everything else 4", [4, 4, 9]), ("8, the rest 5", [8, 5, 5]),
      ("I trust her completely, so 10. the rest 7", [10, 7, 7]), ("trust 8. no idea about the rest", [8, nil, nil]),
      ("trust 8, we need each other. the rest 6", [8, 6, 6]),
    ] as [(String, [Int?])])
  func rest(text: String, expected: [Int?]) throws {
    let play = try rating([text])
    #expect(numbers(play) == expected)
    #expect(play.conversation.snapshot.cursor.atHand["network"] == "p2")
  }

  @Test(
    "numbers are read in the ways in which lists are typed",
    arguments: [
      ("1. 7 2. 5 3. 8", [7, 5, 8]), ("1) 7\n2) 5\n3) 8", [7, 5, 8]), ("7 - 5 - 8", [7, 5, 8]), ("t7i5p8", [7, 5, 8]),
      ("eight, nine n a 7", [8, 9, 7]), ("for five six", [4, 5, 6]), ("sete cinco oito", [7, 5, 8]),
      ("8 von 10, 6 von 10, 9 von 10", [8, 6, 9]), ("trust 4, 5, 6", [4, 5, 6]),
      ("used to be 9, now 5, 6 and 7", [5, 6, 7]), ("3 (nothing) 8", [3, nil, 8]),
      ("7 (she is kind), 5 (no need), 8 (same goal)", [7, 5, 8]),
      ("honestly? 7 5 8", [7, 5, 8]),
      ("nothing to add, 7 5 8", [7, 5, 8]),
    ] as [(String, [Int?])])
  func typed(text: String, expected: [Int?]) throws { #expect(numbers(try rating([text])) == expected) }

  @Test(
    "what is not said of all is asked about",
    arguments: [
      (["trust is high, 8 or 9, the others 5"], [nil, 5, 5]), (["no trust, 7, 5"], [nil, 7, 5]),
      (["9 at first, 4 now"], [4, nil, nil]), (["6 to 7"], [nil, nil, nil]), (["8 6", "7 not 8"], [7, 6, nil]),
      (["on the one hand she is great"], [nil, nil, nil]), (["she is one of the best"], [nil, nil, nil]),
      (["7ish. 8 if I sleep"], [7, nil, nil]),
    ] as [([String], [Int?])])
  func some(lines: [String], expected: [Int?]) throws {
    let play = try rating(lines)
    #expect(numbers(play) == expected && play.conversation.snapshot.cursor.atHand["network"] == "p1")
  }

  @Test(
    "the numbers of somebody else are taken where they are to be the same",
    arguments: [
      ("same as Ana", [7, 5, 8]), ("same as Ana but trust 4", [4, 5, 8]), ("like Ana, only purpose 3", [7, 5, 3]),
      ("ditto", [7, 5, 8]), ("same again", [7, 5, 8]), ("exactly like Ana", [7, 5, 8]),
      ("same as Ana for trust", [7, nil, nil]), ("I like Ana more", [nil, nil, nil]), ("same as Cy", [nil, nil, nil]),
    ] as [(String, [Int?])])
  func likened(text: String, expected: [Int?]) throws {
    let play = try rating(["7 5 8", text])
    #expect(numbers(play) == [7, 5, 8] && numbers(play, of: 1) == expected)
  }

  @Test(
    "a number of somebody else is corrected on the way",
    arguments: [
      "sorry, for Ana I meant 6 5 8", "Ana was 6 5 8, my mistake", "change Ana's trust from 7 to 6",
      "Ana's trust up to 6", "change Ana's trust to 6, on the one hand",
    ])
  func correctedOnTheWay(text: String) throws {
    let play = try rating(["7 5 8", text])
    #expect(numbers(play) == [6, 5, 8] && numbers(play, of: 1) == [nil, nil, nil])
  }
}
