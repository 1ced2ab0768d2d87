import Archives

/// The parts of a Word document (ECMA-376, part 2).
struct WordPackage {
  let document: SourceDocument

  /// The relations of the whole package, which name the part with the text.
  private static let relations = "_rels/.rels"

  init(_ files: [String: [UInt8]], names: [String]) throws(ImportProblem) {
    guard let main = Self.mainPart(files) else {
      throw Self.otherDocument(names)
    }
    let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
    var text = DocumentText()
    var parts: [String: [UInt8]] = [:]
    do throws(XMLScanner.Fault) {
      let hidden = try Self.hiddenStyles(files[folder + "styles.xml"] ?? [])
      // The text first, then what hangs on it.
      for name in [main] + files.keys.filter({ $0 != main }).sorted() {
        guard let bytes = files[name], let place = Self.place(of: name, main, folder) else {
          continue
        }
        if [.chart, .diagram].contains(place) {
          text.paragraphs += try DrawingText(bytes, place: place).paragraphs
          continue
        }
        let read = try WordText(bytes, place: place, hiddenStyles: hidden)
        text.paragraphs += read.paragraphs
        parts[name] = read.visible
        text.pictures += read.pictures
      }
    } catch {
      throw .damaged(reason: "its text is not XML as Word writes it")
    }
    for name in files.keys where Self.isForPandoc(name, folder) && parts[name] == nil {
      // Of a picture pandoc need know no more than that it is there.
      parts[name] = name.contains("media/") ? [0] : files[name]
    }
    let entries = parts.sorted { $0.key < $1.key }.map { ArchiveEntry($0.key, .bytes($0.value)) }
    guard let packed = try? ZipArchive.bytes(of: entries, time: .beginning) else {
      throw .damaged(reason: "its parts cannot be packed again")
    }
    var pictures: [String: [UInt8]] = [:]
    for (name, bytes) in files where name.hasPrefix(folder + "media/") {
      pictures[String(name.dropFirst(folder.count))] = bytes
    }
    document = SourceDocument(.word, text: text, forPandoc: packed, pictures: pictures)
  }

  /// The part with the text, as the package names it.
  private static func mainPart(_ files: [String: [UInt8]]) -> String? {
    guard let bytes = files[relations], var scanner = try? XMLScanner(bytes) else { return nil }
    while let token = try? scanner.next() {
      guard case .start("Relationship", let attributes, _) = token,
        attributes["Type"]?.hasSuffix("/officeDocument") == true, let target = attributes["Target"]
      else { continue }
      let name = target.hasPrefix("/") ? String(target.dropFirst()) : target
      return name.hasPrefix("word/") && files[name] != nil ? name : nil
    }
    return nil
  }

  private static func otherDocument(_ names: [String]) -> ImportProblem {
    let text = "copy its text into a Word document"
    if names.contains(where: { $0.hasPrefix("xl/") }) {
      return .notADocument(
        what: "an Excel workbook",
        advice: "save the sheet as CSV in 'assets/' and show it as a chart, or " + text)
    }
    if names.contains(where: { $0.hasPrefix("ppt/") }) {
      return .notADocument(what: "a PowerPoint presentation", advice: text)
    }
    return .damaged(reason: "the part with its text is missing")
  }

  /// Where the words of a part stand, or `nil` for a part without words.
  private static func place(
    of name: String, _ main: String, _ folder: String
  ) -> DocumentText.Place? {
    if name == main { return .text }
    guard name.hasPrefix(folder), name.hasSuffix(".xml") else { return nil }
    let rest = name.dropFirst(folder.count)
    let places: [(start: String, place: DocumentText.Place)] = [
      ("footnotes", .note), ("endnotes", .note), ("comments.", .comment), ("header", .margin),
      ("footer", .margin), ("charts/chart", .chart), ("diagrams/data", .diagram),
    ]
    return places.first { rest.hasPrefix($0.start) }?.place
  }

  private static func isForPandoc(_ name: String, _ folder: String) -> Bool {
    if name == "[Content_Types].xml" || name == relations { return true }
    guard name.hasPrefix(folder) else { return false }
    let rest = name.dropFirst(folder.count)
    return rest.hasPrefix("media/") || rest.hasPrefix("_rels/")
      || ["styles.xml", "numbering.xml", "theme/theme1.xml", "settings.xml"].contains(rest)
  }

  /// The styles whose text is hidden.
  private static func hiddenStyles(_ bytes: [UInt8]) throws(XMLScanner.Fault) -> Set<String> {
    var scanner = try XMLScanner(bytes)
    var hidden: Set<String> = []
    var style: String?
    while let token = try scanner.next() {
      guard case .start(let name, let attributes, _) = token else { continue }
      if name == "style" { style = attributes["styleId"] }
      let isOn = !["0", "false", "off"].contains(attributes["val"] ?? "")
      if name == "vanish", isOn, let style { hidden.insert(style) }
    }
    return hidden
  }
}
