public import Hypertext

/// The first page of a course: what it is, when it is completed, what is kept of its reader, and what is in it.
public struct CourseStartView: Sendable, Hashable {
  /// What the course was made from, as the title page of a book says it.
  public var title: BookTitleView
  /// Its contents.
  public var entries: [BookEntry]
  /// The first page of the hub in it.
  public var first: Link?
  /// Whether it is a pathway, whose last step can be confirmed.
  public var endsWithStep: Bool
  /// Whether there is a self-assessment in it.
  public var hasAssessment: Bool
  /// Whether an LMS keeps how far its reader is.
  public var keepsRecord: Bool

  /// Creates the value from its parts.
  public init(
    title: BookTitleView, entries: [BookEntry], first: Link?, endsWithStep: Bool,
    hasAssessment: Bool, keepsRecord: Bool
  ) {
    self.title = title
    self.entries = entries
    self.first = first
    self.endsWithStep = endsWithStep
    self.hasAssessment = hasAssessment
    self.keepsRecord = keepsRecord
  }
}

/// The document of the first page.
public func courseStart(
  _ view: CourseStartView, at place: CoursePlace, in course: BookView
) -> HTML {
  let words = course.words
  let record: HTML = """
    <p>\(words[view.endsWithStep ? .courseEndsWithStep : .courseEnds])</p>
    <p>\(words[.courseRecord])</p>

    """
  return courseDocument(
    title: course.title, at: place, in: course,
    """
    <article class="page" aria-labelledby="p.title">
    <header class="page-head">
    <h1 id="p.title">\(course.title)</h1>
    <p class="lede">\(view.title.summary)</p>
    </header>
    \(view.first.map { "<p class=\"course-begin\">\(words[.courseBegin]) \($0)</p>\n" as HTML })\
    <section aria-labelledby="p.about">
    <h2 id="p.about">\(words[.courseStart])</h2>
    <div class="prose">
    \(if: view.keepsRecord, record)\
    \(if: view.hasAssessment, "<p>\(words[.courseAnswers])</p>\n")\
    <p>\(words[.courseLinks])</p>
    \(origin(view.title, course, view.title.isPart ? .coursePart : .courseWhole))</div>
    </section>
    <section class="course-contents" aria-labelledby="p.contents" data-contents="">
    <h2 id="p.contents">\(words[.bookContents])</h2>
    \(entryList(view.entries))</section>
    </article>

    """)
}
