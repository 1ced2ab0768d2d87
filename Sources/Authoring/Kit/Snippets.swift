import Diagnostics
import FrontMatter
import Loading
import Markdown
import Model

/// Snippets of VS Code: whole pages, single fields of front matter, and what only a hub's Markdown has.
struct Snippets {
  private let lists: HubLists

  init(for lists: HubLists) { self.lists = lists }

  /// The file of snippets.
  var text: String {
    let all = NewKind.all(lists.settings.kinds).map(page) + fields + blocks
    return "// \(KitFile.notice)\n" + JSONText.fields(all.map(\.entry)).document
  }

  /// A page of a kind, as `plait new` begins it.
  private func page(_ kind: NewKind) -> Snippet {
    Snippet(
      name: "A new \(kind.words)", prefix: "new-" + kind.name,
      help: "A whole page: \(kind.explanation).",
      body: PageSnippet(of: PageTemplate(of: kind, in: lists), in: lists).body)
  }

  /// Every field that front matter may have. VS Code takes the front matter of Markdown for YAML.
  private var fields: [Snippet] {
    var seen: Set<String> = []
    return NewKind.all(lists.settings.kinds).flatMap {
      PageTemplate(of: $0, in: lists).schema.fields
    }
    .filter { seen.insert($0.name).inserted }
    .map { field in
      Snippet(
        name: "The field \(field.name)", prefix: field.name, scope: "yaml,markdown",
        help: FieldHint(field, in: lists).text, body: body(of: field))
    }
  }

  private func body(of field: Field) -> SnippetText {
    let words = field.words(in: lists)
    if field.isBracketed { return "\(plain: field.name): [\(choice: words)]" }
    let example = FieldExample.lines(of: field.type, example: field.example)
    guard !example.isEmpty else { return "\(plain: field.name): \(choice: words)" }
    var body: SnippetText = "\(plain: field.name):"
    for line in example {
      let start = line.firstRange(of: ": ") ?? line.firstRange(of: "- ")
      body.append("\n  " + line[..<(start?.upperBound ?? line.endIndex)])
      if let start { body.append(place: String(line[start.upperBound...])) }
    }
    return body
  }

  /// What Markdown has here and not elsewhere.
  private var blocks: [Snippet] {
    let sources = lists.known[.source] ?? []
    // A quotation ends otherwise, and has a snippet of its own.
    let callouts = lists.settings.callouts.filter { $0.key != "quote" }.map(\.name)
    return [
      Snippet(
        name: "A call-out", prefix: "callout",
        help: "A box that stands out: a note, a tip, a warning.",
        body: "> [!\(choice: callouts)] \(place: "A title")\n> \(place: "What to mind.")"),
      Snippet(
        name: "A quotation", prefix: "quotation", help: "What somebody said, with who said it.",
        body: "> [!QUOTE]\n> \(place: "What was said.")\n> — \(place: "who said it")"),
      Snippet(
        name: "A citation", prefix: "cite", help: "A source from the evidence library.",
        body: "[@\(choice: sources)]"),
      Snippet(
        name: "A figure", prefix: "figure", help: "A picture with a caption.",
        body: """
          ![\(place: "What the picture shows")](../assets/\(place: "picture.png") "\(place: "The caption")")
          """),
      Snippet(
        name: "A chart", prefix: "chart", help: "A chart with the same numbers as a table.",
        body: """
          ```chart
          type: \(choice: Chart.Form.allCases.map(\.rawValue))
          title: \(place: "What the numbers show")
          source: \(choice: sources)
          data:
            - {label: "\(place: "2025")", value: \(place: "15.4")}
          ```
          """),
    ]
  }
}

extension Field {
  /// The words from which the value is chosen; none where anything may be written.
  func words(in lists: HubLists) -> [String] {
    switch type {
    case .choice(let words), .list(.choice(let words), _): words
    case .key(let kind), .list(.key(let kind), _): lists.known[kind] ?? []
    case .boolean: ["true", "false"]
    default: []
    }
  }

  /// Whether the value is a list in one line.
  var isBracketed: Bool {
    if case .list(let element, _) = type { element.fitsInBrackets } else { false }
  }
}
