public import Hypertext

/// A page of a course by which an LMS keeps that it was read.
public struct CourseKey: Sendable, Hashable {
  /// Four letters that no other page of the course has, and that stay the same when pages come and go.
  public var key: String
  /// The page's path from the course's first folder.
  public var path: String

  /// Creates the value from its parts.
  public init(key: String, path: String) {
    self.key = key
    self.path = path
  }
}

/// The page that an LMS opens: a frame that holds the pages, round which the script that speaks with the LMS stays while
/// they change. Without script it only shows the first page.
/// - Parameters:
///   - course: What the page says of the course.
///   - pages: The pages that have to be read.
///   - lastStep: The page whose reader may say that the course is finished, if there is one.
///   - reachesOut: Whether the script has to reach an address that only the launch tells; no other page of the course may.
public func courseLaunch(
  _ pages: [CourseKey], lastStep: String?, reachesOut: Bool = false, in course: BookView
) -> HTML {
  let list = JSON.array(pages.map { .array([.string($0.key), .string($0.path)]) })
  return """
    <!DOCTYPE html>
    <html class="launch" \(WritingDirection.attributes(of: course.language))>
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    \(ContentSecurityPolicy.launch(reachesOut: reachesOut).element)
    <meta name="color-scheme" content="light dark"/>
    <title>\(course.title)</title>
    <link rel="stylesheet" href="\(CoursePath.stylesheet)"/>
    <script src="\(CoursePath.launchScript)" defer=""></script>
    </head>
    <body data-title="\(course.title)" data-start="\(CoursePath.start)" data-pages="\(list.text)"\
    \(lastStep.map { " data-last-step=\"\($0)\"" as HTML })>
    <noscript><iframe src="\(CoursePath.start)" title="\(course.title)"></iframe></noscript>
    </body>
    </html>

    """
}
