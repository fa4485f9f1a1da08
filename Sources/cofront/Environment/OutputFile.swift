// A report as a file of the person's choice, or as a page that is only to be looked at.

import Glibc
import Transcripts

extension Environment {
  /// A file of the person's choice, for them alone; never among conversations or drafts.
  func file(_ path: String, apartFrom store: Store) throws(StoreError) -> ChosenFile {
    try ChosenFile(path, outside: [store.path, drafts.path])
  }

  /// The pages that `page` may have made of a session, and their folders.
  func pages(of id: String) -> [String] { pageFolders.map { "\($0)/cofront/\(id).html" } }

  /// Those of all sessions of a person.
  var progressPages: [String] { pages(of: Self.progressPage) }
  static let progressPage = "progress"

  private var pageFolders: [String] {
    [self["XDG_RUNTIME_DIR"], self["XDG_CACHE_HOME"] ?? self["HOME"].map { $0 + "/.cache" }].compactMap(\.self)
  }

  /// Where a page that is only to be looked at stands: in the folder that goes when the person logs out, else in the
  /// cache (XDG Base Directory Specification 0.8).
  func page(of id: String) throws(Failure) -> String {
    let base = pageFolders.first ?? ""
    let folder = base + "/cofront"
    for path in [base, folder] where mkdir(path, 0o700) != 0 && errno != EEXIST {
      throw Failure(
        "\(path) cannot be made, \(Process.reason): name a file with --output", .cannotCreate)
    }
    return "\(folder)/\(id).html"
  }
}
