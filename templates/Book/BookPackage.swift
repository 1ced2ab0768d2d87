public import Hypertext

/// A file of a book as its package document names it.
public struct BookItem: Sendable, Hashable {
  /// Its place as seen from the package document.
  public var href: Href
  /// Its media type.
  public var mediaType: String
  /// What reading systems have to know of it, such as `nav`.
  public var properties: [String]
  /// Whether readers come to it by turning pages.
  public var isRead: Bool

  /// Creates the value from its parts.
  public init(_ href: Href, _ mediaType: String, properties: [String] = [], isRead: Bool) {
    self.href = href
    self.mediaType = mediaType
    self.properties = properties
    self.isRead = isRead
  }
}

/// What a book says of itself to libraries and reading systems.
public struct BookPackage: Sendable, Hashable {
  /// The one name by which all versions of the book are known, as a URN.
  public var identifier: String
  /// One sentence on what the book is.
  public var description: String
  /// Who publishes it.
  public var publisher: String?
  /// The licence of its content.
  public var rights: String?
  /// The hub on the web.
  public var source: Href?
  /// Whether it is a part of the hub and not all of it.
  public var isPart: Bool
  /// The day of its newest page.
  public var newest: DateView
  /// Whether there are pictures or charts in it.
  public var hasPictures: Bool
  /// Whether a picture in it may move.
  public var mayMove: Bool
  /// Its files, those that are read in their order.
  public var items: [BookItem]

  /// Creates the value from its parts.
  public init(
    identifier: String, description: String, publisher: String?, rights: String?, source: Href?,
    isPart: Bool, newest: DateView, hasPictures: Bool, mayMove: Bool, items: [BookItem]
  ) {
    self.identifier = identifier
    self.description = description
    self.publisher = publisher
    self.rights = rights
    self.source = source
    self.isPart = isPart
    self.newest = newest
    self.hasPictures = hasPictures
    self.mayMove = mayMove
    self.items = items
  }
}

/// The package document of EPUB 3.3.
///
/// Of its accessibility it says what holds for every book of this making (EPUB Accessibility 1.1, section 2.2). It
/// claims conformance to nothing, since that is for a person to judge.
public func bookPackage(_ package: BookPackage, in book: BookView) -> XML {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" \
  xml:lang="\(book.language)" dir="\(direction(book))">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:identifier id="id">\(package.identifier)</dc:identifier>
  <dc:title>\(book.title)</dc:title>
  <dc:language>\(book.language)</dc:language>
  <dc:description>\(package.description)</dc:description>
  \(package.publisher.map { "<dc:creator>\($0)</dc:creator>\n<dc:publisher>\($0)</dc:publisher>\n" as XML })\
  \(package.rights.map { "<dc:rights>\($0)</dc:rights>\n" as XML })\
  \(package.source.map { "<dc:source>\($0)</dc:source>\n" as XML })\
  <dc:date>\(package.newest.iso)</dc:date>
  <meta property="dcterms:modified">\(package.newest.iso)T00:00:00Z</meta>
  \(if: package.isPart, collection(book))\(accessibility(package, book))</metadata>
  <manifest>
  \(package.items.enumerated().map(manifestItem))</manifest>
  <spine\(if: direction(book) == "rtl", " page-progression-direction=\"rtl\"")>
  \(package.items.enumerated().filter { $0.element.isRead }.map { spineItem($0.offset) })</spine>
  </package>

  """
}

private func direction(_ book: BookView) -> HTML {
  switch WritingDirection(of: book.language) {
  case .leftToRight: "ltr"
  case .rightToLeft: "rtl"
  }
}

private func collection(_ book: BookView) -> XML {
  """
  <meta property="belongs-to-collection" id="collection">\(book.hubName)</meta>
  <meta refines="#collection" property="collection-type">set</meta>

  """
}

private func accessibility(_ package: BookPackage, _ book: BookView) -> XML {
  let hazard: XML = package.mayMove ? "unknown" : "none"
  let pictures: XML = """
    <meta property="schema:accessMode">visual</meta>
    <meta property="schema:accessibilityFeature">alternativeText</meta>

    """
  return """
    <meta property="schema:accessMode">textual</meta>
    \(if: package.hasPictures, pictures)\
    <meta property="schema:accessModeSufficient">textual</meta>
    <meta property="schema:accessibilityFeature">structuralNavigation</meta>
    <meta property="schema:accessibilityFeature">tableOfContents</meta>
    <meta property="schema:accessibilityFeature">readingOrder</meta>
    <meta property="schema:accessibilityFeature">displayTransformability</meta>
    <meta property="schema:accessibilityHazard">\(hazard)</meta>
    <meta property="schema:accessibilitySummary">\(book.words[.bookAccessibility])</meta>

    """
}

private func manifestItem(_ number: Int, _ item: BookItem) -> XML {
  let properties = item.properties.joined(separator: " ")
  return """
    <item id="f\(number + 1)" href="\(item.href)" media-type="\(item.mediaType)"\
    \(if: !properties.isEmpty, " properties=\"\(properties)\"")/>

    """
}

private func spineItem(_ number: Int) -> XML {
  "<itemref idref=\"f\(number + 1)\"/>\n"
}

/// What an EPUB archive begins with beside its media type: where its package document is.
public func bookContainer(package path: String) -> XML {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
  <rootfiles>
  <rootfile full-path="\(path)" media-type="application/oebps-package+xml"/>
  </rootfiles>
  </container>

  """
}
