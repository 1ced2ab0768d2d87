import Diagnostics
import Markdown

extension Check {
  /// An error: readers would see the brackets and the key.
  static let malformedCitation = Check(
    Rule(
      "malformed-citation", .error,
      explanation: """
        A citation is the key of a source after '@', in square brackets; a page may follow after a \
        comma, and more sources after semicolons.
        """,
      wrong: "Queues grew shorter [@survey 2025].",
      right: "Queues grew shorter [@survey-2025, p. 12]."),
    ofProblems: { problem, _ in
      guard case .malformedCitation(let text) = problem else { return nil }
      if let meant = meant(by: text) {
        return Breach("'\(text)' is not a citation", "write '\(meant)'", replacement: meant)
      }
      return Breach(
        "'\(text)' is not a citation", "write it like '[@survey-2025]' or '[@survey-2025, p. 12]'")
    })

  /// The citation of several sources of which only the first has its '@', or that commas or blanks part; `nil` where
  /// something else than keys stands in the brackets.
  private static func meant(by text: String) -> String? {
    let parts = text.dropFirst().dropLast().split { ";, ".contains($0) }
    let keys = parts.map { $0.hasPrefix("@") ? $0.dropFirst() : $0 }
    let areKeys = keys.allSatisfy { key in
      key.utf8.contains { (0x30...0x39).contains($0) || $0 == 0x2D } && key.utf8.first != 0x2D
        && key.utf8.allSatisfy {
          (0x30...0x39).contains($0) || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x2D
        } && key.contains { $0.isLetter }
    }
    if parts.count > 1, let key = keys.first, let page = parts.dropFirst().first,
      ["p.", "pp.", "p", "page"].contains(page.lowercased()), key.contains("-")
    {
      return "[@\(key), " + parts.dropFirst().joined(separator: " ") + "]"
    }
    guard parts.count > 1, areKeys else { return nil }
    return "[" + keys.map { "@" + $0 }.joined(separator: "; ") + "]"
  }
}
