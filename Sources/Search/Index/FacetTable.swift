/// The values of the facets of all documents, as numbers.
struct FacetTable: Sendable {
  /// The facets with all values that are named in the settings or by a document.
  let facets: [SearchSettings.Facet]
  /// For each document, for each facet, the number of values and the values, as numerals.
  private var bytes: [UInt8] = []
  /// Where each document ends in `bytes`.
  private var ends: [Int] = []
  /// The first document of each file.
  private(set) var starts: [Int] = []

  /// A file is closed when it holds this many bytes.
  private static let fileSize = 80_000

  init(_ documents: [AnalysedDocument], settings: SearchSettings) {
    facets = Self.complete(settings.facets, from: documents)
    let places = facets.map { facet in
      Dictionary(
        facet.values.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    }
    ends.reserveCapacity(documents.count)
    var start = 0
    let documents = documents.span
    for number in documents.indices {
      if number == 0 || bytes.count - start > Self.fileSize {
        starts.append(number)
        start = bytes.count
      }
      for (index, facet) in facets.enumerated() {
        let values = documents[number].facets.first { $0.key == facet.key }?.values ?? []
        let numbers =
          values.count < 2
          ? values.compactMap { places[index][$0] }
          : Set(values.compactMap { places[index][$0] }).sorted()
        bytes.appendNumeral(numbers.count)
        for value in numbers { bytes.appendNumeral(value) }
      }
      ends.append(bytes.count)
    }
  }

  /// The values of one document of the facets that results show: for each their number and the values, as numerals.
  func shownValues(of document: Int) -> [UInt8] {
    var shown: [UInt8] = []
    var index = document == 0 ? 0 : ends[document - 1]
    for facet in facets {
      let start = index
      for _ in 0..<Numerals.read(bytes.span, at: &index) {
        _ = Numerals.read(bytes.span, at: &index)
      }
      if facet.isShown { shown += bytes[start..<index] }
    }
    return shown
  }

  /// The files with the values of all documents: `search/facets/0.js` and so on.
  func files() -> [SearchFile] {
    starts.indices.map { number in
      let first = starts[number]
      let last = number + 1 < starts.count ? starts[number + 1] : ends.count
      var text = Array("plait.facets(\(number),\"".utf8)
      text.append(contentsOf: bytes[(first == 0 ? 0 : ends[first - 1])..<ends[last - 1]])
      text.append(contentsOf: "\");\n".utf8)
      return SearchFile(path: "search/facets/\(number).js", bytes: text)
    }
  }

  /// The facets of the settings, with the values that only documents name added in order of their keys.
  private static func complete(
    _ facets: [SearchSettings.Facet], from documents: [AnalysedDocument]
  ) -> [SearchSettings.Facet] {
    var known = facets.map { Set($0.values.map(\.key)) }
    var added: [[String]] = Array(repeating: [], count: facets.count)
    let documents = documents.span
    for number in documents.indices {
      for (index, facet) in facets.enumerated() {
        guard let own = documents[number].facets.first(where: { $0.key == facet.key }) else {
          continue
        }
        for value in own.values where known[index].insert(value).inserted {
          added[index].append(value)
        }
      }
    }
    return zip(facets, added).map { facet, added in
      var result = facet
      result.values += added.sorted().map { SearchSettings.Value(key: $0, label: $0) }
      return result
    }
  }
}
