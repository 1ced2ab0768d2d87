import Archives

/// The parts of an OpenDocument text (ODF 1.3, part 2).
struct OdfPackage {
  let document: SourceDocument

  private static let type = "application/vnd.oasis.opendocument.text"

  init(_ files: [String: [UInt8]]) throws(ImportProblem) {
    let type = String(decoding: files["mimetype"] ?? [], as: UTF8.self)
    guard type.hasPrefix(Self.type) else {
      throw .notADocument(
        what: "an OpenDocument file, but no text",
        advice: "copy its text into a text document (.odt or .docx)")
    }
    let manifest = files["META-INF/manifest.xml"] ?? []
    if manifest.firstRange(of: Array("encryption-data".utf8)) != nil { throw .encrypted }
    guard let content = files["content.xml"] else {
      throw .damaged(reason: "the part with its text is missing")
    }
    let styles = files["styles.xml"] ?? []
    var text = DocumentText()
    let visible: [UInt8]
    let descriptions: [String: String]
    do throws(XMLScanner.Fault) {
      let hidden = try OdfText.hiddenStyles(content).union(try OdfText.hiddenStyles(styles))
      let body = try OdfText(content, place: .text, hiddenStyles: hidden)
      let margins = try OdfText(styles, place: .margin, hiddenStyles: hidden)
      text.paragraphs = body.paragraphs + margins.paragraphs
      text.pictures = body.pictures
      visible = body.visible
      descriptions = body.descriptions
    } catch {
      throw .damaged(reason: "its text is not XML as LibreOffice writes it")
    }
    var parts = ["mimetype": files["mimetype"] ?? [], "content.xml": visible, "styles.xml": styles]
    parts["META-INF/manifest.xml"] = manifest
    let pictures = files.filter { $0.key.hasPrefix("Pictures/") }
    // Of a picture pandoc need know no more than that it is there.
    for name in pictures.keys { parts[name] = [0] }
    let entries = parts.sorted { $0.key < $1.key }.map { ArchiveEntry($0.key, .bytes($0.value)) }
    guard let packed = try? ZipArchive.bytes(of: entries, time: .beginning) else {
      throw .damaged(reason: "its parts cannot be packed again")
    }
    document = SourceDocument(
      .openDocument, text: text, forPandoc: packed, pictures: pictures, descriptions: descriptions)
  }
}
