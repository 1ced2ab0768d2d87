import Diagnostics
import FrontMatter
public import Loading
import Model

/// Help for editors in other programs: schemas, settings, snippets, forms and templates for Word, all made from the
/// definitions by which content is decoded.
public struct Kit: Sendable {
  let files: [KitFile]

  /// The kit of a hub with these lists, whose content folder is called `content`.
  public init(for lists: HubLists, content: String) {
    let schemas = Self.schemas(for: lists, content: content)
    let editor = EditorSettings(
      schemas: schemas.map { ($0.file.path.text, $0.appliesTo) }, content: content)
    let own = [
      KitFile(".vscode/settings.json", editor.settings),
      KitFile(".vscode/tasks.json", editor.tasks),
      KitFile(".vscode/extensions.json", editor.extensions),
      KitFile(".vscode/plait.code-snippets", Snippets(for: lists).text),
      KitFile(".plait/cms/config.yml", FormSettings(for: lists, content: content).text),
    ]
    let templates = lists.settings.kinds.all.compactMap { kind in
      WordTemplate(of: kind, in: lists).bytes
        .flatMap { KitFile(".plait/word/\(kind.key).docx", $0) }
    }
    files = (schemas.map(\.file) + own.compactMap(\.self) + templates)
      .sorted { $0.path < $1.path }
  }

  /// A folder `admin/` to publish beside a hub with these lists, with which editors write in the browser.
  public init(admin lists: HubLists, content: String) {
    files = AdminFolder(for: lists, content: content).files.sorted { $0.path < $1.path }
  }

  /// The schemas as files, each with the file that an editor should apply it to, when there is one.
  private static func schemas(
    for lists: HubLists, content: String
  ) -> [(file: KitFile, appliesTo: String?)] {
    let registers = DataSchemas.registers.map { register in
      (
        name: String(register.file.dropLast(4)), appliesTo: "data/" + register.file as String?,
        document: SchemaDocument(of: register.schema, isList: register.isList, in: lists)
      )
    }
    let pages = [
      ("home", lists.schemas.home), ("strand", lists.schemas.strand),
      ("pathway", lists.schemas.pathway), ("page", lists.schemas.plain),
    ].map { (name: $0.0, appliesTo: nil as String?, document: SchemaDocument(of: $0.1, in: lists)) }
    let resources = lists.settings.kinds.all.map { kind in
      (
        name: kind.key, appliesTo: nil as String?,
        document: SchemaDocument(of: lists.schemas.resource(kind), kind: kind, in: lists)
      )
    }
    let hub = (
      name: "hub", appliesTo: "hub.yml" as String?,
      document: SchemaDocument(
        of: HubSchema.schema(of: lists.settings.kinds.keys), in: lists)
    )
    return ([hub] + registers + pages + resources).compactMap { schema in
      KitFile(".plait/schemas/\(schema.name).schema.json", schema.document.json.document)
        .map { ($0, schema.appliesTo.map { content + "/" + $0 }) }
    }
  }
}
