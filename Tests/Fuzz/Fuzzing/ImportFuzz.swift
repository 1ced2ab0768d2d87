import Diagnostics
import FrontMatter
import Markdown

@testable import Basics
@testable import Importing
@testable import Loading
@testable import Model

/// Whatever a document holds, and whatever pandoc says of it, the page that is made of it is one, says the words of the
/// document and nothing else, and shows nothing that is hidden.
///
/// The first byte of an input chooses the format; the rest is the document or, for pandoc's JSON, what it says of it.
enum ImportFuzz {
  static func check(_ input: [UInt8]) {
    var input = InputReader(input)
    let choice = input.byte() % 6
    let bytes = Array(input.rest)
    switch choice {
    case 0: checkAnswer(bytes)
    case 1: checkWords(bytes)
    case 2: checkWord(bytes)
    case 3: checkOpenDocument(bytes)
    case 4: checkRichText(bytes)
    default: checkWebPage(bytes)
    }
  }

  private static let lists = HubLists(
    settings: HubSettings(), library: Library(), known: .none, schemas: PageSchemas())

  private static func source(_ text: DocumentText = DocumentText()) -> SourceDocument {
    SourceDocument(
      .word, text: text, forPandoc: [], pictures: ["media/a.png": [0x89, 0x50, 0x4E, 0x47]])
  }

  /// The page that a document becomes, and its body as it is read again.
  @discardableResult
  private static func page(_ document: ReadDocument, _ kind: Kind) -> ParsedMarkdown? {
    guard let path = PagePath("care/a.md") else { return nil }
    let page = document.page(of: kind, named: "a", in: lists)
    let files = page.files(at: path, below: "")
    claim(
      files == document.page(of: kind, named: "a", in: lists).files(at: path, below: ""),
      "another page")
    let text = Array(files.text.utf8)
    for diagnostic in files.diagnostics {
      guard let range = diagnostic.place.range else { continue }
      claim(range.upperBound <= text.count, "a place beyond the page")
    }
    guard let end = text.dropFirst(4).firstRange(of: Array("\n---\n".utf8)) else {
      claim(false, "front matter without an end:\n\(files.text)")
      return nil
    }
    let parsed = MarkdownParser().parse(text, from: end.upperBound)
    for problem in parsed.problems {
      switch problem.kind {
      case .rawHTML, .misshapenRemark: claim(false, "\(problem.kind)\n\(files.text)")
      default: break
      }
    }
    return parsed
  }

  /// What pandoc says, or a program in its place.
  private static func checkAnswer(_ bytes: [UInt8]) {
    guard let json = try? JSONReader.read(bytes) else { return }
    claim((try? JSONReader.read(bytes)) == json, "another value")
    let document = ReadDocument(source(), json)
    for kind in Kinds.usual.all { page(document, kind) }
  }

  /// A text of letters and marks, in whatever part of a document, is in the page word for word.
  private static func checkWords(_ bytes: [UInt8]) {
    // A citation that somebody typed is one. A mark that joins the space before it is no word.
    let scalars = String(decoding: bytes, as: UTF8.self).replacing("[@", with: "[ @").unicodeScalars
    let text = String(
      String.UnicodeScalarView(
        scalars.filter { $0.properties.canonicalCombiningClass == .notReordered }))
    let blocks = text.split(separator: "\n").prefix(50).enumerated().map { index, line in
      block(index, line.split(separator: " ").prefix(100).map(String.init))
    }
    var writer = MarkdownWriter(
      PagePath("care/a.md") ?? ExampleHub.page, of: source(), anchors: [:])
    writer.write(Passage.all(in: blocks))
    let words = blocks.flatMap { WordCut.words(of: [$0].plainText).map(\.folded) }
    let page = writer.blocks.joined(separator: "\n\n")
    let parsed = MarkdownParser().parse(Array(page.utf8))
    let shown = WordCut.words(of: String(decoding: parsed.text, as: UTF8.self)).map(\.folded)
    // A page that passes a limit shows nothing.
    guard !parsed.text.isEmpty else { return }
    claim(shown.joined() == words.joined(), "\(words) became \(shown)\n\(page)")
  }

  private static func block(_ index: Int, _ words: [String]) -> Block {
    let inlines = words.enumerated().flatMap { number, word -> [Inline] in
      let text = Inline.text(word)
      switch (index + number) % 7 {
      case 1: return [.strong([text]), .space]
      case 2: return [.emphasis([text])]
      case 3: return [.link([text], to: "https://a.org/(b c"), .space]
      case 4: return [.struck([text, .space])]
      case 5: return [text, .lineBreak]
      default: return [text, .space]
      }
    }
    switch index % 6 {
    case 1: return .heading(2, id: "", inlines)
    case 2: return .bullets([[.paragraph(inlines)], [.paragraph([.text("a")])]])
    case 3: return .quotation([.paragraph(inlines)])
    case 4:
      let cell = Table.Cell(blocks: [.paragraph(inlines)])
      return .table(Table(head: [[Table.Cell(blocks: [.paragraph([.text("b")])])]], body: [[cell]]))
    default: return .paragraph(inlines)
    }
  }

  private static func checkWord(_ bytes: [UInt8]) {
    guard let read = try? WordText(bytes, place: .text, hiddenStyles: ["Ghost"]) else { return }
    let again = try? WordText(read.visible, place: .text, hiddenStyles: ["Ghost"])
    let words = { (text: WordText?, place: DocumentText.Place) in
      text?.paragraphs.filter { $0.place == place }.map(\.text).joined() ?? "none"
    }
    claim(again != nil, "what pandoc is given is no XML")
    claim(words(again, .hidden).isEmpty, "hidden text is left: \(words(again, .hidden))")
  }

  private static func checkOpenDocument(_ bytes: [UInt8]) {
    guard let hidden = try? OdfText.hiddenStyles(bytes),
      let read = try? OdfText(bytes, place: .text, hiddenStyles: hidden)
    else { return }
    let again = try? OdfText(read.visible, place: .text, hiddenStyles: hidden)
    claim(again != nil, "what pandoc is given is no XML")
    claim(again?.paragraphs.allSatisfy { $0.place != .hidden } ?? true, "hidden text is left")
  }

  private static func checkRichText(_ bytes: [UInt8]) {
    guard let read = try? RichText(bytes) else { return }
    let again = try? RichText(read.visible)
    claim(again != nil, "what pandoc is given cannot be read")
    claim(read.visible.count <= bytes.count, "more than there was")
  }

  private static func checkWebPage(_ bytes: [UInt8]) {
    let bytes = UTF8Text.bytes(of: bytes)
    claim(String(validating: bytes, as: UTF8.self) != nil, "not UTF-8")
    let read = WebPageText(bytes)
    let again = WebPageText(read.visible)
    claim(again.paragraphs.allSatisfy { $0.place != .hidden }, "hidden text is left")
  }
}
