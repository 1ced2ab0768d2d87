import FrontMatter
import Testing

@testable import Graph
@testable import Loading
@testable import Model

/// The records that messages offer for pasting.
struct KeyRecordTests {
  @Test(arguments: [
    (KeyKind.organisation, DataSchemas.organisation), (.source, DataSchemas.source),
    (.term, DataSchemas.term),
  ])
  func holdWhatTheirRegisterAsksFor(_ kind: KeyKind, _ schema: Schema) {
    #expect(kind.fields == schema.fields.filter(\.isRequired).map(\.name))
  }

  @Test(arguments: [
    (KeyKind.organisation, "west-sussex", "- {key: west-sussex, name: …, region: …}"),
    (.source, "o'hara: 2025", "- {key: 'o''hara: 2025', authors: …, year: …, title: …, kind: …}"),
    (.region, "North West", "- North West"),
  ])
  func areWrittenAsTheyCanBePasted(_ kind: KeyKind, _ key: String, _ record: String) {
    #expect(kind.record(for: key) == record)
  }
}
