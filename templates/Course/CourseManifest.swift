public import Hypertext

/// What a course says of itself to an LMS.
public struct CourseManifest: Sendable, Hashable {
  /// What tells it from all others, as an XML name.
  public var identifier: String
  /// What it is called.
  public var title: String
  /// The day of its newest page, where a page has one.
  public var newest: DateView?
  /// Its files, as seen from its first folder.
  public var files: [Href]

  /// Creates the value from its parts.
  public init(identifier: String, title: String, newest: DateView?, files: [Href]) {
    self.identifier = identifier
    self.title = title
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
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" identifier="\(manifest.identifier)"\
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
