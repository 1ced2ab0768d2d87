/// Which call-out of a hub stands for one of another program.
enum CalloutKind {
  private static let kinds: [(kind: String, names: Set<String>)] = [
    (
      "NOTE",
      [
        "note", "info", "seealso", "abstract", "summary", "tldr", "question", "help", "faq",
        "example", "todo", "alert", "notice", "callout", "box", "admonition",
      ]
    ),
    ("TIP", ["tip", "hint", "success", "check", "done"]),
    ("IMPORTANT", ["important"]),
    ("WARNING", ["warning", "attention", "warn"]),
    ("CAUTION", ["danger", "error", "caution", "failure", "fail", "missing", "bug"]),
    ("DETAILS", ["details", "expand", "collapse", "accordion", "spoiler"]),
    ("QUOTE", ["quote", "cite"]),
  ]

  /// The kind for a name of another program, or `nil` when no call-out is known by it.
  static func named(_ name: String) -> String? {
    kinds.first { $0.names.contains(name.lowercased()) }?.kind
  }

  /// The first line of a call-out; one whose name says more than its kind has the name for its title.
  static func head(_ name: String, title: String?, isFolded: Bool = false) -> String {
    let kind = isFolded ? "DETAILS" : named(name) ?? "NOTE"
    let isOwnName =
      kind == name.uppercased() || ["info", "danger", "hint"].contains(name.lowercased())
    let shown =
      title
      ?? (isOwnName && kind != "DETAILS" ? "" : name.prefix(1).uppercased() + name.dropFirst())
    return shown.isEmpty ? "[!\(kind)]" : "[!\(kind)] \(shown)"
  }
}
