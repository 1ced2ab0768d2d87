import Hypertext

/// What all pages of one folder depth and one strand share, rendered once and spliced into each.
///
/// A hub of 10,000 pages has a few dozen frames; rendering them per page would cost more than the
/// rest of the page.
public struct Frame: Sendable {
  /// The interface's words.
  public let words: Words
  /// From the document type to just before the title.
  let head: HTML
  /// From the end of the head to the beginning of the main part.
  let opening: HTML
  /// From the end of the main part to the end of the document.
  let closing: HTML
  /// The end of every window title, with its separator: ` – Hub`.
  let titleEnd: HTML
  /// What pages say of the hub in their structured data.
  let publisher: JSON
  /// The licence's address for structured data.
  let licence: JSON?
  /// The language tag of the hub for structured data.
  let language: JSON

  /// Renders what the view describes.
  public init(_ view: FrameView) {
    words = view.words
    head = frameHead(view)
    opening = frameOpening(view)
    closing = frameFooter(view)
    titleEnd = " \(view.words[.titleSeparator]) \(view.hubName)"
    publisher = .object(["@type": .string("Organization"), "name": .string(view.hubName)])
    licence = view.licence.map { .string($0.href.text) }
    language = .string(view.language)
  }
}
