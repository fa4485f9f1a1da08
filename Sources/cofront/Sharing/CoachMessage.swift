// What only one side is told: a coach of cues and readings, either of their own notes. The one place for such words.

import Conversations

/// What the program says to a coach alone, and of what either keeps from the other.
enum CoachMessage {
  static func cue(_ cue: String) -> String { "Cue: \(cue)" }
  static func finding(_ words: String, _ category: String) -> String { "“\(words)” (\(category))" }
  static func talk(_ percent: Int) -> String { "Talk: you \(percent) %, client \(100 - percent) % of the words so far" }
  static let noNotes = "No notes of yours yet."
  static func notes(of role: Role) -> String {
    "\(role == .coach ? "Your notes" : "Kept for you alone"); /notes 2 NEW WORDS changes one, /notes -2 takes it away:"
  }
  static func note(_ number: Int, _ words: String) -> String { "  \(number)  \(words)" }
  static let notesHow = "A number and the new words, such as /notes 2 NEW WORDS; or /notes -2 takes one away."
  static func noSuchNote(_ number: Int) -> String { "There is no note \(number); /notes lists them." }
  static func notesNotRead(_ reason: String) -> String { "Your notes could not be read: \(reason)." }
  static func noteWaits(_ reason: String) -> String {
    "Not saved yet: \(reason). It waits here; every line of the session tries again."
  }
  static func waiting(_ words: String) -> String { "  not saved yet: \(words)" }
  static let notesSaved = "What was not saved before is saved now, in your own file."
  static func privateKept(from coach: String) -> String {
    "Kept for you alone, in your own account. \(coach) does not see it; /notes lists it."
  }
  static func notesKeepName(_ reason: String) -> String { "The old name is still in your notes: \(reason)." }
  static let readingsOff = "You are not told how words may be heard. /reading on tells you again."
  static let readingsOn = "You are told how words may be heard."
  static let readingHow =
    "/reading off tells you nothing more, /reading on tells you again, /reading wrong takes back the latest."
  static let noReading = "There is no reading to take back."
  static func whichReading(_ findings: [String]) -> String {
    "Which one? " + findings.enumerated().map { "/reading wrong \($0 + 1): \($1)" }.joined(separator: "; ")
  }
  /// What a coach's note says of a reading that was wrong.
  static func notSo(_ finding: String) -> String { "Not so: \(finding)" }
  static let nothingRead = "The rules noticed nothing in the latest words."
}
