// Runs the built program by pipes, with a folder of its own for everything it keeps.

import Foundation
import TerminalDriver
import Testing

/// A person's folder, and the program run in it.
final class Home {
  private let scratch: Scratch
  var path: String { scratch.path }

  /// The partners of each client's last visit.
  private var last: [String: [(String, String)]] = [:]

  /// What the program is started in.
  var environment: [String: String] = [:]

  init() throws {
    scratch = try Scratch()
    let path = scratch.path
    environment = [
      "HOME": path, "LOGNAME": "noa", "COFRONT_TRANSCRIPTS": path + "/kept", "XDG_STATE_HOME": path + "/state",
      "PATH": "/usr/bin:/bin",
    ]
    // What a sanitizer of the program is told.
    environment["ASAN_OPTIONS"] = ProcessInfo.processInfo.environment["ASAN_OPTIONS"]
  }

  /// What a run came to.
  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The built program, beside the tests.
  static let program = URL(filePath: Child.product("cofront"))

  private func process(_ arguments: [String], input: Any?) -> (Process, Pipe, Pipe) {
    let (process, output, errors) = (Process(), Pipe(), Pipe())
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: path)
    process.environment = environment
    process.standardInput = input ?? FileHandle.nullDevice
    (process.standardOutput, process.standardError) = (output, errors)
    return (process, output, errors)
  }

  /// Runs the program to its end, with these lines typed.
  @discardableResult
  func run(_ arguments: String..., typing lines: [String] = []) throws -> Run {
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: path + "/typed"))
    return try run(arguments, from: "typed")
  }

  /// Runs the program to its end, with a file of its folder as its input.
  func run(_ arguments: [String], from file: String) throws -> Run {
    try end(of: process(arguments, input: FileHandle(forReadingAtPath: path + "/" + file)))
  }

  /// Runs the program by the shell, which makes bytes of octal numbers (`\351`) in its one argument.
  func run(_ command: String, bytes: String) throws -> Run {
    let run = process(["-c", #"exec "$0" "$1" "$(printf "$2")""#, Self.program.path, command, bytes], input: nil)
    run.0.executableURL = URL(filePath: "/bin/sh")
    return try end(of: run)
  }

  /// Runs a script of bash, in which the program is `cofront`; the arguments are its `$@`.
  func run(bash script: String, _ arguments: [String]) throws -> Run {
    let run = process(["-c", script, "bash"] + arguments, input: nil)
    run.0.executableURL = URL(filePath: "/bin/bash")
    run.0.environment?["PATH"] = Self.program.deletingLastPathComponent().path + ":/usr/bin:/bin"
    return try end(of: run)
  }

  private func end(of run: (Process, Pipe, Pipe)) throws -> Run {
    let (process, output, errors) = run
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complained = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Run(status: process.terminationStatus, output: said, errors: complained)
  }

  /// Runs something while another session is open: the session gets these lines and then waits.
  func whileOpen(_ arguments: String..., typing lines: [String], _ body: () throws -> Void) throws {
    let input = Pipe()
    let (process, output, _) = process(arguments, input: input)
    try process.run()
    defer {
      // The end of its input, not a signal: a child of a dispatch thread may have signals blocked.
      try? input.fileHandleForWriting.close()
      process.waitUntilExit()
    }
    input.fileHandleForWriting.write(Data(lines.map { $0 + "\n" }.joined().utf8))
    // Its first words come after it holds the session.
    try #require(!output.fileHandleForReading.availableData.isEmpty)
    try body()
  }

  /// A short conversation about partners with numbers, and at most one action.
  @discardableResult
  func converse(
    client: String = "noa", aim: String = "Agree on the launch", partners: [(String, String)], action: [String] = [],
    earlier: [String] = []
  ) throws -> String {
    var lines = earlier + [aim, "We have a date", "network", "short", "We told early"]
    // Who was there on the last visit is offered again, and a change is asked about.
    let known = last[client] ?? []
    let names = known.map(\.0) + partners.map(\.0).filter { name in !known.contains { $0.0 == name } }
    let gone = known.map(\.0).filter { name in !partners.contains { $0.0 == name } }
    lines += [(partners.map(\.0) + gone.map { "-" + $0 }).joined(separator: ", "), ""]
    for name in names where !gone.contains(name) {
      let (then, now) = (known.first { $0.0 == name }?.1, partners.first { $0.0 == name }?.1 ?? "")
      lines += [now] + (then == nil || then == now ? [] : [""])
    }
    last[client] = partners
    lines += ["I notice", "", "none", "actions", "", ""] + action + [""]
    if !action.isEmpty { lines += ["if he is busy, then I write", "8"] }
    let before = try sessions()
    try run("--client", client, "--seed", "1", typing: lines)
    let id = try #require(try sessions().subtracting(before).first)
    try backdate(id, to: before.count + 1)
    return id
  }

  /// Moves the beginning of a session into the past: tests begin several in one second.
  func backdate(_ id: String, to day: Int) throws {
    let name = path + "/kept/\(id).json"
    let text = try String(contentsOfFile: name, encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("  \"started\"") })
    let earlier = text.replacing(line, with: "  \"started\": \"2026-01-\(10 + day)T09:00:00Z\",")
    try earlier.write(toFile: name, atomically: true, encoding: .utf8)
  }

  /// The names of the sessions.
  func sessions() throws -> Set<String> {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path + "/kept")) ?? []
    return Set(files.filter { $0.hasPrefix("20") && $0.hasSuffix(".json") }.map { String($0.dropLast(5)) })
  }

  func json(_ text: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }

  func contents(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

  func transcript(_ id: String) throws -> [String: Any] {
    try #require(try json(contents("kept/\(id).json")) as? [String: Any])
  }

  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return try #require(attributes[.posixPermissions] as? Int)
  }
}
