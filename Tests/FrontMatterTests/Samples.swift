import Diagnostics
import FrontMatter

/// What the tests read, and how they show what came of it.
enum Samples {
  /// A file from its text.
  static func file(_ text: String, path: String = "a.md") -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
  }

  /// All messages about a YAML text, as a person would see them.
  static func messages(readingYAML text: String, limits: YAMLLimits = .frontMatter) -> String {
    let file = file(text)
    let problems = YAMLReader(limits: limits).read(file).problems
    return messages(problems.map { $0.diagnostic(in: file) }, in: file)
  }

  /// All messages about fields that are read with a schema.
  static func messages(
    decoding text: String, as schema: Schema, known: KnownKeys = .none
  ) -> String {
    let file = file(text)
    let reading = YAMLReader().read(file)
    var diagnostics = reading.problems.map { $0.diagnostic(in: file) }
    if let value = reading.value {
      diagnostics += schema.decode(value, in: file, known: known).problems
        .map { $0.diagnostic(in: file) }
    }
    return messages(diagnostics, in: file)
  }

  /// The lines of the file are looked for once, as the command does.
  private static func messages(_ diagnostics: [Diagnostic], in file: SourceFile) -> String {
    var sources = Sources(file)
    return diagnostics.map { TextWriter().write($0, sources: &sources) }.joined()
  }

  /// A value as short text: `"…"` quoted, `…` plain, lists and groups in brackets.
  static func outline(_ value: YAMLValue?) -> String {
    guard let value else { return "nothing" }
    switch value.content {
    case .scalar(let text, let isPlain): return isPlain ? "<\(text)>" : "\"\(text)\""
    case .sequence(let items): return "[" + items.map(outline).joined(separator: " ") + "]"
    case .mapping(let entries):
      return "{" + entries.map { "\($0.key.text)=\(outline($0.value))" }.joined(separator: " ")
        + "}"
    }
  }
}
