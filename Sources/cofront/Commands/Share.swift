// cofront share: begins a session that another person joins from a terminal of their own, or goes on with one.

import ArgumentParser
import Conversations
import Glibc
import Sharing

extension Role: ExpressibleByArgument {}

struct Share: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Share a conversation: coach and client each use their own terminal.",
    discussion: """
      The other person joins with \(Environment.program) join, from another window or login on this computer. Nothing \
      goes over a network, and nobody gets a shell.
      """)

  @Argument(help: "Go on with this session; otherwise, the latest unfinished one is offered.", completion: .session)
  var id: String?

  @OptionGroup var beginning: BeginningOptions

  @Option(name: .customLong("as"), help: "Who sits at this terminal.")
  var role = Role.coach

  @Option(help: ArgumentHelp("Let another user of this computer join, too.", valueName: "user"))
  var allow: [String] = []

  @Flag(help: "Ask about everybody who wants to join.")
  var approve = false

  @Flag(help: "Show no words while they are typed.")
  var noLive = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (environment, store) = try common.begin()
    try environment.checkSharing()
    let users = Users()
    let invited = Set(try allow.map(users.number))
    let terminal = try TerminalInterface(environment, isShared: true)
    let held = try beginning.beginning.session(id, sharedBy: role, in: store, on: terminal, environment)
    let place = environment.socketFolder(isOpen: !invited.isEmpty)
    let host = try Host(held.id, at: place, invited: invited, approves: approve)
    let from = invited.isEmpty ? "" : " --from \(users.name(of: getuid()))"
    let other = held.conversation.transcript.people[role.other]
    let room = OwnRoom(
      held, role: role, host: host, isLive: !noLive,
      invitation: SharingMessage.invitation(other, "\(environment.command) join \(held.id)\(from)"), sharing: sharing,
      environment)
    try Seat(in: room, terminal, environment).run()
  }

  /// The options that it takes to share a session once more as now.
  private var sharing: String {
    (role == .client ? " --as client" : "") + allow.map { " --allow \($0.asShellWord)" }.joined()
      + (approve ? " --approve" : "") + (noLive ? " --no-live" : "")
  }
}
