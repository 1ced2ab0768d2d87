/// Takes from a page and its plain text what will be needed of them later.
///
/// The plain text of all pages is as long as their Markdown, and it is needed once. So it is let go as soon as
/// the digest is made; what is kept is the digester's choice. Each worker has its own.
public protocol PageDigester: SendableMetatype {
  /// What is kept.
  associatedtype Digest: Sendable

  /// The digest of a page whose body has no text any more, and of that text.
  mutating func digest(_ page: Page, text: [UInt8]) -> Digest
}

/// Keeps nothing, for those who only check.
public struct NoDigester: PageDigester {
  /// A digester that keeps nothing.
  public init() {}

  /// Nothing.
  public mutating func digest(_ page: Page, text: [UInt8]) {}
}
