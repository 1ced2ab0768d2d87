/// The words of a document as they stand in it, paragraph by paragraph, before any other program has read them.
struct DocumentText: Sendable, Equatable {
  /// Where words stand that readers of the document see apart from its text, or not at all.
  enum Place: Sendable, Equatable {
    case text, textBox, hidden, margin, chart, diagram, deleted, note, comment
    case drawing, object, picture

    /// The place in words, as in "words of …".
    var words: String {
      switch self {
      case .text: "the text"
      case .textBox: "a text box"
      case .hidden: "hidden text"
      case .margin: "the head or foot of the pages"
      case .chart: "a chart"
      case .diagram: "a diagram"
      case .deleted: "text that was deleted"
      case .note: "a note"
      case .comment: "a comment"
      case .drawing: "a drawing"
      case .object: "an embedded object or file"
      case .picture: "a picture that the document only points to"
      }
    }
  }

  /// A paragraph, or a thing without words, such as a drawing.
  struct Paragraph: Sendable, Equatable {
    var text: String
    var place: Place
  }

  var paragraphs: [Paragraph] = []
  /// How many pictures the document shows.
  var pictures = 0
}
