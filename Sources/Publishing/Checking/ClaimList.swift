import Checks
import Markdown

/// The claims of a hub as a table for an editor, who compares each with its source and ticks it.
public struct ClaimList: Sendable {
  /// The claims of a page.
  struct Page: Sendable {
    /// The path by which messages name the page.
    let path: String
    /// The line on which each claim begins.
    let lines: [Int]
    let claims: [Claim]
  }

  private let pages: [Page]

  init(pages: [Page]) {
    self.pages = pages
  }

  /// How many claims there are.
  public var count: Int { pages.reduce(0) { $0 + $1.claims.count } }

  /// A table in Markdown: a box to tick, the place, the claim, and the keys of its sources.
  public var markdown: String {
    var text = "| Compared | Place | Claim | Sources |\n|---|---|---|---|\n"
    for page in pages {
      for (line, claim) in zip(page.lines, page.claims) {
        let sources = claim.citations.map {
          "@" + $0.key + ($0.locator.isEmpty ? "" : ", " + $0.locator)
        }
        let cells = ["[ ]", "\(page.path):\(line)", claim.text, sources.joined(separator: "; ")]
        text += "| " + cells.map(Self.cell).joined(separator: " | ") + " |\n"
      }
    }
    return text
  }

  /// Text that stays within a cell and does nothing to a terminal.
  private static func cell(_ text: String) -> String {
    var cell = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|": cell += "\\|"
      case "\n", "\r", "\t": cell += " "
      case _ where scalar.properties.generalCategory == .control: cell += "\u{FFFD}"
      case _ where scalar.properties.generalCategory == .format: continue
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return cell
  }
}
