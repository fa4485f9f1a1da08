// Whether to write colour, by the conventions people set in their environment.

/// Whether a stream gets colour.
public struct ColourChoice: Sendable, Equatable {
  /// True when colour is wanted.
  public var isOn: Bool

  /// Decides: what the environment wishes, else yes on a terminal whose `TERM` is set and not `dumb`.
  public init(isTerminal: Bool, environment: [String: String]) {
    isOn = Self.wish(environment)?.isOn ?? (isTerminal && TerminalKind(environment: environment) != .dumb)
  }

  /// What the environment wishes for any program, and the variable that says so: `NO_COLOR` (not empty) means no;
  /// `CLICOLOR_FORCE` or `FORCE_COLOR` (neither empty nor `0`) means yes; `CLICOLOR=0` means no.
  /// Sources: no-color.org and bixense.com/clicolors; `FORCE_COLOR` as Node's tools use it.
  public static func wish(_ environment: [String: String]) -> (isOn: Bool, variable: String)? {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    if isSet("NO_COLOR") { return (false, "NO_COLOR") }
    for name in ["CLICOLOR_FORCE", "FORCE_COLOR"] where isSet(name) && environment[name] != "0" { return (true, name) }
    return environment["CLICOLOR"] == "0" ? (false, "CLICOLOR") : nil
  }
}

/// What the environment says of the terminal.
public enum TerminalKind: Sendable, Equatable {
  /// `TERM` is unset, empty or `dumb`: no escape sequence is understood.
  case dumb
  /// A terminal that leaves rows as they are when it becomes narrower: xterm itself, GNU screen, the Linux console.
  case fixed
  /// A terminal that wraps rows afresh when its width changes: tmux, and most others of today.
  case reflowing

  /// Reads `TERM` and the variables by which terminals name themselves.
  public init(environment: [String: String]) {
    let term = environment["TERM"] ?? ""
    if term.isEmpty || term == "dumb" {
      self = .dumb
    } else if environment["TMUX"].map({ !$0.isEmpty }) ?? false {
      self = .reflowing
    } else if environment["XTERM_VERSION"] != nil || environment["STY"] != nil || term == "linux" {
      self = .fixed
    } else {
      self = .reflowing
    }
  }
}
