/// Writes diagnostics for people: the place and message, the line, a caret and a suggestion.
///
///     content/guides/setup.md:14:15: error: no page at 'instal.md' [broken-link]
///        |
///     14 | See [install](instal.md) before you start.
///        |               ^~~~~~~~~ did you mean 'install.md'?
public struct TextWriter: Sendable {
  /// Whether to colour severity and caret for a terminal.
  public let colour: Bool

  /// A writer with or without colour.
  public init(colour: Bool = false) {
    self.colour = colour
  }

  /// The lines for one diagnostic, with the source it is about when that could be read.
  public func write(_ diagnostic: Diagnostic, source: SourceFile?) -> String {
    var lines = [headline(diagnostic, source: source)]
    if let source, let range = diagnostic.place.range {
      lines += excerpt(of: source, at: range, saying: diagnostic.suggestion?.message)
    } else if let suggestion = diagnostic.suggestion {
      lines.append("  = " + Visible.text(suggestion.message))
    }
    for note in diagnostic.notes {
      lines.append(place(note.place, in: source) + ": note: " + Visible.text(note.message))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func headline(_ diagnostic: Diagnostic, source: SourceFile?) -> String {
    let severity = paint(diagnostic.severity.rawValue, diagnostic.severity)
    let message = Visible.text(diagnostic.message)
    return place(diagnostic.place, in: source) + ": \(severity): \(message) [\(diagnostic.rule.id)]"
  }

  /// `path:line:column`; a place without a range is the start of its file, so that editors open it.
  private func place(_ place: Diagnostic.Place, in source: SourceFile?) -> String {
    var position = SourcePosition(line: 1, column: 1)
    if let range = place.range, let source, source.path == place.path {
      position = source.position(at: range.lowerBound)
    }
    return "\(Visible.text(place.path)):\(position.line):\(position.column)"
  }

  private func excerpt(
    of source: SourceFile, at range: SourceRange, saying suggestion: String?
  ) -> [String] {
    let excerpt = Excerpt(of: source, at: range)
    let number = String(source.position(at: range.lowerBound).line)
    let gutter = String(repeating: " ", count: number.count)
    var caret = paint(excerpt.caret, .error)
    if let suggestion { caret += " " + Visible.text(suggestion) }
    return [
      "\(gutter) |",
      "\(number) | \(excerpt.line)",
      "\(gutter) | \(excerpt.indent)\(caret)",
    ]
  }

  private func paint(_ text: String, _ severity: Severity) -> String {
    guard colour else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }
}
