import Graph
import Hypertext
import Model
import Templates

/// The frames of all pages: one for each folder depth and each place in the navigation, rendered once.
struct Frames: Sendable {
  private struct Key: Hashable {
    let depth: Int
    let strand: Int?
    let section: GeneratedPage?
  }

  private let frames: [Key: Frame]
  private let plain: Frame
  /// The frame of the search page, whose own box is the only one.
  let search: Frame
  /// The frame of a reader's folder, whose script reads the pages in it.
  let folder: Frame

  /// Pages of the generator that stand at the top of every page, in order: what readers come for most.
  static let sections: [GeneratedPage] = [
    .pathways, .comparison, .recommendations, .organisations, .evidence,
  ]
  /// Pages of the generator that stand at the foot of every page, in order.
  static let moreSections: [GeneratedPage] = [
    .glossary, .aToZ, .whatsNew, .audiences, .topics, .kinds, .folder,
  ]

  /// The frames of a hub, or of its preview where `live` says so.
  init(_ hub: Hub, words: Words, live: LiveView? = nil) {
    let deepest = hub.pages.map { SiteAddress.depth(of: $0.output) }.max() ?? 0
    let sections = Self.sections.filter { hub.has($0) }
    var frames: [Key: Frame] = [:]
    for depth in 0...max(1, deepest) {
      func add(strand: Int?, section: GeneratedPage?) {
        let view = FrameView(
          hub, words: words, depth: depth, sections: sections, strand: strand, section: section,
          live: live)
        frames[Key(depth: depth, strand: strand, section: section)] = Frame(view)
      }
      add(strand: nil, section: nil)
      for strand in hub.strands.indices { add(strand: strand + 1, section: nil) }
      for section in sections { add(strand: nil, section: section) }
    }
    self.frames = frames
    plain = Self.plain(of: hub, words: words, depth: 0, live: live)
    search = Self.plain(of: hub, words: words, depth: 0, live: live, isSearched: false)
    folder = Self.plain(of: hub, words: words, depth: 0, live: live, readsPages: true)
  }

  /// The frame of a page that belongs nowhere, at any depth.
  static func plain(
    of hub: Hub, words: Words, depth: Int, live: LiveView?, isSearched: Bool = true,
    readsPages: Bool = false
  ) -> Frame {
    var view = FrameView(
      hub, words: words, depth: depth, sections: sections.filter { hub.has($0) }, strand: nil,
      section: nil, live: live)
    if !isSearched {
      view.search = nil
      view.searchScript = nil
    }
    view.readsPages = readsPages
    return Frame(view)
  }

  /// One frame for all pages.
  init(of frame: Frame) {
    frames = [:]
    plain = frame
    search = frame
    folder = frame
  }

  func frame(depth: Int, strand: Int?, section: GeneratedPage?) -> Frame {
    frames[Key(depth: depth, strand: strand, section: section)]
      ?? frames[Key(depth: depth, strand: strand, section: nil)] ?? plain
  }
}

extension FrameView {
  fileprivate init(
    _ hub: Hub, words: Words, depth: Int, sections: [GeneratedPage], strand: Int?,
    section: GeneratedPage?, live: LiveView?
  ) {
    // A path of the right depth that shares no folder with any page: its links serve all of that depth.
    let here = String(repeating: "-/", count: depth) + "-.html"
    let settings = hub.settings
    self.init(
      hubName: settings.title,
      language: settings.language,
      words: words,
      home: Href(from: here, to: SiteAddress.home),
      stylesheet: Href(from: here, to: hub.settings.shared + SiteAddress.stylesheet),
      icon: Href(from: here, to: hub.settings.shared + SiteAddress.icon),
      feed: settings.baseURL == nil ? nil : Href(from: here, to: SiteAddress.feed),
      strands: hub.strands.enumerated().map { number, strand in
        StrandTag(
          number: number + 1, title: strand.setting.title,
          href: Href(from: here, to: strand.setting.folder + "/index.html"))
      },
      currentStrand: strand,
      sections: sections.map {
        Link(words.name(of: $0), Href(from: here, to: SiteAddress.page($0)))
      },
      moreSections: Frames.moreSections.filter { hub.has($0) }.map {
        Link(words.name(of: $0), Href(from: here, to: SiteAddress.page($0)))
      },
      currentSection: section.flatMap { sections.firstIndex(of: $0) },
      search: Href(from: here, to: SiteAddress.page(.search)),
      pageScript: Href(from: here, to: hub.settings.shared + SiteAddress.pageScript),
      searchScript: Href(from: here, to: "search/search.js"),
      phase: settings.phase.map { PhaseView(name: $0.name, text: $0.text) },
      footer: hub.footerLinks(from: here)
        + settings.proposals.map {
          Link(words[$0].proposal, Href(from: here, to: SiteAddress.proposal($0)))
        },
      licence: LicenceView(settings),
      contact: ContactView(settings),
      live: live)
  }
}

extension LicenceView {
  /// The licence of the hub's content, when it has an address.
  init?(_ settings: HubSettings) {
    guard let licence = settings.licence, let href = licence.url.flatMap(Href.init(external:))
    else { return nil }
    self.init(name: licence.name, href: href, text: licence.text ?? "")
  }
}

extension ContactView {
  /// Who keeps the hub, when that is said.
  init?(_ settings: HubSettings) {
    guard let publisher = settings.organisation else { return nil }
    self.init(
      name: publisher.name,
      email: publisher.email.flatMap { email in
        Href(external: "mailto:" + email).map { Link(email, $0) }
      })
  }
}

extension Hub {
  /// Whether a page that the generator can make has anything to show in this hub.
  func has(_ page: GeneratedPage) -> Bool {
    switch page {
    case .recommendations: !library.recommendations.isEmpty
    case .evidence: !library.sources.isEmpty
    case .glossary: !library.terms.isEmpty
    case .organisations: !library.organisations.isEmpty
    case .comparison: pages.contains { $0.caseStudy != nil }
    case .pathways: pages.contains { $0.pathway != nil }
    case .audiences: !settings.audiences.isEmpty
    case .topics: !settings.topics.isEmpty
    case .kinds: settings.kinds.areSeveral && pages.contains { $0.resource != nil }
    case .aToZ, .whatsNew, .search, .folder, .notFound: true
    }
  }

  fileprivate func footerLinks(from here: String) -> [Link] {
    zip(settings.footer, references.footer).compactMap { link, target in
      switch target {
      case .page(let id, let anchor):
        Link(link.title, Href(from: here, to: pages[id].output, fragment: anchor))
      case .source(let path, let anchor):
        Link(link.title, Href(from: here, to: settings.shared + path, fragment: anchor))
      case .external(let url): Href(external: url).map { Link(link.title, $0) }
      case .asset(let number):
        Link(link.title, Href(from: here, to: settings.shared + assets[number].path.text))
      case .anchor, .broken: nil
      }
    }
  }
}
