/// Writes in Markdown what stands in a page for a program that fills in templates: Liquid and Nunjucks (`{{ … }}`,
/// `{% … %}`), Hugo's shortcodes (`{{< … >}}`), and ERB (`<%= … %>`). Nothing of it is run; what cannot be told from its
/// words alone becomes a remark.
struct TemplateMarks {
  private(set) var notes: ImportNotes
  /// The title of the page, which many pages show in this way.
  private let title: String

  init(title: String, notes: ImportNotes) {
    (self.title, self.notes) = (title, notes)
  }

  /// The lines without marks of templates.
  mutating func converted(_ lines: [SourceLine]) -> [SourceLine] {
    var fences = CodeFences()
    var result: [SourceLine] = []
    // The end that is waited for, where all to there is left out.
    var skipped: (end: String, line: Int, words: String)?
    for line in lines {
      if let open = skipped {
        if line.text.contains(open.end) {
          notes.add(
            Self.outcome(of: open.words), open.line,
            "left out, to line \(line.number): \(open.words)")
          skipped = nil
        }
        continue
      }
      if fences.holds(line.text) {
        result.append(line)
        continue
      }
      let pieces = Self.pieces(of: line.text)
      if pieces.contains(where: \.isMark), let block = Self.skippedBlock(pieces) {
        if line.text.contains(block.end) {
          notes.add(Self.outcome(of: block.words), line.number, "left out: \(block.words)")
        } else {
          skipped = (block.end, line.number, block.words)
        }
        continue
      }
      result += self.line(line, pieces)
    }
    if let open = skipped { notes.add(.lost, open.line, "left out, to the end: \(open.words)") }
    return result
  }

  /// What has become of a block that is left out: a menu at the side is one that Plait makes itself.
  private static func outcome(of words: String) -> ImportNotes.Outcome {
    words.contains("sidebar") ? .plainer : .lost
  }

  /// A run of text, or a mark with its braces.
  struct Piece {
    let text: Substring
    let isMark: Bool

    /// What stands between the braces.
    var inside: String {
      let marks: Set<Character> = ["{", "}", "%", "<", ">", "=", "-"]
      var rest = text
      while let first = rest.first, marks.contains(first) { rest.removeFirst() }
      while let last = rest.last, marks.contains(last) { rest.removeLast() }
      return String(rest).trimmedText
    }
  }

  private static let braces = [("{{", "}}"), ("{%", "%}"), ("<%", "%>")]

  /// A line in runs of text and marks; what stands between backticks is text.
  static func pieces(of line: String) -> [Piece] {
    var pieces: [Piece] = []
    var start = line.startIndex
    var place = line.startIndex
    while place < line.endIndex {
      let rest = line[place...]
      if let brace = braces.first(where: { rest.hasPrefix($0.0) }),
        let end = rest.dropFirst(2).firstRange(of: brace.1), !PageMarks.isInCode(line, place)
      {
        if start < place { pieces.append(Piece(text: line[start..<place], isMark: false)) }
        pieces.append(Piece(text: line[place..<end.upperBound], isMark: true))
        place = end.upperBound
        start = place
      } else {
        place = line.index(after: place)
      }
    }
    if start < line.endIndex || pieces.isEmpty {
      pieces.append(Piece(text: line[start...], isMark: false))
    }
    return pieces
  }

  /// A mark after which all is left out, to its end.
  private static func skippedBlock(_ pieces: [Piece]) -> (end: String, words: String)? {
    for piece in pieces where piece.isMark {
      let inside = piece.inside
      let first = inside.prefix { !$0.isWhitespace }
      switch first {
      case "for": return ("endfor", ImportNotes.quoted(inside))
      case "comment": return ("endcomment", "a remark")
      case "content_for": return ("<% end %>", ImportNotes.quoted(inside))
      default: continue
      }
    }
    return nil
  }

  private mutating func line(_ line: SourceLine, _ pieces: [Piece]) -> [SourceLine] {
    guard pieces.contains(where: \.isMark) else { return [line] }
    var text = ""
    for (index, piece) in pieces.enumerated() {
      guard piece.isMark else {
        text += piece.text
        continue
      }
      text += written(
        piece, line.number,
        isInAddress: text.hasSuffix("](") || text.hasSuffix("=\"")
          || Self.isAddress(text, pieces.dropFirst(index + 1).first))
    }
    if text.trimmedText.isEmpty { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map {
      line.with(MarkdownRemark.movedBehind(String($0)))
    }
  }

  /// Whether a mark stands where an address begins, as after `](` or in a definition.
  private static func isAddress(_ before: String, _ after: Piece?) -> Bool {
    before.hasSuffix("]: ") || after.map { !$0.isMark && $0.text.hasPrefix("/") } ?? false
  }

  /// What is written in place of a mark.
  private mutating func written(_ piece: Piece, _ number: Int, isInAddress: Bool) -> String {
    let inside = piece.inside
    let words = inside.split(whereSeparator: { $0 == " " || $0 == "|" }).map(String.init)
    let first = words.first?.lowercased() ?? ""
    let quoted = ShortcodeText.quoted(inside)
    switch first {
    case "site.baseurl", "site.url", "base_path", "baseurl", "site.github.url": return ""
    case "page.title", "title", "current_page.data.title", ".title", "frontmatter.title":
      notes.add(.changed, number, "the title in place of \(ImportNotes.quoted(piece.text))")
      return title
    case "raw", "endraw", "if", "endif", "unless", "endunless", "else", "elsif", "end",
      "wrap_layout",
      "endcapture", "verbatim", "endverbatim", "endblock", "block":
      if !first.hasPrefix("end"), !["raw", "verbatim"].contains(first) {
        notes.add(
          .lost, number,
          "a condition, whose text is always shown: \(ImportNotes.quoted(piece.text))")
      }
      return ""
    case "link", "post_url", "ref", "relref":
      let path = quoted ?? words.dropFirst().first ?? ""
      notes.add(.changed, number, "an address in place of \(ImportNotes.quoted(piece.text))")
      return path.hasPrefix("/") || path.hasPrefix(".") || first.hasSuffix("ref")
        ? path : "/" + path
    default: break
    }
    if isInAddress, let quoted {
      notes.add(.changed, number, "an address in place of \(ImportNotes.quoted(piece.text))")
      return quoted
    }
    if let text = ShortcodeText(inside) {
      notes.add(.changed, number, "\(ImportNotes.quoted(piece.text)) is written in Markdown")
      return text.markdown
    }
    notes.add(.lost, number, "left out: \(ImportNotes.quoted(piece.text))")
    return isInAddress ? "" : MarkdownRemark.text("Left out at import: " + piece.text)
  }
}
