import Diagnostics
import FrontMatter
import Markdown
import Model

@testable import Importing

/// Whatever a page of another program holds, the page that is made of it is the same each time, has front matter that
/// can be read and no markup that is refused, and keeps every word unless the report says what became of it.
///
/// The first byte of an input chooses the program; the rest is a file of it, with front matter or without.
enum HubImportFuzz {
  static func check(_ input: [UInt8]) {
    var input = InputReader(input)
    let generators = Generator.allCases
    let generator = generators[Int(input.byte()) % generators.count]
    let old = String(decoding: input.rest.filter { $0 != 0 && $0 != 0x0D }, as: UTF8.self)
    guard let (text, notes) = page(old, generator) else { return }
    claim(page(old, generator)?.text == text, "another page")
    check(text)
    checkWords(of: old, in: text, notes)
  }

  private static func page(_ text: String, _ generator: Generator) -> (
    text: String, notes: ImportNotes
  )? {
    let mapping = HubMapping(
      generator: generator, pages: "docs", title: "Hub",
      sections: [.init(from: "git", folder: "git", title: "Git")],
      fields: HubMapping.usual.map { ($0, $1) }.sorted { $0.0 < $1.0 })
    guard let path = PagePath("git/a.md") else { return nil }
    var page = MovedPage(
      "git/a.md", text: text, at: path, by: mapping, title: nil,
      included: { $0.count < 20 ? "A part.\n" : nil })
    page.makeReadable()
    var taken: Set<String> = []
    return HubTexts(mapping: mapping, pages: [page]).text(of: page, taken: &taken)
  }

  private static func check(_ text: String) {
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let reading = FrontMatterReading(of: file)
    claim(
      reading.fields != nil && reading.diagnostics.allSatisfy { $0.severity != .error },
      "front matter that cannot be read: \(reading.diagnostics.map(\.message))\n\(text)")
    for problem in MarkdownParser().parse(file.bytes, from: reading.bodyStart).problems {
      switch problem.kind {
      case .rawHTML: claim(false, "\(problem.kind)\n\(text)")
      default: break
      }
    }
  }

  /// Words of four letters and more that are in neither the page nor what a browser would not show.
  private static func checkWords(of old: String, in text: String, _ notes: ImportNotes) {
    guard notes.all.allSatisfy({ $0.outcome == .madeUp }) else { return }
    let body = ForeignFrontMatter(of: old).body.text
    let kept = text.lowercased()
    for word in body.split(whereSeparator: { !($0.isASCII && $0.isLetter) }) where word.count > 3 {
      claim(kept.contains(word.lowercased()), "'\(word)' is lost in silence\n\(text)")
    }
  }
}
