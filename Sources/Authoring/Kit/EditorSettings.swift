import Diagnostics

/// Settings of VS Code for a hub: which schema belongs to which file, how Markdown is edited, and a task
/// whose messages stand in the text.
///
/// Front matter has no schema in VS Code: its YAML extension does not look into Markdown
/// (redhat-developer/vscode-yaml#207). There, snippets help to write, and the task marks what is wrong.
struct EditorSettings {
  private let schemas: [(path: String, appliesTo: String?)]
  private let content: String

  init(schemas: [(path: String, appliesTo: String?)], content: String) {
    self.schemas = schemas
    self.content = content
  }

  /// `settings.json`
  var settings: String {
    Self.document([
      "yaml.schemas": .fields(
        schemas.compactMap { schema in schema.appliesTo.map { ("./" + schema.path, .text($0)) } }),
      "files.encoding": .text("utf8"), "files.eol": .text("\n"),
      "files.insertFinalNewline": .boolean(true),
      "[markdown]": .fields([
        "editor.wordWrap": .text("on"), "editor.wordBasedSuggestions": .text("off"),
        "editor.quickSuggestions": .fields(["other": .text("on")]),
        "editor.snippetSuggestions": .text("top"),
      ]),
      "[yaml]": .fields(["editor.insertSpaces": .boolean(true), "editor.tabSize": .number(2)]),
    ])
  }

  /// `extensions.json`
  var extensions: String {
    Self.document(["recommendations": .list([.text("redhat.vscode-yaml")])])
  }

  /// `tasks.json`
  var tasks: String {
    Self.document([
      "version": .text("2.0.0"),
      "tasks": .list([
        task("Check the hub", "check", isDefault: true),
        task("Build the hub", "build", isDefault: false),
      ]),
    ])
  }

  private func task(_ label: String, _ command: String, isDefault: Bool) -> JSONText {
    .fields([
      "label": .text(label), "type": .text("process"), "command": .text("plait"),
      "args": .list([.text(command), .text("--content"), .text(content)]),
      "group": .fields(["kind": .text("build"), "isDefault": .boolean(isDefault)]),
      "presentation": .fields(["clear": .boolean(true)]),
      "problemMatcher": .fields([
        "owner": .text("plait"),
        "fileLocation": .list([.text("relative"), .text("${workspaceFolder}")]),
        "pattern": .fields([
          "regexp": .text("^(.+?):(\\d+):(\\d+): (error|warning|note): (.+)$"), "file": .number(1),
          "line": .number(2), "column": .number(3), "severity": .number(4), "message": .number(5),
        ]),
      ]),
    ])
  }

  /// JSON after a comment, which VS Code allows in its own files.
  static func document(_ fields: KeyValuePairs<String, JSONText?>) -> String {
    "// \(KitFile.notice)\n" + JSONText.fields(fields).document
  }
}
