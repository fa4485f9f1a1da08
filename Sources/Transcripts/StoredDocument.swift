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
}

extension Transcript: StoredDocument {}

/// As much of a document of any version as tells what it is.
private struct DocumentHead: Decodable {
  var format: String?
  var version: Int?
}

extension StoredDocument {
  /// Reads a document.
  /// - Parameters:
  ///   - bytes: JSON in UTF-8.
  ///   - id: The session that the file is named after.
  ///   - file: The file's path, for errors.
  static func decode(_ bytes: [UInt8], id: String, file: String) throws(StoreError) -> Self {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    let data = Data(bytes)
    do {
      let document = try decoder.decode(Self.self, from: data)
      try check(format: document.format, version: document.version, file: file)
      guard document.id == id else {
        throw StoreError.badData(file: file, place: "id", why: "it is not the name of the file")
      }
      return document
    } catch let error as StoreError {
      throw error
    } catch {
      // A document of another kind or version breaks anywhere: say that it is one, not where it breaks.
      if let head = try? decoder.decode(DocumentHead.self, from: data) {
        try check(format: head.format, version: head.version, file: file)
      }
      throw .badData(file: file, place: (error as? DecodingError)?.place ?? "", why: Self.why(error))
    }
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
