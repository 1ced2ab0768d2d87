import Diagnostics
import Graph
import Markdown
import Model

extension Check {
  static let vagueLinkText = Check(
    Rule(
      "vague-link-text", .warning,
      explanation: """
        Many readers see links without the text round them: in a list that a screen reader makes, or \
        when they skim. The words of a link therefore say by themselves what it leads to. (WCAG 2.2, \
        2.4.4 and 2.4.9)
        """,
      wrong: "To see how Riverside did it, [click here](riverside.md).",
      right: "See [how Riverside did it](riverside.md).")
  ) { hub, rule in
    var found: [Diagnostic] = []
    for id in hub.pages.indices {
      for link in hub.pages[id].body.links where isVague(link.text) {
        found.append(
          Diagnostic(
            rule, "the words '\(link.text)' do not say what the link leads to",
            at: hub.place(on: hub.pages[id], link.range),
            suggestion: .init("write what it leads to between the square brackets")))
      }
    }
    return found
  }

  /// Whether the words are nothing but a way of saying "here is a link".
  private static func isVague(_ text: String) -> Bool {
    text.utf8.count <= 32 && vagueKeys.contains(key(of: text))
  }

  /// A number for the words of a text, whatever their case and whatever stands between them (FNV-1a): a
  /// hub has hundreds of thousands of links, and lower-casing each would take longer than parsing it.
  private static func key(of text: String) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    var spaceIsDue = false
    for byte in text.utf8 {
      guard (0x41...0x5A).contains(byte & 0xDF) else {
        spaceIsDue = key != 0xCBF2_9CE4_8422_2325
        continue
      }
      if spaceIsDue { key = (key ^ 0x20) &* 0x100_0000_01B3 }
      spaceIsDue = false
      key = (key ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
    }
    return key
  }

  private static let vagueKeys = Set(vagueTexts.map(key(of:)))

  private static let vagueTexts = [
    "click", "click here", "click this", "click this link", "clicking here", "details",
    "find out more", "follow this link", "go", "go here", "here", "info", "information",
    "learn more", "link", "more", "more details", "more here", "more info", "more information",
    "on this page", "page", "read", "read more", "read more here", "read on", "read this",
    "see here", "see more", "see this", "the link", "the page", "this", "this document",
    "this link", "this one", "this page", "this site", "this website", "view", "view more",
    "visit", "web page", "website",
  ]
}
