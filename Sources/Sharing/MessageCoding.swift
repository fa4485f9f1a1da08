// Messages as bytes, and bytes as messages.

import FoundationEssentials

/// Writes and reads messages; dates are RFC 3339 in UTC.
enum MessageCoding {
  /// A message as a line of JSON with its line feed; JSON's strings hold none.
  static func line(_ message: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Nothing that is sent can fail to encode: there are no numbers but whole ones.
    guard let data = try? encoder.encode(message) else { return [] }
    return Array(data) + [UInt8(ascii: "\n")]
  }

  /// A line as a message; `nil` when it is none.
  static func message<Message: Decodable>(_ line: some Sequence<UInt8>) -> Message? {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return try? decoder.decode(Message.self, from: Data(line))
  }
}
