// What reaches the disk, in which order, and for whose eyes: read off the system calls of the program itself.

import Conversations
import Foundation
import TerminalDriver
import Testing

/// One system call, as strace tells it, with the paths of its descriptors.
private struct SystemCall {
  var name: Substring
  /// What stands after the name: arguments and result.
  var rest: Substring

  init?(_ line: Substring) {
    guard let match = line.firstMatch(of: #/^\d+ +(\w+)(\(.*)$/#), !match.2.contains(" = -1 ") else { return nil }
    (name, rest) = (match.1, match.2)
  }

  /// Whether the first argument is a descriptor of this file.
  func isOn(_ path: String) -> Bool { rest.firstMatch(of: #/^\(\d+<([^>]*)>/#)?.1 == path[...] }
  /// Whether it goes to or comes from a terminal.
  var isOnTerminal: Bool { rest.firstMatch(of: #/^\(\d+<\/dev\/pts\/\d+>/#) != nil }
  /// The texts between quotes.
  var texts: [Substring] { rest.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map(\.1) }
}

extension TerminalTests {
  /// The program under strace, with no umask to help it.
  private func traced(_ home: Home, _ arguments: String...) throws -> PseudoTerminal {
    let trace =
      "strace -f -qq -y -s 100000 -o '\(home.path)/trace' -e trace=read,write,open,openat,creat,mkdir,mkdirat,"
      + "sendto,chmod,fchmod,fchmodat,rename,renameat,renameat2,unlink,unlinkat,fsync,fdatasync"
    return try home.terminal(after: "umask 0; set -- \"$0\" \"$@\"; set -- \(trace) \"$@\"; exec \"$@\"", arguments)
  }

  /// The system calls that succeeded.
  private func calls(_ home: Home) -> [SystemCall] {
    home.read(home.path + "/trace").split(separator: "\n").compactMap { SystemCall($0) }
  }

  @Test func everyFileIsPrivateFromItsFirstByte() throws {
    let home = try Home()
    home.environment["VISUAL"] = "true"
    home.environment["TMPDIR"] = home.path
    let terminal = try traced(home, "--coach", "Kim", "--seed", "7")
    try terminal.wait(for: "have at the end")
    try terminal.answer("A date", home)
    try terminal.type("/note sits very straight\r", for: "Noted")
    try terminal.type("half", for: "half")
    try terminal.type("\u{18}\u{5}", for: "?2004h")
    try home.wait("the draft") {
      try? terminal.wait(seconds: 0.01) { _ in false }; return home.keptDrafts == ["half"]
    }
    try terminal.type("\u{15}\u{4}")
    #expect(try terminal.end() == .status(0))
    let calls = calls(home)
    let made = calls.filter { $0.rest.contains("O_CREAT") && $0.rest.contains(home.path) }
    for kind in [".json.tmp", ".notes.json.tmp", ".draft.tmp", ".lock", "/answer.txt"] {
      #expect(made.contains { $0.texts.first?.hasSuffix(kind) == true }, "nothing made for \(kind)")
    }
    for call in made { #expect(call.rest.contains(#/, 0600\) = \d+/#), "\(call.name)\(call.rest)") }
    let folders = calls.filter { $0.name.hasPrefix("mkdir") }
    #expect(folders.contains { $0.texts.first == home.folder[...] })
    #expect(folders.contains { $0.texts.first == home.drafts[...] })
    for call in folders { #expect(call.rest.hasSuffix(", 0700) = 0"), "\(call.name)\(call.rest)") }
    #expect(!calls.contains { $0.name.contains("chmod") || $0.name == "creat" }, "the mode is right from the start")
  }

  /// What a power cut may interrupt: at no moment is the only copy of the words one that the disk need not have.
  @Test func theDiskHasTheWordsBeforeTheScreenGoesOn() throws {
    let home = try Home()
    let terminal = try traced(home, "--seed", "7")
    try terminal.wait(for: "/help")
    let answers = ["A date with Ana", "We know it", "network", "short"]
    for answer in answers {
      try terminal.type(answer, for: answer)
      try home.wait("the draft") {
        try? terminal.wait(seconds: 0.01) { _ in false }; return home.keptDrafts == [answer]
      }
      let count = terminal.text.components(separatedBy: "/help").count
      // Enter by itself is read by itself, and acted on at once.
      try terminal.answer("", home)
      try terminal.wait { $0.components(separatedBy: "/help").count > count }
    }
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    let calls = calls(home)
    try expectWhole(calls, in: home.folder, suffix: ".json", atLeast: answers.count)
    try expectWhole(calls, in: home.drafts, suffix: ".draft", atLeast: answers.count)
    for (index, call) in calls.enumerated() where call.name.hasPrefix("mkdir") {
      let above = try #require(call.texts.first).split(separator: "/").dropLast().map { "/" + $0 }.joined()
      #expect(calls[index...].contains { $0.name == "fsync" && $0.isOn(above) }, "\(above) is not synced")
    }

    var isOpen = false
    var saves = 0
    for call in calls {
      if call.name == "read", call.isOnTerminal, call.texts.first == #"\r"# { isOpen = true }
      if call.name == "fsync", call.isOn(home.folder) {
        if isOpen { saves += 1 }
        isOpen = false
      }
      if call.name == "write", call.isOnTerminal, call.texts.first?.contains("/help") == true {
        #expect(!isOpen, "the next question is shown before the answer is safe")
      }
      if call.name.hasPrefix("unlink"), call.texts.first?.hasSuffix(".draft") == true {
        #expect(!isOpen, "the draft goes before the answer is safe")
      }
    }
    #expect(saves == answers.count)
  }

  /// In a shared session, too: the client's terminal hears of an answer once the disk has it.
  @Test func theDiskHasTheWordsBeforeTheOtherIsTold() throws {
    let home = try Home()
    let coach = try traced(home, "share", "--client", "Noa", "--coach", "Kim", "--seed", "7", "--no-color")
    try coach.wait(for: "> ")
    let client = try home.join()
    try coach.wait(for: "Noa")
    for answer in ["A date with Ana", "We know it"] {
      try client.type(answer, for: answer)
      let start = client.output.count
      try client.type("\r")
      let deadline = Deadline(seconds: 10)
      while !String(decoding: client.output[start...], as: UTF8.self).contains("?2004h") {
        try #require(deadline.isAhead)
        try? coach.wait(seconds: 0.01) { _ in false }
        try? client.wait(seconds: 0.01) { _ in false }
      }
    }
    client.stop()
    try coach.type("\u{4}")
    #expect(try coach.end() == .status(0))
    let calls = calls(home)
    var told = 0
    var isSaved = false
    for call in calls {
      if call.name == "fsync", call.isOn(home.folder) { isSaved = true }
      guard call.name == "sendto", let text = call.texts.first, text.contains(#"{\"said\""#) else { continue }
      if text.contains("A date with Ana") || text.contains("We know it") {
        told += 1
        #expect(isSaved, "the other is told before it is saved")
      }
      isSaved = false
    }
    #expect(told == 2)
  }

  /// Each file of a kind is written beside its place, brought to the disk, renamed, and its folder is brought there, too.
  private func expectWhole(_ calls: [SystemCall], in folder: String, suffix: String, atLeast least: Int) throws {
    let renames = calls.indices.filter { index in
      calls[index].name.hasPrefix("rename") && calls[index].texts.last?.hasSuffix(suffix) == true
    }
    #expect(renames.count >= least, "\(suffix): \(renames.count) saves")
    var before = calls.startIndex
    for rename in renames {
      let target = try #require(calls[rename].texts.last?.split(separator: "/").last.map { "\(folder)/\($0)" })
      let temporary = target + ".tmp"
      let made = try #require(
        calls[before..<rename].lastIndex { $0.rest.contains("O_EXCL") && $0.rest.contains("<\(temporary)>") })
      let written = try #require(calls[made..<rename].lastIndex { $0.name == "write" && $0.isOn(temporary) })
      #expect(
        calls[written..<rename].contains { $0.name == "fdatasync" && $0.isOn(temporary) }, "\(target) is not synced")
      let next = renames.first { $0 > rename } ?? calls.endIndex
      #expect(calls[rename..<next].contains { $0.name == "fsync" && $0.isOn(folder) }, "\(folder) is not synced")
      #expect(!calls.contains { $0.name == "write" && $0.isOn(target) }, "\(target) is written in place")
      before = rename
    }
  }

  @Test func twoSessionsAtOnceLoseNothing() throws {
    let home = try Home()
    let people = ["Noor", "Bo"]
    let terminals = try people.map { try home.terminal("--client", $0, "--seed", "7") }
    for terminal in terminals { try terminal.wait(for: "/help") }
    for round in 0..<3 {
      for (name, terminal) in zip(people, terminals) { try terminal.type("words \(round) of \(name)\r") }
      for (name, terminal) in zip(people, terminals) {
        try home.wait("round \(round) of \(name)") {
          try? terminal.wait(seconds: 0.01) { _ in false }
          return home.ids.contains { home.read("\(home.folder)/\($0).json").contains("words \(round) of \(name)") }
        }
      }
    }
    for (name, terminal) in zip(people, terminals) { try terminal.type("draft of \(name)", for: "draft of \(name)") }
    try home.wait("both drafts") {
      for terminal in terminals { try? terminal.wait(seconds: 0.01) { _ in false } }
      return Set(home.keptDrafts) == Set(people.map { "draft of \($0)" })
    }
    // The second at the same session is turned away, and leaves its terminal as it was.
    let third = try home.terminal("resume", try #require(home.ids.first))
    #expect(try third.end() == .status(73))
    #expect(third.isSane)
    for terminal in terminals { terminal.stop() }
    let said = home.ids.compactMap { try? home.store.load($0) }
    for name in people {
      let texts = try #require(said.first { $0.people.client == name }).entries.map(\.text)
      for round in 0..<3 { #expect(texts.contains("words \(round) of \(name)")) }
    }
  }
}
