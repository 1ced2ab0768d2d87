import Basics
import Diagnostics
import FrontMatter
import Graph
import Hypertext
import Markdown
import Model
import Templates

/// A page as Markdown for programs: what its front matter tells readers, then its body as the editor wrote it but for
/// remarks to editors, then what front matter adds to it.
///
/// Links need no change but for those to other hubs, since the copy stands where the page stood in the content, and so do
/// those it links to.
struct MarkdownCopy {
  let page: NotedPage
  let words: CopyWords
  private let id: PageID
  let presenter: Presenter

  init(_ id: PageID, by presenter: Presenter) {
    page = presenter.hub.pages[id]
    words = presenter.words.copyWords
    self.id = id
    self.presenter = presenter
  }

  /// The copy, made from the file in the content folder at `root`.
  func bytes(root: String) throws(OutputError) -> [UInt8] {
    let source: [UInt8]
    do {
      source = withAddresses(try readFile(at: page.place(in: root)))
    } catch {
      throw OutputError.refused(path: page.path.text, reason: error.reason)
    }
    var start = (try? FrontMatterSplit(of: source).bodyStart) ?? 0
    while start < source.count, source[start] == 0x0A || source[start] == 0x0D { start += 1 }
    let body = PublishedSource.body(of: source, from: start)
    let end = body.last == 0x0A || body.isEmpty ? "" : "\n"
    return Array(head.utf8) + body + Array((end + structure + foot).utf8)
  }

  /// The source with full addresses in place of the short names of other hubs, which no program knows.
  private func withAddresses(_ source: [UInt8]) -> [UInt8] {
    if presenter.hub.settings.hubs.isEmpty { return source }
    var changed = source
    let links = zip(page.body.links, presenter.hub.references.links[id])
    for (link, target) in links.sorted(by: { $0.0.range.lowerBound > $1.0.range.lowerBound }) {
      let place = link.range.range
      guard case .external(let address) = target, address != link.destination,
        place.upperBound <= source.count, source[place].elementsEqual(link.destination.utf8)
      else { continue }
      changed.replaceSubrange(place, with: address.utf8)
    }
    return changed
  }

  /// The works that the page cites, by the keys with which it does.
  private var foot: String {
    let sources = presenter.hub.relations.citations[id].map { presenter.library.sources[$0] }
    if sources.isEmpty { return "" }
    return "\n## \(Self.escaped(words.references))\n\n" + sources.map(reference).joined()
  }

  private func reference(_ source: Source) -> String {
    let work = "\(source.authors) (\(source.year)) \(source.title)."
    let address = source.url.map { " <\($0)>" } ?? ""
    let copy = source.copyOf.map { " " + Self.escaped(presenter.words.readInCopy($0)) + "." } ?? ""
    return "- @\(source.key): \(Self.escaped(work))\(address)\(copy)\n"
  }

  private var head: String {
    let front = page.front
    var text = "# \(Self.escaped(front.title))\n\n> \(Self.escaped(front.summary))\n\n"
    for fact in presenter.facts(of: id, from: page.output).all {
      let name = Self.escaped(fact.name(in: presenter.words))
      for line in fact.lines(in: presenter.words) {
        let address = line.address.map { " <\($0)>" } ?? ""
        text += "- \(name): \(Self.escaped(line.text))\(address)\n"
      }
    }
    return text + "\n"
  }

  /// Text in which no character means anything to Markdown.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var former: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { former = scalar }
      switch scalar {
      case "\n" where former == "\r": continue
      case "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped.append(" ")
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&":
        escaped.append("\\")
        escaped.append(scalar)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

extension Hub {
  /// Whether each page is also written as Markdown. In a large hub that would be as many files again, for
  /// programs that few such hubs are read by.
  var copiesMarkdown: Bool { settings.copiesMarkdown ?? (pages.count <= 1000) }
}
