// The templates under Templates/, compiled into the program, and how words are escaped in each of their languages.

/// The templates of the reports. Every template names the language of its words in its first line.
enum Templates {
  /// The templates by name.
  private static let library = Dictionary(
    uniqueKeysWithValues: sources.compactMap { name, text in
      // A template that cannot be read is a mistake of the program, which a test finds: it renders as nothing.
      Template(text).map { (name, $0) }
    })

  /// The templates' texts by name.
  static let sources: [(name: String, text: String)] = [
    ("head", PackageResources.head_mustache), ("page", PackageResources.page_mustache),
    ("progress", PackageResources.progress_mustache), ("chart", PackageResources.chart_mustache),
    ("picture", PackageResources.picture_mustache), ("colours", PackageResources.colours_mustache),
    ("markdown", PackageResources.markdown_mustache), ("network", PackageResources.network_mustache),
    ("networks", PackageResources.networks_mustache), ("partners", PackageResources.partners_mustache),
  ].map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }

  /// Renders what a template says with the values of a model, found by the names of its properties.
  static func render(_ name: String, _ model: Any) -> String {
    library[name]?.render(model, partials: library) ?? ""
  }
}

/// The languages that words are put into, each with its own way of keeping them words.
enum Language: String {
  /// HTML and SVG, in text and in quoted attributes.
  case markup = "MARKUP"
  /// A line of CommonMark, with the tables of GitHub.
  case markdown = "MARKDOWN"
  /// A quoted string of Graphviz.
  case dot = "DOT"

  /// The words so that they stay words. They are read scalar by scalar, since a quotation mark with an accent on it is
  /// one character to Swift and still ends an attribute. O(n).
  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    let shown = Words.shown(text).unicodeScalars
    var begins = true
    var afterDigits = false
    for scalar in shown {
      switch self {
      case .markup: append(Self.entity(of: scalar), or: scalar, to: &escaped)
      case .dot: append(Self.graphviz(scalar), or: scalar, to: &escaped)
      case .markdown:
        let isListMark = ".)".unicodeScalars.contains(scalar) && afterDigits
        append(
          begins ? Self.opening(scalar) : isListMark ? "\\\(scalar)" : Self.inline(scalar), or: scalar, to: &escaped)
        afterDigits = (begins || afterDigits) && ("0"..."9").contains(scalar)
        begins = false
      }
    }
    return String(escaped)
  }

  private func append(_ replacement: String?, or scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
    if let replacement { text.append(contentsOf: replacement.unicodeScalars) } else { text.append(scalar) }
  }

  private static func entity(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }

  /// Graphviz reads entities in a string, and backslashes twice: in the string and in the label.
  private static func graphviz(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    default: nil
    }
  }

  private static func inline(_ scalar: Unicode.Scalar) -> String? {
    "\\`*_[]<>|&~$".unicodeScalars.contains(scalar) ? "\\\(scalar)" : scalar == "\n" ? " " : nil
  }

  /// At the beginning of a line more has a meaning: headings, lists, rules, indented code.
  private static func opening(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case " ": "&#32;"
    case "\t": "&#9;"
    case "#", "+", "-", "=", ":": "\\\(scalar)"
    default: inline(scalar)
    }
  }
}
