import FrontMatter
import Loading
import Model

/// A new page as a snippet: what `plait new` leaves empty is a place to fill in.
struct PageSnippet {
  /// The snippet's text.
  let body: SnippetText

  init(of template: PageTemplate, in lists: HubLists) {
    let fields = Dictionary(
      template.schema.fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let lines = template.text(title: Self.title).split(
      separator: "\n", omittingEmptySubsequences: false)
    var body = SnippetText()
    for (number, line) in lines.enumerated() {
      if number > 0 { body.append("\n") }
      let words = fields[String(line.prefix { $0 != ":" })]?.words(in: lists) ?? []
      switch Gap(in: line, before: lines[(number + 1)...]) {
      case .none: body.append(line)
      case .title:
        body.append("title: ")
        body.append(place: Self.title)
      case .value:
        body.append(line + " ")
        body.append(choice: words)
      case .brackets:
        body.append(line.dropLast())
        body.append(choice: words)
        body.append("]")
      case .text(let hint): body.append(place: hint)
      }
    }
    self.body = body
  }

  private static let title = "A title"

  /// What is to be filled in on a line of a template.
  private enum Gap {
    case none
    case title
    /// What follows the colon or the hyphen.
    case value
    /// What stands between the brackets.
    case brackets
    /// A paragraph in place of the hint.
    case text(String)

    init(in line: Substring, before rest: ArraySlice<Substring>) {
      let bare = line.drop { $0 == " " }
      let indent = line.count - bare.count
      let next = rest.first { !$0.drop { $0 == " " }.hasPrefix("#") } ?? ""
      let goesOnBelow = next.prefix { $0 == " " }.count > indent + (bare.hasPrefix("- ") ? 2 : 0)
      self =
        if bare.hasPrefix("#") {
          .none
        } else if bare == "title: " + PageSnippet.title {
          .title
        } else if bare == "-" || bare.hasSuffix(":") {
          goesOnBelow ? .none : .value
        } else if bare.hasSuffix(": []") {
          .brackets
        } else if bare.hasPrefix("<!-- ") {
          .text(String(bare.dropFirst(5).dropLast(4)))
        } else {
          .none
        }
    }
  }
}
