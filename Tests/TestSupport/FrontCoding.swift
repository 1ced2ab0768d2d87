/// Reads what the files of a search index write by what differs from the text before.
public enum FrontCoding {
  /// The words of a shard, each written as a digit for the letters that it shares with the word before, the others, and
  /// a space.
  public static func words(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    var rest = Array(text.utf8)[...]
    while let digit = rest.popFirst() {
      let shared = (words.last ?? "").utf8.prefix(value(of: digit))
      let own = rest.prefix { $0 != 0x20 }
      words.append(String(decoding: Array(shared) + own, as: UTF8.self))
      rest = rest[own.endIndex...].dropFirst()
    }
    return words
  }

  /// The addresses of a file of records: each stands first in its line, and how many letters it shares with the one
  /// before in the last string of the line.
  public static func addresses(of file: String) -> [String] {
    var addresses: [String] = []
    for line in file.split(separator: "\n") {
      let strings = line.split(separator: "\"", omittingEmptySubsequences: false)
      guard strings.count > 3, let digit = strings[strings.count - 2].utf8.first else { continue }
      addresses.append(String((addresses.last ?? "").prefix(value(of: digit))) + strings[1])
    }
    return addresses
  }

  /// The value of a digit: printable ASCII without quote, less-than and backslash, in order.
  private static func value(of digit: UInt8) -> Int {
    Int(digit) - 0x20 - [0x22, 0x3C, 0x5C].count { digit > $0 }
  }
}
