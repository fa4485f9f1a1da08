// Reading what was saved: which format and version a document has, and what is wrong with it where something is.

import Conversations
import FoundationEssentials

/// A document that names its format, its version and the session it belongs to.
protocol StoredDocument: Decodable {
  static var format: String { get }
  static var version: Int { get }
  var format: String { get }
  var version: Int { get }
  var id: String { get }
  /// What a document may hold, where a schema says so.
  static var schema: Schema? { get }
}

extension StoredDocument {
  static var schema: Schema? { nil }
}

extension Transcript: StoredDocument {
  static var schema: Schema? { .transcript }
}

extension StoredDocument {
  /// Reads a document.
  /// - Parameters:
  ///   - bytes: JSON in UTF-8.
  ///   - id: The session that the file is named after.
  ///   - file: The file's path, for errors.
  static func decode(_ bytes: [UInt8], id: String, file: String) throws(StoreError) -> Self {
    _ = try admitted(bytes, file: file)
    return try known(bytes, id: id, file: file)
  }

  /// Reads what is known of a document, whatever else is in it; nobody has held it against the schema.
  static func known(_ bytes: [UInt8], id: String, file: String) throws(StoreError) -> Self {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let container = try decoder.singleValueContainer()
      guard let time = UTCTime(rfc3339: try container.decode(String.self)) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "it is no time")
      }
      return time.date
    }
    let document: Self
    do { document = try decoder.decode(Self.self, from: Data(bytes)) } catch {
      throw .badData(file: file, place: (error as? DecodingError)?.place ?? "", why: why(error))
    }
    try check(format: document.format, version: document.version, file: file)
    guard document.id == id else { throw .badData(file: file, place: "id", why: "it is not the name of the file") }
    return document
  }

  /// Reads the JSON of a document of this kind, held against its schema.
  /// - Parameter cut: What is passed over unread.
  static func admitted(_ bytes: [UInt8], without cut: Range<Int>? = nil, file: String) throws(StoreError) -> JSON {
    guard let json = JSON.read(bytes, without: cut) else {
      throw .badData(file: file, place: "", why: "it is not valid JSON")
    }
    // A document of another kind or version breaks anywhere: say that it is one, not where it breaks.
    try check(format: json["format"]?.text, version: json["version"]?.number, file: file)
    if let flaw = schema?.flaw(in: json) { throw .badData(file: file, place: flaw.place, why: flaw.why) }
    return json
  }

  private static func check(format: String?, version: Int?, file: String) throws(StoreError) {
    guard format == Self.format else {
      throw .badData(file: file, place: "format", why: "it is not a \(Self.format)")
    }
    if let version, version > Self.version { throw .newerFormat(file: file, version: version) }
    guard let version, version >= 1 else { throw .badData(file: file, place: "version", why: "it is not known") }
  }

  private static func why(_ error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): "\(key.stringValue) is missing"
    case .valueNotFound: "a value is missing"
    case .typeMismatch: "it is of the wrong type"
    case .dataCorrupted(let context) where context.codingPath.isEmpty: "it is not valid JSON"
    default: "its value is not known"
    }
  }
}

extension DecodingError {
  /// The path of members to what could not be read, as `entries[3].kind`.
  fileprivate var place: String {
    let path: [any CodingKey] =
      switch self {
      case .keyNotFound(_, let context), .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        context.codingPath
      @unknown default: []
      }
    return path.reduce(into: "") { place, key in
      if let index = key.intValue {
        place += "[\(index)]"
      } else {
        place += (place.isEmpty ? "" : ".") + key.stringValue
      }
    }
  }
}
