// A person's sessions side by side, as the facts that the JSON gives: the same as the text's.

import Conversations

extension ProgressReport {
  /// The facts for JSON.
  public var json: Value {
    .record([
      "client": .text(client),
      "sessions": .list(
        sessions.map { .record(["id": .text($0.id), "started": .time($0.started), "script": .text($0.script)]) }),
      "items": .list(items.map(json)),
      "settled": .list(
        settled.map {
          .record([
            "slot": .text($0.slot.name), "item": .record($0.item.ordered(by: $0.slot)), "session": .text($0.origin),
          ])
        }),
      "open": .number(openCount),
    ])
  }

  private func json(_ item: ItemCourse) -> Value {
    .record([
      "script": .text(item.key.script), "slot": .text(item.slot.name), "name": .text(item.name),
      "otherNames": .texts(item.otherNames), "firstNamed": .time(sessions[item.first].started),
      "lastNamed": .time(sessions[item.last].started), "came": .flag(item.came), "went": .flag(item.went),
      "numbers": .list(
        item.scales.compactMap { scale in
          guard let course = item.course(on: scale) else { return nil }
          return .record([
            "scale": .text(scale.name), "first": .number(course.first), "now": .number(course.now),
            "change": .number(course.change), "trend": .text(course.trend.rawValue), "wavers": .flag(course.wavers),
            "points": .list(
              course.points.map { .record(["session": .text(sessions[$0.session].id), "number": .number($0.number)]) }),
          ])
        }),
    ])
  }
}
