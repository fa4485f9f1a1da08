// What a shell may complete from the folder of transcripts: names of sessions, and of people.

import ArgumentParser
import LineEditing
import Transcripts

extension CompletionKind {
  /// The names of sessions.
  static let session = folder { try $0.ids() }

  /// The names of those whose conversations they are.
  static let client = folder { store in Set(try store.list().items.map(\.people.client)).sorted() }

  /// The names of those who guided them.
  static let coach = folder { store in Set(try store.list().items.compactMap(\.people.coach)).sorted() }

  /// Words from the folder that the line names. What cannot be looked into has none: no error belongs in a prompt.
  private static func folder(_ words: @escaping @Sendable (Store) throws -> [String]) -> CompletionKind {
    .custom { line, _, _ in
      guard let store = try? Environment(.init(transcripts: transcripts(in: line))).store else { return [] }
      return ((try? words(store)) ?? []).filter { sanitised($0, keepsLineFeeds: false) == $0 }.map(quoted)
    }
  }

  /// The value of `--transcripts` on a line as the shell split it, and did not expand it.
  private static func transcripts(in line: [String]) -> String? {
    guard let option = line.lastIndex(of: "--transcripts"), option + 1 < line.count else { return nil }
    return Environment().absolute(line[option + 1])
  }

  /// A word as the shell that asks wants it: bash would run what stands in `$( )`, and zsh takes what follows a colon
  /// for an explanation.
  private static func quoted(_ word: String) -> String {
    switch CompletionShell.requesting {
    case .bash?: word.asShellWord
    case .zsh?: word.replacing(#"\"#, with: #"\\"#).replacing(":", with: #"\:"#)
    default: word
    }
  }
}
