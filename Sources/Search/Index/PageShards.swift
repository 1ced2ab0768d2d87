/// The files with what is shown of each document: `search/pages/0.js` and so on.
///
/// Of an address stands only what differs from that of the document before; how many letters do not, and which of the
/// labels is the document's, stand before the values of its facets.
struct PageShards {
  private let documents: [AnalysedDocument]
  private let facets: FacetTable
  private let labels: [String: Int]
  private let sizes: ShardSizes

  init(_ documents: [AnalysedDocument], facets: FacetTable, labels: [String], sizes: ShardSizes) {
    self.documents = documents
    self.labels = Dictionary(
      labels.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.facets = facets
    self.sizes = sizes
  }

  /// One part of the files.
  func part(_ number: Int) -> SearchPart {
    let fileCount = (documents.count + sizes.pages - 1) / sizes.pages
    let first = number * sizes.filesPerPart
    let files = (first..<min(first + sizes.filesPerPart, fileCount)).map(file)
    return SearchPart(files: files, section: nil, shards: [])
  }

  private func file(_ number: Int) -> SearchFile {
    let first = number * sizes.pages
    let range = first..<min(first + sizes.pages, documents.count)
    var bytes = Array("plait.pages(\(number),[".utf8)
    bytes.reserveCapacity(range.count * 900)
    var before: [UInt8] = []
    for number in range {
      let document = documents[number]
      let address = Array(document.address.utf8)
      let shared = min(zip(address, before).prefix { $0 == $1 && $0 < 0x80 }.count, 63)
      if number > first { bytes.append(contentsOf: [0x2C, 0x0A]) }
      bytes.append(0x5B)
      bytes.appendScriptString(String(decoding: address[shared...], as: UTF8.self))
      bytes.append(0x2C)
      bytes.append(contentsOf: document.record)
      bytes.append(contentsOf: [0x2C, 0x22, Numerals.digit(shared)])
      bytes.appendNumeral(labels[document.label] ?? 0)
      bytes.append(contentsOf: facets.shownValues(of: number))
      bytes.append(contentsOf: [0x22, 0x5D])
      before = address
    }
    bytes.append(contentsOf: "]);\n".utf8)
    return SearchFile(path: "search/pages/\(number).js", bytes: bytes)
  }
}
