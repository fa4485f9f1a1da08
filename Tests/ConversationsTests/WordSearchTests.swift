// What is looked for is found whatever case and marks it is written with.

import Conversations
import Testing

@Suite struct WordSearchTests {
  private func places(_ text: String, _ words: String...) -> [Range<Int>]? {
    var search = WordSearch(words)
    return search?.places(in: text)
  }

  @Test(arguments: [
    ("dat", "Đạt"), ("ĐẠT", "dat"), ("nguyen", "Nguyễn"), ("lodz", "Łódź"), ("aarhus", "Aarhus"),
    ("oresund", "Øresund"),
    ("strasse", "STRAẞE"), ("œuvre", "oeuvre"), ("istanbul", "İstanbul"), ("σοφος", "ΣΟΦΌΣ"), ("еще", "Ещё"),
    ("cafe", "cafe\u{301}"), ("caf\u{E9}", "CAFE"), ("don't", "don’t"), ("日本", "私は日本人"), ("ana  bo", "Ana\n bo"),
  ])
  func readsTheSame(words: String, text: String) {
    #expect(places(text, words)?.count == 1)
  }

  @Test func aWordIsFoundByItsBeginning() {
    #expect(places("the delays", "delay") == [4..<9])
    #expect(places("update", "date") == nil && places("to-date", "date") == [3..<7] && places("x2date", "date") == nil)
    #expect(places("Ana and Bo", "bo", "ana") == [0..<3, 8..<10])
    #expect(places("Ana and Bo", "bo", "cy") == nil)
    #expect(WordSearch(["…", "\" \""]) == nil && WordSearch([]) == nil)
  }
}
