// The seven categories of facing, gathered.

enum Facing {
  static let rules: [Rule] =
    Observation.rules + Need.rules + Contribution.rules + Asking.rules + Request.rules + Joint.rules + Provisional.rules
    + Signs.rules
}
