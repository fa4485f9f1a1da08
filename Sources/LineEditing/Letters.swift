// The one place where what is drawn is told apart by what the terminal's locale can show: UTF-8, or ASCII alone.
import Glibc

/// The marks with which text is drawn, in the letters of the locale.
public enum Letters {
  /// Whether only ASCII can be shown: the first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set names no UTF-8. Where
  /// none is set nothing is known of the terminal, and today's all show UTF-8.
  private static let areASCII = isASCII { getenv($0).map { String(cString: $0) } }

  static func isASCII(_ variable: (String) -> String?) -> Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
    guard let locale = locale?.lowercased() else { return false }
    return !locale.contains("utf-8") && !locale.contains("utf8")
  }

  /// A text as it is shown: marks and lines drawn in ASCII where nothing else can be; letters stay as they are.
  public static func shown(_ text: String) -> String { areASCII ? inASCII(text) : text }

  /// A text that stands in columns already: each mark takes as many as before.
  static func inColumns(_ text: String) -> String { areASCII ? inASCII(text, ellipsis: "~") : text }

  /// Quotation marks, dashes, bullets, bars and lines in ASCII. O(n).
  static func inASCII(_ text: String, ellipsis: String = "...") -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "…" {
        plain.append(contentsOf: ellipsis.unicodeScalars)
      } else {
        plain.append(marks[scalar] ?? scalar)
      }
    }
    return String(plain)
  }

  private static let marks: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, Unicode.Scalar)] = [
      ("“”„«»″", "\""), ("‘’‚‹›′", "'"), ("–—−‐‑", "-"), ("·•∙", "."), ("\u{A0}\u{202F}\u{2009}", " "), ("×", "x"),
      ("→", ">"), ("←", "<"), ("↑", "^"), ("↓", "v"), ("█▇▓▉▊▋▌▍▎▏■●◆", "#"), ("▒▐◐▄", "="), ("▁", "_"), ("▂", "."),
      ("▃", "-"), ("▅", "+"), ("▆", "*"), ("░□○◌◇", "."),
      ("─━┄┈═╌", "-"), ("│┃┆┊║╎▕", "|"), ("┌┐└┘├┤┬┴┼╭╮╰╯╴╶", "+"), ("✓✔", "v"), ("✗✘", "x"), ("\u{FFFD}", "?"),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.flatMap { pair in pair.0.unicodeScalars.map { ($0, pair.1) } })
  }()
}
