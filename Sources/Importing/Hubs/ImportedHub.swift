import Basics
import Diagnostics
import Loading
import Markdown
public import Model

/// A hub made of the pages of another program: its files, and what became of what they held.
public struct ImportedHub: Sendable {
  /// The files below the content folder.
  public private(set) var files: [(path: PagePath, bytes: [UInt8])] = []
  /// `IMPORT.md`.
  public let report: String
  /// How many pages there are, and how many of them keep all that they had.
  public let counts: (pages: Int, whole: Int, lost: Int, madeUp: Int)

  private static let mostFileBytes = 20 << 20

  /// Makes a hub of another, as a mapping says. Nothing of it is run, and nothing is fetched.
  public init(of hub: ForeignHub, by mapping: HubMapping) {
    let folder = hub.folder
    let navigation = Navigation(hub.settings.text)
    var pages = Self.pages(of: hub, mapping, navigation)
    var addresses = AddressTable(folder, roots: Self.roots(mapping), address: mapping.address)
    for (number, page) in pages.enumerated() { addresses.add(page.file, of: number) }
    for (number, page) in pages.enumerated() {
      for address in page.addresses(mapping.generator) { addresses.add(address, of: number) }
    }
    for (old, new) in navigation.moved {
      guard let number = pages.firstIndex(where: { $0.file == new }) else { continue }
      addresses.add(old, of: number)
      let stem = ForeignHub.stem(of: old) ?? old
      let name = stem.split(separator: "/").last ?? ""
      pages[number].values.append(
        (
          "aliases",
          .init(
            name: "redirect", values: [name == "index" ? String(stem.dropLast(5)) : stem + "/"],
            line: 0)
        ))
    }
    let anchors = pages.map { PageAnchors(of: $0, style: mapping.generator.anchors) }
    var assets = MovedFiles()
    for number in pages.indices {
      var page = pages[number]
      var notes = page.notes
      let lines = PageLinks.rewritten(page.lines) { address, isPicture, line in
        Self.answer(
          address, isPicture, line, from: number, pages, anchors, addresses, mapping, folder,
          &assets, &notes)
      }
      page.lines = lines.map {
        $0.with($0.text.replacing("![](", with: "![Describe this picture]("))
      }
      page.notes = notes
      page.makeReadable()
      pages[number] = page
    }
    let writer = HubTexts(mapping: mapping, pages: pages)
    var notes = ImportNotes(of: "")
    var taken = Set(pages.map { AddressTable.key(of: $0.path.text) })
    for page in pages {
      let written = writer.text(of: page, taken: &taken)
      files.append((page.path, Array(written.text.utf8)))
      notes.add(written.notes)
    }
    files += writer.others(notes: &notes).map { ($0.path, Array($0.text.utf8)) }
    files += assets.files
    let lost = Set(notes.all.filter { $0.outcome == .lost }.map(\.file))
    let whole = pages.count { !lost.contains($0.file) }
    report =
      ImportReport(
        source: folder.path.split(separator: "/").last.map(String.init) ?? folder.path,
        pages: pages.count,
        files: assets.files.count, notes: notes, whole: whole
      ).text
    counts = (
      pages.count, whole, notes.all.count { $0.outcome == .lost },
      notes.all.count { $0.outcome == .madeUp }
    )
  }

  /// Folders of files at the top of the website, below the imported folder.
  private static func roots(_ mapping: HubMapping) -> [String] {
    let own = mapping.pages.isEmpty ? "" : mapping.pages + "/"
    return [own] + mapping.generator.fileFolders.map { $0 + "/" } + (own.isEmpty ? [] : [""])
  }

  private static func pages(
    of hub: ForeignHub, _ mapping: HubMapping, _ navigation: Navigation
  ) -> [MovedPage] {
    var taken: Set<String> = []
    let prefix = mapping.pages.isEmpty ? "" : mapping.pages + "/"
    return ForeignHub.pageFiles(in: hub.folder, root: mapping.pages, mapping.generator).compactMap {
      file in
      guard let text = hub.folder.text(prefix + file),
        let path = PagePlaces.path(of: file, by: mapping, &taken)
      else { return nil }
      var page = MovedPage(
        file, text: text, at: path, by: mapping, title: navigation.titles[file],
        included: { Self.included($0, by: file, hub.folder, prefix) })
      if let place = navigation.files.firstIndex(of: file),
        !page.values.contains(where: { $0.target == "order" })
      {
        page.values.append(
          ("order", .init(name: "nav", values: [String((place + 1) * 10)], line: 0)))
      }
      return page
    }
  }

