// A second visit, played through the program: what comes in from the first, and for whom.

import Foundation
import Testing

@Suite("A second visit")
struct ComingBackTests {
  private static let beginning = ["Agree", "A date", "network", "short", "We told early"]

  @Test("the same client is offered last time's partners with their numbers, and nobody else is")
  func whose() throws {
    let home = try Home()
    try home.converse(partners: [("Ana", "7 5 8"), ("Bo", "4 6 9")])
    let again = try home.run(
      "--client", "noa", typing: Self.beginning + ["", "8 5 8", "We met", "", "They moved", "", "/chart"]
    ).output
    #expect(again.contains("From last time: Ana and Bo."))
    #expect(again.contains("trust with Ana: 7 then, 8 now"))
    #expect(again.components(separatedBy: "Ana: trust 8 (then 7), imperative 5, purpose 8.").count == 3)
    #expect(again.contains("Bo: trust 4, imperative 6, purpose 9."))

    let stranger = try home.run("--client", "bo", typing: Self.beginning + ["", "Cy", ""]).output
    #expect(!stranger.contains("last time") && !stranger.contains("Ana") && stranger.contains("Nothing is sent"))
  }

  @Test("what a client said alone does not come in where a coach sits by")
  func coached() throws {
    let home = try Home()
    try home.converse(partners: [("Ana", "7 5 8")])
    let coached = try home.run("--client", "noa", "--coach", "Kim", typing: Self.beginning + ["Cy"]).output
    #expect(!coached.contains("last time") && !coached.contains("Ana"))
  }

  @Test("a visit that was left in the middle counts, and one that had no partners hides none")
  func latest() throws {
    let home = try Home()
    try home.converse(partners: [("Ana", "7 5 8")])
    try home.run("--client", "noa", typing: ["A talk", "/skip", "conversation", "short", "Zoe", "It rained", "/pause"])
    let again = try home.run("--client", "noa", typing: Self.beginning + ["", "/pause"]).output
    #expect(again.contains("From last time: Ana."))
    #expect(again.contains("trust 7, imperative 5 and purpose 8"))
  }

  @Test("a session in which a line was asked about can be gone on with")
  func askedAbout() throws {
    let home = try Home()
    try home.run(typing: ["Agree", "2"])
    let again = try home.run("resume", typing: ["2"])
    #expect(again.status == 0 && again.errors.isEmpty)
  }
}
