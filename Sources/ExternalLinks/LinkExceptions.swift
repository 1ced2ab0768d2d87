import Checks
package import Diagnostics

/// Addresses that are not to be asked: one a line, `*` for anything, lines that begin with `#` for remarks.
package struct LinkExceptions: Sendable {
  private struct Pattern: Sendable {
    let parts: [[UInt8]]
    let text: String
    let range: SourceRange
  }

  private let file: String
  private let patterns: [Pattern]

  /// The exceptions in a file.
  package init(_ source: SourceFile) {
    file = source.path
    var patterns: [Pattern] = []
    var start = 0
    for line in source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      let text = line.drop { $0 <= 0x20 }
      guard let end = text.lastIndex(where: { $0 > 0x20 }), text.first != UInt8(ascii: "#") else {
        continue
      }
      let pattern = text[...end]
      let lower = start + (pattern.startIndex - line.startIndex)
      patterns.append(
        Pattern(
          parts: pattern.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
            .map(Array.init),
          text: String(decoding: pattern, as: UTF8.self),
          range: SourceRange(lower..<lower + pattern.count)))
    }
    self.patterns = patterns
  }

  /// No exceptions.
  package init() {
    file = ""
    patterns = []
  }

  /// Whether an address is excepted, by what is written or by the form in which it is asked.
  func match(_ written: String, used: inout Set<Int>) -> Bool {
    var matches = false
    for (number, pattern) in patterns.enumerated()
    where Self.matches(Array(written.utf8), pattern.parts) {
      used.insert(number)
      matches = true
    }
    return matches
  }

  /// What is on the list and matches no link.
  func unused(_ used: Set<Int>) -> [Diagnostic] {
    patterns.enumerated().filter { !used.contains($0.offset) }.map { _, pattern in
      Diagnostic(
        ExternalLinkRules.unusedException, "no link matches '\(pattern.text)'",
        at: .init(file, pattern.range), suggestion: .init("delete the line"))
    }
  }

  /// Whether the text is the parts with anything between them: each part is taken where it first fits, which is
  /// enough, and takes no more than one pass for each.
  private static func matches(_ text: [UInt8], _ parts: [[UInt8]]) -> Bool {
    guard let first = parts.first, let last = parts.last, text.starts(with: first) else {
      return false
    }
    if parts.count == 1 { return text == first }
    var rest = text[first.count...]
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }
}
