import Markdown
import Model
import Search
import Templates

/// What the search index holds of a page besides the text of its body.
enum SearchText {
  /// Lines of plain text, each a block of its own.
  static func lines(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }

  /// A text by its headings, each of which is a block of it; the first section has none.
  static func sections(of text: [UInt8], headings: [Heading]) -> [SearchDocument.Section] {
    var sections: [SearchDocument.Section] = []
    var next = 0
    var (start, end) = (0, 0)
    var current: Heading?
    func close() {
      sections.append(
        .init(current?.text ?? "", anchor: current?.anchor ?? "", text: Array(text[start..<end])))
    }
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if next < headings.count, line.elementsEqual(headings[next].text.utf8) {
        close()
        current = headings[next]
        next += 1
        start = min(line.endIndex + 1, text.count)
      }
      end = max(start, line.endIndex)
    }
    close()
    return sections
  }

  /// What is shown of charts and of fields that are as long as a text, block by block.
  static func besideBody(of page: Page, _ library: NotedLibrary) -> [String] {
    var lines = page.charts.compactMap { $0 }.flatMap(self.lines(of:))
    switch page.role {
    case .home(let home): lines += home.waysIn.flatMap { [$0.title, $0.text] }
    case .strand(let overview): lines += self.lines(of: overview)
    case .resource(let resource):
      lines += resource.worksheet.map(self.lines(of:)) ?? []
    case .pathway(let pathway): lines += pathway.steps.compactMap(\.why)
    case .plain(let plain):
      if plain.showsTimeline {
        for entry in library.timeline { lines += [entry.date, entry.title, entry.text ?? ""] }
      }
      if plain.showsAccessibilityStatement { lines += self.lines(of: library.accessibility) }
    }
    return lines
  }

  /// The names by which a document is known: its title, what stands before a colon in it, and both with the word for
  /// the sort of thing it is, such as "Supervisor pathway".
  static func names(title: String, label: String? = nil) -> [String] {
    let short = title.split(separator: ": ", maxSplits: 1).first.map(String.init) ?? title
    let names = short == title ? [title] : [title, short]
    return names + (label.map { label in names.map { $0 + " " + label } } ?? [])
  }

  /// Whether one of the words is written in capitals, as acronyms are: "CP", "EHCPs", "CIN plan".
  static func hasAcronym(_ name: String) -> Bool {
    name.split(separator: " ").contains { word in
      let capitals = word.unicodeScalars.count { ("A"..."Z").contains($0) }
      return capitals >= 2 && capitals * 2 > word.unicodeScalars.count
    }
  }

  private static func lines(of worksheet: Worksheet) -> [String] {
    var scale: [String] = []
    var lines: [String] = []
    for section in worksheet.sections {
      lines += [section.title] + (section.hint.map { [$0] } ?? [])
      for field in section.fields {
        lines += [field.label] + (field.hint.map { [$0] } ?? [])
        switch field.form {
        case .scale(let labels): scale = labels
        case .choice(let options, _): lines += options
        case .rows(let columns, _): lines += columns.map(\.label)
        case .number, .text, .date: break
        }
      }
    }
    return lines + worksheet.results.flatMap { [$0.label] + $0.says.map(\.text) } + scale
  }

  private static func lines(of chart: Chart) -> [String] {
    let about = [chart.title, chart.subtitle, chart.unit, chart.note].compactMap { $0 }
    return about + chart.labels + chart.series.flatMap { [$0.name] + $0.texts }
  }

  private static func lines(of strand: Strand.Overview) -> [String] {
    let figures = strand.figures.flatMap { [$0.value + " " + $0.label, $0.caveat] }
    let model = strand.logicModel.map { $0.inputs + $0.activities + $0.outputs + $0.outcomes }
    return [strand.claim].compactMap { $0 } + figures + (model ?? [])
  }

  private static func lines(of statement: AccessibilityStatement?) -> [String] {
    guard let statement else { return [] }
    let about = [statement.feedbackText, statement.enforcement, statement.tested]
    return about.compactMap { $0 }
      + statement.issues.flatMap { issue in
        [issue.title, issue.text] + [issue.criterion, issue.fix].compactMap { $0 }
      }
  }
}
