import Archives

/// A document that is an archive of parts, held to limits before any of it is read.
struct PackedDocument {
  let document: SourceDocument

  init(_ bytes: [UInt8]) throws(ImportProblem) {
    let names: [String]
    let files: [String: [UInt8]]
    do throws(ZipArchive.Refusal) {
      (names, files) = try ZipArchive.read(bytes, where: Self.isWanted)
    } catch {
      throw Self.problem(error)
    }
    if names.contains("[Content_Types].xml") {
      document = try WordPackage(files, names: names).document
    } else if names.contains("content.xml") {
      document = try OdfPackage(files).document
    } else {
      throw Self.otherArchive(names, mimetype: files["mimetype"] ?? [])
    }
  }

  private static func otherArchive(_ names: [String], mimetype: [UInt8]) -> ImportProblem {
    if names.contains(where: { $0.hasSuffix(".iwa") || $0 == "index.xml.gz" }) {
      return .notADocument(
        what: "a document of Apple's Pages",
        advice: "open it in Pages, and export it as a Word document (.docx)")
    }
    if mimetype.starts(with: "application/epub".utf8) {
      return .notADocument(
        what: "an e-book (EPUB)", advice: "give the document that the book was made from")
    }
    return .notADocument(
      what: "an archive (zip)", advice: "unpack it, and give the document that is in it")
  }

  /// Whether a part may be needed: text, what text refers to, and pictures.
  private static func isWanted(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return name == "mimetype" }
    let ending = name[name.index(after: dot)...].lowercased()
    return ending == "xml" || ending == "rels" || name.hasPrefix("Pictures/")
      || name.contains("media/")
  }

  private static func problem(_ refusal: ZipArchive.Refusal) -> ImportProblem {
    switch refusal {
    case .unreadable(let reason): .damaged(reason: reason)
    case .damaged(let path): .damaged(reason: "its part '\(path)' cannot be unpacked")
    case .encrypted: .encrypted
    case .tooManyFiles, .tooLarge: .bomb
    }
  }
}
