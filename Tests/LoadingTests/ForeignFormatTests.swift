import Testing

@testable import Loading

struct ForeignFormatTests {
  /// How files begin; an archive by the names in it.
  private static let texts: [(start: String, format: ForeignFormat)] = [
    ("{\\rtf1\\ansi", .richText), ("PK\u{3}\u{4} [Content_Types].xml word/document.xml", .word),
    ("PK\u{3}\u{4} xl/workbook.xml", .spreadsheet), ("PK\u{3}\u{4} ppt/slides", .presentation),
    ("PK\u{3}\u{4} mimetypeapplication/vnd.oasis.opendocument.text", .openDocument),
    ("PK\u{3}\u{4} Index/Document.iwa", .zip), ("%PDF-1.7", .pdf),
    ("\u{FEFF}\r\n<!DOCTYPE html>", .html), ("<HTML lang", .html), ("MIME-Version: 1.0", .html),
    ("<?xml version", .xml),
  ]

  @Test(arguments: texts)
  func knowsHowFilesBegin(_ text: String, _ format: ForeignFormat) {
    #expect(ForeignFormat(of: Array(text.utf8)) == format)
  }

  @Test func knowsBytesThatAreNoText() {
    let office: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00]
    #expect(ForeignFormat(of: office) == .oldOffice)
    #expect(ForeignFormat(of: [0x89, 0x50, 0x4E, 0x47]) == .picture)
    var page: [UInt8] = [0xFF, 0xFE]
    for byte in "<html>".utf8 { page += [byte, 0] }
    #expect(ForeignFormat(of: page) == .html)
  }

  @Test(arguments: [
    "", "---\ntitle: A\n---\n", "{ not rtf", "PK is a name", "<b>Bold</b> text",
    "<!-- A remark. -->",
    "\u{FEFF}---\ntitle: <html>\n", "MIME is a word",
  ])
  func leavesTextAlone(text: String) {
    #expect(ForeignFormat(of: Array(text.utf8)) == nil)
  }
}
