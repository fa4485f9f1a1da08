// Bytes from a terminal to keys: UTF-8, control sequences, pastes and bursts. Pure: time comes in as an argument.

/// Recognises keys in the bytes of a terminal, before any key map sees them.
///
/// Times are monotonic milliseconds. Some bytes cannot be judged alone (an escape, an Enter that may stand in a burst
/// of lines); `deadline` then says when `next` will decide without more bytes.
struct KeyDecoder {
  /// How long bytes may be apart and still belong together.
  enum Gap {
    /// Lines closer than this were not typed by hand: they are one text.
    static let burst = 10
    /// An escape key is told from a sequence by silence.
    static let escape = 50
    /// A sequence, or a character of several bytes, may be cut by a slow line: for a second, and some time to be heard.
    static let sequence = 1100
    /// A paste without its end shows what has come so far.
    static let paste = 2000
  }

  private var pending: [UInt8] = []
  private var head = 0
  private var lastArrival = 0
  private var isPasting = false
  private var isBurst = false
  private var isEnded = false
  /// Whether what waits is one byte that came after a silence: it was typed by hand.
  private var isAlone = false
  /// When the latest byte arrived that was an escape key by itself; what follows may show that it was cut off.
  private var escapeArrival: Int?
  /// Whether what waits is the rest of such a sequence, behind an escape that was put before it once more.
  private var isRejoined = false
  /// How much of a paste is known not to hold its end.
  private var searched = 0

  /// Takes bytes that arrived at `now`.
  mutating func append(_ bytes: [UInt8], now: Int) {
    let isAfterSilence = now - lastArrival > Gap.burst && head == pending.count
    if isAfterSilence { isBurst = false }
    if head > 0 {
      pending.removeFirst(head)
      head = 0
    }
    let isAlone = isAfterSilence && pending.isEmpty
    isRejoined = isAlone && escapeArrival.map { now - $0 <= Gap.sequence } == true && Self.isTail(bytes)
    if isRejoined { pending.append(0x1B) }
    escapeArrival = nil
    pending.append(contentsOf: bytes)
    self.isAlone = isAlone && pending.count == 1
    lastArrival = now
  }

  /// Whether bytes that came at once look like a sequence without its escape. Nobody types two keys at once.
  private static func isTail(_ bytes: [UInt8]) -> Bool {
    switch bytes.first {
    case 0x5B: true
    case 0x4F: bytes.count == 2 && (0x41...0x79).contains(bytes[1])
    case 0x5D, 0x50, 0x5F, 0x5E: bytes.count > 2
    default: false
    }
  }

  /// No byte will follow: what is pending is to be decided now.
  mutating func end() { isEnded = true }

  /// When `next` will decide on the bytes that wait; nil when none do.
  var deadline: Int? {
    guard head < pending.count else { return nil }
    if isPasting { return lastArrival + Gap.paste }
    switch pending[head] {
    case 0x0D: return lastArrival + Gap.burst
    case 0x1B where isRejoined && pending.count - head == 2: return lastArrival + Gap.burst
    case 0x1B:
      // Alt puts a second escape before a sequence.
      let kind = pending[(head + 1)...].first { $0 != 0x1B }
      return lastArrival + (kind.map { isSequence($0) || isString($0) } == true ? Gap.sequence : Gap.escape)
    case 0xC0...: return lastArrival + Gap.sequence
    default: return lastArrival + Gap.escape
    }
  }

  /// The next key, or nil when more bytes or more time are needed.
  mutating func next(now: Int) -> Key? {
    let isLate = isEnded || deadline.map { now >= $0 } ?? false
    if isPasting { return nextOfPaste(isLate: isLate) }
    guard head < pending.count else { return nil }
    switch pending[head] {
    case 0x0D: return enter(isLate: isLate)
    case 0x0A:
      head += 1
      return .newline
    case 0x1B: return escape(isLate: isLate)
    case 0..<0x20, 0x7F:
      head += 1
      return .control(pending[head - 1])
    default: return text(isLate: isLate)
    }
  }

  /// Enter sends, unless more text came with it: then it is a line of a text that was pasted without brackets.
  private mutating func enter(isLate: Bool) -> Key? {
    var after = head + 1
    while after < pending.count, pending[after] == 0x0D || pending[after] == 0x0A || pending[after] == 0x09 {
      after += 1
    }
    guard after < pending.count || isLate || isAlone else { return nil }
    head += 1
    if after < pending.count, pending[after] >= 0x20, pending[after] != 0x7F {
      if head < pending.count, pending[head] == 0x0A { head += 1 }
      isBurst = true
      return .newline
    }
    if head < pending.count, pending[head] == 0x0A { head += 1 }
    defer { isBurst = false }
    return isBurst ? .endOfBurst : .enter
  }

  private mutating func text(isLate: Bool) -> Key? {
    var scalars: [Unicode.Scalar] = []
    while head < pending.count, pending[head] >= 0x20, pending[head] != 0x7F {
      let (scalar, length) = UTF8Scanner.scalar(in: pending[head...])
      guard let scalar else {  // cut: the rest has not come yet
        guard isLate else { break }
        scalars.append("\u{FFFD}")
        head = pending.count
        break
      }
      head += length
      // C1 controls have no key and no look.
      scalars.append((0x80..<0xA0).contains(scalar.value) ? "\u{FFFD}" : scalar)
    }
    return scalars.isEmpty ? nil : .text(scalars)
  }

