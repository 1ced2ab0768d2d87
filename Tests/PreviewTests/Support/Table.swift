import Preview

/// A site of a few files.
struct Table: ServedSite {
  var files: [String: [UInt8]] = [:]

  init(_ files: [String: String] = ["index.html": "home"]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  func file(at path: String) async -> ServedFile? {
    files[path].map { ServedFile(bytes: $0, mediaType: MediaType.of(path)) }
  }

  func missing(at path: String) async -> ServedFile {
    ServedFile(bytes: Array("nothing here".utf8), mediaType: "text/plain; charset=utf-8")
  }
}
