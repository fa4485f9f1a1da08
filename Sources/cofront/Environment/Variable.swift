// The variables that are read and are not this program's settings.

/// Variables of the environment, in the words of `cofront help environment`.
enum Variable {
  /// Each with what it does; those that do the same stand together.
  static let all: [(names: [String], meaning: String)] = [
    (["ACCESSIBLE"], "Plain text, line after line, as --plain, unless it is 0."),
    (["NO_COLOR"], "No colours."),
    (["CLICOLOR"], "No colours if it is 0."),
    (["CLICOLOR_FORCE", "FORCE_COLOR"], "Colours, also into a file, unless it is 0."),
    (["PAGER"], "The program that shows long texts page by page."),
    (["LESS"], "Options of less; FRX unless you set it."),
    (["LC_ALL", "LC_CTYPE", "LANG"], "If the first that is set is not UTF-8, bars and marks are drawn in ASCII."),
    (["TERM"], "Plain text if it is unset or dumb."),
    (["TMUX", "STY", "XTERM_VERSION"], "Which terminal it is, to draw a resized window well."),
    (["VISUAL", "EDITOR"], "Your editor, for Ctrl-X Ctrl-E and /edit."),
    (["EDITRC"], "Where your key settings are; else ~/.editrc."),
    (["HOME"], "Your home folder."),
    (["XDG_CONFIG_HOME"], "The config file is cofront/config in it; else in ~/.config."),
    (["XDG_DATA_HOME"], "Conversations are in cofront in it; else in ~/.local/share."),
    (["XDG_STATE_HOME"], "Drafts are in cofront in it; else in ~/.local/state."),
    (["XDG_RUNTIME_DIR"], "Sockets of shared conversations, and pages that --open makes."),
    (["XDG_CACHE_HOME"], "Such pages if there is no XDG_RUNTIME_DIR; else ~/.cache."),
    (["TMPDIR"], "A place for the file that your editor opens."),
    (["LOGNAME", "USER"], "Your login name, if cofront cannot ask for your name."),
    (["TZ"], "Your time zone; else /etc/localtime."),
    (["COFRONT_COMMAND"], "What you type to run the program; scripts/coach sets it."),
  ]
}
