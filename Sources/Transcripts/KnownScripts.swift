// The scripts that the sessions of a folder are under, each read once.

import Conversations
import Scripts

/// The scripts of a folder's sessions, for those who look at sessions without going on with them.
public final class KnownScripts {
  private let store: Store
  /// A script that is of the right id only has no text.
  private var found: [String: (script: Script?, text: String?)] = [:]
  private var later: [String: Later] = [:]
  private var outcomes: [String: Schema?] = [:]

  /// Reads none of them yet.
  public init(_ store: Store) { self.store = store }

  /// The script that a session is under. Where it is not to be had as it was, the one of that id which this program has
  /// tells what is kept; `nil` when there is none.
  public func script(_ reference: ScriptReference) -> Script? { look(reference).script }

  /// What is kept of a session; nothing where its script is gone.
  public func data(_ reference: ScriptReference) -> DataModel { script(reference)?.data ?? DataModel() }

  /// Sessions with what they came to, in the order in which they began; one without a script is left out.
  public func sessions(_ items: [Listing.Item]) -> [PastSession] { Listing(items: items).sessions(script: script) }

  /// What is looked at later of a session: what its own script keeps, and what the one of that id keeps that this
  /// program has, since a session may begin under that one next.
  func later(_ reference: ScriptReference) -> Later {
    if let known = later[reference.sha256] { return known }
    let own = script(reference)
    let next = Script.compiledIn.first { $0.id == reference.id && $0.sha256 != own?.sha256 }
    let made = Later([own, next].compactMap { $0?.data })
    later[reference.sha256] = made
    return made
  }

  /// Whether the script that a session is under is the very one that it began with.
  func hasOwn(_ reference: ScriptReference) -> Bool { look(reference).text != nil }

  /// Refuses an outcome that could not have come about: the number of a scale is on that scale. Where the script is
  /// gone, nobody knows.
  func check(_ outcome: JSON, under script: ScriptReference, file: String) throws(StoreError) {
    guard let flaw = schema(script)?.flaw(in: outcome, at: "outcome") else { return }
    throw .badData(file: file, place: flaw.place, why: flaw.why)
  }

  private func schema(_ reference: ScriptReference) -> Schema? {
    if let known = outcomes[reference.sha256] { return known }
    let (script, text) = look(reference)
    // What a script of the earlier language came to has the shape of its time, and is folded anew when it goes on.
    let isOfToday = text?.contains("\ndata:") == true
    let made = isOfToday ? script.map(Schema.init(outcomeOf:)) : nil
    outcomes[reference.sha256] = .some(made)
    return made
  }

  private func look(_ reference: ScriptReference) -> (script: Script?, text: String?) {
    if let known = found[reference.sha256] { return known }
    let own = try? store.script(of: reference.sha256)
    let known = (script: own?.script ?? Script.compiledIn.first { $0.id == reference.id }, text: own?.text)
    found[reference.sha256] = known
    return known
  }
}
