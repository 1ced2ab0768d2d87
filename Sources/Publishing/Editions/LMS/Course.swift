import Basics
import Diagnostics
import FrontMatter
import Graph
import Hypertext
import Model
import Templates

/// A course before it is packed: which pages, terms and pictures are in it, and by what an LMS knows them.
struct Course {
  let hub: Reader
  let selection: PageSelection
  let standard: CourseStandard
  /// The numbers of the terms that its pages use, by the alphabet.
  let terms: [Int]
  /// The numbers of the files that its pages show or offer, by path.
  let files: [Int]
  /// The one UUID by which all versions of it are known.
  let identifier: String
  let addresses: ArchiveAddresses
  /// The presenter of its pages.
  let presenter: Presenter

  /// The most pages of which SCORM's 4,096 characters can say whether they were read.
  private static let mostPages = 1000

  /// The course of some pages, or all that keeps them from being one.
  static func make(
    _ selection: PageSelection, for standard: CourseStandard, by presenter: Presenter
  ) -> Result<Course, PackFaults> {
    let hub = presenter.hub
    var diagnostics: [Diagnostic] = []
    var identifier: String?
    do throws(PackFaults) {
      identifier = try PackIdentifier.make(for: selection, of: hub, as: .course)
    } catch {
      diagnostics = error.diagnostics
    }
    let count = selection.pages.count
    if standard.keepsRecord, count > mostPages {
      diagnostics.append(
        Diagnostic(
          CourseRules.tooLong,
          "a course of \(count) pages is too long: an LMS can keep track of \(mostPages) at most",
          at: .init(hub.prefix + "hub.yml"),
          suggestion: .init("pack a strand, or a pathway with --pathway")))
    }
    guard let identifier, diagnostics.isEmpty else {
      return .failure(PackFaults(diagnostics: diagnostics))
    }
    let terms = selection.terms(in: hub)
    let files = hub.files(of: selection.pages)
    let addresses = ArchiveAddresses(
      pages: selection.pages, pictures: files,
      glossary: terms.isEmpty ? nil : CoursePath.glossary, fileExtension: "html", of: hub)
    return .success(
      Course(
        hub: hub, selection: selection, standard: standard, terms: terms, files: files,
        identifier: String(identifier.dropFirst("urn:uuid:".count)), addresses: addresses,
        presenter: presenter.of(Edition(addresses: addresses, isBook: false))))
  }

  /// What all its pages share.
  var view: BookView {
    BookView(
      title: selection.title, hubName: hub.settings.title, language: hub.settings.language,
      words: presenter.words)
  }

  /// The newest day on which somebody published or checked one of its pages.
  var newest: CalendarDate? {
    selection.pages.flatMap { [hub.pages[$0].front.published, hub.pages[$0].front.reviewed] }
      .compactMap { $0 }.max()
  }

  /// The step of a pathway whose reader may say that the course is finished: its last.
  var lastStep: PageID? {
    guard let last = selection.pages.last, let first = selection.pages.first, first != last,
      hub.pages[first].pathway != nil, selection.parts.count == 1
    else { return nil }
    return last
  }

  /// Where a page stands in the course.
  func place(of page: PageID) -> String {
    addresses.place(of: hub.pages[page].output) ?? hub.pages[page].output
  }

  /// By what an LMS keeps that its pages were read: four letters made from a page's path in the hub.
  var keys: [CourseKey] {
    var taken: Set<String> = []
    return selection.pages.map { page in
      let path = hub.pages[page].path.text
      var key = Self.key(of: path)
      var others = 0
      while !taken.insert(key).inserted {
        others += 1
        key = Self.key(of: "\(path)\n\(others)")
      }
      return CourseKey(key: key, path: place(of: page))
    }
  }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

  private static func key(of text: String) -> String {
    String(Digest(of: Array(text.utf8)).bytes.prefix(4).map { letters[Int($0 % 64)] })
  }
}

/// What keeps content that makes a sound site from being a course.
enum CourseRules {
  /// A course of more pages than an LMS can keep track of.
  static let tooLong = Rule(
    "course-too-long", .error,
    explanation: """
      An LMS keeps which pages somebody has read in 4,096 characters, which is what SCORM 1.2 allows. That is enough for \
      1,000 pages. Make a course of a strand or of a pathway, and another of the next.
      """,
    wrong: "plait pack lms", right: "plait pack lms caseload")

  static let all = [tooLong]
}

extension Reader {
  /// The files that pages show as pictures or offer for download, those of their charts included, as their numbers in ``assets``.
  fileprivate func files(of pages: [PageID]) -> [Int] {
    var found: Set<Int> = []
    for page in pages {
      for target in references.images[page] + references.links[page] {
        if case .asset(let number) = target { found.insert(number) }
      }
      let tables = self.pages[page].charts.compactMap { $0?.file }
      found.formUnion(tables.compactMap { file in assets.firstIndex { $0.path == file } })
    }
    return found.sorted()
  }
}
