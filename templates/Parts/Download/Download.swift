public import Hypertext

/// The type and size of a file, to stand after the link to it.
public func download(_ download: DownloadView, _ words: Words) -> HTML {
  let size: HTML =
    switch download.bytes {
    case ..<1000: words.count(download.bytes, .bytesOther)
    case ..<1_000_000: words.fill(.kilobytes, ["n": "\((download.bytes + 500) / 1000)"])
    default: words.fill(.megabytes, ["n": "\(tenths(download.bytes, words))"])
    }
  let line = words.fill(.download, ["type": "\(download.type)", "size": size])
  return " <span class=\"download\">(\(line))</span>"
}

/// Millions with one decimal.
private func tenths(_ bytes: Int, _ words: Words) -> HTML {
  let tenths = (bytes + 50_000) / 100_000
  return "\(words.numeral(tenths / 10))\(words[.decimalMark])\(tenths % 10)"
}

/// What a reader should know of a file before fetching it.
public struct DownloadView: Sendable, Hashable {
  /// Its type, such as PDF or CSV.
  public var type: String
  /// Its size in bytes.
  public var bytes: Int

  /// Creates the value from its parts.
  public init(
    type: String,
    bytes: Int
  ) {
    self.type = type
    self.bytes = bytes
  }
}
