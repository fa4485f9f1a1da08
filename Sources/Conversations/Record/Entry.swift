// One thing said or done in a conversation. The list of entries is the conversation: all else is folded from it.

import FoundationEssentials
import Perspective

/// One thing said or done, in the order of the transcript's JSON.
public struct Entry: Codable, Equatable, Sendable {
  /// The place in the list, from 1.
  public var n: Int
  /// When it was said; whole seconds.
  public var at: Date
  /// The id of the state in which it was said.
  public var state: String
  /// Which visit to that state this was, from 1.
  public var visit: Int
  /// Whose words these are.
  public var who: Speaker
  /// Who typed it, in a session shared between terminals.
  public var by: String?
  /// What kind of thing it is.
  public var kind: Kind
  /// The id of the item that it is about, such as `p1`.
  public var about: String?
  /// The words, as said.
  public var text: String
  /// What the words mean to the step.
  public var value: Value?
  /// How the words were read, where the step reads.
  public var reading: Reading?

  /// Makes an entry.
  public init(
    n: Int, at: Date, state: String, visit: Int, who: Speaker, by: String? = nil, kind: Kind, about: String? = nil,
    text: String, value: Value? = nil, reading: Reading? = nil
  ) {
    (self.n, self.at, self.state, self.visit) = (n, at, state, visit)
    (self.who, self.by, self.kind, self.about) = (who, by, kind, about)
    (self.text, self.value, self.reading) = (text, value, reading)
  }

  /// Whose words an entry holds; `other` is the second of two who swap discoveries.
  public enum Speaker: String, Codable, Sendable, CaseIterable {
    case script, client, coach, other
  }

  /// The closed list of what an entry can be.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// The script tells something.
    case say
    /// The script asks: the state it stands in awaits an answer.
    case ask
    /// The script shows the chart, a reading, the summary or what was shared; the text says the same in sentences.
    case show
    /// The first answer to a question.
    case answer
    /// An answer that takes the place of an earlier one; both stay in the list.
    case edit
    /// An earlier answer, offered again, stands; the text repeats it.
    case keep
    /// The question is passed over.
    case skip
    /// Back to the question before.
    case back
    /// On to a stage, named in the text.
    case goto
    /// Words that are not the answer: what the step could not take, what was said beside a choice or a number, and what
    /// Enter may still take. Nothing typed is lost.
    case unclear
    /// A note of the person's own. A coach's notes are never here.
    case note
    /// A question of the coach's own (or, alone, of the person's).
    case question
    /// The answer to such a question.
    case reply
    /// The session is left, to come back to.
    case pause
    /// The session is taken up again.
    case resume
    /// Items of an earlier session that come back, such as open actions, brought in before the first question.
    case earlier
    /// The person closed the conversation.
    case close
    /// What one of two who swap discoveries ticked, brought in before the first question; the value is whose.
    case shared
    /// What became of an item that comes back, told between two sessions; `about` is the item, the value its status.
    case review
    /// Something that one person says to another; it answers nothing.
    case remark
    /// In a shared session, a hand-over of who answers; the value is the role.
    case floor
    /// At one keyboard, whose words come next; the value is whose.
    case turn
    /// Words are taken back; the value is the `n` of the entry that held them.
    case strike
  }
}
