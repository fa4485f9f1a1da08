// A process of its own for the store's tests: one that holds a session, is killed while saving, or runs out of room.

import Conversations
import FoundationEssentials
import Glibc
import Transcripts

/// A line to the test; what has arrived is seen at once.
func tell(_ line: String) {
  print(line)
  fflush(nil)
}

func sample(_ id: String, entries: Int) -> Transcript {
  var transcript = Transcript(
    id: id, script: ScriptReference(id: "partnering", version: 1, sha256: String(repeating: "a", count: 64)), seed: 7,
    people: People(client: "noa"), started: Date(timeIntervalSince1970: 1_795_271_400), state: "arrive-aim")
  for n in 0..<entries {
    transcript.entries.append(
      Entry(
        n: n + 1, at: transcript.started, state: "arrive-aim", visit: 1, who: .client, kind: .answer,
        text: String(repeating: "words ", count: 50)))
  }
  return transcript
}

let (mode, folder, id) = (CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments[3])
let store = Store(path: folder)
do {
  switch mode {
  case "hold":
    let file = try store.begin(id)
    tell("held \(getpid())")
    _ = readLine()
    withExtendedLifetime(file) {}
  case "save":
    // Saves until it is killed: sizes vary, so that a torn file would not look like a whole one.
    let file = try store.begin(id)
    var count = 0
    while true {
      try file.save(sample(id, entries: 50 + count % 40))
      count += 1
      if count == 3 { tell("saving") }
    }
  case "limit":
    // A file may not grow past 4 kB: the second save fails, the third is small and works.
    signal(SIGXFSZ, SIG_IGN)
    let file = try store.begin(id)
    try file.save(sample(id, entries: 1))
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(71) }
    limit.rlim_cur = 4096
    guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(71) }
    do {
      try file.save(sample(id, entries: 90))
      tell("saved")
    } catch {
      tell("failed \(error.exitCode): \(try store.load(id).entries.count)")
    }
    try file.save(sample(id, entries: 2))
    tell("again: \(try store.load(id).entries.count)")
  case "umask":
    umask(0)
    let file = try store.begin(id)
    try file.save(sample(id, entries: 1))
    try store.append(note: "a note", to: id, at: Date(timeIntervalSince1970: 0), state: "arrive-aim")
    try store.keepScript("id: x", sha256: String(repeating: "a", count: 64))
    tell("saved")
    _ = readLine()
    withExtendedLifetime(file) {}
  default:
    exit(64)
  }
} catch {
  tell("\(error)")
  exit(error.exitCode)
}
