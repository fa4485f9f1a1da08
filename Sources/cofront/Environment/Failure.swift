// Why a command could not do its work: one line, and the exit status of sysexits.h.

/// Why a command could not do its work. `description` is `WHAT: REMEDY`.
struct Failure: Error, CustomStringConvertible {
  /// What happened, and what to do.
  var description: String
  /// The exit status.
  var status: Status

  /// The statuses that are told.
  enum Status: Int32 { case usage = 64, badData, noInput, system = 71, cannotCreate = 73, inputOutput }

  /// A failure of one's own.
  init(_ description: String, _ status: Status) { (self.description, self.status) = (description, status) }
}
