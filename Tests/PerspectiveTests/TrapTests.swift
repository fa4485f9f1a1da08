// The traps, each both ways.
import Perspective
import Testing

@Suite struct TrapTests {
  @Test(arguments: TrapCases.traps.map(\.name))
  func innocent(_ name: String) throws {
    let trap = try #require(TrapCases.traps.first { $0.name == name })
    for sentence in trap.innocent {
      let reading = Reading(of: sentence)
      #expect(reading.attacks.isEmpty, "\(sentence) gave \(reading.attacks)")
      #expect(reading.stance != .conflict)
    }
  }

  @Test(arguments: TrapCases.traps.map(\.name))
  func attack(_ name: String) throws {
    let trap = try #require(TrapCases.traps.first { $0.name == name })
    for sentence in trap.attack {
      let marked = Marked(sentence)
      let reading = Reading(of: marked.text)
      #expect(reading.meets(marked), "\(sentence) gave \(reading.attacks)")
    }
  }
}