  // MARK: Escape sequences

  private func isSequence(_ byte: UInt8) -> Bool { byte == 0x5B || byte == 0x4F }

  private func isString(_ byte: UInt8) -> Bool { byte == 0x5D || byte == 0x50 || byte == 0x5F || byte == 0x5E }

  private mutating func escape(isLate: Bool) -> Key? {
    let bytes = pending[head...]
    guard bytes.count > 1 else {
      guard isLate else { return nil }
      head += 1
      escapeArrival = lastArrival
      return .control(0x1B)
    }
    let second = bytes[head + 1]
    switch second {
    case 0x0D, 0x0A: return take(2, .newline)
    case 0x5B: return controlSequence(isLate: isLate)
    case 0x4F:
      guard bytes.count > 2 else { return isLate ? take(1, .control(0x1B)) : nil }
      return take(3, ControlSequence.keypad(bytes[head + 2]))
    case 0x1B:
      // Alt with an arrow on some terminals: the arrow with an escape before it.
      if bytes.count == 2 && !isLate { return nil }
      if bytes.count > 2, bytes[head + 2] == 0x5B || bytes[head + 2] == 0x4F {
        let start = head
        head += 1
        guard let key = escape(isLate: isLate) else {
          head = start
          return nil
        }
        return key.withAlt
      }
      return take(1, .control(0x1B))
    case 0x7F, 0x08: return take(2, .deleteWordBackward)
    default:
      if isString(second), bytes.count > 2 || second == 0x5D { return string(isLate: isLate) }
      return take(1, .control(0x1B))
    }
  }

  private mutating func take(_ count: Int, _ key: Key) -> Key {
    head += count
    return key
  }

  private mutating func controlSequence(isLate: Bool) -> Key? {
    let start = head + 2
    var end = start
    if end < pending.count, pending[end] == 0x5B { end += 1 }  // the Linux console's function keys: ESC [ [ A
    while end < pending.count, (0x20...0x3F).contains(pending[end]) { end += 1 }
    guard end < pending.count else {
      guard isLate else { return nil }
      // A bracket that was typed behind an escape key.
      if isRejoined, end == start {
        head += 1
        return text(isLate: true)
      }
      return take(pending.count - head, .unknown(Array(pending[head...])))
    }
    let final = pending[end]
    guard (0x40...0x7E).contains(final) else {
      return take(end - head, .unknown(Array(pending[head..<end])))
    }
    if final == 0x4D && end == start {  // an old mouse report: three bytes follow
      guard pending.count >= end + 4 || isLate else { return nil }
      return take(min(end + 4, pending.count) - head, .unknown([]))
    }
    let parameters = Array(pending[start..<end])
    if final == 0x7E && parameters == [0x32, 0x30, 0x30] {
      head = end + 1
      isPasting = true
      return nextOfPaste(isLate: false)
    }
    let key = ControlSequence(parameters: parameters, final: final).key ?? .unknown(Array(pending[head...end]))
    return take(end + 1 - head, key)
  }

  /// A terminal's answer (OSC, DCS and the like): up to its terminator, and never part of a draft.
  private mutating func string(isLate: Bool) -> Key? {
    var end = head + 2
    while end < pending.count {
      if pending[end] == 0x07 { return take(end + 1 - head, .unknown([])) }
      if pending[end] == 0x1B, end + 1 < pending.count, pending[end + 1] == 0x5C {
        return take(end + 2 - head, .unknown([]))
      }
      end += 1
    }
    // It was Alt and a letter after all, and typing went on.
    return isLate ? take(1, .control(0x1B)) : nil
  }

  // MARK: Pastes

  private static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private mutating func nextOfPaste(isLate: Bool) -> Key? {
    let bytes = pending[head...]
    var end = bytes.startIndex + searched
    searched = 0
    while end < bytes.endIndex {
      if bytes[end] == 0x1B && bytes[end...].starts(with: Self.pasteEnd) {
        head = end + Self.pasteEnd.count
        isPasting = false
        return .paste(Self.cleaned(bytes[..<end]))
      }
      end += 1
    }
    guard isLate, !bytes.isEmpty else {
      // The end may be cut anywhere.
      searched = max(bytes.count - Self.pasteEnd.count + 1, 0)
      return nil
    }
    if bytes.elementsEqual([0x03]) {  // the end was lost, and Ctrl-C leaves
      head = pending.count
      isPasting = false
      return .control(0x03)
    }
    head = pending.count
    return .paste(Self.cleaned(bytes))
  }

  private static func cleaned(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in UTF8Scanner.scalars(in: bytes) {
      switch scalar.value {
      case 0x0D: text.append("\n")
      case 0x0A: if previous != "\r" { text.append("\n") }
      case 0x09: text.append("\t")
      case 0..<0x20, 0x7F..<0xA0: break
      default: text.append(scalar)
      }
      previous = scalar
    }
    return String(text)
  }
}
