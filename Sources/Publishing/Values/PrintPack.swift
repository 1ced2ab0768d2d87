import FrontMatter
import Graph
import Model

/// The pages of a strand, or of a pathway with its steps, in one document to print.
struct PrintPack: Sendable {
  /// What it is of.
  let part: HubPart
  /// Where it stands on the site.
  let path: String
  /// The pages in reading order; first that of the strand or the pathway itself.
  let pages: [PageID]
}

/// The most pages after the first that are packed: nobody prints more, and a hub of 10,000 pages would hold each of them
/// twice.
private let mostPages = 200

extension Hub {
  /// All print packs of the site.
  var printPacks: [PrintPack] { parts.compactMap(printPack) }

  /// The strands and pathways in the order of the hub, after the hub itself.
  var parts: [HubPart] {
    [.hub] + strands.indices.map(HubPart.strand)
      + pages.indices.filter { pages[$0].pathway != nil }.map(HubPart.pathway)
  }

  /// The print pack of a part; nothing if it has no page but its first or too many, or if an editor's page or an old address
  /// stands there.
  func printPack(of part: HubPart) -> PrintPack? {
    let path: String
    switch part {
    case .hub: return nil
    case .strand(let number): path = strands[number].setting.folder + "/print.html"
    case .pathway(let page):
      path = self.pages[page].output.dropLast(".html".utf8.count) + "-print.html"
    }
    let pages = packedPages(of: part)
    let first = packHead(of: part) == nil ? 0 : 1
    guard (1...mostPages).contains(pages.count - first), !isTaken(path) else { return nil }
    return PrintPack(part: part, path: path, pages: pages)
  }

  /// The pages of a strand or a pathway in reading order, each once.
  func packedPages(of part: HubPart) -> [PageID] {
    let head = packHead(of: part).map { [$0] } ?? []
    switch part {
    case .hub: return []
    case .strand(let number): return strands[number].pages
    case .pathway(let page):
      var pages = head
      for number in self.pages[page].pathway?.steps.indices ?? 0..<0 {
        if let step = references.page(named: .step(number), by: page), !pages.contains(step) {
          pages.append(step)
        }
      }
      return pages
    }
  }

  private func packHead(of part: HubPart) -> PageID? {
    switch part {
    case .hub: nil
    case .strand(let number): strands[number].overview
    case .pathway(let page): page
    }
  }

  /// Whether an editor's page or an old address stands at a path of the output.
  func isTaken(_ path: String) -> Bool {
    pages.contains { page in
      page.output == path
        || page.front.aliases.contains { PagePath($0.value)?.output == path }
    }
  }
}
