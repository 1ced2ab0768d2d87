/// What the bytes of a file show it to be, where a page or a register should be plain text.
package enum ForeignFormat: Sendable {
  case richText
  case word
  /// Word, Excel or PowerPoint before 2007.
  case oldOffice
  case openDocument
  case spreadsheet
  case presentation
  case zip
  case pdf
  case html
  case xml
  case picture

  /// The format of a file, or `nil` where nothing speaks against plain text.
  package init?(of bytes: [UInt8]) {
    if let format = Self.signatures.first(where: { bytes.starts(with: $0.start) })?.format {
      self = format == .zip ? Self.inside(bytes) : format
      return
    }
    guard let format = Self.markup(in: bytes) else { return nil }
    self = format
  }

  private static let signatures: [(start: [UInt8], format: ForeignFormat)] = [
    (Array("{\\rtf".utf8), .richText),
    ([0x50, 0x4B, 0x03, 0x04], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
    (Array("%PDF-".utf8), .pdf),
    ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture),
    // The page for the web in a single file, as Word and browsers save it.
    (Array("MIME-Version:".utf8), .html), (Array("From: <Saved by".utf8), .html),
  ]

  /// What an archive is by the files in it: their names stand in it as they are.
  private static func inside(_ bytes: [UInt8]) -> ForeignFormat {
    let start = String(decoding: bytes.prefix(200), as: UTF8.self)
    if start.firstRange(of: "application/vnd.oasis.opendocument") != nil { return .openDocument }
    let parts: [(folder: String, format: ForeignFormat)] = [
      ("word/", .word), ("xl/", .spreadsheet), ("ppt/", .presentation),
    ]
    for index in bytes.indices where bytes[index] == 0x2F {
      for part in parts
      where bytes[...index].suffix(part.folder.utf8.count).elementsEqual(part.folder.utf8) {
        return part.format
      }
    }
    return .zip
  }

  /// The kind of markup of other programs with which text begins.
  private static func markup(in bytes: [UInt8]) -> ForeignFormat? {
    let start = bytes.prefix(64)
      .drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
      // UTF-16 has a zero byte beside each letter.
      .filter { $0 != 0 }
    let text = String(decoding: start, as: UTF8.self).lowercased()
    if ["<!doctype html", "<html", "<head", "<body", "<meta "].contains(where: text.hasPrefix) {
      return .html
    }
    return text.hasPrefix("<?xml") ? .xml : nil
  }

  /// What such a file is, as it stands after "the file is".
  var name: String {
    switch self {
    case .richText: "rich text (RTF), not plain text"
    case .word: "a Word document, not plain text"
    case .oldOffice: "a document of an older Word or Office, not plain text"
    case .openDocument: "an OpenDocument file, such as LibreOffice saves, not plain text"
    case .spreadsheet: "an Excel workbook, not plain text"
    case .presentation: "a PowerPoint presentation, not plain text"
    case .zip: "an archive (zip), not plain text"
    case .pdf: "a PDF, not plain text"
    case .html: "a web page (HTML), not Markdown"
    case .xml: "XML, not Markdown"
    case .picture: "a picture, not plain text"
    }
  }

  /// What to do about a file of that name.
  func advice(for name: Substring) -> String {
    switch self {
    case .richText where name.hasSuffix(".yml"), .word where name.hasSuffix(".yml"),
      .openDocument where name.hasSuffix(".yml"), .html where name.hasSuffix(".yml"):
      "copy its text into a plain text file, and save that as '\(name)'"
    case .richText:
      "make a page of it with 'plait import'; or, in TextEdit, choose Format, Make Plain Text, and save it as '\(name)'"
    case .word, .openDocument, .html:
      "move it out of the hub, with the ending that it had, and make a page of it with 'plait import'"
    case .oldOffice, .xml, .pdf:
      "open it in the program that it comes from, copy the text into a plain text file, "
        + "and save that as '\(name)'"
    case .spreadsheet:
      "save the sheet as CSV in 'assets/' and show it as a chart, or copy the cells into a table"
    case .presentation: "copy the text into a plain text file, and save that as '\(name)'"
    case .zip: "unpack it, and put the files in its place"
    case .picture: "put it in 'assets/' with the ending that it had, and show it on a page"
    }
  }
}
