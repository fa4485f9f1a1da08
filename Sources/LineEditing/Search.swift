// Ctrl-R: an incremental search over this session's answers.
import Glibc

extension LineEditor {
  /// Searches until a key ends it: Enter or a movement takes what was found into the draft (nothing is sent), Ctrl-G,
  /// Escape and Ctrl-C bring back the draft as it was.
  func search() {
    let before = draft
    draftBeforeSearch = before
    defer { draftBeforeSearch = nil }
    var query = ""
    var found: (place: Int, text: String)?
    func show() {
      let isMissing = !query.isEmpty && found == nil
      notice = Words.search + query + (isMissing ? " (\(Words.notFound))" : "")
      setDraft(found.map { Draft($0.text) } ?? before)
    }
    func end() { (notice, needsPaint) = (nil, true) }
    show()
    while true {
      let event = nextEvent()
      switch event {
      case .key(.text(let scalars)):
        query += Draft(scalars).string
        found = history.search(query)
      case .key(.control(0x7F)), .key(.control(0x08)):
        _ = query.unicodeScalars.popLast()
        found = query.isEmpty ? nil : history.search(query)
      case .key(.control(0x12)):
        if let earlier = history.search(query, before: found?.place) { found = earlier }
      case .key(.control(0x13)):
        if let place = found?.place, let later = history.search(query, after: place) { found = later }
      case .key(.control(0x07)), .key(.control(0x1B)), .interrupt, .key(.control(signalKeys.interrupt)):
        setDraft(before)
        return end()
      case .key(.enter): return end()
      case .over:
        events.insert(event, at: 0)
        setDraft(before)
        return
      case .key(.unknown): continue
      default:
        events.insert(event, at: 0)
        return end()
      }
      show()
    }
  }
}
