public import Diagnostics

extension FrontMatterProblem {
  /// The problem in words.
  public func diagnostic(in file: SourceFile) -> Diagnostic {
    let place = Diagnostic.Place(file.path, range)
    switch kind {
    case .missing:
      return Diagnostic(
        FrontMatterRules.frontMatterMissing, "the page does not start with front matter", at: place,
        suggestion: .init("start with a line '---', the fields, and another line '---'"))
    case .notFirst:
      return Diagnostic(
        FrontMatterRules.frontMatterMissing, "the front matter does not start on the first line",
        at: place, suggestion: .init("delete the blank lines above it"))
    case .mistypedFence(let written):
      return Diagnostic(
        FrontMatterRules.frontMatterMissing,
        "the front matter starts with \(Phrases.quoted(written)), not with three hyphens",
        at: place, suggestion: .init("write '---'", replacement: "---"))
    case .mistypedEnd(let written):
      return Diagnostic(
        FrontMatterRules.frontMatterUnclosed,
        "the front matter ends with \(Phrases.quoted(written)), not with three hyphens",
        at: place, suggestion: .init("write '---'", replacement: "---"))
    case .unclosed:
      return Diagnostic(
        FrontMatterRules.frontMatterUnclosed, "the front matter has no closing line", at: place,
        suggestion: .init("add a line '---' after the last field"))
    case .savedAsUTF16:
      return Diagnostic(
        FrontMatterRules.notUTF8, "the file is saved as UTF-16, not as UTF-8",
        at: Diagnostic.Place(file.path),
        suggestion: .init("save the file with the encoding UTF-8"))
    }
  }
}
