public import Model

/// Takes from a page and its plain text what will be needed of them later.
///
/// The plain text of all pages is as long as their Markdown, and it is needed once. So it is let go as soon as
/// the extract is made; what is kept is the extractor's choice. Each worker has its own.
public protocol PageExtractor: SendableMetatype {
  /// What is kept.
  associatedtype Extract: Sendable

  /// What is kept of a page, whose body has no text any more, and of that text.
  mutating func extract(from page: Page, text: [UInt8]) -> Extract

  /// Whether an extract that was kept of a page whose text is the same is what would be made of it now.
  mutating func isCurrent(_ extract: Extract) -> Bool
}

extension PageExtractor {
  /// It is, where it is made of nothing but the page.
  public mutating func isCurrent(_ extract: Extract) -> Bool { true }
}

/// Keeps nothing, for those who only check.
public struct NoExtractor: PageExtractor {
  /// An extractor that keeps nothing.
  public init() {}

  /// Nothing.
  public mutating func extract(from page: Page, text: [UInt8]) {}
}
