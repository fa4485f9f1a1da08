// A line that gives something to do another day, at whatever question it is typed: "please move the Tomas action to
// Monday 7 December".

import FoundationEssentials
import Scripts

extension Conversation {
  /// Takes in such a line, with what else it says; `nil` where it is none, or it is not clear which item is meant.
  mutating func toldOfMoving(_ text: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    guard snapshot.ownQuestion == nil, let today = transcript.entries.last.map({ transcript.day(of: $0) }),
      let slot = script.data.records.first(where: { $0.records?.returns != nil }), let item = slot.item,
      let field = slot.records?.fields.first(where: { $0.type == .day }),
      let asked = Moving.clause(of: text, item: item), let words = DayReader.words(in: String(asked), from: today),
      case let days = days(in: words), days.count == 1,
      let meant = self.item(meantBy: asked.spokenWords, in: slot)
    else { return nil }
    let rest = text[..<asked.startIndex].trimmed.trimmingEnd(of: ",;–—")
    let told = beside([String(asked)], isBehind: !rest.isEmpty, by: speaker, at: time) { conversation in
      rest.isEmpty ? nil : conversation.toldOf(String(rest), from: speaker, at: time)
    }
    let day = days[0].text
    add(
      .edit, by: speaker, String(asked), about: meant.id,
      value: .record(["id": .text(meant.id), field.name: .text(day)]),
      at: time)
    return Message.joined([told, Message.dayIs(day, of: meant.name(in: slot))])
  }

  /// The one item that shares a word with a line, in its name or a person's; the only one there is.
  private func item(meantBy words: [String], in slot: Slot) -> Item? {
    let items = snapshot.items(of: slot)
    let named = items.filter { item in
      let said =
        [item.name(in: slot)]
        + (slot.records?.fields ?? []).filter(\.isPerson).compactMap { field in
          item.values[field.name]?.text
        }
      return said.flatMap(\.spokenWords).contains { word in
        !Choose.light.contains(word) && !Mention.isOfDays(word) && words.contains(word)
      }
    }
    let found = named.isEmpty ? items : named
    return found.count == 1 ? found[0] : nil
  }
}

/// Reads what is to have another day.
private enum Moving {
  /// The last clause, where it says so of an item: "and please move the Tomas action to Monday".
  static func clause(of text: String, item: String) -> Substring? {
    let starts = [text.startIndex] + text.ranges(of: ", ").map(\.upperBound) + text.ranges(of: ". ").map(\.upperBound)
    return starts.sorted().lazy.map { text[$0...] }.first { clause in
      let words = clause.spokenWords
      let rest = words.dropFirst(Lead.count(in: words))
      return deeds.contains(rest.first ?? "") && rest.count <= mostWords && rest.contains("to")
        && rest.contains { $0 == item || ["date", "day", "deadline", "task", "step"].contains($0) }
    }
  }

  private static let mostWords = 14
  private static let deeds: Set<String> = ["move", "put", "change", "set", "shift", "postpone", "push", "reschedule"]
}
