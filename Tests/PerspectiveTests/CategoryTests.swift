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

  @Test(arguments: CategoryCases.nearMisses)
  func attackNearMiss(_ category: Perspective.Category, _ sentences: String) {
    for sentence in sentences.split(separator: "\n").map(String.init) {
      let reading = Reading(of: sentence)
      #expect(reading.attacks.isEmpty, "\(sentence) gave \(reading.attacks)")
      #expect(reading.stance != .conflict)
    }
  }

  @Test(arguments: FacingCases.nearMisses)
  func facingNearMiss(_ category: Perspective.Category, _ sentences: String) {
    for sentence in sentences.split(separator: "\n").map(String.init) {
      let reading = Reading(of: sentence)
      #expect(reading.stance == .neutral, "\(sentence) gave \(reading.stance)")
      #expect(reading.attacks.isEmpty)
    }
  }

  /// Ten sentences and more of every category, and ten and more that only look like it.
  @Test func everyCategoryBothWays() {
    let marked = (CategoryCases.attacks + FacingCases.facing).map { ($0.0, Set($0.1).count) }
    let near = (CategoryCases.nearMisses + FacingCases.nearMisses).map {
      ($0.0, Set($0.1.split(separator: "\n")).count)
    }
    for cases in [marked, near] {
      #expect(cases.map(\.0) == Perspective.Category.allCases.filter { $0 != .tone })
      for (category, count) in cases { #expect(count >= 10, "\(category)") }
    }
  }

  @Test(arguments: Perspective.Category.allCases)
  func wordsForThePerson(_ category: Perspective.Category) {
    for text in [category.reason, category.lookAgain] {
      #expect(text.split(separator: " ").count <= 20)
      #expect(!text.lowercased().contains("should"))
    }
    #expect(category.lookAgain.hasSuffix("?"))
    #expect(category.reason.hasPrefix(category.kind == .attack ? "This may reach them" : "This "))
  }
}
