import Diagnostics
import FrontMatter
import Hypertext
import Loading
import Model
import Templates

/// Everything that content and settings may say, as data for programs that document Plait: messages by subject, the
/// fields of each sort of file, words of the interface, and tokens and colours of the theme.
public enum Reference {
  /// One JSON object in UTF-8 with a line end. All lists are in the order of their definitions.
  public static var json: [UInt8] {
    JSON.object([
      "messages": .array(Catalogue.groups.map(messages)),
      "schemas": .array(schemas.map { schema($0.schema, of: $0.file) }),
      "words": .array(words),
      "theme": .object([
        "tokens": strings(Theme.settableTokens),
        "colours": .array(
          ThemeColour.named.map {
            .object([
              "name": .string($0.key), "light": .string($0.value.light.hex),
              "dark": .string($0.value.dark.hex),
            ])
          }),
      ]),
    ]).bytes + [0x0A]
  }

  /// The schemas, each with the file that it describes.
  private static var schemas: [(file: String, schema: Schema)] {
    let pages = PageSchemas()
    let resources = Kinds.usual.all.map { (file: $0.key, schema: pages.resource($0)) }
    return [
      ("hub.yml", HubSchema.schema), ("index.md", pages.home), ("STRAND/index.md", pages.strand),
    ] + resources + [
      ("pathways/*.md", pages.pathway), ("pages/*.md", pages.plain),
    ] + DataSchemas.registers.map { ("data/" + $0.file, $0.schema) } + [("chart", Chart.schema)]
  }

  private static func messages(_ group: Catalogue.Group) -> JSON {
    .object([
      "group": .string(group.name),
      "rules": .array(
        group.rules.map { rule in
          .object([
            "name": .string(rule.id), "severity": .string(rule.severity.rawValue),
            "explanation": .string(rule.explanation), "wrong": .string(rule.wrong),
            "right": .string(rule.right),
          ])
        }),
    ])
  }

  private static func schema(_ schema: Schema, of file: String) -> JSON {
    .object([
      "file": .string(file), "name": .string(schema.name), "fields": fields(schema.fields),
    ])
  }

  private static var words: [JSON] {
    Words.keys.map { key in
      .object(["key": .string(key), "english": Words.english(key).map(JSON.string)])
    }
  }

  static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}
