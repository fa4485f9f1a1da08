// Every category of attack finds its own sentences; every category of facing finds its own.
import Perspective
import Testing

@Suite struct CategoryTests {
  @Test(arguments: CategoryCases.attacks)
  func attack(_ category: Perspective.Category, _ sentences: [String]) {
    #expect(sentences.count >= 10)
    for sentence in sentences {
      let marked = Marked(sentence)
      let reading = Reading(of: marked.text)
      #expect(reading.meets(marked, category), "\(sentence) gave \(reading.attacks)")
      #expect(reading.stance == .conflict)
    }
  }

  @Test(arguments: FacingCases.facing)
  func facing(_ category: Perspective.Category, _ sentences: [String]) {
    #expect(sentences.count >= 10)
    for sentence in sentences {
      let reading = Reading(of: sentence)
      #expect(reading.attacks.isEmpty, "\(sentence) gave \(reading.attacks)")
      #expect(reading.stance == .confrontation, "\(sentence)")
      #expect(reading.facing.contains { $0.category == category }, "\(sentence) gave \(reading.facing.map(\.category))")
    }
  }

  @Test(arguments: Perspective.Category.allCases)
  func wordsForThePerson(_ category: Perspective.Category) {
    for text in [category.reason, category.lookAgain] {
      #expect(text.split(separator: " ").count <= 25)
      #expect(!text.lowercased().contains("should"))
    }
    #expect(category.lookAgain.hasSuffix("?"))
    #expect(category.reason.hasPrefix(category.kind == .attack ? "This may reach them" : "This "))
  }
}
