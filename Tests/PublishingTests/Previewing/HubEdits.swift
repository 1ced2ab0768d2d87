import TestSupport

/// Edits of a small hub such as editors make, with and without faults, drawn at random.
struct HubEdits {
  private let folder: TemporaryFolder
  /// The pages that are there, beside the overview.
  private(set) var pages: [String] = ["care/first.md", "care/second.md"]

  init(_ folder: TemporaryFolder) { self.folder = folder }

  /// Makes an edit, and says which.
  mutating func next(_ number: Int, using chance: inout some RandomNumberGenerator) throws -> String
  {
    let page = pages.randomElement(using: &chance) ?? "care/first.md"
    let other = pages.randomElement(using: &chance) ?? "care/first.md"
    switch Int.random(in: 0..<9, using: &chance) {
    case 0:
      try folder.write([page: Self.page(number, "A word on care and [it](../\(other)).")])
      return "body of \(page)"
    case 1:
      try folder.write([page: Self.page(number, "See [nothing](nowhere-\(number).md).")])
      return "broken link in \(page)"
    case 2:
      try folder.write([page: "---\ntitle: [\n---\n\nText \(number).\n"])
      return "broken front matter in \(page)"
    case 3:
      try folder.write([page: Self.page(number, "Text.", "status: draft")])
      return "draft of \(page)"
    case 4:
      pages.append("care/page-\(number).md")
      try folder.write([pages[pages.count - 1]: Self.page(number, "New, on care.")])
      return "new page"
    case 5 where pages.count > 1:
      pages.removeAll { $0 == page }
      try folder.remove(page)
      return "removal of \(page)"
    case 6:
      try folder.write(["data/glossary.yml": "- {term: care, definition: Word \(number).}\n"])
      return "glossary"
    case 7:
      let settings = SmallHub.settings.replacing("Small hub", with: "Hub \(number)")
      try folder.write(["hub.yml": settings])
      return "settings"
    default:
      try folder.write([page: Self.page(number, "```chart\ntitle: T\ncsv: ../assets/n.csv\n```")])
      try folder.write(["assets/n.csv": "a,b\nx,\(number)\n"])
      return "chart in \(page)"
    }
  }

  private static func page(_ number: Int, _ body: String, _ fields: String...) -> String {
    SmallHub.page("Title \(number)", body, (["kind: guide"] + fields).joined(separator: "\n"))
  }
}
