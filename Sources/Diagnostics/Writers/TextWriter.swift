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
    var sources = Sources(source)
    return write(diagnostic, sources: &sources)
  }

  /// The lines for one diagnostic, with the lines of the files that it is about.
  public func write(_ diagnostic: Diagnostic, sources: inout Sources) -> String {
    let place = sources.locate(diagnostic.place)
    var lines = [headline(diagnostic, at: place)]
    if let excerpt = sources.excerpt(at: diagnostic.place) {
      lines += show(excerpt, number: place.start.line, of: diagnostic)
    } else if let suggestion = diagnostic.suggestion {
      lines.append("  = " + Visible.text(suggestion.message))
    }
    for note in diagnostic.notes {
      let place = sources.locate(note.place, isNote: true)
      lines.append(Self.text(of: place) + ": note: " + Visible.text(note.message))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func headline(_ diagnostic: Diagnostic, at place: LocatedPlace) -> String {
    let severity = paint(diagnostic.severity.rawValue, diagnostic.severity)
    let message = Visible.text(diagnostic.message)
    return Self.text(of: place) + ": \(severity): \(message) [\(diagnostic.rule.id)]"
  }

  /// `path:line:column`; a place without a range is the start of its file, so that editors open it.
  static func text(of place: LocatedPlace) -> String {
    "\(Visible.text(place.path)):\(place.start.line):\(place.start.column)"
  }

  private func show(_ excerpt: Excerpt, number: Int, of diagnostic: Diagnostic) -> [String] {
    let number = String(number)
    let gutter = String(repeating: " ", count: number.count)
    var caret = paint(excerpt.caret, diagnostic.severity)
    if let suggestion = diagnostic.suggestion { caret += " " + Visible.text(suggestion.message) }
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
