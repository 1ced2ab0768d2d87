public import Hypertext

/// A page of the hub as a page of a course: the same as a chapter of a book, but that a worksheet can be filled in.
/// Its answers are not kept, because where an LMS shows the page, other courses could read them.
public func coursePage(_ view: ChapterView, at place: CoursePlace, in course: BookView) -> HTML {
  let words = course.words
  var worksheet = view.worksheet
  worksheet?.storageKey = nil
  let form = worksheet.map { worksheetForm($0, words) } ?? .empty
  return courseDocument(
    title: view.title, at: place, in: course,
    style: "course\(view.strand.map { " strand-\($0)" as HTML })",
    scripts: worksheet == nil ? [] : [CoursePath.worksheetScript],
    """
    <article class="page" aria-labelledby="p.title">
    \(chapter(view, form: form, words))</article>

    """)
}

/// What the words of a course mean.
public func courseGlossary(
  _ terms: [BookTerm], at place: CoursePlace, in course: BookView
) -> HTML {
  let words = course.words
  return courseDocument(
    title: words.name(of: .glossary), at: place, in: course,
    """
    <article class="page" aria-labelledby="p.title">
    <header class="page-head">
    <h1 id="p.title">\(words[.nameGlossary])</h1>
    </header>
    <div class="course-terms">
    \(termList(terms, words))</div>
    </article>

    """)
}
