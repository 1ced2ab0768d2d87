/// Reads the words out of a chart or a diagram, whose drawing cannot be carried over.
struct DrawingText {
  /// All words, as one paragraph.
  let paragraphs: [DocumentText.Paragraph]

  init(_ bytes: [UInt8], place: DocumentText.Place) throws(XMLScanner.Fault) {
    var scanner = try XMLScanner(bytes)
    var words: [String] = []
    var name = ""
    while let token = try scanner.next() {
      switch token {
      case .start(let found, _, _): name = found
      case .end: name = ""
      // Texts of drawings, and what a chart remembers of the cells that it shows.
      case .text(let text): if name == "t" || name == "v" { words.append(text) }
      }
    }
    let text = words.joined(separator: " ")
    paragraphs = [.init(text: text, place: place)]
  }
}
