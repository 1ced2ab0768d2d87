/// The file that says what else there is: `search/meta.js`.
struct MetaFile {
  let index: SearchIndex
  let directory: SearchDirectory

  /// The file.
  func file() -> SearchFile {
    var bytes = Array("plait.meta({count:\(index.documents.count),pages:\(index.sizes.pages)".utf8)
    let language = Language(index.settings.language)
    bytes.append(contentsOf: ",lengths:\(TitleLengthFiles.each),english:\(language.isEnglish)".utf8)
    append("stop", language.isEnglish ? StopWords.words.joined(separator: " ") : "", to: &bytes)
    append(
      "light", language.isEnglish ? EverydayWords.light.replacing("\n", with: " ") : "", to: &bytes)
    append("everyday", language.isEnglish ? EverydayWords.alike : "", to: &bytes)
    bytes.append(contentsOf: ",labels:[".utf8)
    for label in index.labels {
      bytes.appendScriptString(label)
      bytes.append(0x2C)
    }
    bytes.append(contentsOf: "],starts:\(index.facets.starts),facets:[".utf8)
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

  /// Appends a list of words as a member.
  private func append(_ name: String, _ words: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: ",\(name):".utf8)
    bytes.appendScriptString(words)
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
