// One descriptor that stands for many: the line editor watches it, and everything shared waits behind it.

import CSockets
import Glibc

/// Descriptors to be waited for, with a tick every second where something has a deadline (epoll(7), timerfd_create(2)).
final class EventQueue {
  /// Has something to read when any of the descriptors has.
  let descriptor: Int32
  private let timer: Int32

  /// What became ready.
  struct Event {
    /// The descriptor; `nil` for the tick.
    var descriptor: Int32?
    var isWritable: Bool
  }

  init() throws(SharingError) {
    descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
    timer = timerfd_create(CLOCK_MONOTONIC, Int32(TFD_CLOEXEC | TFD_NONBLOCK))
    guard descriptor >= 0, timer >= 0 else { throw .system("waiting for others", errno) }
    watch(timer)
  }

  deinit {
    close(descriptor)
    close(timer)
  }

  /// Waits for something to read, and for room to write where that is wanted.
  func watch(_ file: Int32, forWriting: Bool = false) {
    var event = epoll_event()
    event.events = EPOLLIN.rawValue | (forWriting ? EPOLLOUT.rawValue : 0)
    event.data.fd = file
    if epoll_ctl(descriptor, EPOLL_CTL_ADD, file, &event) != 0 { epoll_ctl(descriptor, EPOLL_CTL_MOD, file, &event) }
  }

  /// Waits for it no more; to be said before it is closed.
  func forget(_ file: Int32) {
    var event = epoll_event()
    epoll_ctl(descriptor, EPOLL_CTL_DEL, file, &event)
  }

  /// Ticks in so many milliseconds from now, and again and again; 0 ends it.
  func tick(every milliseconds: Int) {
    let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    let time = timespec(tv_sec: seconds, tv_nsec: rest * 1_000_000)
    var setting = itimerspec(it_interval: time, it_value: time)
    timerfd_settime(timer, 0, &setting, nil)
  }

  /// What is ready now, or within so many milliseconds.
  func ready(within milliseconds: Int32 = 0) -> [Event] {
    var events = [epoll_event](repeating: epoll_event(), count: 32)
    let count = epoll_wait(descriptor, &events, Int32(events.count), milliseconds)
    return events.prefix(max(Int(count), 0)).map { event in
      guard event.data.fd != timer else {
        var expirations: UInt64 = 0
        _ = read(timer, &expirations, 8)
        return Event(descriptor: nil, isWritable: false)
      }
      return Event(descriptor: event.data.fd, isWritable: event.events & EPOLLOUT.rawValue != 0)
    }
  }
}

/// Monotonic milliseconds.
func monotonicMilliseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
}
