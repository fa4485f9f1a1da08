// cofront forget: deletes all that is kept of a session.

import ArgumentParser

struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Delete a conversation, with its notes and its draft.")

  @Argument(help: "The session, by its whole name: nothing brings it back.")
  var id: String

  @OptionGroup var folder: FolderOptions

  func run() throws {
    let (environment, store) = folder.open()
    let found = try store.resolve(id)
    guard found == id else {
      throw Failure("this deletes for good: type the whole name, \(found)", .usage)
    }
    try store.forget(id)
    environment.drafts.forget(id)
    Process.tell("\(id) is deleted here; copies that a backup made are not.\n")
  }
}
