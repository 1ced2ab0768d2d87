import Basics
import Diagnostics
import FrontMatter
import Markdown
import Model

/// What is wrong with the kinds, the call-outs and the fields that `hub.yml` declares, beside what its schema says.
struct DeclarationChecks {
  private let record: Record
  private let file: String
  private let kinds: Kinds
  /// What is wrong, in the order in which it was found.
  private(set) var diagnostics: [Diagnostic] = []

  /// Checks the record of a `hub.yml` that declares these kinds.
  init(_ record: Record, kinds: Kinds, file: String) {
    self.record = record
    self.kinds = kinds
    self.file = file
    for entry in record.records("kinds") { check(kind: entry) }
    checkCallouts()
    checkFields()
  }

  private mutating func check(kind entry: Record) {
    guard let key = entry.positionedText("key"), !key.value.isEmpty else { return }
    let slug = Slug.make(from: key.value)
    if slug != key.value {
      report(
        "'\(key.value)' is no key for a kind: a key has small letters, digits and hyphens",
        at: key.range,
        .init("did you mean '\(slug)'?", replacement: slug))
    } else if Self.taken.contains(slug) {
      report(
        "a kind may not have the key '\(slug)': Plait has pages of that name itself", at: key.range,
        .init("choose another key; readers see only what 'name' says"))
    }
    guard Kinds.usual[key.value] == nil else { return }
    for (field, example) in [
      ("name", "Method"), ("plural", "Methods"), ("summary", "A way of working."),
    ]
    where entry.text(field) == nil && !entry.has(field) {
      diagnostics.append(
        Diagnostic(
          FrontMatterRules.missingField, "the kind '\(key.value)' says no '\(field)'",
          at: .init(file, key.range),
          suggestion: .init("add '\(field):' to it, such as '\(field): \(example)'")))
    }
  }

  private mutating func checkCallouts() {
    var known = Set(CalloutKind.usual.map(\.key))
    for entry in record.records("callouts") {
      guard let key = entry.positionedText("key"), !key.value.isEmpty else { continue }
      let slug = Slug.make(from: key.value)
      if slug != key.value.lowercased() {
        report(
          "'\(key.value)' is no key for a call-out: a key has letters, digits and hyphens",
          at: key.range, .init("did you mean '\(slug)'?", replacement: slug))
      } else if !known.insert(slug).inserted {
        report(
          "there is a call-out '\(slug.uppercased())' already", at: key.range,
          .init("choose another key; 'words' says what readers see of the usual ones"))
      }
    }
  }

  /// What `plait new` begins or `plait kit` writes beside kinds, and the page that lists kinds.
  private static let taken = Set(
    ["all", "home", "hub", "index", "page", "pathway", "section", "strand"]
      + DataSchemas.registerFiles.map { String($0.dropLast(".yml".count)) })

  private mutating func checkFields() {
    let byKind = record.record("fields")
    let shared = byKind?.records("all") ?? []
    for name in byKind?.names ?? [] where name != "all" && kinds[name] == nil {
      guard let range = byKind?.keyRange(of: name) else { continue }
      let near = NearMiss.nearest(to: name, in: kinds.keys)
      report(
        "there is no kind '\(name)'", at: range,
        near.map { .init("did you mean '\($0)'?", replacement: $0) }
          ?? .init("write one of: \((kinds.keys + ["all"]).joined(separator: ", "))"))
    }
    check(shared, beside: kinds.all.flatMap { PageSchemas.names(of: $0.layout) })
    let entries = record.records("kinds")
    for kind in kinds.all {
      let own = entries.first { $0.text("key") == kind.key }?.records("fields") ?? []
      check(
        (byKind?.records(kind.key) ?? []) + own,
        beside: PageSchemas.names(of: kind.layout) + shared.compactMap { $0.text("name") })
    }
  }

  /// Checks fields of one kind, which has others beside them.
  private mutating func check(_ fields: [Record], beside others: [String]) {
    var known = Set(others)
    for field in fields {
      guard let name = field.positionedText("name"), !name.value.isEmpty else { continue }
      if !known.insert(name.value).inserted {
        report(
          "there is a field '\(name.value)' already", at: name.range,
          .init("choose another name; readers see only what 'label' says"))
      }
      let hasChoices = !field.texts("choices").isEmpty
      if field.text("type") == "choice" && !hasChoices {
        report(
          "the field '\(name.value)' has no words to choose from", at: name.range,
          .init("add them, as in 'choices: [low, high]'"))
      } else if let type = field.text("type"), type != "choice", hasChoices {
        report(
          "a field of the type '\(type)' has nothing to choose from",
          at: field.range(of: "choices") ?? name.range,
          .init("write 'type: choice', or take 'choices' out"))
      }
    }
  }

  private mutating func report(
    _ message: String, at range: SourceRange, _ suggestion: Diagnostic.Suggestion
  ) {
    diagnostics.append(
      Diagnostic(
        LoadingRules.unusableDeclaration, message, at: .init(file, range), suggestion: suggestion))
  }
}
