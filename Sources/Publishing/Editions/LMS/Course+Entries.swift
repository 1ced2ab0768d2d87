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
    var entries = [
      ArchiveEntry(CoursePath.launch, .bytes(launch.bytes)),
      ArchiveEntry(CoursePath.start, .bytes(start.bytes)),
      ArchiveEntry(CoursePath.stylesheet, .bytes(courseStylesheet(Theme(hub.settings)))),
      ArchiveEntry(CoursePath.launchScript, .bytes(script)),
      ArchiveEntry(CoursePath.pageScript, .bytes(coursePageScript)),
    ]
    if hasAssessment {
      entries.append(ArchiveEntry(CoursePath.assessmentScript, .bytes(assessmentScript)))
    }
    for (number, page) in selection.pages.enumerated() {
      let html = coursePage(presenter.chapter(page), at: place(number), in: view)
      entries.append(ArchiveEntry(place(of: page), .bytes(html.bytes)))
    }
    if !terms.isEmpty { entries.append(ArchiveEntry(CoursePath.glossary, .bytes(glossary.bytes))) }
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
    }
  }

  /// The script that speaks with the LMS.
  private var script: [UInt8] {
    switch standard {
    case .scorm12: scormScript
    case .cmi5: cmi5Script
    }
  }

  private var launch: HTML {
    courseLaunch(
      keys, lastStep: lastStep.map(place), reachesOut: standard == .cmi5, in: view)
  }

  private var hasAssessment: Bool {
    selection.pages.contains { hub.pages[$0].resource?.assessment != nil }
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
        hasAssessment: hasAssessment, keepsRecord: true),
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
      path: here, number: number + 1, total: pages.count, previous: neighbour(number - 1),
      next: neighbour(number + 1), isLastStep: pages[number] == lastStep)
  }

  private func link(_ page: PageID) -> Link {
    Link(hub.pages[page].front.title, Href(fromRoot: place(of: page)))
  }
}
