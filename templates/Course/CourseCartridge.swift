public import Hypertext

/// `imsmanifest.xml` of Common Cartridge 1.3: each file a resource, and the pages in the order of the contents.
/// - Parameters:
///   - manifest: What names the cartridge.
///   - entries: The contents, before which the first page stands.
///   - shared: Those of the files that all pages need.
///   - link: The file of the link to the hub on the web, and what it is called.
///   - course: What the course says of itself.
public func cartridgeManifest(
  _ manifest: CourseManifest, _ entries: [BookEntry], shared: [Href], link: Link?,
  in course: BookView
) -> XML {
  let own = manifest.files.filter { !shared.contains($0) && $0 != link?.href }
  let names = Dictionary(uniqueKeysWithValues: own.enumerated().map { ($1, "file-\($0 + 1)") })
  var items = CartridgeItems(names: names)
  let start = BookEntry(course.words.text(.courseStart), Href(fromRoot: CoursePath.start))
  let contents = ([start] + entries).map { items.item($0) }
  func text(_ text: String) -> XML {
    "<lom:string language=\"\(manifest.language)\">\(text)</lom:string>"
  }
  let linkItem = link.map {
    "<item identifier=\"item-link\" identifierref=\"link\"><title>\($0.title)</title></item>\n"
      as XML
  }
  let linkResource = link?.href.map {
    "<resource identifier=\"link\" type=\"imswl_xmlv1p3\"><file href=\"\($0)\"/></resource>\n"
      as XML
  }
  return """
    <?xml version="1.0" encoding="UTF-8"?>
    <manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1" \
    xmlns:lom="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest" identifier="plait-\(manifest.identifier)">
    <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.3.0</schemaversion>
    <lom:lom>
    <lom:general>
    <lom:title>\(text(manifest.title))</lom:title>
    <lom:description>\(text(manifest.summary))</lom:description>
    </lom:general>
    </lom:lom>
    </metadata>
    <organizations>
    <organization identifier="course" structure="rooted-hierarchy">
    <item identifier="contents">
    \(contents)\(linkItem)</item>
    </organization>
    </organizations>
    <resources>
    \(own.map { resource($0, names[$0] ?? "") })\(linkResource)\
    <resource identifier="shared" type="webcontent">
    \(shared.map { "<file href=\"\($0)\"/>\n" as XML })</resource>
    </resources>
    </manifest>

    """
}

/// A page, which needs the files that all share, or another file.
private func resource(_ file: Href, _ name: String) -> XML {
  """
  <resource identifier="\(name)" type="webcontent" href="\(file)"><file href="\(file)"/>\
  \(if: file.text.hasSuffix(".html"), "<dependency identifierref=\"shared\"/>")</resource>

  """
}

/// Makes items of entries. An item that opens something holds no others (rule 8b of the profile's schema), so a page
/// with pages below it becomes the first of them.
private struct CartridgeItems {
  let names: [Href: String]
  private var count = 0

  init(names: [Href: String]) {
    self.names = names
  }

  mutating func item(_ entry: BookEntry) -> XML {
    count += 1
    let number = count
    if entry.entries.isEmpty {
      let name = entry.href.flatMap { names[$0] }
      return """
        <item identifier="item-\(number)"\(name.map { " identifierref=\"\($0)\"" as XML })>\
        <title>\(entry.title)</title></item>

        """
    }
    let own = entry.href.map { item(BookEntry(entry.title, $0)) }
    let below = entry.entries.map { item($0) }
    return """
      <item identifier="item-\(number)"><title>\(entry.title)</title>
      \(own)\(below)</item>

      """
  }
}

/// The file of a link to the web (`imswl_xmlv1p3`).
public func cartridgeLink(_ link: Link) -> XML {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3">
  <title>\(link.title)</title>
  <url\(address: link.href) target="_blank"/>
  </webLink>

  """
}
