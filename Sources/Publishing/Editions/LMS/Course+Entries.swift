import Archives
import Basics
import Graph
import Hypertext
import Model
import Templates

extension Course {
  /// The files of the archive in their order, what the LMS reads first.
  /// - Parameter root: The content folder, from which pictures and downloads are read.
  func entries(root: String) -> [ArchiveEntry] {
    var entries: [ArchiveEntry] = []
    func add(_ place: String, _ bytes: [UInt8]) {
      entries.append(ArchiveEntry(place, .bytes(bytes)))
    }
    if let script {
      add(CoursePath.launch, launch.bytes)
      add(CoursePath.launchScript, script)
    }
    add(CoursePath.start, start.bytes)
    add(CoursePath.stylesheet, courseStylesheet(Theme(hub.settings)))
    add(CoursePath.pageScript, coursePageScript)
    if hasWorksheet { add(CoursePath.worksheetScript, worksheetScript) }
    for (number, page) in selection.pages.enumerated() {
      let html = coursePage(presenter.chapter(page), at: place(number), in: view)
      add(place(of: page), html.bytes)
    }
    if !terms.isEmpty { add(CoursePath.glossary, glossary.bytes) }
    if let link { add(CoursePath.link, cartridgeLink(link).bytes) }
    for file in files {
      let path = hub.assets[file].path.text
      entries.append(ArchiveEntry(addresses.place(of: path) ?? path, .file(root + "/" + path)))
    }
    return [manifest(of: entries)] + entries
  }

  /// What the LMS reads of the course before it opens it.
  private func manifest(of entries: [ArchiveEntry]) -> ArchiveEntry {
    let manifest = CourseManifest(
      identifier: identifier, title: selection.title, summary: selection.summary,
      language: view.language, newest: newest.map(DateView.init),
      files: entries.map { Href(fromRoot: $0.path) })
    switch standard {
    case .scorm12:
      return ArchiveEntry("imsmanifest.xml", .bytes(scormManifest(manifest).bytes))
    case .cmi5:
      let unit = UniqueID(of: identifier + "\nunit").description
      return ArchiveEntry("cmi5.xml", .bytes(cmi5Structure(manifest, unit: unit).bytes))
    case .commonCartridge:
      let shared = [CoursePath.stylesheet, CoursePath.pageScript, CoursePath.worksheetScript]
      let files = manifest.files
      let xml = cartridgeManifest(
        manifest, contents, shared: shared.map(Href.init(fromRoot:)).filter(files.contains),
        link: link.map { Link($0.title, Href(fromRoot: CoursePath.link)) }, in: view)
      return ArchiveEntry("imsmanifest.xml", .bytes(xml.bytes))
    }
  }

  /// The script that speaks with the LMS, where there is anything to say.
  private var script: [UInt8]? {
    switch standard {
    case .scorm12: scormScript
    case .cmi5: cmi5Script
    case .commonCartridge: nil
    }
  }

  /// The hub on the web, to which a Common Cartridge has a link of its own.
  private var link: Link? {
    guard standard == .commonCartridge, let base = hub.settings.baseURL else { return nil }
    return Href(external: base).map { Link(hub.settings.title, $0) }
  }

  private var launch: HTML {
    courseLaunch(
      keys, lastStep: lastStep.map(place), reachesOut: standard == .cmi5, in: view)
  }

  private var hasWorksheet: Bool {
    selection.pages.contains { hub.pages[$0].resource?.worksheet != nil }
  }

  private var start: HTML {
    let home = hub.settings.baseURL.flatMap(Href.init(external:))
    let first = selection.pages.first.map(link)
    return courseStart(
      CourseStartView(
        title: BookTitleView(
          summary: selection.summary, isPart: !selection.name.isEmpty,
          newest: newest.map(DateView.init), home: home, licence: LicenceView(hub.settings),
          licenceName: hub.settings.licence?.name, contact: ContactView(hub.settings)),
        entries: contents, first: first, endsWithStep: lastStep != nil,
        hasAssessment: hasWorksheet, keepsRecord: standard.keepsRecord),
      at: CoursePlace(path: CoursePath.start, total: selection.pages.count, next: first), in: view)
  }

  private var contents: [BookEntry] {
    let glossary = Href(fromRoot: CoursePath.glossary)
    return selection.entries(in: hub) { Href(fromRoot: place(of: $0)) }
      + (terms.isEmpty ? [] : [BookEntry(view.words.name(of: .glossary), glossary)])
  }

  private var glossary: HTML {
    let explained = Set(terms)
    return courseGlossary(
      terms.map { presenter.bookTerm($0, among: explained) },
      at: CoursePlace(path: CoursePath.glossary, total: selection.pages.count), in: view)
  }

  /// Where the page of a number from 0 stands, between the one before and the one after it.
  private func place(_ number: Int) -> CoursePlace {
    let pages = selection.pages
    let here = place(of: pages[number])
    func neighbour(_ other: Int) -> Link? {
      guard pages.indices.contains(other) else { return nil }
      return Link(
        hub.pages[pages[other]].front.title, Href(from: here, to: place(of: pages[other])))
    }
    return CoursePlace(
      path: here, number: standard.keepsRecord ? number + 1 : nil, total: pages.count,
      previous: neighbour(number - 1),
      next: neighbour(number + 1),
      isLastStep: standard.keepsRecord && pages[number] == lastStep)
  }

  private func link(_ page: PageID) -> Link {
    Link(hub.pages[page].front.title, Href(fromRoot: place(of: page)))
  }
}
