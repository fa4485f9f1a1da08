// The config file: what a person has set, in lines `key = value`. What else stands in it stays as it is.

import Glibc
import Transcripts

/// The config file, as it was read.
struct ConfigFile {
  /// Where it is; empty where there can be none.
  let path: String
  /// Whether it is there.
  let isThere: Bool
  private var lines: [Substring] = []
  /// What is set, with the line that sets it, from 1.
  private(set) var values: [Setting: (value: String, line: Int)] = [:]
  /// What is wrong in it, each in one line with its place; such a line counts for nothing.
  private(set) var faults: [String] = []

  /// Reads the file. A missing one sets nothing.
  init(path: String) {
    self.path = path
    isThere = !path.isEmpty && access(path, F_OK) == 0
    guard isThere else { return }
    do throws(Failure) {
      let text = try Process.text(of: try Process.contents(of: path), path, remedy: "save it as UTF-8")
      lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
    } catch {
      faults = [error.description]
    }
    for (index, line) in lines.enumerated() {
      do throws(Failure) { try read(line, index + 1) } catch { faults.append("\(path):\(index + 1): \(error)") }
    }
  }

  private mutating func read(_ line: Substring, _ number: Int) throws(Failure) {
    let text = String(line).trimmed
    if text.isEmpty || text.hasPrefix("#") { return }
    guard let cut = text.firstIndex(of: "=") else {
      throw Failure("“\(text)” sets nothing: write KEY = VALUE, or # before a remark", .usage)
    }
    let name = String(text[..<cut]).trimmed
    guard let key = Setting(named: name) else { throw Setting.none(named: name) }
    let value = try key.value(String(text[text.index(after: cut)...]))
    if key.isPath, !value.hasPrefix("/"), value != "~", !value.hasPrefix("~/") {
      throw Failure("\(key.rawValue) is no whole path: begin it with / or ~/", .usage)
    }
    values[key] = (value, number)
  }

  /// The file with another value of a key, in its place where it has one; `nil` takes it out.
  func changed(_ key: Setting, to value: String?) -> String {
    var lines = lines.map(String.init)
    let places = lines.indices.filter { index in
      let words = lines[index].split(separator: "=", maxSplits: 1)
      return words.count == 2 && Setting(named: String(words[0]).trimmed) == key
    }
    let setting = value.map { "\(key.rawValue) = \($0)" }
    if let place = places.last, let setting {
      lines[place] = setting
    } else if let setting {
      lines.append(setting)
    }
    let gone = setting == nil ? places : places.dropLast()
    for index in gone.reversed() { lines.remove(at: index) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Writes a key for the person alone, and whatever else stood in the file; a link is followed.
  func write(_ key: Setting, to value: String?) throws {
    guard !path.isEmpty else {
      throw Failure("there is no place for a config file: set HOME or XDG_CONFIG_HOME", .cannotCreate)
    }
    let target = realpath(path, nil)
    defer { free(target) }
    let file = try ChosenFile(
      target.map { String(cString: $0) } ?? path, makingFolder: true,
      remedy: "set XDG_CONFIG_HOME to a folder of yours, or change its permissions")
    try file.write(Array(changed(key, to: value).utf8))
  }
}
