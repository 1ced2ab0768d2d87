/// What a Markdown file is, by where it stands in the content folder.
package enum PagePlace: Sendable, Equatable {
  /// `index.md` at the top.
  case home
  /// `index.md` of a strand's folder.
  case strand(Int)
  /// `index.md` of a folder below a strand's.
  case section(strand: Int)
  /// Any other file in a strand's folder or below it.
  case resource(strand: Int)
  /// A file in `pathways/`.
  case pathway
  /// A file in `pages/`.
  case plain

  /// The place of a file, or `nil` when no folder of the hub holds it.
  package init?(of path: PagePath, strandFolders: [String: Int]) {
    if path.text == "index.md" {
      self = .home
      return
    }
    switch path.topFolder {
    case "": return nil
    case "pathways": self = .pathway
    case "pages": self = .plain
    default:
      guard let strand = strandFolders[String(path.topFolder)] else { return nil }
      guard path.name == "index.md" else {
        self = .resource(strand: strand)
        return
      }
      self = path.folder == path.topFolder ? .strand(strand) : .section(strand: strand)
    }
  }

  /// Folders at the top that mean something to the generator itself.
  static let ownFolders = ["assets", "data", "pages", "pathways"]
}
