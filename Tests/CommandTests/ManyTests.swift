// Many sessions: what was told of them is told again while nothing changes, and is what it would be without an index.

import Foundation
import Testing

@Suite("Many sessions")
struct ManyTests {
  private static let commands = [
    ["list"], ["list", "--json"], ["list", "--status", "closed"], ["list", "--until", "2025-01-15"],
    ["list", "-n", "3"],
    ["actions"], ["actions", "--json"], ["actions", "--closed"], ["actions", "--client", "nobody"],
    ["actions", "--all"],
    ["progress"], ["progress", "--json"], ["progress", "--format", "csv"], ["--plain", "progress"],
    ["progress", "nobody"],
  ]

  /// What all commands tell; with an index that knows everything, or without one.
  private func told(in home: Home, hasIndex: Bool) throws -> [[String]] {
    try Self.commands.map { command in
      let index = home.path + "/kept/.index"
      if !hasIndex { try? FileManager.default.removeItem(atPath: index) }
      return try (1...(hasIndex ? 3 : 1)).map { _ in
        let run = try home.run(command, from: "typed")
        #expect(run.status == 0 && run.errors.isEmpty, "\(command): \(run.errors)")
        return run.output
      }
    }
  }

  private func expectTheSame(in home: Home, _ what: Comment) throws {
    let (with, bare) = (try told(in: home, hasIndex: true), try told(in: home, hasIndex: false))
    for (command, (with, bare)) in zip(Self.commands, zip(with, bare)) {
      #expect(Set(with) == Set(bare), "\(what): \(command)")
    }
  }

  @Test func whatIsToldIsTheSame() throws {
    let home = try Home()
    let id = try home.converse(partners: [("Ana", "4 5 6")], action: ["Call Ana", "Ana", "Friday"])
    let text = try home.contents("kept/\(id).json")
    for day in 10..<30 {
      let copy = "2025-01-\(day)-1000-abcd"
      try text.replacing(id, with: copy).write(
        toFile: home.path + "/kept/\(copy).json", atomically: true, encoding: .utf8)
    }
    try expectTheSame(in: home, "at first")
    #expect(try home.run("list").status == 0)
    let letters = try #require(try home.run("actions").output.split(separator: " ").first)
    #expect(try home.run("actions", "done", String(letters)).status == 0)
    try expectTheSame(in: home, "after one was done")
    try home.run("progress", "--same", "Ana", "Anna")
    try expectTheSame(in: home, "after two names were one")
    #expect(try home.run("forget", "2025-01-10-1000-abcd").status == 0)
    try expectTheSame(in: home, "after one was forgotten")
    #expect(FileManager.default.fileExists(atPath: home.path + "/kept/.index/told-progress"))
  }
}
