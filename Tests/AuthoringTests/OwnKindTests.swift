import FrontMatter
import Loading
import Model
import TestSupport
import Testing

@testable import Authoring

/// What an editor gets to fill in for a kind that the hub declares.
@Suite struct OwnKindTests {
  private static let kinds = """
    kinds:
      - key: method
        name: Method card
        plural: Method cards
        summary: A way of working.
        outline: [How to do it]
        fields:
          - {name: time_needed, label: Time needed, type: text, required: true, help: How long it takes.}

    """

  @Test func asksForItsFieldsUnderItsHeadings() throws {
    let settings = SmallHub.settings + Self.kinds + "  - key: guide\n"
    let lists = try SampleHub(["hub.yml": settings]).lists()
    let kind = try #require(NewKind(named: "Method", among: lists.settings.kinds))
    #expect(kind.phrase == "a method card")
    #expect(NewKind(named: "tool", among: lists.settings.kinds) == nil)
    let text = PageTemplate(of: kind, in: lists).text(title: "Dots")
    #expect(text.contains("\nkind: method\n"))
    #expect(text.contains("\n# How long it takes.\ntime_needed:\n"))
    #expect(text.hasSuffix("---\n\n## How to do it\n\n<!-- Write the text here. -->\n"))
    let kit = Kit(for: lists, content: "content").files.map(\.path.text)
    #expect(kit.contains(".plait/schemas/method.schema.json"))
    #expect(kit.contains(".plait/word/method.docx"))
    #expect(!kit.contains(".plait/schemas/tool.schema.json"))
  }

  @Test func namesNoKindWhereThereIsOneOnly() throws {
    let lists = try SampleHub(["hub.yml": SmallHub.settings + Self.kinds]).lists()
    let kind = try #require(NewKind(named: "method", among: lists.settings.kinds))
    #expect(!PageTemplate(of: kind, in: lists).text(title: "Dots").contains("kind"))
  }
}
