// A value as JSON text.

import Conversations

/// Writes values as JSON (RFC 8259, UTF-8), members in their order.
///
/// Quotation marks, backslashes, control characters (C0, DEL and C1) and characters that are not seen or turn a line
/// around are escaped, so that printing a file stays harmless and shows all that is in it; every other character stands
/// as it is.
public struct JSONText: Sendable {
  /// How many levels, from the outside, have every member on a line of its own; what lies deeper stands on one line.
  public var brokenLevels: Int

  /// Makes a writer; everything stands on one line by default.
  public init(brokenLevels: Int = 0) { self.brokenLevels = brokenLevels }

  /// The text of a value, with a newline at its end.
  public func text(of value: Value) -> String { String(decoding: bytes(of: value), as: UTF8.self) + "\n" }

  /// The text of a value, without a newline at its end. O(n).
  public func bytes(of value: Value) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, to: &bytes, level: 0)
    return bytes
  }

  private func append(_ value: Value, to bytes: inout [UInt8], level: Int) {
    switch value {
    case .text(let text): Self.append(text, to: &bytes)
    case .number(let number): bytes += String(number).utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .list(let items):
      append(items, "[", "]", to: &bytes, level) { item, bytes in append(item, to: &bytes, level: level + 1) }
    case .record(let record):
      append(record.members, "{", "}", to: &bytes, level) { member, bytes in
        Self.append(member.name, to: &bytes)
        bytes += ": ".utf8
        append(member.value, to: &bytes, level: level + 1)
      }
    }
  }

  private func append<Item>(
    _ items: [Item], _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, to bytes: inout [UInt8], _ level: Int,
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    let isBroken = level < brokenLevels
    func breakLine(_ level: Int) { bytes += [0x0A] + [UInt8](repeating: 0x20, count: 2 * level) }
    bytes.append(UInt8(ascii: opening))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if isBroken { breakLine(level + 1) } else if index > 0 { bytes.append(0x20) }
      write(item, &bytes)
    }
    if isBroken, !items.isEmpty { breakLine(level) }
    bytes.append(UInt8(ascii: closing))
  }

  /// RFC 8259, section 7. Runs without escapes are copied whole.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let utf8 = text.utf8
    var (copied, index) = (utf8.startIndex, utf8.startIndex)
    while index < utf8.endIndex {
      let byte = utf8[index]
      if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
        utf8.formIndex(after: &index)
        continue
      }
      let scalar = text.unicodeScalars[index]
      let next = text.unicodeScalars.index(after: index)
      if !scalar.isPlain || byte < 0x7F {
        bytes += utf8[copied..<index]
        bytes += escape(scalar).utf8
        copied = next
      }
      index = next
    }
    bytes += utf8[copied...]
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default:
      String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }
  }
}
