/// How many words the title of each document has, a digit for each: `search/lengths/0.js` and so on.
///
/// A query that is a whole title but for a word or two is told by this from one that shares some of its words.
struct TitleLengthFiles {
  /// The documents in one file.
  static let each = 50_000

  private let documents: [AnalysedDocument]

  init(_ documents: [AnalysedDocument]) {
    self.documents = documents
  }

  /// The files.
  func files() -> [SearchFile] {
    stride(from: 0, to: documents.count, by: Self.each).enumerated().map { number, first in
      var bytes = Array("plait.lengths(\(number),\"".utf8)
      for document in documents[first..<min(first + Self.each, documents.count)] {
        bytes.append(Numerals.digit(min(Int(document.titleLength), Numerals.base - 1)))
      }
      bytes.append(contentsOf: "\");\n".utf8)
      return SearchFile(path: "search/lengths/\(number).js", bytes: bytes)
    }
  }
}
