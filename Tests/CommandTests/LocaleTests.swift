// What is told where the locale has nothing but ASCII.

import Testing

@Suite("ASCII")
struct LocaleTests {
  @Test("reports, errors and conversations are drawn in ASCII, files are not")
  func drawn() throws {
    let home = try Home()
    let id = try home.converse(partners: [("Ana", "4 5 6"), ("Bo", "7 7 7")], action: ["Call Ana", "Ana", "Friday"])
    func marks(_ arguments: String...) throws -> [Unicode.Scalar] {
      try home.run(arguments, from: "typed").output.unicodeScalars.filter { !$0.isASCII }
    }
    #expect(try !marks("show", id).isEmpty && !marks("progress").isEmpty)
    home.environment["LC_ALL"] = "C"
    for arguments in [
      ["show", id], ["progress"], ["list"], ["actions"], ["search", "launch"], ["read", "You “never” listen — ever…"],
    ] {
      let run = try home.run(arguments, from: "typed")
      #expect(run.output.unicodeScalars.allSatisfy { $0.isASCII } && !run.output.isEmpty, "\(arguments)")
    }
    #expect(try home.run("lsit").errors.hasPrefix("cofront: no command \"lsit\": did you mean list?"))
    let conversation = try home.run("start", typing: ["A date", "/why", "/pause"]).output
    #expect(conversation.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(try !marks("show", id, "--format", "html").isEmpty)
  }
}
