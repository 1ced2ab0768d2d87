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
