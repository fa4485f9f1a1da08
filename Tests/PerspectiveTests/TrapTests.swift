// The traps, each both ways.
import Perspective
import Testing

@Suite struct TrapTests {
  @Test(arguments: Trap.all)
  func innocent(_ trap: Trap) {
    for sentence in trap.innocent.split(separator: "\n").map(String.init) {
      let reading = Reading(of: sentence)
      #expect(reading.attacks.isEmpty, "\(sentence) gave \(reading.attacks)")
      #expect(reading.stance != .conflict)
    }
  }

  @Test(arguments: Trap.all)
  func attack(_ trap: Trap) {
    for sentence in trap.attack.split(separator: "\n").map(String.init) {
      let marked = Marked(sentence)
      let reading = Reading(of: marked.text)
      #expect(reading.meets(marked), "\(sentence) gave \(reading.attacks)")
      #expect(reading.stance == .conflict)
    }
  }

  /// An attack beside work on the issue: the attention is on both.
  @Test func mixedAttention() throws {
    let mixed = try #require(Trap.all.first { $0.name == "mixed" })
    for sentence in mixed.attack.split(separator: "\n") {
      #expect(Reading(of: Marked(String(sentence)).text).attention == .mixed, "\(sentence)")
    }
    for sentence in ["Let's be honest, your staff are useless.", "The budget is tight. You people are greedy."] {
      #expect(Reading(of: sentence).attention == .other, "\(sentence)")
    }
  }

  /// Ten sentences and more on either side of every trap, no sentence twice.
  @Test func everyTrapBothWays() {
    #expect(Trap.all.count == 23)
    #expect(Set(Trap.all.map(\.name)).count == Trap.all.count)
    for trap in Trap.all {
      for side in [trap.innocent, trap.attack] {
        let sentences = side.split(separator: "\n")
        #expect(sentences.count >= 10, "\(trap.name)")
        #expect(Set(sentences).count == sentences.count, "\(trap.name)")
      }
      #expect(trap.attack.split(separator: "\n").allSatisfy { !Marked(String($0)).ranges.isEmpty }, "\(trap.name)")
    }
  }
}
