// A session with what it came to, without its entries: what is looked at across sessions.

import FoundationEssentials
import Scripts

/// A session as the others look at it.
public struct PastSession: Equatable, Sendable {
  /// The session's name.
  public var id: String
  /// When it began.
  public var started: Date
  /// How far the person's clock was from UTC then.
  public var zone: Zone?
  /// Whether the person closed it; else it may be taken up again.
  public var isClosed: Bool
  /// The id of the script that it is under.
  public var script: String
  /// What the script keeps.
  public var data: DataModel
  /// What is looked at later of what it came to so far.
  public var outcome: PackedRecord

  /// Makes a past session of all that it came to.
  public init(
    id: String, started: Date, zone: Zone? = nil, isClosed: Bool = true, script: Script, outcome: Record
  ) {
    self.init(
      id: id, started: started, zone: zone, isClosed: isClosed, script: script, outcome: PackedRecord(outcome))
  }

  /// Makes a past session.
  public init(
    id: String, started: Date, zone: Zone? = nil, isClosed: Bool = true, script: Script, outcome: PackedRecord
  ) {
    (self.id, self.started, self.zone, self.isClosed) = (id, started, zone, isClosed)
    (self.script, self.data, self.outcome) = (script.id, script.data, outcome)
  }

  /// The day on which it began, where the person was.
  public var day: Day { Day(started, in: zone) }
}
