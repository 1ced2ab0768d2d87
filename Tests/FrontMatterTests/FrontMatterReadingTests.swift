import Diagnostics
import FrontMatter
import Testing

@Suite struct FrontMatterReadingTests {
  @Test func readsFieldsAndFindsTheBody() throws {
    let file = SourceFile(path: "a.md", bytes: Array("---\ntitle: Ä tea\nno: no\n---\nBody".utf8))
    let reading = FrontMatterReading(of: file)
    #expect(reading.diagnostics == [])
    #expect(String(decoding: file.bytes[reading.bodyStart...], as: UTF8.self) == "Body")
    let fields = try #require(reading.fields)
    #expect(fields["title"]?.text == "Ä tea")
    #expect(fields["no"]?.text == "no")
  }
}
