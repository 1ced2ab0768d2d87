import Markdown

/// The ways in which programs make the anchor of a heading from its words, so that links to it can be followed.
enum AnchorStyle: Sendable, Hashable {
  /// GitHub's, which are also those of Plait, Hugo and most plugins of Eleventy.
  case gitHub
  /// Python-Markdown's (`toc`): accents are dropped, and white space and hyphens in a row become one hyphen.
  case pythonMarkdown
  /// kramdown's: what stands before the first letter is dropped.
  case kramdown
  /// The Tech Docs Template's: every run of other characters becomes one hyphen.
  case middleman

  /// The anchor of a heading with these words, before a number is added to a second one.
  func anchor(of words: String) -> String {
    switch self {
    case .gitHub:
      var anchors = Anchors()
      return anchors.anchor(for: Array(words.utf8))
    case .pythonMarkdown:
      let kept = words.lowercased().unicodeScalars.filter {
        $0.isASCII
          && ($0.properties.isAlphabetic || ("0"..."9").contains($0)
            || " -_".unicodeScalars.contains($0))
      }
      return Self.joined(String(String.UnicodeScalarView(kept)), at: " -")
    case .kramdown:
      let kept = words.unicodeScalars.drop { !$0.properties.isAlphabetic }.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
          || " -_".unicodeScalars.contains($0)
      }
      return String(String.UnicodeScalarView(kept)).lowercased().replacing(" ", with: "-")
    case .middleman:
      let text = words.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
      return Self.joined(String(text), at: "-")
    }
  }

  /// What stands in front of the number of a second heading with the same words.
  private var numberMark: String { self == .pythonMarkdown ? "_" : "-" }

  /// The anchors that the headings of a page had, in order.
  func anchors(of headings: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return headings.map { words in
      let base = anchor(of: words)
      let count = seen[base, default: 0]
      seen[base] = count + 1
      return count == 0 ? base : base + numberMark + String(count)
    }
  }

  private static func joined(_ text: String, at marks: String) -> String {
    text.split(whereSeparator: { marks.contains($0) }).joined(separator: "-")
  }
}
