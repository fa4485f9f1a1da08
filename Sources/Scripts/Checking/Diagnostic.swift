// What is wrong with a script, and where.

/// Something wrong with a script.
public struct Diagnostic: Equatable, Sendable {
  /// Which of the known faults it is.
  public var code: DiagnosticCode
  /// What is wrong, with what to do about it.
  public var message: String
  /// Where it stands, if it stands somewhere.
  public var place: Place?

  /// Makes a diagnostic.
  public init(_ code: DiagnosticCode, _ message: String, at place: Place? = nil) {
    (self.code, self.message, self.place) = (code, message, place)
  }

  /// The line that tools and editors understand: `FILE:LINE:COL: error CF012: ...`.
  public func line(file: String) -> String {
    let place = place ?? .start
    return "\(file):\(place.line):\(place.column): \(code.severity) \(code.rawValue): \(message)"
  }
}

/// A place in a text.
public struct Place: Equatable, Comparable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// Where a text begins.
  static let start = Place(line: 1, column: 1)

  /// Whether one place stands before another.
  public static func < (one: Place, other: Place) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
