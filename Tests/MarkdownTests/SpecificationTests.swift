import Markdown
import Testing

/// Without the hub's additions, every example of the GFM specification comes out as it says.
struct SpecificationTests {
  /// Examples that come out otherwise on purpose, each with the reason.
  ///
  /// The specification's own test attaches each extension only to the examples that name it. Here all
  /// are always attached.
  private static let exceptions: [Int: String] = [
    140: tagFilter, 141: tagFilter, 142: tagFilter, 145: tagFilter, 147: tagFilter,
    610: autolink, 614: autolink, 616: autolink, 619: autolink, 620: autolink,
  ]
  private static let tagFilter = "shows script and style as plain HTML; the tag filter escapes them"
  private static let autolink = "shows a bare address as text; the autolink extension links it"

  @Test func rendersEveryExample() throws {
    let examples = try Specification.examples()
    #expect(examples.count == 671, "the specification is not the one that is known")
    let parser = MarkdownParser(options: .gfm)
    for example in examples {
      let fragment = parser.parse(Array(example.markdown.utf8)).fragment
      let html = NormalizedHTML.of(String(decoding: fragment.bytes, as: UTF8.self))
      let expected = NormalizedHTML.of(example.html)
      if Self.exceptions[example.number] != nil {
        #expect(html != expected, "\(example.testDescription) is no exception any more")
      } else {
        #expect(html == expected, "\(example.testDescription): \(example.markdown)")
      }
    }
  }
}
