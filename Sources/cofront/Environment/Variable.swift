// The variables that are read and are not this program's settings.

/// Variables of the environment, in the words of `cofront help environment`.
enum Variable {
  /// Each with what it does; those that do the same stand together.
  static let all: [(names: [String], meaning: String)] = [
    (["ACCESSIBLE"], "Plain text, line after line, as --plain, unless it is 0."),
    (["NO_COLOR"], "No colours."),
    (["CLICOLOR"], "No colours where it is 0."),
    (["CLICOLOR_FORCE", "FORCE_COLOR"], "Colours, also into a file, unless it is 0."),
    (["PAGER"], "The program that shows long texts page by page."),
    (["LESS"], "Options of less; FRX where there are none."),
    (["LC_ALL", "LC_CTYPE", "LANG"], "Where the first that is set names no UTF-8, text is drawn in ASCII."),
    (["TERM"], "Plain text where it is unset or dumb."),
    (["TMUX", "STY", "XTERM_VERSION"], "Which terminal it is, so that a resized window is drawn well."),
    (["VISUAL", "EDITOR"], "Your editor, for Ctrl-X Ctrl-E and /edit."),
    (["EDITRC"], "Where your key settings are; else ~/.editrc."),
    (["HOME"], "Your home folder."),
    (["XDG_CONFIG_HOME"], "The config file is cofront/config in it; else in ~/.config."),
    (["XDG_DATA_HOME"], "Conversations are in cofront in it; else in ~/.local/share."),
    (["XDG_STATE_HOME"], "Drafts are in cofront in it; else in ~/.local/state."),
    (["XDG_RUNTIME_DIR"], "Sockets of shared conversations, and pages that are only looked at."),
    (["XDG_CACHE_HOME"], "Such pages where there is no XDG_RUNTIME_DIR; else ~/.cache."),
    (["TMPDIR"], "A place for the file that your editor opens."),
    (["LOGNAME", "USER"], "Your login name, where nobody can be asked for another."),
    (["TZ"], "Your time zone; else /etc/localtime."),
    (["COFRONT_COMMAND"], "What you type to run the program; scripts/coach sets it."),
  ]
}
