// Words are found and replaced byte by byte.
import Testing

@testable import Conversations

@Suite struct TextSearchTests {
  @Test(arguments: [
    ("it’s Ana’s", "’", "'", "it's Ana's"), ("a to b to c", " to ", "-", "a-b-c"), ("aaa", "aa", "b", "ba"),
    ("abac", "ac", "x", "abx"), ("", "a", "b", ""), ("Ana", "", "x", "Ana"), ("naïve 👍🏽", "👍🏽", "ï", "naïve ï"),
    ("Ana", "a", "", "An"),
  ])
  func everyPlaceIsReplaced(_ text: String, _ words: String, _ others: String, _ replaced: String) {
    #expect(text.replacing(words, with: others) == replaced)
    #expect(("<" + text + ">").dropFirst().dropLast().replacing(words, with: others) == replaced)
  }

  @Test func theFirstPlaceIsFound() {
    let text = "Bo, and Bo"
    #expect(text.firstRange(of: "Bo").map { text[$0.upperBound...] } == ", and Bo")
    #expect(text.ranges(of: "Bo").map { text.distance(from: text.startIndex, to: $0.lowerBound) } == [0, 8])
    #expect(text.contains("d B") && !text.contains("Bob"))
  }
}
