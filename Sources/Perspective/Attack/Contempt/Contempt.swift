// Contempt: mockery, sarcasm, superiority, a veiled dig.

/// Definition: the other is looked down on, by mockery, sarcasm, superiority or a dig in polite clothes.
/// Cues: "with all due respect", "per my last email", "must be nice", "how nice of you to", mock praise after something bad,
/// comparison with children or beginners, scare quotes, rhetorical questions with actually / even / exactly.
/// Traps: real thanks and praise, real questions, quotations of others, technical and literal senses.
/// Sources: Gottman (contempt puts oneself on a higher plane); lists of passive-aggressive phrases in mail.
enum Contempt {
  static let rules: [Rule] =
    veiledDigs + mockPraise + hollowPraise + superiority + belittling + condescension + mockWishes + wryAsides
    + sayings + leftHanded + rhetoricalQuestions + sincere
}
