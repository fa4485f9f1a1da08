// Words that may name one day or another, such as "next Friday": it is asked once which one, and may be left open.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Asks which day words name, where they are an answer that may name several; returns whether it asks.
  mutating func asksWhichDay(of text: String, meaning value: Value?, in state: State, at time: Date) -> Bool {
    guard let field = dayField(of: value, in: state) else { return false }
    let words = value?.record?[field.name]?.text ?? text
    let days = days(in: words)
    guard days.count > 1 else { return false }
    var asked: Record = ["typed": .text(text), "days": .texts(days.map(\.iso))]
    asked["open"] = value
    let labels = days.enumerated().map { "  \($0 + 1)  \(label(of: $1))" }
    add(
      .question, by: .script, ([Message.whichDay] + labels).joined(separator: "\n"), value: .record(asked), at: time)
    return true
  }

  /// Takes the day that was meant, or leaves it open, and goes on; returns what is to be told.
  mutating func settle(
    _ days: [Day], of asked: Entry, by line: String, from speaker: Entry.Speaker, at time: Date
  ) -> String? {
    guard let state, let typed = asked.value?.record?["typed"]?.text else { return nil }
    let text = Turning.behind(line)
    let options = days.map { Option(id: $0.iso, label: label(of: $0)) }
    let named =
      Choose.option(text.onOneLine, options)?.id ?? only(self.days(in: text)).map(\.iso)
      ?? only(days.filter { $0.isNamed(in: text) }).map(\.iso) ?? SaidChoice(text.onOneLine, options)?.option.id
      ?? end(named: text, of: options)?.id
    let isOpen =
      text.trimmed.isEmpty || text.isShrug || text.standsForNothing || text.saysYes == false
      || ["neither", "none"].contains(text.spokenWords.first)
    guard named != nil || isOpen else {
      add(.unclear, by: speaker, line, at: time)
      return Message.whichDayExpected(days.count)
    }
    add(.reply, by: speaker, line, value: named.map(Value.text), at: time)
    return leave(asked, typed: typed, on: named.flatMap { Day(iso: $0) }, in: state, from: speaker, at: time)
  }

  /// Goes on from a question which day was meant with the words as they are.
  mutating func leaveDayOpen(_ asked: Entry, from speaker: Entry.Speaker, at time: Date) {
    guard let state, let typed = asked.value?.record?["typed"]?.text, asked.days != nil else { return }
    _ = leave(asked, typed: typed, on: nil, in: state, from: speaker, at: time)
  }

  private mutating func leave(
    _ asked: Entry, typed: String, on day: Day?, in state: State, from speaker: Entry.Speaker, at time: Date
  ) -> String? {
    let open = asked.value?.record?["open"]
    let field = dayField(of: open, in: state)
    var value = open
    if let day, let field {
      let words = Value.text(day.text)
      if var record = open?.record {
        record[field.name] = words
        value = .record(record)
      } else {
        value = words
      }
    }
    return answer(typed, meaning: value, in: state, from: speaker, at: time)
  }

  /// The field for a day that an answer fills.
  private func dayField(of value: Value?, in state: State) -> Slot? {
    if state.step == .form {
      let fields = script.subject(of: state)?.records?.fields ?? []
      return fields.first { $0.type == .day && value?.record?[$0.name] != nil }
    }
    guard state.step == .ask, value == nil else { return nil }
    return state.into.first.flatMap { script.data[$0]?.slot }.flatMap { $0.type == .day ? $0 : nil }
  }

  private func label(of day: Day) -> String {
    transcript.entries.last.map { day.text(seenFrom: transcript.day(of: $0)) } ?? day.text
  }

  /// "The later one", "the sooner".
  private func end(named text: String, of options: [Option]) -> Option? {
    let words = text.spokenWords
    if words.contains(where: ["later", "latest", "latter"].contains) { return options.last }
    return words.contains(where: ["earlier", "earliest", "sooner", "former"].contains) ? options.first : nil
  }

  private func only(_ days: [Day]) -> Day? { days.count == 1 ? days[0] : nil }
}

extension Day {
  /// Whether words call it by its number: "the 9th".
  func isNamed(in text: String) -> Bool {
    let number = String(parts.day)
    return text.spokenWords.contains { word in ["st", "nd", "rd", "th"].contains { word == number + $0 } }
  }
}

extension Entry {
  /// The days of which it asks one.
  var days: [Day]? {
    guard kind == .question, who == .script else { return nil }
    return value?.record?["days"]?.texts?.compactMap { Day(iso: $0) }
  }
}
