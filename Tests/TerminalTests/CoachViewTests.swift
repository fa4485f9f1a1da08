// What `/view` shows a coach: marked line by line what the client does not see, and of charts only those with numbers.

import Conversations
import Foundation
import TerminalDriver
import Testing

extension TerminalTests {
  @Test func theViewMarksWhatTheClientDoesNotSee() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    for line in ["To sleep", "I sleep", "network", "short", "We laughed", "Ana, Bo", ""] { try client.send(line) }
    try coach.wait(for: "Three numbers on one line")
    let before = coach.output.count
    try coach.type("/view\r", for: "No notes of yours yet")
    let bare = String(decoding: coach.output[before...], as: UTF8.self)
    #expect(!bare.contains("·····"), "a chart without numbers says nothing")
    for line in ["7 5 8", "3 4 5"] { try client.send(line) }
    try coach.send("/note sat back")
    let start = coach.output.count
    try coach.send("/view")
    try coach.wait(for: "Where the next conversation could begin")
    let shown = String(decoding: coach.output[start...], as: UTF8.self).split(separator: "\r\n").map(String.init)
    func rows(with words: String) -> [String] { shown.filter { $0.contains(words) } }
    for words in ["Cue: ", "sat back", "Ana: imperative, at 5", "The lowest number is 3"] {
      #expect(rows(with: words).last?.contains("┆ ") == true, "\(words)")
    }
    for words in ["Ana  ███", "Bo   ███"] {
      #expect(rows(with: words).last?.hasPrefix("  ") == true, "\(words): both see the bars")
    }
  }
}
