// The nineteen categories: twelve ways to attack the other, seven ways to face the issue.

/// Whether words attack the other or face the issue.
public enum Kind: String, Codable, Sendable {
  /// The attention is on the other, as an opponent.
  case attack
  /// The attention is on the issue.
  case issue
}

/// What a span was read as. The definition, cues, traps and sources of each stand in its own file, under `Attack/` and
/// `Facing/`; the raw values are part of the transcript's format.
public enum Category: String, Codable, Sendable, CaseIterable {
  /// The other did wrong or is the cause.
  case blame
  /// One event is made into a pattern of the person.
  case generalisation
  /// Character or competence is judged.
  case label
  /// A hostile motive, knowledge or feeling is asserted.
  case mindreading
  /// Mockery, sarcasm, superiority, a veiled dig.
  case contempt
  /// The other's reaction or concern is made invalid.
  case dismissal
  /// Warding off, counter-blame, an apology that is none.
  case defensiveness
  /// Withdrawing from the talk.
  case stonewalling
  /// A threat, an ultimatum, a demand whose refusal is punished.
  case threat
  /// An accusation dressed as a feeling.
  case fauxfeeling
  /// The parties are split into a better and a worse one.
  case usVersusThem = "us_vs_them"
  /// Zero-sum or fear: their gain is our loss.
  case scarcity
  /// What happened, and its effect, as a camera would have seen it.
  case observation
  /// A feeling or a need, owned.
  case need
  /// One's own part, or a repair of it.
  case contribution
  /// A question that wants to know.
  case asking
  /// A request or proposal that may be refused.
  case request
  /// Both parties before one problem.
  case joint
  /// A view, or a no, that leaves room for another view.
  case provisional

  /// Whether the category attacks the other or faces the issue.
  public var kind: Kind {
    switch self {
    case .blame, .generalisation, .label, .mindreading, .contempt, .dismissal, .defensiveness, .stonewalling, .threat,
      .fauxfeeling, .usVersusThem, .scarcity:
      .attack
    case .observation, .need, .contribution, .asking, .request, .joint, .provisional:
      .issue
    }
  }

  /// What the words may do, in one plain sentence that judges nobody: how they may reach the other, or how they help.
  /// At most 25 words.
  public var reason: String {
    switch self {
    case .blame:
      "This may reach them as being found guilty, and the talk may turn to who is at fault rather than what happened."
    case .generalisation:
      "This may reach them as a verdict on how they always are; they may think of the exceptions rather than of this time."
    case .label:
      "This may reach them as a judgement of who they are, which leaves them little to change."
    case .mindreading:
      "This may reach them as being told what they think or want, which from here can only be guessed."
    case .contempt:
      "This may reach them as being looked down on, and the sting may be heard louder than the point."
    case .dismissal:
      "This may reach them as if what troubles them did not count."
    case .defensiveness:
      "This may reach them as a door held shut: their concern goes back to them unanswered."
    case .stonewalling:
      "This may reach them as the end of the talk, with the issue still standing between you."
    case .threat:
      "This may reach them as pressure, and what is given under pressure is seldom given with trust."
    case .fauxfeeling:
      "This may reach them as something done to you rather than felt by you: an accusation in the clothes of a feeling."
    case .usVersusThem:
      "This may reach them as being put on the other side, with the better part kept here."
    case .scarcity:
      "This may reach them as a contest in which one must lose, so that sharing looks dangerous."
    case .observation:
      "This says what happened and what it did, so that both can look at the same thing."
    case .need:
      "This says what you feel or need, and nobody is accused by it."
    case .contribution:
      "This names your own part, which makes it safer for them to see theirs."
    case .asking:
      "This asks to understand, and leaves room for an answer you do not know yet."
    case .request:
      "This asks for something they can do, and can also decline or change."
    case .joint:
      "This puts the two of you on one side and the issue on the other."
    case .provisional:
      "This says how you see it and leaves room for another view."
    }
  }

  /// A question that helps to look at the words once more. At most 25 words, never an advice and never a new wording.
  public var lookAgain: String {
    switch self {
    case .blame: "What happened, as a camera would have seen it, and what did it cause on your side?"
    case .generalisation: "Which single time is freshest, and what happened then?"
    case .label: "What did you see or hear that brought you to this word?"
    case .mindreading: "What did you see or hear, and what else could explain it?"
    case .contempt: "What lies under the sting: what do you miss or need from them?"
    case .dismissal: "What might be at stake for them that makes this weigh so much?"
    case .defensiveness: "Which part of it, however small, might be yours?"
    case .stonewalling: "What would you need in order to stay in this conversation?"
    case .threat: "What do you need so much that you would press for it, and what if they say no?"
    case .fauxfeeling: "If you leave them out of the sentence, what feeling remains: sadness, fear, anger?"
    case .usVersusThem: "What do both sides want, or fear, in the same way?"
    case .scarcity: "What could be larger for both of you, and what are you afraid to lose?"
    case .observation: "What effect of it matters most to you?"
    case .need: "What would meet this need, even in part?"
    case .contribution: "What would you like to do about your part?"
    case .asking: "What would you most like to hear from them in reply?"
    case .request: "How will it be for you if they say no?"
    case .joint: "What would both of you gain if this were solved?"
    case .provisional: "What might you learn that would change your view?"
    }
  }
}
