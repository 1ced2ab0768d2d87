/// What the kernel tells of a change (inotify(7)).
struct InotifyEvent: Sendable, Hashable {
  /// The number of the watch.
  let watch: Int32
  /// What happened, as bits.
  let mask: UInt32
  /// The name in the folder; empty where the folder itself is meant.
  let name: String

  /// The events in what was read. Each is its watch, its bits, a number that is not needed and the length of the name
  /// with the zeros after it, four bytes each, and then the name.
  static func read(_ bytes: [UInt8]) -> [InotifyEvent] {
    var events: [InotifyEvent] = []
    var rest = bytes[...]
    while rest.count >= 16 {
      func number(at offset: Int) -> UInt32 {
        // In the order of this machine.
        let start = rest.startIndex + offset
        let four = rest[start..<start + 4]
        #if _endian(big)
          return four.reduce(0) { $0 << 8 | UInt32($1) }
        #else
          return four.reversed().reduce(0) { $0 << 8 | UInt32($1) }
        #endif
      }
      let end = min(16 + Int(number(at: 12)), rest.count)
      let name = rest.dropFirst(16).prefix(end - 16).prefix { $0 != 0 }
      events.append(
        InotifyEvent(
          watch: Int32(bitPattern: number(at: 0)), mask: number(at: 4),
          name: String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(end)
    }
    return events
  }
}
