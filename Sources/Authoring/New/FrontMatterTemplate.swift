import FrontMatter
import Loading
import Model

/// Front matter to fill in: each field with a comment that says what goes into it.
struct FrontMatterTemplate {
  /// The lines so far.
  private(set) var lines: [String] = []
  private let lists: HubLists

  init(_ lists: HubLists) { self.lists = lists }

  /// Adds a remark for the author.
  mutating func add(remark: String, indent: Int = 0) {
    lines += Remark.lines(remark, indent: indent)
  }

  /// Adds an empty line.
  mutating func addSpace() { lines.append("") }

  /// Adds a field that has its value already, without a word about it.
  mutating func add(_ name: String, value: String) { lines.append("\(name): \(value)") }

  /// Adds a field with its hint: one that must be filled in with all that belongs to it, any other with
  /// its name alone, and what it would look like in a comment.
  mutating func add(_ field: Field, isNeeded: Bool, indent: Int = 0) {
    add(remark: FieldHint(field, in: lists).text, indent: indent)
    let example = isNeeded ? [] : FieldExample.lines(of: field.type, example: field.example)
    for line in example { add(line: "#" + (line.isEmpty ? "" : "   " + line), indent: indent) }
    guard isNeeded else {
      return add(line: field.name + Self.emptyValue(of: field.type), indent: indent)
    }
    addNeeded(field, indent: indent)
  }

  /// Adds a field with the value that it has already, after its hint.
  mutating func add(_ field: Field, value: String) {
    add(remark: FieldHint(field, in: lists).text)
    add(field.name, value: value)
  }

  private mutating func add(line: String, indent: Int) {
    lines.append(String(repeating: " ", count: indent) + line)
  }

  private mutating func addNeeded(_ field: Field, indent: Int) {
    add(line: field.name + Self.emptyValue(of: field.type), indent: indent)
    switch field.type {
    case .record(let fields): add(fields, indent: indent + 2)
    case .variants(let tag, let variants): add(variants, by: tag, indent: indent + 2)
    case .list(.record(let fields), let count):
      for _ in 0..<max(1, count.lowerBound) { addItem(fields, indent: indent + 2) }
    case .list(let element, let count) where !element.fitsInBrackets:
      for _ in 0..<max(1, count.lowerBound) { add(line: "-", indent: indent + 2) }
    default: break
    }
  }

  private mutating func add(_ fields: [Field], indent: Int) {
    for field in fields { add(field, isNeeded: field.isRequired, indent: indent) }
  }

  /// Adds an item of a list of groups: its first field gets the hyphen.
  private mutating func addItem(_ fields: [Field], indent: Int) {
    let start = lines.count
    add(fields, indent: indent + 2)
    guard let first = lines[start...].firstIndex(where: { !$0.isRemark }) else { return }
    for index in start..<first { lines[index].removeFirst(2) }
    lines[first] = String(repeating: " ", count: indent) + "- " + lines[first].dropFirst(indent + 2)
  }

  /// Adds the first of several groups to choose from, and the others as comments.
  private mutating func add(_ variants: [FieldType.Variant], by tag: String, indent: Int) {
    for (number, variant) in variants.enumerated() {
      if number == 0 {
        add(line: "\(tag): \(variant.name)", indent: indent)
        add(variant.fields, indent: indent)
      } else {
        add(
          remark: "Or these lines in place of those above, each without its '# ':", indent: indent)
        add(line: "# \(tag): \(variant.name)", indent: indent)
        for field in variant.fields {
          add(line: "# \(field.name): \(field.example)", indent: indent)
        }
      }
    }
  }

  /// What follows the name of a field that is not filled in.
  private static func emptyValue(of type: FieldType) -> String {
    if case .list(let element, _) = type, element.fitsInBrackets { return ": []" }
    return ":"
  }
}

extension FieldType {
  /// Whether values of a list are short words that stand between brackets in one line.
  var fitsInBrackets: Bool {
    switch self {
    case .key, .path, .oldPath, .choice, .integer, .number, .date, .boolean: true
    default: false
    }
  }
}

extension String {
  /// Whether the line is a comment of YAML.
  fileprivate var isRemark: Bool { drop { $0 == " " }.hasPrefix("#") }
}
