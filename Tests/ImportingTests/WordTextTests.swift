import Testing

@testable import Importing

struct WordTextTests {
  private static func read(_ xml: String) throws -> (paragraphs: [String], visible: String) {
    let text = try WordText(
      Array("<w:document><w:body>\(xml)</w:body></w:document>".utf8), place: .text,
      hiddenStyles: ["Ghost"])
    return (
      text.paragraphs.map { "\($0.place): \($0.text)" },
      String(decoding: text.visible, as: UTF8.self).replacing("<w:document><w:body>", with: "")
        .replacing("</w:body></w:document>", with: "")
    )
  }

  @Test func readsWordsAndKeepsTheRestAsItIs() throws {
    let xml = "<w:p><w:r><w:t>A &amp; b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>"
    let read = try Self.read(xml)
    #expect(read.paragraphs == ["text: A & b c"])
    #expect(read.visible == xml)
  }

  @Test func takesOutWhatIsHidden() throws {
    let read = try Self.read(
      """
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>\
      <w:r><w:rPr><w:rStyle w:val="Ghost"/></w:rPr><w:t>c</w:t></w:r></w:p>\
      <w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>d</w:t></w:r></w:p>
      """)
    #expect(read.paragraphs == ["hidden: a", "hidden: c", "text: b", "text: d"])
    #expect(!read.visible.contains(">a<") && !read.visible.contains(">c<"))
    #expect(read.visible.contains(">b<") && read.visible.contains(">d<"))
  }

  @Test func unwrapsWhatPandocDrops() throws {
    let read = try Self.read(
      "<w:p><w:smartTag><w:smartTagPr><w:attr/></w:smartTagPr><w:r><w:t>York</w:t></w:r></w:smartTag></w:p>"
    )
    #expect(read.visible == "<w:p><w:attr/><w:r><w:t>York</w:t></w:r></w:p>")
  }

  @Test(arguments: [
    "<w:p>", "</w:p>", "<w:p></w:r>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<w:p", "<!-- open",
    String(repeating: "<w:p>", count: 500),
  ]) func refusesWhatIsNoXMLOfWord(xml: String) {
    #expect(throws: XMLScanner.Fault.self) { try Self.read(xml) }
  }
}
