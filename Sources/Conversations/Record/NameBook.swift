// Who is who: partners are names, and a person may be called differently from one session to the next. Nobody guesses;
// the person says once which names are the same.

/// The names that a person said belong to one partner, for each client, in the order of the JSON.
public struct NameBook: Codable, Equatable, Sendable {
  /// `cofront-names`.
  public var format: String
  /// The version of the format; 1 today.
  public var version: Int
  /// One item for each client who said something.
  public var clients: [Client]

  /// The name of the format.
  public static let format = "cofront-names"
  /// The version that this program writes.
  public static let version = 1

  /// What one client said.
  public struct Client: Codable, Equatable, Sendable {
    /// Whose partners they are.
    public var client: String
    /// Names of one partner each, as typed.
    public var same: [[String]]
  }

  /// Makes an empty book.
  public init() { (format, version, clients) = (Self.format, Self.version, []) }

  /// Takes down that two names are the same partner's. Groups that share a name become one.
  public mutating func join(_ one: String, _ other: String, of client: String) {
    let index = clients.firstIndex { $0.client.isSame(as: client) } ?? clients.count
    if index == clients.count { clients.append(Client(client: client, same: [])) }
    let names = [one, other].map(\.onOneLine)
    var (joined, others): ([String], [[String]]) = ([], [])
    for group in clients[index].same {
      let isMeant = group.contains { name in names.contains { $0.isSame(as: name) } }
      if isMeant { joined += group } else { others.append(group) }
    }
    for name in names where !joined.contains(where: { $0.isSame(as: name) }) { joined.append(name) }
    clients[index].same = others + [joined]
  }

  /// What all names of one partner have in common: equal for two names that are the same but for case and spaces, or
  /// were said to be the same by one of the clients.
  public func key(_ name: String, of clients: String...) -> String {
    let name = name.likeness
    let groups = self.clients.filter { known in clients.contains { known.client.isSame(as: $0) } }.flatMap(\.same)
    return groups.first { $0.contains { $0.isSame(as: name) } }?.first?.likeness ?? name
  }
}
