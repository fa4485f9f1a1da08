// The documents as JSON: members in the order that the formats are described in, absent where there is nothing.

import Perspective

extension Transcript {
  /// The transcript as its file has it.
  public var json: Value { .record(json(entries: entries)) }

  /// The transcript with other entries.
  public func json(entries: [Entry]) -> Record {
    Record([
      "format": .text(format), "version": .number(version), "id": .text(id), "script": script.json,
      "seed": .number(Int(seed)), "people": people.json, "started": .time(started),
      "zone": zone.map { .text($0.text) }, "keptBy": keptBy.map(Value.text), "entries": .list(entries.map(\.json)),
      "updated": .time(updated),
      "status": .text(status.rawValue),
      "state": .text(state), "outcome": .record(outcome),
    ])
  }
}

extension ScriptReference {
  /// The script as a document names it.
  public var json: Value { .record(["id": .text(id), "version": .number(version), "sha256": .text(sha256)]) }
}

extension People {
  /// The people as a document names them.
  public var json: Value {
    .record(Record(["client": .text(client), "coach": coach.map(Value.text), "other": other.map(Value.text)]))
  }
}

extension Value {
  /// The value with all members by their names: JSON that was read keeps no order.
  fileprivate var sorted: Value {
    switch self {
    case .text, .number, .flag: return self
    case .list(let items): return .list(items.map(\.sorted))
    case .record(let record):
      var sorted = Record()
      for member in record.members.sorted(by: { $0.name < $1.name }) { sorted[member.name] = member.value.sorted }
      return .record(sorted)
    }
  }
}

extension Entry {
  /// The entry as a transcript has it. The members of its value stand in the order of their names.
  public var json: Value {
    .record(
      Record([
        "n": .number(n), "at": .time(at), "state": .text(state), "visit": .number(visit), "who": .text(who.rawValue),
        "by": by.map(Value.text), "kind": .text(kind.rawValue), "about": about.map(Value.text), "text": .text(text),
        "value": value?.sorted, "reading": reading?.json,
      ]))
  }
}

extension Reading {
  /// The reading as a transcript has it.
  public var json: Value { .record(record) }

  /// Its members.
  public var record: Record {
    [
      "stance": .text(stance.rawValue), "attention": .text(attention.rawValue),
      "spans": .list(
        spans.map { span in
          .record([
            "start": .number(span.start), "end": .number(span.end), "category": .text(span.category.rawValue),
            "kind": .text(span.kind.rawValue), "reason": .text(span.reason),
          ])
        }),
    ]
  }
}

extension Exchange {
  /// The exchange as its file has it.
  public var json: Value {
    .record(
      Record([
        "format": .text(format), "version": .number(version), "script": script.map(Value.text),
        "shared": .texts(shared), "me": me.map(Value.text), "outcome": .record(outcome),
      ]))
  }
}

extension NameBook {
  /// The names as their file has them.
  public var json: Value {
    .record([
      "format": .text(format), "version": .number(version),
      "clients": .list(
        clients.map { .record(["client": .text($0.client), "same": .list($0.same.map(Value.texts))]) }),
    ])
  }
}
