import Diagnostics

/// A snippet of VS Code, with the languages in which it is offered.
struct Snippet {
  let name: String
  let prefix: String
  var scope = "markdown"
  let help: String
  let body: SnippetText

  /// The snippet under its name, as the file of snippets holds it.
  var entry: (name: String, value: JSONText) {
    let lines = body.text.split(separator: "\n", omittingEmptySubsequences: false)
    let value: JSONText = .fields([
      "prefix": .text(prefix), "scope": .text(scope), "description": .text(help),
      "body": .list(lines.map { .text(String($0)) }),
    ])
    return (name, value)
  }
}
