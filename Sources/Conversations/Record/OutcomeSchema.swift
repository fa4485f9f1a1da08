// The JSON Schema of what a conversation under a script can come to, made from what the script declares.

import Scripts

extension Script {
  /// The schema of the outcome (JSON Schema 2020-12). Text outside the declared slots fits nothing.
  public var outcomeSchema: Record {
    var schema = data.slots.reduce(into: Self.object("What a conversation under the script \(id) comes to.")) {
      $0.add($1, of: data)
    }
    var whole: Record = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .text("outcome under \(id), version \(version)"),
    ]
    schema.close()
    for member in schema.members { whole[member.name] = member.value }
    return whole
  }

  fileprivate static func object(_ description: String) -> Record {
    ["description": .text(description), "type": "object", "properties": .record(Record())]
  }
}

extension Record {
  /// Adds a slot to the schema of an object; dots nest.
  fileprivate mutating func add(_ slot: Slot, of data: DataModel) {
    let names = slot.name.split(separator: ".").map(String.init)
    add(schema: slot.schema(data), at: names[...])
  }

  private mutating func add(schema: Record, at names: ArraySlice<String>) {
    guard let name = names.first else { return }
    let place = "properties.\(name)"
    if names.count == 1 { return self[path: place] = .record(schema) }
    var inner = self[path: place]?.record ?? Script.object("Slots whose names begin with \(name).")
    inner.add(schema: schema, at: names.dropFirst())
    inner.close()
    self[path: place] = .record(inner)
  }

  /// Lets nothing else be in an object.
  fileprivate mutating func close() {
    self["additionalProperties"] = nil
    self["additionalProperties"] = .flag(false)
  }
}

extension Slot {
  /// The schema of what the slot can hold.
  fileprivate func schema(_ data: DataModel) -> Record {
    var schema: Record = ["description": .text("\(label).")]
    switch type {
    case .words, .day: schema["type"] = "string"
    case .choice where isFree: schema["type"] = "string"
    case .choice(let options): schema["enum"] = .texts(options.map(\.id))
    case .number(let range):
      (schema["type"], schema["minimum"]) = ("integer", .number(range.lowerBound))
      schema["maximum"] = .number(range.upperBound)
    case .list:
      (schema["type"], schema["items"]) = ("array", .record(["description": "An item.", "type": "string"]))
      schema["minItems"] = 1
    case .item(let slot):
      (schema["type"], schema["pattern"]) = ("string", .text("^\(data.slot(slot)?.records?.prefix ?? "")[1-9][0-9]*$"))
    case .drafts:
      let versions: Record = [
        "description": "All versions, in order.", "type": "array",
        "items": .record(["description": "A version.", "type": "string"]),
      ]
      let kept: Record = ["description": "The version that was kept.", "type": "string"]
      schema["type"] = "object"
      schema["properties"] = .record([Drafts.all: .record(versions), Drafts.kept: .record(kept)])
      schema["required"] = .texts([Drafts.all])
      schema.close()
    case .records(let records):
      (schema["type"], schema["items"]) = ("array", .record(records.schema(data, in: self)))
      schema["minItems"] = 1
    }
    return schema
  }
}

extension Records {
  /// The schema of one item.
  fileprivate func schema(_ data: DataModel, in slot: Slot) -> Record {
    var schema = Script.object("\(item.capitalisedFirst).")
    if hasIDs {
      let id: Record = [
        "description": "The item's id; it stays when the name changes.", "type": "string",
        "pattern": .text("^\(prefix)[1-9][0-9]*$"),
      ]
      schema[path: "properties.id"] = .record(id)
    }
    for field in allFields where field.at == nil { schema.add(field, of: data) }
    let owners = data.slots.filter { $0.target == slot.name }.map(\.name)
    let said = data.slots.filter { $0.per.map(owners.contains) == true }
    if !said.isEmpty {
      var others = Script.object("What was said for this one, while another is the present one.")
      for slot in said { others.add(slot, of: data) }
      others.close()
      schema[path: "properties.\(Self.said)"] = .record(others)
    }
    if hasIDs { schema["required"] = .texts(["id"] + [title?.name].compactMap(\.self)) }
    schema.close()
    return schema
  }
}
