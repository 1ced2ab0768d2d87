/// The parts of a Word document that are the same in every template (ECMA-376, parts 1 and 2).
struct WordPackageParts {
  /// The language of the text, as BCP 47 writes it.
  let language: String
  /// What stands in the document, as XML.
  var document = ""

  init(language: String) { self.language = language }

  /// The parts in the order in which they stand in the archive.
  var all: [(path: String, text: String)] {
    [
      ("docProps/core.xml", Self.core), ("[Content_Types].xml", Self.types),
      ("_rels/.rels", Self.relations), ("word/_rels/document.xml.rels", Self.documentRelations),
      ("word/document.xml", body), ("word/numbering.xml", Self.numbering),
      ("word/styles.xml", styles),
    ].map { ($0, Self.declaration + $1) }
  }

  private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let type = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private static let core = """
    <cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>\(KitFile.notice)</dc:description>\
    </cp:coreProperties>
    """

  private static let types = """
    <Types xmlns="\(package)/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/docProps/core.xml" \
    ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
    <Override PartName="/word/document.xml" ContentType="\(type).document.main+xml"/>\
    <Override PartName="/word/numbering.xml" ContentType="\(type).numbering+xml"/>\
    <Override PartName="/word/styles.xml" ContentType="\(type).styles+xml"/></Types>
    """

  private static let relations = """
    <Relationships xmlns="\(package)/relationships">\
    <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/>\
    <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" \
    Target="docProps/core.xml"/></Relationships>
    """

  private static let documentRelations = """
    <Relationships xmlns="\(package)/relationships">\
    <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>\
    <Relationship Id="rId2" Type="\(office)/numbering" Target="numbering.xml"/></Relationships>
    """

  private var body: String {
    """
    <w:document xmlns:w="\(Self.word)"><w:body>\(document)<w:sectPr>\
    <w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>\
    </w:sectPr></w:body></w:document>
    """
  }

  private static let numbering = """
    <w:numbering xmlns:w="\(word)">\(list(0, "bullet", "•"))\(list(1, "decimal", "%1."))\
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>
    """

  private static func list(_ id: Int, _ format: String, _ mark: String) -> String {
    """
    <w:abstractNum w:abstractNumId="\(id)"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="\(format)"/><w:lvlText w:val="\(mark)"/><w:lvlJc w:val="left"/>\
    <w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
    """
  }

  private var styles: String {
    let fonts = #"<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>"#
    return """
      <w:styles xmlns:w="\(Self.word)"><w:docDefaults><w:rPrDefault><w:rPr>\(fonts)<w:sz w:val="24"/>\
      <w:lang w:val="\(WordXML.escaped(language))"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
      <w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
      \(Self.paragraphStyles.joined())\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>\
      <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>\
      <w:tblPr><w:tblBorders>\(Self.borders)</w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/>\
      <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>
      """
  }

  private static let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
    "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>"
  }.joined()

  /// The styles of paragraphs by id: name, what is said of the paragraph and what of its letters.
  private static let paragraphStyles = [
    ("Title", "Title", "", #"<w:b/><w:sz w:val="44"/>"#),
    (
      "Heading1", "heading 1", #"<w:keepNext/><w:outlineLvl w:val="0"/>"#,
      #"<w:b/><w:sz w:val="32"/>"#
    ),
    (
      "Heading2", "heading 2", #"<w:keepNext/><w:outlineLvl w:val="1"/>"#,
      #"<w:b/><w:sz w:val="28"/>"#
    ),
    (
      "Heading3", "heading 3", #"<w:keepNext/><w:outlineLvl w:val="2"/>"#,
      #"<w:b/><w:sz w:val="24"/>"#
    ),
    ("ListBullet", "List Bullet", #"<w:numPr><w:numId w:val="1"/></w:numPr>"#, ""),
    ("ListNumber", "List Number", #"<w:numPr><w:numId w:val="2"/></w:numPr>"#, ""),
    ("Quote", "Quote", #"<w:ind w:left="720" w:right="720"/>"#, "<w:i/>"),
    ("Caption", "caption", "", #"<w:b/><w:sz w:val="20"/>"#),
    ("Label", "Plait label", #"<w:spacing w:after="0"/>"#, "<w:b/>"),
    ("Hint", "Plait hint", "", #"<w:color w:val="595959"/><w:sz w:val="20"/>"#),
  ].map { id, name, paragraph, letters in
    """
    <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="Normal"/><w:qFormat/>\
    \(paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>")\
    \(letters.isEmpty ? "" : "<w:rPr>\(letters)</w:rPr>")</w:style>
    """
  }
}
