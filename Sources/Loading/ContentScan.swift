import Basics
import Diagnostics
import Model

/// What the content folder holds, sorted into what each file is for, and what has no place in it.
struct ContentScan {
  /// Markdown files and what each is.
  private(set) var pages: [FoundPage] = []
  /// Files in `assets/`.
  private(set) var assets: [Asset] = []
  /// Paths of registers.
  private(set) var registers: Set<String> = []
  /// What is wrong with names and forms of files.
  private(set) var diagnostics: [Diagnostic] = []

  /// The number of each strand by its folder.
  let folders: [String: Int]

  private let root: String
  private let prefix: String
  private let orderedFolders: [String]

  init(_ listing: FolderListing, root: String, prefix: String, settings: HubSettings) {
    self.root = root
    self.prefix = prefix
    orderedFolders = settings.strands.map(\.folder)
    folders = Dictionary(
      orderedFolders.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for folder in listing.unreadable {
      diagnostics.append(
        LoadingRules.unreadable(prefix + folder, FileReadingError(reason: "permission denied")))
    }
    for folder in listing.tooDeep {
      diagnostics.append(LoadingRules.unsafe(folder, prefix: prefix))
    }
    for entry in listing.entries where entry.path != "hub.yml" { sort(entry) }
    for folder in orderedFolders
    where !pages.contains(where: { $0.path.text == folder + "/index.md" }) {
      diagnostics.append(LoadingRules.noOverview(folder, prefix: prefix))
    }
  }

  private mutating func sort(_ entry: FolderListing.Entry) {
    guard entry.form == .file else {
      diagnostics.append(LoadingRules.linked(prefix + entry.path, form: entry.form))
      return
    }
    guard FileName.isSafe(entry.path), let path = PagePath(entry.path),
      !ReservedNames.files.contains(entry.path)
    else {
      diagnostics.append(LoadingRules.unsafe(entry.path, prefix: prefix))
      return
    }
    switch (path.topFolder, path.fileExtension) {
    case ("assets", _): sortAsset(path, size: entry.size)
    case ("data", "yml") where DataLoader.registers.contains(String(path.name)):
      registers.insert(path.text)
    case ("data", _):
      diagnostics.append(LoadingRules.unknown(prefix + path.text))
    case (_, "md"):
      if let place = PagePlace(of: path, strandFolders: folders) {
        pages.append(FoundPage(path: path, place: place, identity: entry.identity))
      } else {
        diagnostics.append(
          LoadingRules.noStrand(path, prefix: prefix, folders: orderedFolders))
      }
    default: diagnostics.append(LoadingRules.unknown(prefix + path.text))
    }
  }

  private mutating func sortAsset(_ path: PagePath, size: Int) {
    let kind = AssetKind(fileExtension: path.fileExtension)
    guard let kind else {
      diagnostics.append(LoadingRules.unsafeKind(path, prefix: prefix))
      return
    }
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

/// A Markdown file that has a place in the hub.
struct FoundPage: Sendable {
  let path: PagePath
  /// What it is.
  let place: PagePlace
  /// What the operating system says of the file.
  let identity: FileIdentity?
}
