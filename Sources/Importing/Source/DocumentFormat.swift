/// The formats of documents that can be imported.
public enum DocumentFormat: String, Sendable, CaseIterable {
  /// Word since 2007.
  case word = "docx"
  /// LibreOffice and its kin.
  case openDocument = "odt"
  /// Rich text.
  case richText = "rtf"
  /// A web page.
  case html

  /// The endings of its files, the usual one first.
  var endings: [String] { self == .html ? ["html", "htm"] : [rawValue] }

  /// What it is in words.
  var words: String {
    switch self {
    case .word: "a Word document"
    case .openDocument: "an OpenDocument text"
    case .richText: "rich text (RTF)"
    case .html: "a web page (HTML)"
    }
  }

  /// How pandoc calls it; of Word, with the names of styles.
  var pandocName: String { self == .word ? "docx+styles" : rawValue }
}
