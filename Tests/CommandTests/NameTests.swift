// Names as the folder has them: a client's own from visit to visit, and one that gives way to another.

import Foundation
import Testing

@Suite("Names in a folder")
struct NameTests {
  private let home: Home
  init() throws { home = try Home() }

  @Test(
    "a client is the same in small letters and in capitals, with spaces and without",
    arguments: ["kim", "KIM", " Kim ", "Kim\u{200B}"])
  func client(name: String) throws {
    let first = try home.converse(client: "Kim", partners: [("Bo", "4 5 6")], action: ["Call Bo", "Bo", "Friday"])
    try home.converse(client: name, partners: [("bo", "6 6 6")], earlier: ["aside"])
    #expect(try home.run("actions", "--client", name).output.contains("  Call Bo"))
    let progress = try home.run("progress", name).output
    #expect(progress.contains("2 conversations"))
    #expect(try home.run("progress", "Kim").output.contains("2 conversations"))
    #expect(try home.run("actions", "--client", "Kimberly").output.hasPrefix("Nothing is open.\n"))
    #expect(try home.sessions().contains(first))
  }

  @Test("a name that is replaced is in no file of the session")
  func replaced() throws {
    try home.run(
      "--client", "Noa", "--coach", "Kim", "--seed", "1",
      typing: [
        "Talk with Dr Marsh", "marsh knows it", "conversation", "short", "Dr Marsh", "/note Marsh again, and Dr. Marsh",
        "Marsh changed the plan twice", "/back", "/back", "M", "yes", "yes", "", "free", "/pause",
      ])
    let folder = home.path + "/kept"
    let files = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
    #expect(files.contains { $0.hasSuffix(".notes.json") } && files.contains { $0.hasSuffix(".yaml") })
    for file in files where file.hasSuffix(".json") {
      #expect(try !home.contents("kept/" + file).lowercased().contains("marsh"), "\(file)")
    }
    let id = try #require(home.sessions().first { !$0.hasSuffix(".notes") })
    #expect(try home.contents("kept/\(id).notes.json").contains("M again, and M"))
    let resumed = try home.run("resume", id, typing: ["/summary"])
    #expect(resumed.status == 0 && resumed.output.contains("Talk with M"))
  }
}
