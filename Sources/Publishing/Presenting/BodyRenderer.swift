import Graph
import Hypertext
import Markdown
import Model
import Templates

/// Fills the holes of a page's fragment with what depends on the rest of the hub.
struct BodyRenderer {
  let presenter: Presenter
  let page: PageID
  /// The path from which links lead: the page's own, or that of a document it is part of.
  let here: String
  /// The part of that document that the page is.
  let part: PagePart
  /// Where the glossary stands, in which every term of the page has its place.
  private let glossary: Href?

  /// The page.
  var content: NotedPage { presenter.hub.pages[page] }

  init(
    _ page: PageID, of presenter: Presenter, at here: String? = nil, as part: PagePart = .whole
  ) {
    self.part = part
    self.presenter = presenter
    self.page = page
    let here = here ?? presenter.hub.pages[page].output
    self.here = here
    glossary = presenter.href(toPath: SiteAddress.page(.glossary), from: here)
  }

  /// The body as markup.
  func render() -> HTML {
    let body = presenter.hub.markup(of: page)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.fragment.bytes.count + body.fragment.holes.count * 48)
    body.fragment.fill(into: &bytes) { hole, output in
      switch hole {
      case .link(let index): appendLink(to: linkTargets[index], to: &output)
      case .linkSuffix(let index): appendDownload(linkTargets[index], to: &output)
      case .imageSource(let index): appendPicture(imageTargets[index], to: &output)
      case .imageSize(let index): appendSize(imageTargets[index], to: &output)
      case .citation(let index): append(citation(at: index), to: &output)
      case .termStart(let term): appendTerm(term, to: &output)
      case .termEnd: output.append(contentsOf: "</a>".utf8)
      case .block(let index): append(chart(index), to: &output)
      case .noteReference: if isBook { append(" epub:type=\"noteref\"", to: &output) }
      case .note: if isBook { append(" epub:type=\"footnote\"", to: &output) }
      case .headingLevel(let level):
        output.append(UInt8(ascii: "0") + UInt8(part.level(level)))
      case .name: output.append(contentsOf: part.prefix.utf8)
      case .labelNames: append(part.labelNames, to: &output)
      case .label: append(part.label, to: &output)
      case .rawAddress(let index): append(raw: body.rawAddresses[index], to: &output)
      }
    }
    return HTML(trusted: bytes)
  }

  /// Whether it is a chapter of a book.
  var isBook: Bool { presenter.edition.isBook }

  private var linkTargets: [LinkTarget] { presenter.hub.references.links[page] }
  private var imageTargets: [LinkTarget] { presenter.hub.references.images[page] }

  private func append(_ html: HTML, to output: inout [UInt8]) {
    output.append(contentsOf: html.bytes)
  }

  /// A link to what the edition does not hold keeps its words, and is none any more: an `a` element without an address
  /// only stands where a link might (HTML, 4.5.1).
  private func appendLink(to target: LinkTarget, to output: inout [UInt8]) {
    if let href = href(to: target) { return output.appendEscaped(href.text.utf8) }
    // A hub with such a link is only shown in a preview.
    if case .broken = target { return }
    output.removeLast("href=\"".utf8.count)
    output.append(contentsOf: "class=\"outside".utf8)
  }

  /// A picture that cannot be had leaves the address empty; a hub with such a picture is not written.
  private func appendPicture(_ target: LinkTarget, to output: inout [UInt8]) {
    let address: String? =
      if case .asset(let number) = target {
        picture(at: presenter.hub.assets[number].path.text)
      } else { href(to: target)?.text }
    output.appendEscaped((address ?? "").utf8)
  }

  private func picture(at path: String) -> String? {
    presenter.edition.addresses.picture(at: path, from: here)?.text
  }

  /// What was written leads where its author meant it to from the page's own folder on the site, and is then kept.
  private func append(raw: RawAddress, to output: inout [UInt8]) {
    let isSite = presenter.edition.isSite
    let isInPlace =
      SiteAddress.shareFolder(here, content.output) && presenter.hub.settings.translation == nil
    if isSite, raw.use == .other || isInPlace {
      return output.append(contentsOf: raw.attribute)
    }
    guard raw.use != .other, let place = HubPlace(raw.address, on: content) else { return }
    let name = raw.attribute.prefix { $0 != UInt8(ascii: "=") && $0 != 0x20 }
    let address =
      raw.use == .picture
      ? picture(at: place.path)
      : presenter.href(toPath: place.path, fragment: place.fragment, from: here)?
        .with(query: place.query).text
    guard let address else { return }
    output += name
    output.append(contentsOf: "=\"".utf8)
    output.appendEscaped(address.utf8)
    output.append(UInt8(ascii: "\""))
  }

  private func href(to target: LinkTarget) -> Href? {
    switch target {
    case .page(let id, let anchor):
      presenter.href(toPath: presenter.hub.pages[id].output, fragment: anchor, from: here)
    case .anchor(let anchor): Href(fragment: part.prefix + anchor)
    case .asset(let number):
      presenter.href(toPath: presenter.hub.assets[number].path.text, from: here)
    case .source(let path, let anchor): sourceHref(to: path, anchor)
    case .external(let url): Href(external: url)
    case .broken: nil
    }
  }

  /// A page that only the source of a translated hub has is beside it on the site, and elsewhere on the web.
  private func sourceHref(to path: String, _ anchor: String?) -> Href? {
    presenter.edition.isSite
      ? Href(from: here, to: presenter.hub.settings.shared + path, fragment: anchor)
      : PublishedAddresses(presenter.hub.settings).href(ofSourceTo: path, fragment: anchor)
  }

  private func appendDownload(_ target: LinkTarget, to output: inout [UInt8]) {
    guard case .asset(let number) = target else { return }
    let asset = presenter.hub.assets[number]
    let type =
      if case .download(let name) = asset.kind { name } else {
        asset.path.fileExtension.uppercased()
      }
    append(download(DownloadView(type: type, bytes: asset.size), presenter.words), to: &output)
  }

  private func appendSize(_ target: LinkTarget, to output: inout [UInt8]) {
    guard case .asset(let number) = target,
      let size = presenter.hub.assets[number].dimensions
    else { return }
    append(" width=\"\(size.width)\" height=\"\(size.height)\"", to: &output)
  }

  private func appendTerm(_ term: Int, to output: inout [UInt8]) {
    output.append(contentsOf: "<a class=\"term\"".utf8)
    guard let glossary else { return output.append(UInt8(ascii: ">")) }
    output.append(contentsOf: " href=\"".utf8)
    output.appendEscaped(glossary.text.utf8)
    output.append(UInt8(ascii: "#"))
    // An anchor is a slug: nothing in it needs to be encoded or escaped.
    output.append(contentsOf: presenter.hub.library.anchor(ofTerm: term).utf8)
    output.append(contentsOf: "\">".utf8)
  }

  private func citation(at first: Int) -> HTML {
    let citations = content.body.citations
    let group = citations[first..<first + citations[first].groupCount]
    let works = group.compactMap { citation -> CitedWork? in
      guard let number = presenter.index.source(citation.key) else { return nil }
      let address =
        content.listsReferences
        ? Href(fragment: part.prefix + presenter.index.referenceAnchors[number])
        : presenter.href(toPath: presenter.index.sourcePaths[number], from: here)
      return CitedWork(
        authors: presenter.index.citedNames[number],
        year: presenter.hub.library.sources[number].year,
        locator: citation.locator.isEmpty ? nil : citation.locator,
        href: address)
    }
    return Templates.citation(CitationView(works: works))
  }
}

extension NotedPage {
  /// Whether the page ends in a list of the works that it cites; where it does not, a citation leads to the
  /// record of the work.
  fileprivate var listsReferences: Bool {
    switch role {
    case .home: false
    case .plain(let plain): !plain.showsAccessibilityStatement
    case .strand, .resource, .pathway: true
    }
  }
}
