// Whether to write colour, by the conventions people set in their environment.

/// Whether a stream gets colour.
public struct ColourChoice: Sendable, Equatable {
  /// True when colour is wanted.
  public var isOn: Bool

  /// Decides, the first that applies: the `--no-color` flag; `NO_COLOR` (not empty) means no; `CLICOLOR_FORCE` or
  /// `FORCE_COLOR` (neither empty nor `0`) means yes; else yes on a terminal whose `TERM` is set and not `dumb`.
  /// Sources: no-color.org and bixense.com/clicolors; `FORCE_COLOR` as Node's tools use it.
  public init(noColourFlag: Bool = false, isTerminal: Bool, environment: [String: String]) {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    func forces(_ name: String) -> Bool { isSet(name) && environment[name] != "0" }
    if noColourFlag || isSet("NO_COLOR") {
      isOn = false
    } else if forces("CLICOLOR_FORCE") || forces("FORCE_COLOR") {
      isOn = true
    } else {
      isOn = isTerminal && TerminalKind(environment: environment) != .dumb
    }
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
