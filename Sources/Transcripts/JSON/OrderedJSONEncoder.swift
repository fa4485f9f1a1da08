// Codable values to JSON bytes, members in the order of their declarations: Foundation's encoder sorts or shuffles them.

import FoundationEssentials

/// Encodes values as JSON (RFC 8259, UTF-8) whose members stand in the order in which they are encoded.
///
/// * A dictionary's members are sorted by key, so that the same value always gives the same bytes.
/// * A `Date` is an RFC 3339 string in UTC, in whole seconds (`2026-11-21T14:30:00Z`).
/// * Quotation marks, backslashes and control characters (C0, DEL and C1: printing a file stays harmless) are escaped;
///   every other character stands as it is.
/// * Nested containers are written as they come. A type that goes back to a container after a later sibling was begun
///   gets an `EncodingError`; synthesised conformances never do so.
public struct OrderedJSONEncoder: Sendable {
  /// How many levels, from the outside, have every member on a line of its own; what lies deeper stands on one line.
  public var brokenLevels: Int

  /// Makes an encoder; everything stands on one line by default.
  public init(brokenLevels: Int = 0) { self.brokenLevels = brokenLevels }

  /// Encodes a value.
  /// - Returns: The JSON text in UTF-8, without a final newline.
  /// - Throws: `EncodingError` for a number that is not finite, a date outside the years 0 to 9999, a value that encodes
  ///   two values in one place, or what the value itself throws.
  public func encode(_ value: some Encodable) throws(EncodingError) -> [UInt8] {
    let writer = JSONWriter(brokenLevels: brokenLevels)
    do {
      try writer.encode(value)
      if let failure = writer.failure { throw failure }
    } catch let error as EncodingError {
      throw error
    } catch {
      throw EncodingError.invalidValue(
        value, .init(codingPath: [], debugDescription: "The value could not be encoded.", underlyingError: error))
    }
    return writer.bytes
  }
}
