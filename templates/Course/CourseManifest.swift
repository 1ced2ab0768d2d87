public import Hypertext

/// What a course says of itself to an LMS.
public struct CourseManifest: Sendable, Hashable {
  /// The UUID that tells it from all others.
  public var identifier: String
  /// What it is called.
  public var title: String
  /// One sentence on what it is.
  public var summary: String
  /// The language tag of its title and summary.
  public var language: String
  /// The day of its newest page, where a page has one.
  public var newest: DateView?
  /// Its files, as seen from its first folder.
  public var files: [Href]

  /// Creates the value from its parts.
  public init(
    identifier: String, title: String, summary: String, language: String, newest: DateView?,
    files: [Href]
  ) {
    self.identifier = identifier
    self.title = title
    self.summary = summary
    self.language = language
    self.newest = newest
    self.files = files
  }
}

/// `imsmanifest.xml` of SCORM 1.2 (Content Aggregation Model, section 2.3): one item, which opens one resource, of which
/// all files are part.
///
/// The schemas that it follows do not lie beside it: their licence is not ours to give, and an LMS has its own.
public func scormManifest(_ manifest: CourseManifest) -> XML {
  // IMS Content Packaging 1.1.2 allows 200 characters.
  let title = String(String.UnicodeScalarView(manifest.title.unicodeScalars.prefix(200)))
  return """
    <?xml version="1.0" encoding="UTF-8"?>
    <manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" \
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" identifier="plait-\(manifest.identifier)"\
    \(manifest.newest.map { " version=\"\($0.iso)\"" as XML })>
    <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
    </metadata>
    <organizations default="course">
    <organization identifier="course">
    <title>\(title)</title>
    <item identifier="item" identifierref="content" isvisible="true">
    <title>\(title)</title>
    </item>
    </organization>
    </organizations>
    <resources>
    <resource identifier="content" type="webcontent" adlcp:scormtype="sco" href="\(CoursePath.launch)">
    \(manifest.files.map { "<file href=\"\($0)\"/>\n" as XML })</resource>
    </resources>
    </manifest>

    """
}

/// `cmi5.xml`, the course structure of cmi5 (section 13): one assignable unit, which is done when it is completed, since
/// nothing in it is passed or failed.
/// - Parameters:
///   - manifest: What names the course and its files.
///   - unit: The UUID of the unit, which is none of the course's own.
public func cmi5Structure(_ manifest: CourseManifest, unit: String) -> XML {
  func text(_ text: String) -> XML {
    "<langstring lang=\"\(manifest.language)\">\(text)</langstring>"
  }
  let what: XML = """
    <title>\(text(manifest.title))</title>
    <description>\(text(manifest.summary))</description>

    """
  return """
    <?xml version="1.0" encoding="UTF-8"?>
    <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
    <course id="urn:uuid:\(manifest.identifier)">
    \(what)</course>
    <au id="urn:uuid:\(unit)" moveOn="Completed" launchMethod="AnyWindow">
    \(what)<url>\(CoursePath.launch)</url>
    </au>
    </courseStructure>

    """
}
