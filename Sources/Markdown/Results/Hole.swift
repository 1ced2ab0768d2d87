/// A place in a ``Fragment`` where something goes that depends on the rest of the hub.
///
/// Eight bytes, because a hub of a hundred thousand pages keeps millions of them.
public struct Hole: Sendable, Hashable {
  /// What goes into a hole, with its index in the list of ``ParsedMarkdown`` that says more.
  public enum Kind: Sendable, Hashable {
    /// The address inside `href="…"` of the link with this index.
    case link(Int)
    /// What follows the `</a>` of the link with this index, such as the type and size of a download.
    case linkSuffix(Int)
    /// The address inside `src="…"` of the image with this index.
    case imageSource(Int)
    /// Room for the attributes ` width="…" height="…"` of the image with this index.
    case imageSize(Int)
    /// A whole group of citations; the index is that of its first in `citations`, the others of the
    /// group follow it and share its range.
    case citation(Int)
    /// What goes before the words of a glossary term; the number is the term's own.
    case termStart(Int)
    /// What goes after the words of a glossary term; the number is the term's own.
    case termEnd(Int)
    /// A whole embedded block, such as a chart.
    case block(Int)
    /// Room for attributes of the link to the footnote with this number.
    case noteReference(Int)
    /// Room for attributes of the footnote with this number.
    case note(Int)
    /// The level of a heading, which is this one where the page is a document by itself: one digit.
    case headingLevel(Int)
    /// The beginning of a name in the document: of an `id`, or of what refers to one.
    case name
    /// The end of an `aria-labelledby`, for more names.
    case labelNames
    /// The end of an `aria-label`, for more words.
    case label
    /// A whole attribute of raw HTML that holds an address, with its index in `rawAddresses`.
    case rawAddress(Int)
  }

  /// The place, in bytes from the start of the fragment.
  public let offset: UInt32
  private let code: UInt32

  /// A hole of `kind` at `offset`. Indices must be below 2^28.
  public init(_ kind: Kind, at offset: Int) {
    self.offset = UInt32(truncatingIfNeeded: offset)
    let (tag, index): (UInt32, Int) =
      switch kind {
      case .link(let index): (0, index)
      case .linkSuffix(let index): (1, index)
      case .imageSource(let index): (2, index)
      case .imageSize(let index): (3, index)
      case .citation(let index): (4, index)
      case .termStart(let index): (5, index)
      case .termEnd(let index): (6, index)
      case .block(let index): (7, index)
      case .noteReference(let number): (8, number)
      case .note(let number): (9, number)
      case .headingLevel(let level): (10, level)
      case .name: (11, 0)
      case .labelNames: (12, 0)
      case .label: (13, 0)
      case .rawAddress(let index): (14, index)
      }
    code = UInt32(truncatingIfNeeded: index) << 4 | tag
  }

  /// What goes here.
  public var kind: Kind {
    let index = Int(code >> 4)
    return switch code & 0xF {
    case 0: .link(index)
    case 1: .linkSuffix(index)
    case 2: .imageSource(index)
    case 3: .imageSize(index)
    case 4: .citation(index)
    case 5: .termStart(index)
    case 6: .termEnd(index)
    case 7: .block(index)
    case 8: .noteReference(index)
    case 9: .note(index)
    case 10: .headingLevel(index)
    case 11: .name
    case 12: .labelNames
    case 13: .label
    default: .rawAddress(index)
    }
  }
}
