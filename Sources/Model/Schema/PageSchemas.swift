import Basics
public import FrontMatter

/// The front matter of each sort of page: what is decoded, documented and offered in forms.
public struct PageSchemas: Sendable {
  /// `index.md` at the top.
  public let home: Schema
  /// `index.md` of a strand's folder.
  public let strand: Schema
  /// Resources by kind.
  private let resources: [Kind: Schema]
  /// Files in `pathways/`.
  public let pathway: Schema
  /// Files in `pages/`.
  public let plain: Schema
  private let extraFields: [String: [DeclaredField]]

  /// The schemas of a hub, with the fields that its settings add.
  public init(extraFields: [String: [DeclaredField]] = [:]) {
    self.extraFields = extraFields
    home = Schema(name: "home page", fields: Self.common + Self.homeFields)
    strand = Schema(name: "strand", fields: Self.common + Self.filing + Self.strandFields)
    pathway = Schema(name: "pathway", fields: Self.common + Self.filing + Self.pathwayFields)
    plain = Schema(name: "page", fields: Self.common + Self.filing + Self.plainFields)
    var resources: [Kind: Schema] = [:]
    for kind in Kind.allCases {
      let extras = Self.extraFields(of: kind, in: extraFields).map(\.field)
      resources[kind] = Schema(
        name: kind.rawValue.split(separator: "-").joined(separator: " "),
        fields: Self.kindField + Self.common + Self.filing + Self.fields(of: kind) + extras)
    }
    self.resources = resources
  }

  /// The schema of the resources of a kind.
  public func resource(_ kind: Kind) -> Schema {
    resources[kind] ?? plain
  }

  /// The fields that the hub declares for a kind itself, in the order of declaration.
  func extraFields(of kind: Kind) -> [DeclaredField] {
    Self.extraFields(of: kind, in: extraFields)
  }

  private static func extraFields(
    of kind: Kind, in declared: [String: [DeclaredField]]
  ) -> [DeclaredField] {
    (declared["all"] ?? []) + (declared[kind.rawValue] ?? [])
  }

  private static func fields(of kind: Kind) -> [Field] {
    switch kind {
    case .guide, .tool, .briefing: []
    case .caseStudy: caseStudyFields
    case .assessment: assessmentFields
    }
  }

  /// The field that says which of ``resources`` applies.
  static let kindField = [
    Field(
      "kind", .choice(Kind.allCases.map(\.rawValue)), isRequired: true,
      help: "What sort of resource this is.", example: "guide")
  ]
}

extension PageSchemas {
  /// The values that a page gives to fields which the hub declares itself, in the order of declaration.
  func extras(of record: Record, kind: Kind) -> [ExtraField] {
    extraFields(of: kind).compactMap { field in
      guard let value = record[field.field.name]?.value else { return nil }
      return ExtraField(label: field.label, values: Self.texts(of: value))
    }
  }

  private static func texts(of value: FieldValue) -> [String] {
    switch value {
    case .list(let values): values.flatMap { texts(of: $0.value) }
    case .date(let date): [date.isoText]
    case .boolean(let value): [value ? "true" : "false"]
    case .text, .integer, .number: value.text.map { [$0] } ?? []
    case .record: []
    }
  }
}

extension Field {
  /// Fields that no schema requires and a rule does.
  public static let requiredByRules: Set<String> = ["consent"]

  /// Whether a page with the field in its schema is not in order without it.
  public var isNeeded: Bool { isRequired || Self.requiredByRules.contains(name) }
}
