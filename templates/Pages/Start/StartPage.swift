public import Hypertext

/// The first page of an archive: how to unpack it, and where the hub begins.
///
/// Who opens it inside the archive has this file only: it says so before it says where to go on.
public func startPage(_ view: StartView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <div class="page">
      \(pageHeader(view.page, words))<div class="prose">
      <h2>\(words[.startUnpack])</h2>
      <ul>
      <li>\(words[.startWindows])</li>
      <li>\(words[.startMac])</li>
      <li>\(words[.startPhone])</li>
      </ul>
      <h2>\(words[.startOpen])</h2>
      <p><a href="\(view.home)"><strong>\(words.fill(.startHome, ["hub": "\(view.page.title)"]))</strong></a></p>
      <p>\(words[.startMissing])</p>
      </div>
      </div>

      """)
}

/// The page on which an archive of the hub is opened.
public struct StartView: Sendable, Hashable {
  /// The page's head; the title is the hub's.
  public var page: PageView
  /// The hub's home page in the archive.
  public var home: Href

  /// Creates the value from its parts.
  public init(page: PageView, home: Href) {
    self.page = page
    self.home = home
  }
}
