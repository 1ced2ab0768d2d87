import Basics
import Diagnostics
import Model

/// What the content folder holds, sorted into what each file is for, and what has no place in it.
struct ContentScan {
  /// Markdown files and what each is.
  private(set) var pages: [FoundPage] = []
  /// Files of translations.
  private(set) var translations = FoundTranslations()
  /// Files in `assets/`.
  private(set) var assets: [Asset] = []
  /// Paths of registers.
  private(set) var registers: Set<String> = []
  /// What is wrong with names and forms of files.
  private(set) var diagnostics: [Diagnostic] = []

  /// Paths of files and folders that may hold what the hub would have, and could not be read; what is wrong with them
  /// is said once, and not wherever somebody links to them.
  private(set) var unread: Set<String> = []

  /// Folders that are no strand's, by what stands in them.
  private(set) var strayFolders: [String: [PagePath]] = [:]

  /// The number of each strand by its folder.
  let folders: [String: Int]

  private let root: String
  private let prefix: String
  private let orderedFolders: [String]
  private let hubCopies: Set<String>

  init(_ listing: FolderListing, root: String, prefix: String, settings: HubSettings) {
    self.root = root
    self.prefix = prefix
    orderedFolders = settings.strands.map(\.folder)
    hubCopies = Set(settings.hubs.map(\.copyPath))
    folders = Dictionary(
      orderedFolders.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    unread = Set(listing.unreadable + listing.tooDeep)
    for folder in listing.unreadable {
      diagnostics.append(
        LoadingRules.unreadable(
          prefix + folder, FileReadingError(reason: "permission denied"), isFolder: true))
    }
    for folder in listing.tooDeep {
      diagnostics.append(LoadingRules.unsafe(folder, prefix: prefix))
    }
    translations = FoundTranslations(settings)
    for entry in listing.entries where entry.path != "hub.yml" { sort(entry, in: listing) }
    reportStrayFolders()
    diagnostics += translations.withoutSource(
      among: Set(pages.lazy.map(\.path.text)).union(registers).union(unread), prefix: prefix)
    for folder in orderedFolders
    where !unread.contains(folder) && !unread.contains(folder + "/index.md")
      && !pages.contains(where: { $0.path.text == folder + "/index.md" })
    {
      diagnostics.append(LoadingRules.noOverview(folder, prefix: prefix))
    }
  }

  /// The same with other pages.
  func withPages(_ pages: [FoundPage]) -> ContentScan {
    var scan = self
    scan.pages = pages
    return scan
  }

  private mutating func sort(_ entry: FolderListing.Entry, in listing: FolderListing) {
    guard entry.form == .file else {
      unread.insert(entry.path)
      diagnostics.append(LoadingRules.linked(prefix + entry.path, form: entry.form))
      return
    }
    guard FileName.isSafe(entry.path), let path = PagePath(entry.path),
      !ReservedNames.files.contains(entry.path)
    else {
      if let path = PagePath(entry.path),
        let meant = MisnamedFile.overview(at: path, strandFolders: folders), !listing.has(meant)
      {
        unread.formUnion([meant, path.text])
        diagnostics.append(LoadingRules.misnamedOverview(path, meant, prefix: prefix))
      } else if let fault = stray(entry.path, in: listing) {
        diagnostics.append(fault)
      } else {
        unread.formUnion([entry.path, FileName.safe(entry.path)])
        diagnostics.append(LoadingRules.unsafe(entry.path, prefix: prefix))
      }
      return
    }
    if translations.take(path, identity: entry.identity) { return }
    switch (path.topFolder, path.fileExtension) {
    case ("assets", _):
      if let kind = AssetKind(fileExtension: path.fileExtension) {
        sortAsset(path, kind, size: entry.size)
      } else {
        diagnostics.append(
          stray(path.text, in: listing) ?? LoadingRules.unsafeKind(path, prefix: prefix))
      }
    case ("data", "yml") where DataSchemas.registerFiles.contains(String(path.name)):
      registers.insert(path.text)
    case ("data", "yml") where hubCopies.contains(path.text): break
    case (let folder, "md") where folder != "data":
      if let meant = MisnamedFile.overview(at: path, strandFolders: folders),
        !listing.has(meant)
      {
        unread.formUnion([meant, path.text])
        diagnostics.append(LoadingRules.misnamedOverview(path, meant, prefix: prefix))
      } else if path.stem.utf8.contains(where: {
        $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
      }),
        let fault = stray(path.text, in: listing)
      {
        diagnostics.append(fault)
      } else if let place = PagePlace(of: path, strandFolders: folders) {
        pages.append(FoundPage(path: path, place: place, identity: entry.identity))
      } else if path.topFolder.isEmpty {
        diagnostics.append(
          LoadingRules.noStrand([path], prefix: prefix, folders: orderedFolders, near: nil))
      } else {
        strayFolders[String(path.topFolder), default: []].append(path)
      }
    case ("data", "yml"):
      diagnostics.append(
        stray(path.text, in: listing) ?? misnamedRegister(path, in: listing)
          ?? LoadingRules.unknown(path, prefix: prefix))
    default:
      diagnostics.append(
        stray(path.text, in: listing) ?? LoadingRules.unknown(path, prefix: prefix))
    }
  }

  /// Reports each folder that is no strand's once. Where a strand without files must be meant, nothing is said of what that
  /// strand lacks, nor of links to its pages.
  private mutating func reportStrayFolders() {
    for (folder, paths) in strayFolders.sorted(by: { $0.key < $1.key }) {
      let empty = orderedFolders.filter { strand in
        !pages.contains { $0.path.topFolder == strand } && !unread.contains(strand)
      }
      let near = NearMiss.nearest(to: folder, in: empty)
      if let near { unread.formUnion([near, folder]) }
      diagnostics.append(
        LoadingRules.noStrand(paths, prefix: prefix, folders: orderedFolders, near: near))
    }
  }

  /// A register with a name like that of one that is missing: nobody can say which of its keys are wrong elsewhere.
  private mutating func misnamedRegister(
    _ path: PagePath, in listing: FolderListing
  ) -> Diagnostic? {
    let names = DataSchemas.registerFiles.filter { !listing.has("data/" + $0) }
    guard let meant = NearMiss.nearest(to: String(path.name), in: names) else { return nil }
    unread.insert("data/" + meant)
    return LoadingRules.misnamedRegister(path, "data/" + meant, prefix: prefix)
  }

  /// What is wrong with a file that was made of another, or is a page or a register under a wrong name; `nil` where it is
  /// neither.
  private mutating func stray(_ path: String, in listing: FolderListing) -> Diagnostic? {
    if let copy = CopiedFile(path), listing.has(copy.original) {
      return LoadingRules.leftover(path, copy, prefix: prefix)
    }
    guard let misnamed = MisnamedFile(path, startsLikePage: { startsLikePage(path) }),
      let right = PagePath(misnamed.right),
      right.topFolder == "data"
        ? DataSchemas.registerFiles.contains(String(right.name))
        : PagePlace(of: right, strandFolders: folders) != nil
    else { return nil }
    let isThere = listing.has(misnamed.right)
    if !isThere { unread.insert(misnamed.right) }
    return LoadingRules.misnamed(path, misnamed, prefix: prefix, isThere: isThere)
  }

  /// Whether a file begins as front matter does.
  private func startsLikePage(_ path: String) -> Bool {
    let start = (try? readFile(at: root + "/" + path, upTo: 8)) ?? []
    return start.dropFirst(start.starts(with: SourceFile.byteOrderMark) ? 3 : 0)
      .starts(with: "---".utf8)
  }

  private mutating func sortAsset(_ path: PagePath, _ kind: AssetKind, size: Int) {
    var dimensions: ImageDimensions?
    switch kind {
    case .drawing:
      let bytes = try? readFile(at: root + "/" + path.text, upTo: DrawingSafety.mostBytes + 1)
      if let fault = DrawingSafety.fault(in: bytes ?? [0]) {
        diagnostics.append(LoadingRules.unsafeDrawing(path, prefix: prefix, fault: fault))
        return
      }
    case .image:
      dimensions = (try? readFile(at: root + "/" + path.text, upTo: ImageDimensions.headerBytes))
        .flatMap(ImageDimensions.init(header:))
    case .download, .media: break
    }
    assets.append(Asset(path: path, kind: kind, size: size, dimensions: dimensions))
  }
}
