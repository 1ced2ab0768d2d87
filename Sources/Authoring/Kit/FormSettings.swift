import FrontMatter
import Loading
import Model

/// Settings of Sveltia CMS, which Decap CMS reads, too: a form for every kind of page in every strand, for
/// the strands' overviews and for the registers.
///
/// `hub.yml` has no form: it is for whoever runs the hub, and holds names of its author's own choosing.
struct FormSettings {
  private let lists: HubLists
  private let content: String
  private let form: FormField
  private let backend: FormBackend?

  /// Settings for a hub; without a `backend`, one to fill in.
  init(for lists: HubLists, content: String, backend: FormBackend? = nil) {
    self.backend = backend
    self.lists = lists
    self.content = content
    form = FormField(lists)
  }

  /// The text of `config.yml`.
  var text: String {
    var writer = ConfigWriter()
    writer.write(settings)
    return (Self.header + writer.lines).joined(separator: "\n") + "\n"
  }

  private static let header =
    Remark.lines(KitFile.notice) + ["#"]
    + Remark.lines(
      "Settings for Sveltia CMS (https://github.com/sveltia/sveltia-cms): forms in the browser for those who "
        + "would rather not edit files. Put this file beside the page that loads the program, and say under "
        + "'backend' where the hub's files are kept. Decap CMS reads it, too, but for the registers, which "
        + "are lists.") + [""]

  private var settings: ConfigText {
    .fields([
      "backend": backend?.settings
        ?? .fields([
          "name": .text("github"), "repo": .text("OWNER/REPOSITORY"), "branch": .text("main"),
        ]),
      "media_folder": .text(content + "/assets"), "public_folder": .text("../assets"),
      "slug": .fields(["encoding": .text("ascii"), "clean_accents": .boolean(true)]),
      "output": .fields(["omit_empty_optional_fields": .boolean(true)]),
      "collections": .list(resources + [pathways, pages, overviews, registers]),
    ])
  }

  /// A collection for each kind in each strand.
  private var resources: [ConfigText] {
    lists.settings.strands.flatMap { strand in
      lists.settings.kinds.all.map { kind in
        collection(
          name: "\(strand.folder)-\(kind.key)",
          label: "\(strand.title): \(NewKind.resource(kind).words)", folder: strand.folder,
          filter: .fields(["field": .text("kind"), "value": .text(kind.key)]),
          fields: .shared(kind.key + "-fields", .list(fields(of: kind))))
      }
    }
  }

  private func fields(of kind: Kind) -> [ConfigText] {
    lists.schemas.resource(kind).fields.map { field in
      guard field.name == "kind" else { return form.widget(field) }
      return .fields([
        "name": .text("kind"), "widget": .text("hidden"), "default": .text(kind.key),
      ])
    } + [body(of: .resource(kind))]
  }

  private var pathways: ConfigText {
    collection(
      name: "pathways", label: "Pathways", folder: "pathways", filter: nil,
      fields: .list(lists.schemas.pathway.fields.map(form.widget) + [body(of: .pathway)]))
  }

  private var pages: ConfigText {
    collection(
      name: "pages", label: "Pages beside the strands", folder: "pages", filter: nil,
      fields: .list(lists.schemas.plain.fields.map(form.widget) + [body(of: .page)]))
  }

  private func collection(
    name: String, label: String, folder: String, filter: ConfigText?, fields: ConfigText
  ) -> ConfigText {
    .fields([
      "name": .text(name), "label": .text(label), "folder": .text(content + "/" + folder),
      "filter": filter, "create": .boolean(true), "extension": .text("md"),
      "format": .text("yaml-frontmatter"), "slug": .text("{{slug}}"), "fields": fields,
    ])
  }

  /// The home page and the overview of each strand.
  private var overviews: ConfigText {
    let home = file(
      "home", "Home page", "index.md",
      fields: .list(lists.schemas.home.fields.map(form.widget) + [body(of: .page)]))
    let strands = lists.settings.strands.map { strand in
      let fields = lists.schemas.strand.fields.map(form.widget) + [body(of: .strand)]
      return file(
        strand.folder, strand.title, strand.folder + "/index.md",
        fields: .shared("strand-fields", .list(fields)))
    }
    return .fields([
      "name": .text("overviews"), "label": .text("Home page and overviews"),
      "format": .text("yaml-frontmatter"), "files": .list([home] + strands),
    ])
  }

  /// The registers. All but one are lists, which Sveltia CMS edits as the root of a file.
  private var registers: ConfigText {
    let files = DataSchemas.registers.map { register in
      let name = String(register.file.dropLast(4))
      let label = name.prefix(1).uppercased() + name.dropFirst()
      let fields = ConfigText.list(register.schema.fields.map(form.widget))
      let root = ConfigText.list([
        .fields([
          "name": .text("records"), "label": .text(label), "widget": .text("list"),
          "root": .boolean(true), "collapsed": .boolean(true), "fields": fields,
        ])
      ])
      return file(name, label, "data/" + register.file, fields: register.isList ? root : fields)
    }
    return .fields([
      "name": .text("registers"), "label": .text("Registers"), "format": .text("yml"),
      "files": .list(files),
    ])
  }

  private func file(_ name: String, _ label: String, _ path: String, fields: ConfigText)
    -> ConfigText
  {
    .fields([
      "name": .text(name), "label": .text(label), "file": .text(content + "/" + path),
      "fields": fields,
    ])
  }

  /// The text of a page, with the headings of a new one. It is edited as Markdown: a form that shows it
  /// formatted would not know call-outs and citations, and mangle them.
  private func body(of kind: NewKind) -> ConfigText {
    let headings = Outline(of: kind).sections.map { "## \($0.heading)\n" }.joined(separator: "\n")
    return .fields([
      "name": .text("body"), "label": .text("Text"), "widget": .text("markdown"),
      "modes": .list([.text("raw")]), "required": .boolean(false),
      "default": headings.isEmpty ? nil : .text(headings),
    ])
  }
}
