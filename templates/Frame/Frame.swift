import Hypertext

/// What all pages of one folder depth and one strand share, rendered once and spliced into each.
///
/// A hub of 10,000 pages has a few dozen frames; rendering them per page would cost more than the
/// rest of the page.
public struct Frame: Sendable {
  /// The interface's words.
  public let words: Words
  /// The hub's name.
  let hubName: String
  /// From the document type to the attributes of the root, without the end of its tag.
  let root: HTML
  /// From the end of that tag to just before the title.
  let head: HTML
  /// From the end of the head to the beginning of the header.
  let opening: HTML
  /// From there to the beginning of the main part.
  let masthead: HTML
  /// From the end of the main part to the end of the document.
  let closing: HTML
  /// The state the hub is in, as the home page says it.
  let phase: HTML
  /// The end of every window title, with its separator: ` – Hub`.
  let titleEnd: HTML
  /// Who publishes the hub, as pages say in their structured data.
  let publisher: JSON
  /// The licence's address for structured data.
  let licence: JSON?
  /// The language tag of the hub for structured data.
  let language: JSON
  /// Where to write to about the hub.
  let mail: Href?
  /// The marks with which text is set; nothing where it stays as it is typed.
  let typography: Typography?
  /// Whether a page is a file by itself, beside which nothing is to be found.
  let standsAlone: Bool

  /// Renders what the view describes.
  public init(_ view: FrameView) {
    self.init(
      words: view.words, head: frameHead(view), opening: frameOpening(view),
      masthead: frameMasthead(view),
      closing: frameFooter(view), hubName: view.hubName, contact: view.contact,
      phase: view.phase, licence: view.licence, language: view.language, standsAlone: false)
  }

  init(
    words: Words, head: HTML, opening: HTML, masthead: HTML = .empty, closing: HTML,
    hubName: String,
    contact: ContactView?, phase: PhaseView? = nil, licence: LicenceView?, language: String,
    standsAlone: Bool
  ) {
    self.words = words
    self.hubName = hubName
    root = "<!DOCTYPE html>\n<html \(WritingDirection.attributes(of: language))"
    self.head = head
    self.opening = opening
    self.masthead = masthead
    self.closing = closing
    mail = contact?.email?.href
    self.phase = phase.map(phaseLine) ?? .empty
    titleEnd = " \(words[.titleSeparator]) \(hubName)"
    publisher = .object([
      "@type": .string("Organization"), "name": .string(contact?.name ?? hubName),
    ])
    self.licence = licence.map { .string($0.href.text) }
    self.language = .string(language)
    typography = Typography(of: language)
    self.standsAlone = standsAlone
  }
}
