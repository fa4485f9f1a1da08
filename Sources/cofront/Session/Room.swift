// Where a session is played: in this process, or in another one that shares it.

import Conversations
import LineEditing
import Transcripts

/// What a seat hands its lines to. What comes of them, and of those of others, the seat is told by `receive`.
protocol Room: AnyObject {
  /// The seat at this terminal.
  var seat: Seat? { get set }
  /// Who sits at this terminal; `nil` where everybody does.
  var role: Role? { get }
  /// Whether drafts are seen while they grow.
  var isLive: Bool { get }
  /// Whether others are let in from here.
  var isHost: Bool { get }
  /// The conversation as the seat finds it.
  var conversation: Conversation { get }
  /// Where a coach who sits here keeps notes.
  var store: Store { get }
  /// Where the draft is kept that is typed here.
  var draft: DraftFile { get }
  /// Drafts of sessions with the same people that ended before their first answer.
  var lostDrafts: [DraftFile] { get }
  /// Whether words of the latest answers are not on the disk.
  var isUnsaved: Bool { get }

  /// What is told before anything else.
  var greeting: [String] { get }
  /// From now on others are heard.
  func open()
  /// Takes in a line that was typed after so many entries; `.taken` or `.stale` answers its number.
  /// - Returns: `false` when nobody is there to take it.
  func take(_ input: Input, number: Int, after count: Int) -> Bool
  /// Shows others what is being typed here.
  func show(_ draft: String?)
  /// Lets in whoever asks, or does not.
  /// - Returns: `false` when that is not for this person to say.
  func admit(_ isWelcome: Bool) -> Bool
  /// Leaves, since this person does.
  func leave()
  /// Ends what is held here and every connection. Nothing may be handed on afterwards.
  func close()

  /// Whose account keeps the session, where it is another than this person's.
  var keeper: String? { get }
  /// Why this was no good end, where it was none.
  var failure: Failure? { get }
  /// The command that leads back here.
  var wayBack: String { get }
  /// What is told last.
  var farewell: String { get }
}
