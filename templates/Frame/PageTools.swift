public import Hypertext

/// What a reader can do with a page, for its script: it goes into a folder of the reader's own, or to a printer.
public struct PageToolsView: Sendable, Hashable {
  /// What the page is called in lists of readers, which stays the same for as long as its address does.
  public var key: String
  /// What the hub is called where lists are kept, beside other hubs.
  public var hub: String
  /// The page that shows the reader's folder.
  public var folder: Href
  /// The script that makes the controls work.
  public var script: Href
  /// The script that draws QR codes.
  public var codes: Href
  /// Whether it has a control that prints it; a form to fill in has its own.
  public var prints: Bool

  /// Creates the value from its parts.
  public init(
    key: String, hub: String, folder: Href, script: Href, codes: Href, prints: Bool = true
  ) {
    self.key = key
    self.hub = hub
    self.folder = folder
    self.script = script
    self.codes = codes
    self.prints = prints
  }
}

/// The controls below the title of a page, which a script shows: without one a browser prints by its own menu, and keeps
/// nothing.
func pageTools(_ view: PageToolsView, _ words: Words) -> HTML {
  let sentences: KeyValuePairs<HTML, Word> = [
    "remove": .folderRemove, "added": .folderAdded, "removed": .folderRemoved,
    "unkept": .folderUnkept, "full": .folderFull,
  ]
  let said = sentences.map { " data-\($0)=\"\(words.text($1))\"" as HTML }.joined()
  return """
    <p class="page-tools" data-page-tools="" data-key="\(view.key)" data-hub="\(view.hub)"\(said) hidden="">\
    <button type="button" class="quiet-button" data-folder="">\(words[.folderAdd])</button> \
    \(if: view.prints, printButton(words))\
    <span role="status" data-told=""></span> \
    <a href="\(view.folder)" data-folder-open="" hidden="">\(words[.folderOpen])</a></p>

    """
}

private func printButton(_ words: Words) -> HTML {
  "<button type=\"button\" class=\"quiet-button\" data-print=\"\">\(words[.printPage])</button> "
}

/// The address of a page to copy, and the place for its QR code. Where the hub has no address on the web, a script shows the
/// one at which the page is served.
func pageShare(_ page: PageView, _ words: Words) -> HTML {
  guard let tools = page.tools else { return .empty }
  return """
    <details class="share" data-share="\(tools.codes)" data-title="\(words.text(.shareCode))" \
    data-long="\(words.text(.shareLong))"\(if: page.canonical == nil, " hidden=\"\"")>
    <summary>\(words[.shareHeading])</summary>
    <p class="address" data-citation="\(words[.shareCopy])" data-copied="\(words[.citeCopied])">\
    \(page.canonical.map { "\($0)" as HTML })</p>
    <p class="code" data-code=""></p>
    <p><button type="button" class="quiet-button" data-save="" hidden="">\(words[.shareSave])</button></p>
    </details>

    """
}
