import Diagnostics
import Markdown

/// The anchors that the headings of a page had, with those that they have in a hub.
struct PageAnchors: Sendable {
  private var new: [String: String] = [:]
  /// Anchors that led to the top of the page.
  private var tops: Set<String> = []
  /// All that the page has now.
  let all: Set<String>

  /// The anchors of a page that is written in Markdown.
  init(of page: MovedPage, style: AnchorStyle) {
    let bytes = Array(page.lines.text.utf8)
    let headings = MarkdownParser().parse(bytes).headings
    all = Set(headings.map(\.anchor))
    let titles = page.titleHeading.map { [PageHeadings.plain($0)] } ?? []
    let old = style.anchors(of: titles + headings.map(\.text))
    for (number, anchor) in old.enumerated() {
      if number < titles.count {
        tops.insert(anchor)
      } else if new[anchor] == nil {
        new[anchor] = headings[number - titles.count].anchor
      }
    }
    // Many layouts give the top of the page the name of its title.
    for style in [style, .gitHub, .kramdown] where new[style.anchor(of: page.title)] == nil {
      tops.insert(style.anchor(of: page.title))
    }
    var lines: [Int] = []
    var line = 0
    var place = 0
    for heading in headings {
      while place < min(heading.range.lowerBound, bytes.count) {
        if bytes[place] == 0x0A { line += 1 }
        place += 1
      }
      lines.append(page.lines.indices.contains(line) ? page.lines[line].number : Int.max)
    }
    for (id, number) in page.ids where new[id] == nil {
      if let index = lines.firstIndex(where: { $0 >= number }), lines[index] < number + 6 {
        new[id] = headings[index].anchor
      } else if number < 12 {
        tops.insert(id)
      }
    }
  }

  /// What an old anchor is now: `nil` where there is none, and empty for the top of the page.
  func anchor(for old: String) -> String? {
    if let anchor = new[old] ?? new[old.lowercased()] { return anchor }
    if all.contains(old) { return old }
    return tops.contains(old) || ["top", "content", "main", "main-content"].contains(old) ? "" : nil
  }
}
