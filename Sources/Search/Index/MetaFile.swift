/// The file that says what else there is: `search/meta.js`.
struct MetaFile {
  let index: SearchIndex
  let directory: SearchDirectory

  /// The file.
  func file() -> SearchFile {
    var bytes = Array("plait.meta({count:\(index.documents.count),pages:\(index.sizes.pages)".utf8)
    bytes.append(contentsOf: ",language:".utf8)
    bytes.appendScriptString(index.settings.language)
    bytes.append(contentsOf: ",english:\(Language.isEnglish(index.settings.language))".utf8)
    bytes.append(contentsOf: ",stop:".utf8)
    let stops = Language.isEnglish(index.settings.language) ? StopWords.words : []
    bytes.appendScriptString(stops.joined(separator: " "))
    bytes.append(contentsOf: ",starts:\(index.facets.starts),facets:[".utf8)
    for facet in index.facets.facets { append(facet, to: &bytes) }
    bytes.append(contentsOf: "],shards:{".utf8)
    for section in Section.names {
      guard let shards = directory.shards[section] else { continue }
      bytes.appendScriptString(section)
      bytes.append(0x3A)
      bytes.appendScriptString(shards.joined(separator: " "))
      bytes.append(0x2C)
    }
    bytes.append(contentsOf: "}});\n".utf8)
    return SearchFile(path: "search/meta.js", bytes: bytes)
  }

  private func append(_ facet: SearchSettings.Facet, to bytes: inout [UInt8]) {
    bytes.append(0x5B)
    bytes.appendScriptString(facet.key)
    bytes.append(0x2C)
    bytes.appendScriptString(facet.label)
    bytes.append(contentsOf: ",[".utf8)
    for value in facet.values {
      bytes.append(0x5B)
      bytes.appendScriptString(value.key)
      bytes.append(0x2C)
      bytes.appendScriptString(value.label)
      bytes.append(contentsOf: "],".utf8)
    }
    bytes.append(contentsOf: (facet.isShown ? "],1]," : "]],").utf8)
  }
}
