// Stretches of a text that others take the place of, in everything that was said: a name that goes, words that are
// taken back.

import Scripts

/// What is to be changed in a text. Offsets are in Unicode scalars.
public struct TextEdits: Equatable, Sendable {
  /// One stretch, and what stands there instead.
  public struct Edit: Equatable, Sendable {
    var range: Range<Int>
    var text: String
  }

  /// In order, none over another.
  var edits: [Edit] = []

  /// The text with the edits made.
  func applied(to text: String) -> String {
    if edits.isEmpty { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var place = 0
    for edit in edits {
      result.append(contentsOf: scalars[place..<edit.range.lowerBound])
      result.append(contentsOf: edit.text.unicodeScalars)
      place = edit.range.upperBound
    }
    result.append(contentsOf: scalars[place...])
    return String(result)
  }

  /// Where a place of the text is once the edits are made. Inside of one it is at its beginning, or at its end.
  func moved(_ offset: Int, isEnd: Bool) -> Int {
    var shift = 0
    for edit in edits where edit.range.lowerBound < offset {
      let length = edit.text.unicodeScalars.count
      if offset < edit.range.upperBound { return edit.range.lowerBound + shift + (isEnd ? length : 0) }
      shift += length - edit.range.count
    }
    return offset + shift
  }
}

extension Transcript {
  /// Changes words in all that was said and in what it meant; readings and places move with the words they are about.
  /// The outcome is left to whoever folds the entries.
  /// - Parameter edits: What is to be changed in the texts of an entry.
  mutating func rewrite(under script: Script, _ edits: (Entry) -> (String) -> TextEdits) {
    let made = entries.map { $0.kind == .goto ? TextEdits() : edits($0)($0.text) }
    for index in entries.indices {
      let entry = entries[index]
      func change(_ text: String) -> String { edits(entry)(text).applied(to: text) }
      entries[index].text = made[index].applied(to: entry.text)
      for span in (entry.reading?.spans ?? []).indices {
        entries[index].reading?.spans[span].start = made[index].moved(
          entry.reading?.spans[span].start ?? 0, isEnd: false)
        entries[index].reading?.spans[span].end = made[index].moved(entry.reading?.spans[span].end ?? 0, isEnd: true)
      }
      switch entry.kind {
      case .show:
        guard var stretch = Stretch(entry.value), made.indices.contains(stretch.entry - 1) else { continue }
        stretch.start = made[stretch.entry - 1].moved(stretch.start, isEnd: false)
        stretch.end = made[stretch.entry - 1].moved(stretch.end, isEnd: true)
        entries[index].value = stretch.value
      case .answer, .edit, .keep, .unclear, .earlier, .question:
        let state = script[entry.state]
        if state?.step == .choose { continue }  // ids
        let slot = entry.kind == .earlier ? nil : state.flatMap { script.data[$0.into.first ?? ""]?.slot }
        entries[index].value = entry.value?.changed(in: slot, script.data, change)
      default: continue
      }
    }
  }
}

extension Value {
  /// The value with other words; ids and options stay.
  fileprivate func changed(in slot: Slot?, _ data: DataModel, _ change: (String) -> String) -> Value {
    switch self {
    case .text(let text): return .text(change(text))
    case .list(let items): return .list(items.map { $0.changed(in: slot, data, change) })
    case .record(let record):
      var changed = Record()
      for member in record.members {
        let type = slot?.records?[member.name]?.type.name
        let isOfWords = type.map { [.words, .day].contains($0) } ?? !["id", Records.origin.name].contains(member.name)
        changed[member.name] =
          isOfWords ? member.value.changed(in: data.slot(member.name) ?? slot, data, change) : member.value
      }
      return .record(changed)
    case .number, .flag: return self
    }
  }
}
