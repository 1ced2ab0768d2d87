import Model

/// A page or a register that a program or a person gave a name with another ending.
struct MisnamedFile: Equatable {
  /// What is at the end of the name in place of `.md` or `.yml`.
  let ending: String
  /// The path that the file should have.
  let right: String

  /// The file at a path, or `nil` where its ending is not one that pages and registers are given by mistake. Text is
  /// a page when it begins like one, which `startsLikePage` tells.
  init?(_ path: String, startsLikePage: () -> Bool) {
    let lower = path.lowercased()
    let ending =
      Self.added.first { lower.hasSuffix($0.ending) }
      ?? Self.other.first { lower.hasSuffix($0.ending) }
    guard let ending, path.count > ending.ending.count,
      ending.ending != ".txt" || startsLikePage()
    else { return nil }
    // Another rule reports what else is wrong with a name.
    self.ending = String(path.suffix(ending.ending.count))
    guard self.ending != ending.right else { return nil }
    right = FileName.safe(String(path.dropLast(ending.ending.count))) + ending.right
  }

  /// Endings that programs add to a name that was right.
  private static let added = [".md", ".yml"].flatMap { right in
    [".txt", ".rtf", ".doc", ".docx", ".odt", ".html", right].map {
      (ending: right + $0, right: right)
    }
  }

  /// Endings in place of the right one.
  private static let other: [(ending: String, right: String)] =
    [".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".md", ".txt"].map { ($0, ".md") }
    + [".yaml", ".yml"].map { ($0, ".yml") }
}
