import Hypertext

/// Where a page stands in a course, and what stands round it.
public struct CoursePlace: Sendable, Hashable {
  /// Its path from the course's first folder.
  public var path: String
  /// Its number from 1; nothing for pages that need not be read, such as the glossary.
  public var number: Int?
  /// How many pages the course has.
  public var total: Int
  /// The page before it.
  public var previous: Link?
  /// The page after it.
  public var next: Link?
  /// Whether it is the last step of a pathway, which its reader may confirm.
  public var isLastStep: Bool

  /// Creates the value from its parts.
  public init(
    path: String, number: Int? = nil, total: Int, previous: Link? = nil, next: Link? = nil,
    isLastStep: Bool = false
  ) {
    self.path = path
    self.number = number
    self.total = total
    self.previous = previous
    self.next = next
    self.isLastStep = isLastStep
  }
}

/// The places of a course's own files, as paths from its first folder.
public enum CoursePath {
  /// The page that an LMS opens.
  public static let launch = "index.html"
  /// The first page that is read.
  public static let start = "start.html"
  /// What its words mean.
  public static let glossary = "glossary.html"
  /// The style sheet of all pages.
  public static let stylesheet = "course.css"
  /// The script of the page that an LMS opens.
  public static let launchScript = "launch.js"
  /// The script of all pages.
  public static let pageScript = "page.js"
  /// The link to the hub on the web in a Common Cartridge.
  public static let link = "link.xml"
  /// The script of worksheets and self-assessments.
  public static let worksheetScript = "worksheet.js"
}

/// A page of a course: a bar that says where its reader is, the main part, and the way on.
/// - Parameter scripts: What the page needs beside the script of all pages, as paths from the first folder.
func courseDocument(
  title: String, at place: CoursePlace, in course: BookView, style: HTML = "course",
  scripts: [String] = [], _ main: HTML
) -> HTML {
  let words = course.words
  func href(_ target: String) -> Href { Href(from: place.path, to: target) }
  return """
    <!DOCTYPE html>
    <html \(WritingDirection.attributes(of: course.language))>
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    \(ContentSecurityPolicy.course.element)
    <meta name="color-scheme" content="light dark"/>
    <title>\(title)\(if: title != course.title, " \(words[.titleSeparator]) \(course.title)")</title>
    <link rel="stylesheet" href="\(href(CoursePath.stylesheet))"/>
    \((scripts + [CoursePath.pageScript]).map {
      "<script src=\"\(href($0))\" defer=\"\"></script>\n" as HTML })\
    </head>
    <body class="\(style)">
    <a class="skip" href="#p.main">\(words[.skip])</a>
    \(bar(place, course))<main id="p.main">
    \(main)</main>
    \(end(place, words))</body>
    </html>

    """
}

private func bar(_ place: CoursePlace, _ course: BookView) -> HTML {
  let words = course.words
  let isStart = place.path == CoursePath.start
  let number = place.number.map {
    words.fill(.coursePlace, ["n": "\($0)", "total": "\(place.total)"])
  }
  return """
    <header class="course-bar" data-course="" data-page="\(if: place.number != nil, "\(place.path)")" \
    data-words-progress="\(words.text(.courseProgress))" data-words-read="\(words.text(.courseRead))" \
    data-words-none="\(words.text(.courseNoRecord))" data-words-lost="\(words.text(.courseLostRecord))" \
    data-words-done="\(words.text(.courseDone))">
    <nav aria-label="\(words[.courseLabel])"><p class="course-name">\(course.title) \
    <a href="\(Href(from: place.path, to: CoursePath.start))"\(if: isStart, " aria-current=\"page\"")>\
    \(words[.bookContents])</a></p></nav>
    <p class="course-place">\(number.map { "<span>\($0)</span> " as HTML })<span data-progress="" hidden=""></span></p>
    <p class="course-state" role="status" data-state=""></p>
    <p class="course-leave"><button type="button" data-exit="" hidden="">\(words[.courseExit])</button></p>
    </header>

    """
}

/// The end of a page, which is read when it comes into view.
private func end(_ place: CoursePlace, _ words: Words) -> HTML {
  let confirm: HTML = """
    <p><button type="button" data-confirm="" hidden="">\(words[.courseConfirm])</button></p>

    """
  return """
    <footer class="course-end" data-end="">
    \(if: place.isLastStep, confirm)\
    \(pager(previous: place.previous, next: place.next, label: words[.pager], words))</footer>

    """
}
