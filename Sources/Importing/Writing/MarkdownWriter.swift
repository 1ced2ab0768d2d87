import Basics
import Model

/// Writes the passages of a document as Markdown, one paragraph a line, and keeps what a person should know of it.
struct MarkdownWriter {
  /// The blocks at the top of the page, in order.
  private(set) var blocks: [String] = []
  /// What could not be written unchanged.
  private(set) var findings: [Finding] = []
  /// The pictures that the page shows.
  private(set) var pictures: [ImportedPicture] = []
  /// How many pictures were met, shown or not.
  private(set) var metPictures = 0
  /// What was left out on purpose, as the document has it.
  private(set) var words: [String] = []

  var notes: [String] = []
  private var names: [String: String] = [:]
  private let stock: [String: [UInt8]]
  let descriptions: [String: String]
  private let stem: String
  private let folder: String
  /// The anchors of the page by the names that the document gives its headings.
  let anchors: [String: String]
  /// Whether what is written stands in a cell, which is one line.
  var isInCell = false
  /// Whether what is written stands in a link, in which no other can stand.
  var isInLink = false
  /// Whether the last list began with `-`; one that follows it at once begins with `*`, or they would be one.
  var lastBullet: (block: Int, mark: String)?

  /// A writer for a page made of a document, with the anchors of its headings.
  init(_ page: PagePath, of document: SourceDocument, anchors: [String: String]) {
    stock = document.pictures
    descriptions = document.descriptions
    stem = String(page.stem)
    let assets = PagePath("assets/a").map { $0.relative(to: page) } ?? "assets/a"
    folder = String(assets.dropLast(1))
    self.anchors = anchors
  }

  mutating func write(_ passages: [Passage]) {
    for passage in passages {
      let text = block(passage.block)
      if !text.isEmpty { blocks.append(text) }
    }
    for (index, note) in notes.enumerated() {
      let lines = note.split(separator: "\n", omittingEmptySubsequences: false)
      let rest = lines.dropFirst().map { $0.isEmpty ? "" : "    " + $0 }
      blocks.append((["[^\(index + 1)]: " + (lines.first ?? "")] + rest).joined(separator: "\n"))
    }
  }

  mutating func find(_ kind: Finding.Kind, _ message: String, _ advice: String?, at anchor: String)
  {
    findings.append(Finding(kind: kind, message: message, advice: advice, anchor: anchor))
  }

  /// A remark in the place of what could not be written, with its finding.
  mutating func remark(_ words: String, _ message: String, _ advice: String) -> String {
    let text = MarkdownRemark.text(words)
    find(.lost, message, advice, at: text)
    return text
  }

  /// The address of a picture's file from the page, or `nil` when the document has no such file that browsers show; then
  /// what it is.
  mutating func address(ofPicture source: String) -> (address: String?, what: String) {
    metPictures += 1
    if let name = names[source] { return (folder + name, "") }
    guard let bytes = stock[source] else {
      return (
        nil,
        source.contains("://")
          ? "a picture of another site" : "a picture that is not in the document"
      )
    }
    switch PictureFormat(of: bytes) {
    case .notShown(let what): return (nil, "a picture: \(what)")
    case .shown(let ending):
      let name = "\(stem)-\(pictures.count + 1).\(ending)"
      pictures.append(ImportedPicture(name: name, bytes: bytes))
      names[source] = name
      return (folder + name, "")
    }
  }

  mutating func leaveOut(_ text: String) { words.append(text) }
}
