import Loading

/// A document as its file holds it: its own words, its pictures, and the bytes that pandoc is given.
struct SourceDocument: Sendable {
  let format: DocumentFormat
  let text: DocumentText
  /// What pandoc reads: the document itself, or as much of it as text is made of.
  let forPandoc: [UInt8]
  /// The pictures, by the names that pandoc gives them.
  let pictures: [String: [UInt8]]
  /// What the document says of its pictures, where pandoc does not tell.
  let descriptions: [String: String]

  /// The most bytes of a file.
  static let mostBytes = 64 << 20

  /// Finds out what a file is, by its bytes, and reads it. `ending` is that of its name, which may say something else.
  init(_ bytes: [UInt8], ending: String) throws(ImportProblem) {
    if bytes.allSatisfy({ $0 == 0 || $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }) { throw .empty }
    guard bytes.count <= Self.mostBytes else { throw .tooLarge(limit: Self.mostBytes >> 20) }
    switch ForeignFormat(of: bytes) {
    case .word?, .zip?, .openDocument?, .spreadsheet?, .presentation?:
      self = try PackedDocument(bytes).document
    case .richText?:
      try Self.expect(.richText, ending)
      self = try Self.richText(bytes)
    case .html? where !bytes.starts(with: "MIME-".utf8) && !bytes.starts(with: "From:".utf8):
      try Self.expect(.html, ending)
      self = Self.webPage(bytes)
    case let found?: throw Self.problem(with: found, bytes)
    case nil:
      throw .notADocument(
        what: "no Word, ODT, RTF or HTML document",
        advice: "give the document itself, as it was saved by the program that it comes from")
    }
  }

  /// Refuses a file whose name says that it is something else, which is most often a download that went wrong.
  private static func expect(_ format: DocumentFormat, _ ending: String) throws(ImportProblem) {
    guard ["docx", "odt", "pdf", "rtf", "html", "htm"].contains(ending),
      !format.endings.contains(ending)
    else { return }
    throw .notADocument(
      what: format.words + ", although its name ends in '.\(ending)'",
      advice:
        "save the document again as what its name says or, if it is what you want, change the ending to "
        + "'.\(format.endings[0])'")
  }

  private static func richText(_ bytes: [UInt8]) throws(ImportProblem) -> SourceDocument {
    do throws(RichText.Fault) {
      let read = try RichText(bytes)
      let text = DocumentText(paragraphs: read.paragraphs, pictures: read.pictures)
      return SourceDocument(.richText, text: text, forPandoc: read.visible, pictures: [:])
    } catch {
      throw .damaged(reason: "its groups stand too deep in one another")
    }
  }

  private static func webPage(_ bytes: [UInt8]) -> SourceDocument {
    let read = WebPageText(UTF8Text.bytes(of: bytes))
    let text = DocumentText(paragraphs: read.paragraphs, pictures: read.pictures)
    return SourceDocument(.html, text: text, forPandoc: read.visible, pictures: [:])
  }

  init(
    _ format: DocumentFormat, text: DocumentText, forPandoc: [UInt8], pictures: [String: [UInt8]],
    descriptions: [String: String] = [:]
  ) {
    self.descriptions = descriptions
    self.format = format
    self.text = text
    self.forPandoc = forPandoc
    self.pictures = pictures
  }

  private static func problem(with format: ForeignFormat, _ bytes: [UInt8]) -> ImportProblem {
    let saveAs = "open it in Word or LibreOffice and save it as a Word document (.docx)"
    switch format {
    case .oldOffice:
      // A locked document is one of the old form with the new one inside, under this name in UTF-16.
      let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
      if bytes.firstRange(of: name) != nil { return .encrypted }
      return .notADocument(what: "a document of an older Word or Office", advice: saveAs)
    case .pdf:
      return .notADocument(
        what: "a PDF",
        advice: "give the document that the PDF was made from, or copy its text into a new one")
    case .picture:
      return .notADocument(
        what: "a picture", advice: "type its text into a document; pictures go into 'assets/'")
    case .html:
      return .notADocument(what: "a web page in a single file (MHTML)", advice: saveAs)
    default: return .notADocument(what: "XML", advice: saveAs)
    }
  }
}
