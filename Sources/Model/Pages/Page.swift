package import Basics
public import Markdown

/// The number of a page in the `pages` of the hub.
public typealias PageID = Int

/// A page written by an editor: what its front matter says, and what other pages may know of its body.
///
/// A class of constants, because a page is large and is looked at far more often than it is made: to copy
/// it as a value would cost a count of references for each of its texts.
public final class Page: Sendable {
  /// What a page is in the hub, with what only such pages say.
  public enum Role: Sendable {
    /// The home page, `index.md`.
    case home(Home)
    /// The overview of a strand, or of a section of one.
    case strand(Strand.Overview)
    /// A page in a strand.
    case resource(Resource)
    /// An ordered run of pages for an audience.
    case pathway(Pathway)
    /// A page beside the strands: about, accessibility.
    case plain(PlainPage)
  }

  /// The file below the content folder.
  public let path: PagePath
  /// Where the page made of it stands in the output, such as `caseload/salford.html`.
  public let output: String
  /// What the page is.
  public let role: Role
  /// What all pages say of themselves.
  public let front: FrontFields
  /// The body without its markup, for which the hub is asked.
  public let body: BodyOutline
  /// The charts of the body, one for each of its embedded blocks; `nil` where a block makes none.
  public let charts: [Chart?]
  /// The words by which the page is compared with others.
  package let signature: TextSignature
  /// What the page's file was, to the byte.
  package let source: PageSource
  /// Where each field's value stands in the file, for messages.
  public let fields: FieldRanges
  /// How the page stands to its source, in a translated hub.
  public let translation: PageTranslation?

  package init(
    path: PagePath, role: Role, front: FrontFields, body: BodyOutline, charts: [Chart?],
    signature: TextSignature, source: PageSource, fields: FieldRanges,
    translation: PageTranslation? = nil
  ) {
    self.path = path
    output = path.output
    self.role = role
    self.front = front
    self.body = body
    self.charts = charts
    self.signature = signature
    self.source = source
    self.fields = fields
    self.translation = translation
  }
}

extension Page {
  /// The resource, when the page is one.
  public var resource: Resource? {
    if case .resource(let resource) = role { resource } else { nil }
  }

  /// The case study, when the page is one.
  public var caseStudy: CaseStudy? { resource?.caseStudy }

  /// The overview, when the page is that of a section.
  public var sectionOverview: Strand.Overview? {
    if case .strand(let overview) = role, overview.isOfSection { overview } else { nil }
  }

  /// The pathway, when the page is one.
  public var pathway: Pathway? {
    if case .pathway(let pathway) = role { pathway } else { nil }
  }
}

/// The digests of a page's file, by which a build knows whether it made something of the same bytes before.
package struct PageSource: Hashable, Sendable {
  /// Of the whole file.
  package let file: Digest
  /// Of its front matter: all that lists and other pages show of a page is in it.
  package let frontMatter: Digest

  package init(file: Digest, frontMatter: Digest) {
    self.file = file
    self.frontMatter = frontMatter
  }
}
