// What tests of any kind need of the file system: a folder that goes away, and the checkout.
import FoundationEssentials
import Glibc

/// A new folder under the temporary one; removed with everything in it.
public final class Scratch {
  /// The folder's path.
  public let path: String

  /// Makes the folder.
  public init() throws(TerminalFailure) {
    var template = Array("/tmp/cofront-test-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template).map({ String(cString: $0) }) else {
      throw TerminalFailure(description: "no folder: \(String(cString: strerror(errno)))")
    }
    self.path = path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in it.
  public func file(_ name: String) -> String { "\(path)/\(name)" }
}

/// The folder of the package.
public let checkout = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
