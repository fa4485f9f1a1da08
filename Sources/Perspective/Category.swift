// The nineteen categories: twelve ways to attack the other, seven ways to face the issue.

/// Whether words attack the other or face the issue.
public enum Kind: String, Codable, Sendable {
  /// The attention is on the other, as an opponent.
  case attack
  /// The attention is on the issue.
  case issue
}

/// What a span was read as. The definition, cues, traps and sources of each stand at the head of its file of rules, in
/// `Rules/`, which is called by the raw value; the raw values are part of the transcript's format.
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
  /// The wording suggests an attack, and no rule says of what kind.
  case tone
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
      .fauxfeeling, .usVersusThem, .scarcity, .tone:
      .attack
    case .observation, .need, .contribution, .asking, .request, .joint, .provisional:
      .issue
    }
  }

  /// What the words may do, in one plain sentence that judges nobody: how they may reach the other, or how they help.
  /// At most 20 words.
  public var reason: String {
    switch self {
    case .blame:
      "This may reach them as blame; they may then talk about whose fault it is, and not about what happened."
    case .generalisation:
      "This may reach them as if they were always like this; they may think of times when they were not."
    case .label:
      "This may reach them as a word for who they are, and that is hard to change."
    case .mindreading:
      "This may reach them as being told what they think or want, and from here you can only guess that."
    case .contempt:
      "This may reach them as if you thought little of them; they may hear only that, not what you mean."
    case .dismissal:
      "This may reach them as if what troubles them were not important."
    case .defensiveness:
      "This may reach them as if you did not want to hear what worries them."
    case .stonewalling:
      "This may reach them as the end of the talk, while the issue between you is still there."
    case .threat:
      "This may reach them as pressure; what people do under pressure, they do not do with trust."
    case .fauxfeeling:
      "This may reach them as words about what they did, and not about what you feel."
    case .usVersusThem:
      "This may reach them as if they were on the other side, and the better people on yours."
    case .scarcity:
      "This may reach them as if only one of you can win, so that it looks dangerous to share."
    case .tone:
      "This may reach them as hard or cold; it is only a guess from the tone of the words."
    case .observation:
      "This says what happened and what it led to, so that both can look at the same thing."
    case .need:
      "This says what you feel or need, and it blames nobody."
    case .contribution:
      "This says what your own part is, and that makes it safer for them to see theirs."
    case .asking:
      "This asks in order to understand, and leaves room for an answer you do not know yet."
    case .request:
      "This asks for something they can do; they can also say no, or change it."
    case .joint:
      "This puts the two of you on one side and the issue on the other."
    case .provisional:
      "This says how you see it and leaves room for another view."
    }
  }

  /// A question that helps to look at the words once more. At most 20 words, never an advice and never a new wording.
  public var lookAgain: String {
    switch self {
    case .blame: "What happened, as a camera would have seen it?"
    case .generalisation: "What happened the one time that you remember best?"
    case .label: "What did you see or hear that made you choose this word?"
    case .mindreading: "What else could explain what you saw or heard?"
    case .contempt: "What do you miss, or need, from them?"
    case .dismissal: "What might make this so important to them?"
    case .defensiveness: "Which part of it, even a small one, might be yours?"
    case .stonewalling: "What would you need in order to stay in this conversation?"
    case .threat: "What do you need so much that you would push for it?"
    case .fauxfeeling: "If you leave them out of the sentence, what feeling is left?"
    case .usVersusThem: "What do both sides want, or fear, in the same way?"
    case .scarcity: "What could there be more of, for both of you?"
    case .tone: "How would these words reach you, if they were said to you?"
    case .observation: "Which effect of it is most important to you?"
    case .need: "What would help with this need, even in part?"
    case .contribution: "What would you like to do about your part?"
    case .asking: "What would you most like to hear from them?"
    case .request: "How will it be for you if they say no?"
    case .joint: "What would both of you gain if you found an answer to this?"
    case .provisional: "What could you learn that would change your view?"
    }
  }
}
