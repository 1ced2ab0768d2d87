import FrontMatter
public import Loading
public import Model

/// A page that is about to be begun: where it will stand, and what it will hold.
public struct NewPage: Sendable {
  /// What an editor asks for.
  public struct Request: Sendable {
    /// What sort of page it is.
    public var kind: NewKind
    /// Its title.
    public var title: String
    /// The folder of its strand, or of a section of one, from the top of the content folder.
    public var strand: String?
    /// The name of its file, when the title is not to give it.
    public var name: String?

    /// A request for a page of a kind.
    public init(_ kind: NewKind, title: String, strand: String? = nil, name: String? = nil) {
      self.kind = kind
      self.title = title
      self.strand = strand
      self.name = name
    }
  }

  /// The file below the content folder.
  public let path: PagePath
  /// What the file will hold.
  public let text: String
  /// The strand that it stands in, when it stands in one.
  public let strand: HubSettings.StrandSetting?

  /// The page that is asked for, in a hub with these lists.
  public init(_ request: Request, in lists: HubLists) throws(NewPageProblem) {
    let template = PageTemplate(of: request.kind, in: lists)
    let title = try Self.title(request.title, schema: template.schema)
    strand = try Self.strand(of: request, in: lists.settings)
    let name = try request.name.map(Self.checkedName) ?? Self.name(from: title)
    path = try Self.path(name, of: request, settings: lists.settings)
    text = template.text(title: title)
  }

  /// Writes the file below the content folder at `root`, unless there is one already.
  public func write(below root: String) throws(NewFileError) {
    try NewFiles(below: root).write([(path, Array(text.utf8))])
  }
}

extension NewPage {
  /// The title in one line.
  private static func title(_ text: String, schema: Schema) throws(NewPageProblem) -> String {
    let title = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !title.isEmpty else { throw .emptyTitle }
    if title.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      throw .hiddenCharacter
    }
    if case .line(let limit?)? = schema.fields.first(where: { $0.name == "title" })?.type,
      title.count > limit
    {
      throw .longTitle(length: title.count, limit: limit)
    }
    return title
  }

  private static func strand(
    of request: Request, in settings: HubSettings
  ) throws(NewPageProblem) -> HubSettings.StrandSetting? {
    let strands = settings.strands
    guard request.kind.needsStrand else {
      if request.strand != nil { throw .needlessStrand(request.kind) }
      return nil
    }
    guard let folder = request.strand else { throw .noStrand(strands) }
    let strand = strands.first { folder == $0.folder || folder.hasPrefix($0.folder + "/") }
    guard let strand,
      folder.dropFirst(strand.folder.count).split(separator: "/").allSatisfy({
        FileName.isSafeFolder(String($0))
      })
    else {
      throw .unknownStrand(folder, strands)
    }
    guard FileName.isSafeFolder(strand.folder), !ReservedNames.folders.contains(strand.folder)
    else {
      throw .unsafeStrand(strand.folder)
    }
    return strand
  }

  /// The longest name that a title gives; a longer one is cut between words.
  private static let longestName = 60

  private static func name(from title: String) -> String {
    let slug = Slug.make(from: title)
    guard slug.utf8.count > longestName else { return slug == "index" ? "index-page" : slug }
    let cut = slug.prefix(longestName + 1)
    return String(cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut.prefix(longestName))
  }

  private static func checkedName(_ text: String) throws(NewPageProblem) -> String {
    let name = text.hasSuffix(".md") ? String(text.dropLast(3)) : text
    guard FileName.isSafeFolder(name), name != "index" else {
      throw .unsafeName(text, safe: self.name(from: name))
    }
    return name
  }

  private static func path(
    _ name: String, of request: Request, settings: HubSettings
  ) throws(NewPageProblem) -> PagePath {
    let folder = (request.strand ?? "").split(separator: "/").joined(separator: "/")
    let text =
      switch request.kind {
      case .resource: "\(folder)/\(name).md"
      case .section: "\(folder)/\(name)/index.md"
      case .pathway: "pathways/\(name).md"
      case .page: "pages/\(name).md"
      case .strand: "\(name)/index.md"
      }
    guard let path = PagePath(text), FileName.isSafe(text) else {
      throw .longName(text, limit: FileName.longest)
    }
    if ReservedNames.isTaken(path.output, in: settings.kinds)
      || request.kind == .strand && ReservedNames.folders.contains(name)
    {
      throw .reservedName(name)
    }
    return path
  }
}
