import Foundation
import FrontMatter
import Loading
import Model
import TestSupport
import Testing

@testable import Authoring

/// The kit against the definitions that decode the content.
@Suite struct KitTests {
  private let lists: HubLists
  private let kit: Kit

  init() throws {
    lists = try SampleHub().lists()
    kit = Kit(for: lists, content: "content")
  }

  private func text(_ path: String) throws -> String {
    let file = try #require(kit.files.first { $0.path.text == path }, "there is no \(path)")
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func writesAFolderForWritingInTheBrowser() throws {
    let files = Kit(admin: lists, content: "content").files
    #expect(files.map(\.path.text) == ["admin/README.md", "admin/config.yml", "admin/index.html"])
    let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts.allSatisfy { $0.prefix(400).contains(KitFile.mark) })
    #expect(texts[1].contains("auth_methods:\n    - token\n"))
    let page = texts[2]
    // The program and its settings come from the same folder, and nothing else is asked but the host of the repository.
    #expect(page.contains("<script src=\"sveltia-cms.js\"></script>"))
    #expect(page.contains("connect-src 'self' blob: data: https://api.github.com https://raw"))
    #expect(!page.contains("unsafe-eval") && !page.contains("script-src 'self' 'unsafe"))
  }

  @Test(arguments: [
    ("https://github.com/o/r/edit/main/content/", "github o/r main"),
    ("https://gitlab.com/g/s/p/-/edit/trunk/content/", "gitlab g/s/p trunk"),
    (
      "https://git.example.org/g/p/-/blob/main/content/",
      "gitlab g/p main https://git.example.org/api/v4"
    ),
    ("https://example.org/", "github OWNER/REPOSITORY main"),
  ])
  func takesTheRepositoryFromTheAddressOfTheSource(_ address: String, _ expected: String) {
    guard case .fields(let fields) = FormBackend(of: address).settings else { return }
    let values = ["name", "repo", "branch", "api_root"].compactMap { name -> String? in
      guard case .text(let text)? = fields.first(where: { $0.name == name })?.value else {
        return nil
      }
      return text
    }
    #expect(values.joined(separator: " ") == expected)
  }

  @Test func describesEveryFieldOfEverySchema() throws {
    let pages = [
      ("home", lists.schemas.home), ("strand", lists.schemas.strand),
      ("pathway", lists.schemas.pathway), ("page", lists.schemas.plain), ("hub", HubSchema.schema),
    ]
    let resources = Kinds.usual.all.map { ($0.key, lists.schemas.resource($0)) }
    let registers = DataSchemas.registers.map { (String($0.file.dropLast(4)), $0.schema) }
    for (name, schema) in pages + resources + registers {
      let text = try text(".plait/schemas/\(name).schema.json")
      let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      let record = (json?["items"] as? [String: Any]) ?? json
      try compare(schema.fields, with: record, in: name)
    }
  }

  /// Every field is a property and every property a field, however deep, with its help and its example.
  private func compare(_ fields: [Field], with record: [String: Any]?, in place: String) throws {
    let properties = try #require(record?["properties"] as? [String: [String: Any]], "\(place)")
    #expect(Set(properties.keys) == Set(fields.map(\.name)), "\(place)")
    #expect(
      Set(record?["required"] as? [String] ?? []) == Set(fields.filter(\.isNeeded).map(\.name)),
      "\(place)")
    #expect(record?["additionalProperties"] as? Bool == false, "\(place)")
    for field in fields where field.name != "kind" {
      let property = try #require(properties[field.name])
      #expect(property["description"] as? String == field.help)
      #expect(property["examples"] as? [String] == (field.example.isEmpty ? nil : [field.example]))
      if let inner = field.type.innerFields {
        try compare(inner, with: Self.firstRecord(in: property), in: place + "." + field.name)
      }
    }
  }

  /// The first group of properties in a schema, below its alternatives and items.
  private static func firstRecord(in schema: [String: Any]?) -> [String: Any]? {
    guard let schema else { return nil }
    if schema["properties"] != nil { return schema }
    let alternatives = schema["anyOf"] as? [[String: Any]] ?? []
    let nested = [schema["items"], schema["additionalProperties"]].compactMap {
      $0 as? [String: Any]
    }
    return (alternatives + nested).lazy.compactMap { firstRecord(in: $0) }.first
  }

  @Test func hasNoMapInAForm() {
    let schemas =
      Kinds.usual.all.map(lists.schemas.resource) + DataSchemas.registers.map(\.schema)
      + [lists.schemas.home, lists.schemas.strand, lists.schemas.pathway, lists.schemas.plain]
    for field in schemas.flatMap(\.fields) {
      if case .map = field.type { Issue.record("Decap CMS has no widget for \(field.name)") }
    }
  }

  @Test func writesWhatIsSharedOnce() throws {
    var writer = ConfigWriter()
    let shared: ConfigText = .shared("keys", .list([.text("a"), .text("no: yes")]))
    writer.write(
      .fields([
        "first": .fields(["options": shared, "count": .number(2)]), "again": shared,
        "items": .list([.fields(["name": .text("x"), "on": .boolean(true)]), .text("y")]),
        "text": .text("one\n\ntwo\n"),
      ]))
    #expect(
      writer.lines.joined(separator: "\n") == """
        first:
          options: &keys
            - a
            - "no: yes"
          count: 2
        again: *keys
        items:
          - name: x
            on: true
          - "y"
        text: |
          one

          two
        """)
  }

  @Test func writesSnippetsThatNothingInThemCanBreak() {
    let keys = ["a,b", "c|d", "e}f", "g$h", #"i\j"#]
    let snippet: SnippetText =
      "cost: $5 {x} \(choice: keys) \(place: "a } b") \(place: "") \(choice: [])"
    #expect(
      snippet.text
        == #"cost: \$5 {x\} ${1|a\,b,c\|d,e\}f,g\$h,i\\j|} ${2:a \} b} $3 $4"#)
  }

  @Test func marksEachOfItsFiles() {
    #expect(kit.files.allSatisfy { KitFile.isOwn($0.bytes) })
    #expect(!KitFile.isOwn(Array("{\"yaml.schemas\": {}}\n".utf8)))
  }

  @Test func replacesOnlyWhatItMade() throws {
    let folder = try TemporaryFolder([
      ".vscode/settings.json": "{}", ".vscode/tasks.json": "// \(KitFile.notice)\n{\"old\": 1}\n",
    ])
    var outcome = try kit.write(into: folder.path)
    #expect(outcome.left == [".vscode/settings.json"])
    #expect(outcome.unchanged == [])
    #expect(outcome.written.count == kit.files.count - 1)
    #expect(folder.text(".vscode/settings.json") == "{}")
    #expect(try folder.text(".vscode/tasks.json") == text(".vscode/tasks.json"))
    outcome = try kit.write(into: folder.path, replacesForeign: true)
    #expect(outcome.written == [".vscode/settings.json"])
    #expect(folder.names(in: ".vscode").count == 4)
  }
}

extension FieldType {
  /// The fields inside a group, a list of groups, or a map of them.
  fileprivate var innerFields: [Field]? {
    switch self {
    case .record(let fields): fields
    case .list(let element, _), .map(let element): element.innerFields
    default: nil
    }
  }
}
