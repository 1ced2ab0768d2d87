/// The files with what is shown of each document: `search/pages/0.js` and so on.
struct PageShards {
  private let documents: [AnalysedDocument]
  private let facets: FacetTable
  private let sizes: ShardSizes

  init(_ documents: [AnalysedDocument], facets: FacetTable, sizes: ShardSizes) {
    self.documents = documents
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
    for document in range {
      if document > first { bytes.append(contentsOf: [0x2C, 0x0A]) }
      bytes.append(0x5B)
      bytes.append(contentsOf: documents[document].record)
      bytes.append(contentsOf: [0x2C, 0x22])
      bytes.append(contentsOf: facets.values(of: document))
      bytes.append(contentsOf: [0x22, 0x5D])
    }
    bytes.append(contentsOf: "]);\n".utf8)
    return SearchFile(path: "search/pages/\(number).js", bytes: bytes)
  }
}
