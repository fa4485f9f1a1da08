// Why a command could not do its work: one line, and the exit status of sysexits.h.

/// Why a command could not do its work. `description` is `WHAT: REMEDY`.
struct Failure: Error, CustomStringConvertible {
  /// What happened, and what to do.
  var description: String
  /// The exit status.
  var status: Status

  /// The statuses that are told.
  enum Status: Int32, CaseIterable {
    case usage = 64, badData, noInput, system = 71, cannotCreate = 73, inputOutput

    /// What it means.
    var meaning: String {
      switch self {
      case .usage: "the command was not understood"
      case .badData: "a script, a transcript or another file is not as it should be"
      case .noInput: "there is no such conversation, folder or file"
      case .system: "the system refused something, such as memory or a new process"
      case .cannotCreate: "something cannot be made, or is in use"
      case .inputOutput: "something could not be read or written"
      }
    }
  }

  /// A failure of one's own.
  init(_ description: String, _ status: Status) { (self.description, self.status) = (description, status) }
}
