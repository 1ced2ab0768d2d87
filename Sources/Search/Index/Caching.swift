package import Basics

extension AnalysedDocument {
  /// Writes the document for a later build.
  package func write(to writer: inout CacheWriter) {
    writer.write(address)
    writer.write(label)
    writer.write(Int(titleLength))
    writer.write(record[...])
    writer.write(facets) { writer, facet in
      writer.write(facet.key)
      writer.write(facet.values) { $0.write($1) }
    }
    writer.write(words[...])
  }

  /// A document as an earlier build wrote it.
  package init(from reader: inout CacheReader) throws(CacheReader.Damaged) {
    address = try reader.text()
    label = try reader.text()
    titleLength = UInt8(clamping: try reader.number())
    record = try reader.content()
    facets = try reader.list { reader throws(CacheReader.Damaged) in
      SearchDocument.Facet(
        try reader.text(),
        try reader.list { reader throws(CacheReader.Damaged) in try reader.text() })
    }
    words = try reader.content()
  }
}

extension SearchPart {
  /// Writes what the directory needs to know of the part.
  package func write(to writer: inout CacheWriter) {
    writer.write(section)
    writer.write(shards) { $0.write($1) }
  }

  /// A part without its files, as an earlier build wrote it.
  package init(from reader: inout CacheReader) throws(CacheReader.Damaged) {
    files = []
    section = try reader.optionalText()
    shards = try reader.list { reader throws(CacheReader.Damaged) in try reader.text() }
  }
}
