/// A file of an archive.
public struct ArchiveEntry: Sendable {
  /// Where its bytes come from.
  public enum Content: Sendable {
    /// From memory.
    case bytes([UInt8])
    /// From the file at a path, which is read when the archive is written.
    case file(String)
  }

  /// The path in the archive, with `/` between its parts; relative, without `.` and `..`.
  public let path: String
  /// Its bytes.
  public let content: Content
  /// Whether it stands in the archive as it is, and not packed.
  public let isStored: Bool

  /// A file at a path of the archive.
  public init(_ path: String, _ content: Content, isStored: Bool = false) {
    self.path = path
    self.content = content
    self.isStored = isStored
  }
}

/// The one time that all files of an archive bear, as MS-DOS counts: two seconds a step, from 1980 on.
public struct ArchiveTime: Sendable, Hashable {
  let date: UInt16
  let time: UInt16

  /// The beginning of that calendar, for archives that are to say nothing of when they were made.
  public static let beginning = ArchiveTime(year: 1980, month: 1, day: 1, second: 0)

  /// A time in UTC; `second` counts from midnight. Years that cannot be written are drawn in to what can.
  public init(year: Int, month: Int, day: Int, second: Int) {
    let years = min(max(year - 1980, 0), 127)
    date = UInt16(years << 9 | (month & 15) << 5 | day & 31)
    time = UInt16((second / 3600 & 31) << 11 | (second / 60 % 60) << 5 | second % 60 / 2)
  }
}
