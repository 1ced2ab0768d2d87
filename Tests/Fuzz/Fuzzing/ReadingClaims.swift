import Diagnostics
import FrontMatter

/// What holds of the values and messages of every file.
struct ReadingClaims {
  let file: SourceFile

  /// Values lie within the text that was read, and no deeper inside each other than is allowed.
  func check(_ value: YAMLValue, within outer: Range<Int>, depth: Int = 0) {
    let range = value.range
    claim(
      outer.lowerBound <= range.lowerBound && range.lowerBound <= range.upperBound
        && range.upperBound <= outer.upperBound, "\(range) is not within \(outer)")
    claim(depth <= 16, "nested too deep")
    switch value.content {
    case .scalar: break
    case .sequence(let items):
      for item in items { check(item, within: outer, depth: depth + 1) }
    case .mapping(let entries):
      claim(Set(entries.map(\.key.text)).count == entries.count, "a name twice")
      for entry in entries { check(entry.value, within: outer, depth: depth + 1) }
    }
  }

  /// Messages name a place in the file, and are lines that do nothing to a terminal.
  func check(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      if let range = diagnostic.place.range {
        claim(
          range.lowerBound >= 0 && range.lowerBound <= range.upperBound
            && range.upperBound <= file.bytes.count, "\(range) is not in the file")
      }
      let text = TextWriter().write(diagnostic, source: file)
      claim(text.hasPrefix(file.path + ":"), "a message without its place")
      claim(text.utf8.count < 100_000, "a message of \(text.utf8.count) bytes")
      for scalar in text.unicodeScalars {
        let isControl =
          scalar.value < 0x20 && scalar != "\n" || (0x7F..<0xA0).contains(scalar.value)
        claim(!isControl, "a control character in a message: \(text.debugDescription)")
      }
    }
  }
}
