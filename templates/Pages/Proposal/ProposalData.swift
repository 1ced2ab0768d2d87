import Hypertext

/// What a form's script has to know: fields, keys and words, as a script of one statement, because pages on a disk can
/// read no other files.
public func proposalData(_ view: ProposalView, _ words: Words) -> [UInt8] {
  let form = view.form
  let fields = form.parts.flatMap(\.fields)
  let kind = ProposalField(
    name: "kind", label: words.text(.kindLabel), isNeeded: true,
    control: .choice([form.kind]))
  let data = JSON.object([
    "kind": .string(form.kind.value),
    "isCaseStudy": .boolean(form.isCaseStudy),
    "name": .string(view.page.title),
    "language": .string(form.language),
    "store": .string(form.storageKey),
    "email": (view.email?.title).map(JSON.string),
    "outline": .string(outline(of: view.headings)),
    "fields": .array((fields.prefix(1) + [kind] + fields.dropFirst()).map(field)),
    "registers": .array(form.registers.map(register)),
    "strands": .array(form.strands.map(choice)),
    "anonymous": .array(form.anonymous.map(JSON.string)),
    "hubs": .array(form.hubs.map(JSON.string)),
    "rows": .array(form.rows.map { .array($0.map(JSON.string)) }),
    "lists": .array(
      form.lists.map { .array([.string($0.name), .array($0.keys.map(choice))]) }),
    "words": .array(
      words.ofProposalScript.map { .array([.string($0.key), .string($0.text)]) }),
  ])
  let start = Array("globalThis.plaitProposal = ".utf8)
  let end = """
    ;
    for (const name of ["lists", "words"]) {
      plaitProposal[name] = Object.fromEntries(plaitProposal[name]);
    }

    """
  return start + data.bytes + Array(end.utf8)
}

/// The headings of a text that is still to be written.
private func outline(of headings: [ProposalChoice]) -> String {
  headings.map { "## \($0.value)\n\n\n" }.joined(separator: "\n")
}

private func register(_ register: ProposalRegister) -> JSON {
  .object([
    "keys": .string(register.keys), "file": .string(register.file),
    "from": .array(register.keyFields.map(JSON.string)),
    "fields": .array(register.fields.map(field)),
  ])
}

private func choice(_ choice: ProposalChoice) -> JSON {
  .array([.string(choice.value), .string(choice.label)])
}

private func field(_ field: ProposalField) -> JSON { object(of: field.control, field) }

/// What a value is, and the field that it stands in where it is not an item of a list.
private func object(of control: ProposalControl, _ field: ProposalField? = nil) -> JSON {
  let needed = field.flatMap { $0.isNeeded ? $0 : nil }
  return .object([
    "name": (field?.name).map(JSON.string), "label": (field?.label).map(JSON.string),
    "needed": needed.map { _ in .boolean(true) },
    "example": (needed?.example).map(JSON.string),
    "type": .string(control.name), "max": control.longest.map(JSON.number),
    "least": (control.range?.lowerBound).map(JSON.number),
    "most": (control.range?.upperBound).map(JSON.number),
    "choices": control.choices.map { .array($0.map(choice)) },
    "keys": control.keys.map(JSON.string),
    "item": control.items.map { object(of: $0.element) },
    "count": control.items.map {
      .array([.number($0.count.lowerBound), .number($0.count.upperBound)])
    },
    "fields": control.fields.map { .array($0.map { object(of: $0.control, $0) }) },
    "tag": (control.variants?.tag).map { .string($0.name) },
    "variants": control.variants.map { variants in
      .array(
        variants.all.map { variant in
          .object([
            "name": .string(variant.name),
            "fields": .array(variant.fields.map { object(of: $0.control, $0) }),
          ])
        })
    },
  ])
}

extension ProposalControl {
  /// The name by which the script knows it.
  fileprivate var name: String {
    switch self {
    case .line: "line"
    case .text: "text"
    case .formed(let form): form.rawValue
    case .date: "date"
    case .integer: "integer"
    case .choice: "choice"
    case .key: "key"
    case .list: "list"
    case .group: "record"
    case .variants: "variants"
    }
  }

  fileprivate var range: ClosedRange<Int>? {
    if case .integer(let range) = self { range } else { nil }
  }

  fileprivate var choices: [ProposalChoice]? {
    if case .choice(let words) = self { words } else { nil }
  }

  fileprivate var keys: String? { if case .key(let list) = self { list } else { nil } }

  fileprivate var items: (element: ProposalControl, count: ClosedRange<Int>)? {
    if case .list(let element, let count) = self { (element, count) } else { nil }
  }

  fileprivate var fields: [ProposalField]? {
    if case .group(let fields, _) = self { fields } else { nil }
  }

  fileprivate var variants: (tag: ProposalField, all: [ProposalVariant])? {
    if case .variants(let tag, let variants) = self { (tag, variants) } else { nil }
  }
}
