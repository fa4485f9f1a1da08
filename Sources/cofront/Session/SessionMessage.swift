// What the program itself says around a conversation: saving, leaving, coming back. The one place for such words.

import Conversations
import FoundationEssentials
import LineEditing
import Reports

/// What the program says around a conversation.
enum SessionMessage {
  /// What is open of a session that was left: what was planned in it, too.
  static func unfinished(_ left: Day, stage: String?, with other: String?, planned: [String] = []) -> String {
    let place = (other.map { ", with \($0)" } ?? "") + (stage.map { ", at “\($0)”" } ?? "")
    let rest = planned.count > 2 ? "; \(planned.count - 2) more" : ""
    let plans = planned.isEmpty ? "" : " You planned: \(planned.prefix(2).joined(separator: "; "))\(rest)."
    return "There is a conversation you left on \(left.text)\(place).\(plans) Would you like to go on with it?"
  }
  static let confirmHint = "Enter goes on · “new” begins another"
  static let confirmAgain = "“yes” goes on with it, “new” begins another, “leave” leaves it for another day. Which one?"
  static let confirmInstead =
    "What would you like instead? “new” begins another conversation, “leave” leaves; both keep this one."
  static let insteadHint = "“new” or “leave” · “yes” goes on after all"

  static let whatName = "What would you like to be called?"
  static func nameHint(_ login: String?) -> String {
    "a first letter is enough · " + (login.map { "Enter keeps “\($0)”" } ?? "it is kept for the next time")
  }
  static let nameAgain = "Any name or letter will do; it does not have to be yours."
  static func nameNotKept(_ reason: String, _ command: String, _ name: String) -> String {
    "The name is not kept for the next time: \(reason). To set it: \(command) config client \(name)"
  }

  /// Behind the place of a stage, when there are more or fewer of them than before.
  static let otherWay = ", on another way now"

  static let whichToShare = "Which of these may be shared? Nothing is chosen yet; names and numbers can be left out."
  static let ticksHint = "numbers, such as 1 3 · Enter for none"
  static let ticksAgain = "Numbers from the list, such as “1 3”; an empty line for none."
  static let first = "The first"
  static let second = "The second"

  static func saved(_ wayBack: String) -> String { "Saved. To come back: \(wayBack)" }
  static let onlyUnsentKept = "No session was written; the words that you have not sent are kept for the next start."
  static let nothingToSave = "Nothing was written, and nothing is kept."
  static let screenStays = "The screen still shows your words: type clear, or close the window."
  static func closed(_ id: String, isPlain: Bool, _ command: (String) -> String) -> String {
    "To read it again: \(command("show \(id)"))\(isPlain ? " --plain" : "")\nTo delete it: \(command("forget \(id)"))"
  }
  static func wasShared(_ command: String) -> String {
    "Two people shared this session; here it goes on at one screen. For two screens: \(command)."
  }
  static let welcomeBack = "Welcome back. This is where you were."
  static func unsaved(_ part: HeldSession.Part, _ reason: String) -> String {
    let what =
      switch part {
      case .words: "Not saved"
      case .notes: "The note is not saved"
      case .script: "What was said is saved, the copy of the script is not"
      }
    return "\(what): \(reason). You can go on; every answer tries again."
  }
  static let notSavedYet = "not saved yet · "
  static let upBringsBack = "The Up key brings the line back."
  static let noteWaits = "The note waits, and is saved with the next answer."
  static func lost(_ what: String, of id: String) -> String {
    "the last \(what) of \(id) could not be saved: copy them from the screen"
  }
  static func scriptNotKept(_ id: String, _ wayBack: String) -> String {
    "all that was said in \(id) is saved, only a copy of its script is not: free some space, and go on with \(wayBack)"
  }
  /// How a session goes on whose file, lock or folder was not there any more, or not its own.
  static func displaced(_ id: String, as new: String, from folder: String, to place: String) -> String {
    if place != folder { return "\(folder) could not be written. Everything you said is in \(place) now, as \(new)." }
    if new != id {
      return
        "Another program changed \(id), or took it. That is left as it is; all you said is kept beside it, as \(new)."
    }
    return "What was kept in \(folder) was gone, or free for others. All you said is saved there again, as \(id)."
  }
  static func notesStayed(_ place: String, _ id: String) -> String {
    "Notes that could not be moved are still in \(place), under \(id)."
  }
  /// Something has the name under which a save is written first.
  static func inTheWay(_ path: String, _ command: String) -> String {
    "\(path) is in the way. It stays, and your words are saved all the same. To look at it: \(command)"
  }
  static let savedAgain = "Saved again, with everything said meanwhile."
  static func openFolder(_ path: String) -> String {
    "Other users of this computer may look into \(path), where this is kept; chmod 700 keeps them out."
  }
  static let replaced = "Some characters could not be read and are shown as \u{FFFD}."
  static let draftBack = "The words you had not sent yet are back."
  static let moreIsBack = "What you told already stands in the line, to send or to change."
  static func draftNotKept(_ reason: String) -> String { "Words you have not sent yet cannot be kept: \(reason)." }
  static let noEditorHere = "/edit does not work here; type the answer instead."
  static func nextLine(of name: Command.Name) -> String {
    let what = name == .ask ? "The question" : name == .private ? "Your answer, for you alone" : "The note"
    return "\(what), in one line; an empty line for none."
  }
  static let notEdited = "Nothing was changed, so nothing was sent."
  static func editorFailed(_ reason: String) -> String { "The editor gave nothing back: \(reason)." }
  static func page(_ page: Int, of count: Int, by command: Command.Name) -> String {
    "Page \(page) of \(count)" + (page < count ? " · /\(command.rawValue) \(page + 1) goes on" : "")
  }
  static let nothingSaid = "Nothing to show yet."

  static func changed(_ change: ScriptChange) -> String {
    let answers = change.kept.count == 1 ? "1 answer" : "\(change.kept.count) answers"
    var parts = ["The script has changed since then: \(answers) kept"]
    if !change.askedAgain.isEmpty { parts.append("\(change.askedAgain.count) to be asked again") }
    if !change.orphaned.isEmpty {
      parts.append("\(change.orphaned.count) without a question now, kept in the transcript")
    }
    return parts.joined(separator: ", ") + "."
  }

  /// What `/help` shows: the commands, then the keys.
  static func help(_ commands: [Completion], keys: Bool) -> String {
    let commands = TerminalWidth.table(commands.map { ["  " + $0.text, $0.meaning ?? ""] })
    let more = [
      "", "If your answer begins with a slash, type two: //",
      keys
        ? "Alt-Enter or Ctrl-J begins a new line; so does \\ before Enter. The Up key brings back what you wrote."
        : "With \\ at the end of a line, the answer goes on in the next line.",
    ]
    return (commands + more).joined(separator: "\n")
  }
}
