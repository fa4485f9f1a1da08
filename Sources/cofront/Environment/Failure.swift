// Why a command could not do its work: one line, and the exit status of sysexits.h.

import Scripts
import Transcripts

/// Why a command could not do its work. `description` is `WHAT: REMEDY`.
struct Failure: Error, CustomStringConvertible {
  /// What happened, and what to do.
  var description: String
  /// The exit status.
  var status: Int32

  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let noInput: Int32 = 66
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74

  /// A failure of one's own.
  init(_ description: String, status: Int32) { (self.description, self.status) = (description, status) }
}