  /// The text of a file that a page asks for.
  private static func included(
    _ name: String, by file: String, _ folder: ForeignFolder, _ prefix: String
  ) -> String? {
    let here = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    let last = name.split(separator: "/").last.map(String.init) ?? name
    let inner = String(name.dropLast(last.count))
    let partial = prefix + inner + "_" + last
    let names: [String] = [
      prefix + name, name, prefix + here + name, "_includes/" + name, prefix + "_includes/" + name,
      "includes/" + name,
      partial + ".md.erb", partial + ".md", partial + ".html.md", partial + ".html.erb",
    ]
    let endings: Set<Substring> = ["md", "erb", "markdown", "txt", "html"]
    for name in names where endings.contains(name.split(separator: ".").last ?? "") {
      if let text = folder.text(name) { return text }
    }
    return nil
  }
}

extension ImportedHub {
  private static func answer(
    _ address: String, _ isPicture: Bool, _ line: Int, from number: Int, _ pages: [MovedPage],
    _ anchors: [PageAnchors], _ addresses: AddressTable, _ mapping: HubMapping,
    _ folder: ForeignFolder,
    _ assets: inout MovedFiles, _ notes: inout ImportNotes
  ) -> PageLinks.Answer {
    let page = pages[number]
    let shown = ImportNotes.quoted(address)
    switch addresses.target(of: address, on: page, mapping.generator) {
    case .elsewhere:
      if isPicture {
        notes.add(.plainer, line, "the picture at \(shown), on another website, is a link to it")
        return .link(address)
      }
      let scheme = address.prefix { $0 != ":" }.lowercased()
      if ["https", "http", "mailto", "tel"].contains(scheme), address.count > scheme.count + 3 {
        return .keep
      }
      notes.add(.lost, line, "the link to \(shown), whose words stay")
      return .remove
    case .file(let file):
      if let path = assets.path(of: file, in: folder, notes: &notes, line: line) {
        return .write(path.relative(to: page.path))
      }
      notes.add(.lost, line, "the \(isPicture ? "picture" : "link to the file") \(shown)")
      return .remove
    case .page where isPicture:
      notes.add(.lost, line, "the picture \(shown), which is a page")
      return .remove
    case .page(let target, let anchor):
      let other = target < 0 ? number : target
      let path = target < 0 || other == number ? "" : pages[other].path.relative(to: page.path)
      guard let anchor, !anchor.isEmpty else { return path.isEmpty ? top(of: page) : .write(path) }
      guard let new = anchors[other].anchor(for: anchor) else {
        notes.add(.dead, line, "the place on the page to which \(shown) leads")
        return path.isEmpty ? .remove : .write(path)
      }
      if new.isEmpty { return path.isEmpty ? .remove : .write(path) }
      if new != anchor { notes.add(.changed, line, "the link \(shown) leads to '#\(new)'") }
      return .write(path + "#" + new)
    case .nowhere where address.hasPrefix("www."):
      notes.add(.changed, line, "the link to \(shown) begins with 'https://'")
      return .write("https://" + address)
    case .nowhere:
      notes.add(.dead, line, "the link to \(shown), which leads to nothing that was imported")
      return .remove
    }
  }

  /// A link of a page to itself goes.
  private static func top(of page: MovedPage) -> PageLinks.Answer { .write(String(page.path.name)) }
}

