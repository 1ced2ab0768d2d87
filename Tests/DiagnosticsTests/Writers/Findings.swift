import Diagnostics

/// Diagnostics to write, and the files that they are about.
enum Findings {
  static let brokenLink = Rule(
    "broken-link", .error, explanation: "Links lead somewhere. Others do not.", wrong: "[a](b.md)",
    right: "[a](c.md)")
  static let vague = Rule(
    "vague-link-text", .warning, explanation: "Words say what they lead to.", wrong: "here",
    right: "there")
  static let unused = Rule(
    "unused-asset", .note, explanation: "Files are there to be used.", wrong: "a", right: "b")

  static let files = [
    "content/a.md": "é ‘x’ 𝄞 [install](instal.md)\nTwo\nlines\n",
    "content/b.md": "First\n",
  ]

  static var sources: Sources {
    Sources { path in files[path].map { SourceFile(path: path, bytes: Array($0.utf8)) } }
  }

  /// One of each severity: with a replacement and a note, over two lines, and about a whole file.
  static let three = [
    Diagnostic(
      brokenLink, "no page at 'instal.md'", at: .init("content/a.md", range(of: "instal.md")),
      suggestion: .init("did you mean 'install.md'?", replacement: "install.md"),
      notes: [.init("the first is here", at: .init("content/b.md", SourceRange(0..<5)))]),
    Diagnostic(
      vague, "100% vague:\nhere, or there", at: .init("content/a.md", range(of: "Two\nlines"))),
    Diagnostic(unused, "no page uses the file", at: .init("content/assets/x::error::,y.pdf")),
  ]

  private static func range(of text: String) -> SourceRange {
    let bytes = Array((files["content/a.md"] ?? "").utf8)
    let wanted = Array(text.utf8)
    let start = (0...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) } ?? 0
    return SourceRange(start..<start + wanted.count)
  }

  /// As many breaches of a rule as asked for, each on a line of its own.
  static func many(_ count: Int, of rule: Rule, in path: String = "content/many.md") -> [Diagnostic]
  {
    (1...count).map { Diagnostic(rule, "number \($0)", at: .init(path)) }
  }
}
