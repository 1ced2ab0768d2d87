public import Hypertext

/// Where the markup of a page stands: as a document by itself, or as one of several pages in a longer one.
///
/// In a longer document its headings are one level down, its names have a prefix of their own, and its labels end in the
/// page's title. Without the title a document would have a dozen regions called "References", which is an empty list of
/// landmarks to whoever gets about by them (axe's `landmark-unique`).
public struct PagePart: Sendable, Hashable {
  /// The name of the page's own heading in the longer document, such as `page-3`; nothing in one by itself.
  public let name: String
  /// What stands before every name of the page.
  public let prefix: String
  private let title: String
  private let depth: Int

  /// A page that is a document by itself.
  public static let whole = PagePart(name: "", prefix: "", title: "", depth: 0)

  /// The page with a number, from 1, and a title in a longer document.
  public init(number: Int, title: String) {
    let name = "page-\(number)"
    self.init(name: name, prefix: name + ".", title: title, depth: 1)
  }

  private init(name: String, prefix: String, title: String, depth: Int) {
    self.name = name
    self.prefix = prefix
    self.title = title
    self.depth = depth
  }

  /// What the page calls a name of its own, for an `id` or for a reference to one.
  public func id(_ name: HTML) -> HTML { "\(prefix)\(name)" }

  /// The value of an `aria-labelledby` that names an element of the page.
  public func labels(_ name: HTML) -> HTML { "\(prefix)\(name)\(labelNames)" }

  /// What ends an `aria-labelledby`, after the page's own names.
  public var labelNames: HTML { depth == 0 ? .empty : " \(name)" }

  /// What ends an `aria-label`, after the page's own words.
  public var label: HTML { depth == 0 ? .empty : ", \(title)" }

  /// The level of a heading that has this level where the page is a document by itself.
  public func level(_ level: Int) -> Int { min(level + depth, 6) }

  /// A heading of the second level with a name.
  func heading(_ name: HTML, _ words: HTML) -> HTML {
    "<h\(level(2)) id=\"\(prefix)\(name)\">\(words)</h\(level(2))>"
  }
}
