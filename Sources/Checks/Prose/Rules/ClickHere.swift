import Diagnostics
import Markdown

extension ProseCheck {
  /// A link whose words are all that is wrong is reported as ``Check/vagueLinkText``.
  static let clickHere = ProseCheck(
    Rule(
      "click-here", .warning,
      explanation: """
        People read on paper, on phones, or listen to the page: there is nothing for them to click, and no \
        'here' and 'below'. Say what is where, and make those words the link. (WCAG 2.2, 1.3.3; 'plait \
        check --prose')
        """,
      wrong: "Click on the link below to see the [form](form.md).",
      right: "Fill in [the form for a review](form.md)."),
    ofPassages: { passage in
      let words = passage.lowered
      var findings: [Finding] = []
      var start = 0
      while start < words.count {
        guard let phrase = phrases.first(where: { words[start...].starts(with: $0) }) else {
          start += 1
          continue
        }
        let range = start..<start + phrase.count
        start = range.upperBound
        if isWholeLink(range, in: passage) { continue }
        findings.append(
          Finding(
            Breach(
              "'\(phrase.joined(separator: " "))' says nothing to those who cannot click or see",
              "say what is where, and link those words"), in: passage, words: range))
      }
      return findings
    })

  /// The phrases, of those that begin alike the longest first.
  private static let phrases = [
    "click on the link below", "click the link below", "click on this link", "click on the link",
    "click on here", "click this link", "click the link", "click the button", "click here",
    "click below", "tap here", "follow the link below", "follow the links below",
    "follow this link", "see the link below", "see the links below", "use the link below",
  ].map { $0.split(separator: " ").map(String.init) }

  private static func isWholeLink(_ range: Range<Int>, in passage: Passage) -> Bool {
    let words = passage.words
    guard words[range].allSatisfy(\.isLink) else { return false }
    let before = range.lowerBound > 0 && words[range.lowerBound - 1].isLink
    let after = range.upperBound < words.count && words[range.upperBound].isLink
    return !before && !after
  }
}