extension MovedPage {
  /// Writes as text what Plait would refuse or misread, so that the page can be built.
  mutating func makeReadable() {
    for _ in 0..<3 {
      var bytes = Array(lines.text.utf8)
      var changes: [(range: Range<Int>, text: String, words: String)] = []
      for problem in MarkdownParser().parse(bytes).problems {
        let range = problem.range.range
        guard range.upperBound <= bytes.count else { continue }
        let text = String(decoding: bytes[range], as: UTF8.self)
        switch problem.kind {
        case .misshapenRemark where bytes[range].starts(with: [0x3C]):
          // Beside another remark a backslash would not keep it from being one.
          changes.append(
            (range.lowerBound..<range.lowerBound + 1, "&lt;", "a remark is shown as it is written"))
        case .rawHTML:
          guard !range.isEmpty, bytes[range.lowerBound] == 0x3C else { continue }
          changes.append(
            (range.lowerBound..<range.lowerBound + 1, "\\<", "HTML is shown as it is written"))
        case .foreignMarkup(.template), .foreignMarkup(.attributes):
          guard !text.contains("`"), !text.contains("\n") else { continue }
          changes.append(
            (range, "`\(text)`", "\(ImportNotes.quoted(text)) is shown as it is written"))
        case .foreignMarkup(.mark(.highlight, let written)):
          let words = written.dropFirst(2).dropLast(2)
          changes.append(
            (range, "**\(words)**", "\(ImportNotes.quoted(text)) is bold, not highlighted"))
        case .foreignMarkup(.mark(.drawing, let language)):
          guard let start = text.firstRange(of: language) else { continue }
          let first = range.lowerBound + text[..<start.lowerBound].utf8.count
          changes.append(
            (
              first..<range.upperBound, "text",
              "the code of a drawing, '\(language)', is shown as it is written"
            ))
        case .foreignMarkup(.wikiLink), .foreignMarkup(.callout), .foreignMarkup(.unquotedCallout),
          .foreignMarkup(.mark), .emptyCallout, .malformedCitation, .unresolvedFootnote,
          .footnoteWithoutColon:
          changes.append(
            (
              range.lowerBound..<range.lowerBound, "\\",
              "\(ImportNotes.quoted(text)) is shown as it is written"
            ))
        case .longRow(_, let columns):
          let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
          let end = bytes[range.lowerBound...].firstIndex(of: 0x0A) ?? bytes.count
          let row = String(decoding: bytes[start..<end], as: UTF8.self)
          changes.append(
            (
              start..<end, Self.row(row, of: columns),
              "the cells of a row past its columns stand in its last"
            ))
        default: continue
        }
      }
      guard !changes.isEmpty else { return }
      var last = bytes.count + 1
      for change in changes.sorted(by: { $0.range.lowerBound > $1.range.lowerBound })
      where change.range.upperBound < last {
        let line = bytes[..<change.range.lowerBound].count { $0 == 0x0A }
        notes.add(.changed, lines.indices.contains(line) ? lines[line].number : 0, change.words)
        bytes.replaceSubrange(change.range, with: Array(change.text.utf8))
        last = change.range.lowerBound
      }
      let numbers = lines.map(\.number)
      lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      )
      .dropLast().enumerated().map {
        SourceLine(text: String($1), number: numbers.indices.contains($0) ? numbers[$0] : 0)
      }
    }
  }
}

extension MovedPage {
  /// A row of a table with no more cells than there are columns; what is in the others stands in the last.
  private static func row(_ text: String, of columns: Int) -> String {
    let body = text.trimmedText.drop { $0 == "|" }
    var cells = body.replacing("\\|", with: "\u{1}").split(
      separator: "|", omittingEmptySubsequences: false
    )
    .map { String($0).trimmedText.replacing("\u{1}", with: "\\|") }
    while cells.count > columns, cells.last?.isEmpty == true { cells.removeLast() }
    if cells.count > columns {
      cells = cells.prefix(columns - 1) + [cells.dropFirst(columns - 1).joined(separator: ", ")]
    }
    return "| " + cells.joined(separator: " | ") + " |"
  }
}

/// Files that pages show or offer, on their way into `assets/`.
struct MovedFiles {
  private(set) var files: [(path: PagePath, bytes: [UInt8])] = []
  private var paths: [String: PagePath?] = [:]
  private var taken: Set<String> = []
  private var bytes = 0

  private static let (mostBytesOfOne, mostBytes) = (20 << 20, 1 << 30)

  /// Where a file stands in the hub; `nil` where a hub may not have it.
  mutating func path(
    of file: String, in folder: ForeignFolder, notes: inout ImportNotes, line: Int
  ) -> PagePath? {
    if let known = paths[file] { return known }
    let made = move(file, in: folder)
    paths[file] = made
    return made
  }

  private mutating func move(_ file: String, in folder: ForeignFolder) -> PagePath? {
    let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let kind = AssetKind(fileExtension: ending), bytes < Self.mostBytes,
      let content = folder.bytes(file, upTo: Self.mostBytesOfOne)
    else { return nil }
    if kind == .drawing, !ContentFolder.isSafeDrawing(content) { return nil }
    let name = String(file.split(separator: "/").last ?? "")
    var safe = FileName.safe(name)
    var number = 1
    while !taken.insert(safe).inserted {
      number += 1
      let stem = FileName.safe(name).dropLast(ending.count + 1)
      safe = "\(stem)-\(number).\(ending)"
    }
    guard safe.utf8.count < 90, let path = PagePath("assets/" + safe) else { return nil }
    bytes += content.count
    files.append((path, content))
    return path
  }
}
