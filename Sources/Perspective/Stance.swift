// What a reading concludes about a whole text: the stance taken, and where the attention rests.

/// What the writer does with a difficulty between the parties.
///
/// The difference is Joe Kittel's (SPiBR.org, "Calling for Trust"): conflict attacks the other, confrontation faces,
/// together, an issue that lies between.
public enum Stance: String, Codable, Sendable, CaseIterable {
  /// The other is attacked, however politely, and even if the rest is constructive.
  case conflict
  /// A difficulty is faced (named, owned, asked about, worked on) with no attack.
  case confrontation
  /// No difficulty is faced and nobody is attacked: logistics, facts, thanks, talk about method.
  case neutral
}

/// Where a text puts the difficulty.
public enum Attention: String, Codable, Sendable, CaseIterable {
  /// On the other person or party.
  case other
  /// On the issue.
  case issue
  /// On both: an attack stands beside real engagement with the issue.
  case mixed
  /// Nowhere: there is no difficulty, or the text only shuts the talk down.
  case none
}
