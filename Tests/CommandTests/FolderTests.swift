// Where transcripts are kept: told as the whole path, whatever was typed, and found from any other folder.

import Testing

@Suite("The folder of transcripts")
struct FolderTests {
  @Test(arguments: [("mine", "/mine"), ("./mine", "/mine"), (".", ""), ("my own", "/my own"), ("it's", "/it's")])
  func isToldAsAWholePath(typed: String, folder: String) throws {
    let home = try Home()
    let run = try home.run("start", "--transcripts", typed, typing: ["where is this kept?", "A date", "/pause"])
    // The folder of the run is the person's home.
    let told = "~" + folder
    #expect(run.output.contains("in \(told),"), "\(run.output)")
    let saved = try #require(run.output.split(separator: "\n").last { $0.contains("To come back: ") })
    let path = home.path + folder
    let word =
      path.contains("'") ? "'" + path.replacing("'", with: "'\\''") + "'" : path.contains(" ") ? "'\(path)'" : path
    #expect(saved.hasSuffix("--transcripts \(word)"), "\(saved)")
    #expect(try home.run("list", "--transcripts", path).output.contains("A date"))
  }

  /// A file in a folder's place is not an empty folder.
  @Test(arguments: ["list", "show", "actions", "verify"]) func isNoFile(command: String) throws {
    let home = try Home()
    try home.run("--version", typing: ["x"])
    let run = try home.run(command, "--transcripts", "typed")
    #expect(run.status == 66 && run.errors.contains("there is no folder ~/typed"), "\(run)")
  }
}
