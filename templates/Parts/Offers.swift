public import Hypertext

/// Something that readers can take away.
public struct OfferView: Sendable, Hashable {
  /// What it is.
  public enum Form: Sendable, Hashable {
    /// A book for e-readers.
    case book
    /// One file that opens anywhere.
    case file
    /// A page to print.
    case print
    /// The whole hub in an archive.
    case archive
  }

  /// What it is.
  public var form: Form
  /// Where it is.
  public var href: Href
  /// Its size in bytes, where it is known.
  public var bytes: Int?

  /// Creates the value from its parts.
  public init(_ form: Form, _ href: Href, bytes: Int?) {
    self.form = form
    self.href = href
    self.bytes = bytes
  }
}

extension OfferView.Form {
  var name: Word {
    switch self {
    case .book: .offerBook
    case .file: .offerFile
    case .print: .offerPrint
    case .archive: .offerArchive
    }
  }

  var type: String {
    switch self {
    case .book: "EPUB"
    case .file, .print: "HTML"
    case .archive: "ZIP"
    }
  }
}

/// What readers can take away, with type and size, or nothing.
func offers(_ offers: [OfferView], _ heading: Word, _ words: Words) -> HTML {
  if offers.isEmpty { return .empty }
  return """
    <section class="end take" aria-labelledby="p.take">
    <h2 id="p.take">\(words[heading])</h2>
    <ul class="links">
    \(offers.map { offer($0, words) })</ul>
    </section>

    """
}

private func offer(_ offer: OfferView, _ words: Words) -> HTML {
  """
  <li><a href="\(offer.href)"\(if: offer.form != .print, " download=\"\"")>\
  \(words[offer.form.name])</a>\
  \(offer.bytes.map { download(DownloadView(type: offer.form.type, bytes: $0), words) })</li>

  """
}
