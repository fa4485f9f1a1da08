// cofront forget: deletes all that is kept of a session.

import ArgumentParser
import Glibc
import Transcripts

struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Delete a conversation, with its notes and its draft.",
    discussion: "At a terminal you are asked first. Copies that a backup made are not deleted.")

  @Argument(
    help: ArgumentHelp(
      "The session. Without a terminal, give its full name, or --yes: nothing brings it back."),
    completion: .session)
  var id: String?

  @Flag(help: "Delete without asking.")
  var yes = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (environment, store) = try common.begin()
    guard let name = id else {
      throw Failure(
        "no conversation is named: \(environment.command(in: store)("list")) shows the names, then type "
          + environment.command(in: store)("forget NAME"), .usage)
    }
    func others(of id: String) -> [String] {
      environment.drafts.files(of: id) + environment.pages(of: id).filter { access($0, F_OK) == 0 }
    }
    let isKept = Result { () throws(StoreError) in try store.keeps(name) }
    let isWhole = try SessionID.isValid(name) && (!others(of: name).isEmpty || isKept.get())
    let id = isWhole ? name : try store.resolve(name)
    guard try yes || environment.isSure(.forget(id), of: id, named: name) else {
      return Process.tell("Nothing is deleted.")
    }
    var failures: [String] = []
    // A folder that cannot be looked into keeps nothing from being deleted elsewhere.
    do throws(StoreError) { try store.forget(id) } catch {
      switch error {
      case .busy: throw error
      case .notFound: break
      default: failures.append("\(error)")
      }
    }
    let pages = environment.progressPages.filter { access($0, F_OK) == 0 }
    for file in others(of: id) + pages where unlink(file) != 0 {
      failures.append("\(file) could not be deleted, \(Process.reason)")
    }
    if !failures.isEmpty {
      throw Failure(
        "not all of \(id) is deleted: \(failures.joined(separator: "; ")): delete that yourself, or try again",
        .inputOutput)
    }
    Process.tell("\(id) is deleted here. Copies that a backup made are not, nor what a later conversation took over.")
    // The last trace of somebody is their name.
    if let name = environment.config.values[.client]?.value, case .some(false) = try? store.knows(name) {
      let file = environment.shortened(environment.config.path)
      let unset = "\(environment.command) config --unset client"
      Process.tell("Your name, \(name), is still in \(file): \(unset) takes it out.")
    }
  }
}
