// The rules of attack, gathered: those of the twelve categories, then those that speak for several.

enum Attack {
  static let rules: [Rule] =
    Blame.rules + Generalisation.rules + Label.rules + MindReading.rules + Contempt.rules + Dismissal.rules
    + Defensiveness.rules + Stonewalling.rules + Threat.rules + FauxFeeling.rules + UsVersusThem.rules + Scarcity.rules
    + Abuse.rules + EndorsedWords.rules + HiddenTurns.rules + Faint.rules
}
