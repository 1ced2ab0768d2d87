public import Model

/// Puts resources and the overviews of sections into the sections in whose folders they stand: a folder without an
/// overview is none, and what stands in it belongs to the next above.
struct SectionTree {
  private let pages: [Page]
  /// The overview of each section by its folder.
  private var overviews: [Substring: PageID] = [:]
  private var resources: [[PageID]]
  private var sections: [[PageID]]

  /// An empty tree for the pages of a hub with so many strands.
  init(pages: [Page], strands: Int) {
    self.pages = pages
    resources = Array(repeating: [], count: strands)
    sections = resources
  }

  /// Adds the overview of a section.
  mutating func add(section page: PageID, strand: Int) {
    overviews[pages[page].path.folder] = page
    sections[strand].append(page)
  }

  /// Adds a resource.
  mutating func add(resource page: PageID, strand: Int) { resources[strand].append(page) }

  /// What stands in a strand: resources of its own, and its sections with theirs.
  func contents(ofStrand strand: Int) -> (resources: [PageID], sections: [Strand.Section]) {
    if sections[strand].isEmpty {
      return (ReadingOrder.sorted(resources[strand], of: pages), [])
    }
    // By the overview of the section; `nil` for the strand itself.
    var below = [PageID?: (resources: [PageID], sections: [PageID])]()
    for page in resources[strand] {
      below[section(above: pages[page].path.folder), default: ([], [])].resources.append(page)
    }
    for page in sections[strand] {
      let folder = pages[page].path.folder
      below[section(above: folder.dropLastPart), default: ([], [])].sections.append(page)
    }
    func contents(of section: PageID?) -> (resources: [PageID], sections: [Strand.Section]) {
      let own = below[section] ?? ([], [])
      return (
        ReadingOrder.sorted(own.resources, of: pages),
        ReadingOrder.sorted(own.sections, of: pages).map { page in
          let (resources, sections) = contents(of: page)
          return Strand.Section(overview: page, resources: resources, sections: sections)
        }
      )
    }
    return contents(of: nil)
  }

  /// The overview of the section that a folder is, or that is the next above it.
  private func section(above folder: Substring) -> PageID? {
    var folder = folder
    while !folder.isEmpty {
      if let section = overviews[folder] { return section }
      folder = folder.dropLastPart
    }
    return nil
  }
}

extension Substring {
  /// The folder above a folder; empty at the top.
  fileprivate var dropLastPart: Substring {
    lastIndex(of: "/").map { self[..<$0] } ?? ""
  }
}

extension Hub {
  /// The overviews of the sections in which a page stands, the outermost first, itself not among them.
  public func sections(above page: PageID) -> [PageID] {
    var found: [PageID] = []
    var folder = pages[page].path.folder
    if pages[page].sectionOverview != nil { folder = folder.dropLastPart }
    while folder.contains("/") {
      if let overview = self.page(at: "\(folder)/index.md"), pages[overview].sectionOverview != nil
      {
        found.insert(overview, at: 0)
      }
      folder = folder.dropLastPart
    }
    return found
  }

  /// The section whose overview a page is.
  public func section(of overview: PageID) -> Strand.Section? {
    guard let strand = pages[overview].sectionOverview?.strand else { return nil }
    var sections = strands[strand].sections[...]
    for above in self.sections(above: overview) {
      sections = sections.first { $0.overview == above }?.sections[...] ?? []
    }
    return sections.first { $0.overview == overview }
  }
}
