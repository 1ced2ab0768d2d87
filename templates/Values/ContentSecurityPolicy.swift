import Hypertext

/// What a document may load, by the kind of document (Content Security Policy Level 3): what lies beside it or in it, and
/// nothing from anywhere else.
public struct ContentSecurityPolicy: Sendable {
  /// The directives, as a header of HTTP has them.
  public let text: String

  /// A page of a hub.
  ///
  /// Tried on `file://` in three engines: without `file:` Firefox blocks the search form there. `frame-ancestors` cannot
  /// be set in a `meta` element.
  public static let page = Self(
    text: """
      default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
      media-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self' file:
      """)

  /// A page of a preview, which may also ask its own server for news.
  static let preview = Self(text: "\(page.text); connect-src 'self'")

  /// A page of a hub whose script reads others: from its own server, or from the disk, where only a frame can.
  static let reading = Self(text: "\(page.text); connect-src 'self'; frame-src 'self' file:")

  /// What a host may say of all pages: what any of them may load from it. Of two policies the stricter holds, so that the
  /// one in a page is not weakened.
  public static let host = Self(text: "\(page.text); connect-src 'self'")

  /// A page of a course.
  static let course = Self(
    text: """
      default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; \
      form-action 'none'
      """)

  /// The document that opens a course and holds its pages in a frame.
  /// - Parameter reachesOut: Whether it speaks to an LMS of any address, as cmi5 has it.
  static func launch(reachesOut: Bool) -> Self {
    Self(
      text: """
        default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self' file:; \
        \(reachesOut ? "connect-src https: http:; " : "")base-uri 'none'; form-action 'none'
        """)
  }

  /// A page that is a file by itself, with the pictures that stand in it.
  /// - Parameters:
  ///   - styleDigest: The SHA-256 in Base64 of its one style.
  ///   - scriptDigest: That of its one script, where it has one.
  static func single(styleDigest: String, scriptDigest: String?) -> Self {
    Self(
      text: """
        default-src 'none'; \(scriptDigest.map { "script-src 'sha256-\($0)'; " } ?? "")\
        style-src 'sha256-\(styleDigest)'; img-src data:; base-uri 'none'; form-action 'none'
        """)
  }

  /// The element of a document's head. Directives are ours, and within double quotes their single ones need no escape.
  var element: HTML {
    "<meta http-equiv=\"Content-Security-Policy\" content=\"\(HTML(trusted: Array(text.utf8)))\"/>"
  }
}
