import Diagnostics
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

  /// The path of a strand's overview that a file must be meant as: `README.md`, `_index.md` as in Hugo, or a slip of the
  /// finger; `nil` for any other file.
  static func overview(at path: PagePath, strandFolders: [String: Int]) -> String? {
    let stem = path.stem.lowercased()
    guard path.fileExtension == "md", path.folder == path.topFolder, stem != "index",
      strandFolders[String(path.topFolder)] != nil,
      ["readme", "_index"].contains(stem) || NearMiss.slip(for: stem, in: ["index"]) != nil
    else { return nil }
    return path.topFolder + "/index.md"
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
