// Reads what a script keeps: each slot by its name, with its type and the keys of that type.

extension ScriptParser {
  mutating func slots(_ node: YAMLNode?, ways: [Way]) -> [Slot] {
    pairs(node).map { name, node in
      places["data \(name)"] = place(node)
      return slot(name, node, ways: ways)
    }
  }

  /// `aim: words`, or `aim: {type: words, heading: What you came for}`.
  private mutating func slot(_ name: String, _ node: YAMLNode, ways: [Way] = []) -> Slot {
    if node.string != nil {
      return Slot(name, type(self.name(node, among: SlotType.Name.self, of: "type"), [:], at: node))
    }
    let kind = self.name(node["type"], among: SlotType.Name.self, of: "type")
    let keys = fields(of: node, required: ["type"], optional: kind.map { $0.keys.union(["heading"]) })
    return Slot(
      name, type(kind, keys, ways: ways, at: node), heading: text(keys["heading"]), isRead: flag(keys["read"]),
      per: text(keys["per"]), first: text(keys["first"]), isOwn: flag(keys["own"]), isFree: flag(keys["free"]),
      isPerson: flag(keys["person"]), isOther: flag(keys["other"]), at: text(keys["at"]), beside: text(keys["beside"]),
      also: oneOrMore(keys["also"]), copies: text(keys["copies"]), last: text(keys["last"]),
      moment: text(keys["moment"]))
  }

  private mutating func type(
    _ kind: SlotType.Name?, _ keys: [String: YAMLNode], ways: [Way] = [], at node: YAMLNode
  ) -> SlotType {
    switch kind {
    case nil, .words: return .words
    case .day: return .day
    case .drafts: return .drafts
    case .list: return .list(item: text(keys["item"]))
    case .choice: return .choice(choices(needed("of", in: keys, at: node), ways: ways))
    case .item: return .item(of: string(needed("of", in: keys, at: node)))
    case .number:
      let (low, high) = (number(keys["from"], from: 0) ?? 1, number(keys["to"], from: 0) ?? 10)
      if low >= high { report(.wrongType, "`to` is to be more than `from`", at: node) }
      return .number(min(low, high)...max(low, high))
    case .records:
      let item = string(needed("item", in: keys, at: node))
      return .records(
        Records(
          item: item, prefix: text(keys["id"]) ?? String(item.prefix(1)),
          hasIDs: keys["ids"].map { flag($0) } ?? true,
          fields: pairs(needed("fields", in: keys, at: node)).map { name, node in
            places["data \(item).\(name)"] = place(node)
            return slot(name, node)
          },
          returns: text(keys["returns"]), stays: keys["stays"].map { texts($0) } ?? [],
          link: text(keys["link"]) ?? "of",
          view: name(keys["view"], among: Records.View.self, of: "view"), doneHeading: text(keys["another"])))
    }
  }

  /// Ids, ids with what people read, or the names of all ways.
  private mutating func choices(_ node: YAMLNode?, ways: [Way]) -> [Option] {
    guard let node else { return [] }
    if node.string == "ways" { return ways.map { Option(id: $0.id, label: $0.id) } }
    if node.sequence != nil { return texts(node).map { Option(id: $0, label: $0) } }
    return pairs(node).map { Option(id: $0, label: string($1)) }
  }
}
