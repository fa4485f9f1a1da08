// The one loop: keys, signals, watched descriptors and the draft's timer.
import Glibc

extension AnswerReader {
  /// A draft is handed over when it has been unsaved for this long: at most a second old, with room for a slow disk.
  private static let saveDelay = 500

  /// What the loop hands on.
  enum Event {
    case key(Key)
    case interrupt
    case over(Submission)
  }

  /// Waits for the next key, or for what ends the question. The screen is seen to before it waits.
  func nextEvent() -> Event {
    while true {
      if !events.isEmpty { return events.removeFirst() }
      if isDismissed { return .over(.dismissed) }
      let now = monotonicMilliseconds()
      if let since = unsavedSince, now - since >= Self.saveDelay { saveDraft() }
      if let key = decoder.next(now: now) {
        if isPressed(key) { return .key(key) }
        continue
      }
      if isInputOver { return .over(.signal(SIGHUP)) }
      let due = seeToScreen(now)
      // Nobody is to answer what cannot be seen.
      if mode != nil, let writeFailure {
        wait(0)  // where the terminal is gone as a whole, that is said first
        if isInputOver { continue }
        return .over(.failed(writeFailure))
      }
      guard let due else { continue }
      let timers = due + [decoder.deadline, unsavedSince.map { $0 + Self.saveDelay }]
      wait(timers.compactMap { $0 }.min().map { Int32(max($0 - now, 0)) } ?? -1)
    }
  }

  /// Calls back while a question is open and `descriptor` has something to read, or has come to its end.
  public func watch(_ descriptor: Int32, whenReadable: @escaping () -> Void) { watchers[descriptor] = whenReadable }

  /// Ends watching a descriptor.
  public func unwatch(_ descriptor: Int32) { watchers[descriptor] = nil }

  /// Waits up to `timeout` milliseconds (-1: for ever), and takes what has come. True when something had.
  @discardableResult func wait(_ timeout: Int32) -> Bool {
    // A terminal that is shown to says by itself that it is gone.
    let all = [input, signals?.descriptor ?? -1, mode == nil ? -1 : output] + watchers.keys.sorted()
    var descriptors = all.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    descriptors[2].events = 0
    guard poll(&descriptors, nfds_t(descriptors.count), timeout) > 0 else { return false }
    if descriptors[1].revents != 0 { signals?.take().forEach(receive) }
    if descriptors[0].revents != 0 { takeInput() }
    if descriptors[2].revents != 0 { writeFailure = writeFailure ?? EIO }
    for descriptor in descriptors.dropFirst(3) where descriptor.revents != 0 { watchers[descriptor.fd]?() }
    return true
  }

  private func takeInput() {
    var code: Int32 = 0
    var isOver = false
    let bytes = [UInt8](unsafeUninitializedCapacity: mode == nil ? 65536 : 4096) { buffer, count in
      let result = Glibc.read(input, buffer.baseAddress, buffer.count)
      if result < 0 { code = errno }
      isOver = result == 0
      count = max(result, 0)
    }
    // A terminal that is gone says EIO. What had come is still to be taken into the draft.
    if isOver || mode != nil && code == EIO {
      isInputOver = true
      decoder.end()
    } else if code != 0 {
      if code != EINTR && code != EAGAIN { events.append(.over(.failed(code))) }
    } else {
      take(bytes)
    }
  }
}
