import Basics
public import FrontMatter

/// The front matter of each sort of page: what is decoded, documented and offered in forms.
public struct PageSchemas: Sendable {
  /// `index.md` at the top.
  public let home: Schema
  /// `index.md` of a strand's folder, or of a folder below it.
  public let strand: Schema
  /// Resources by kind.
  private let resources: [Kind: Schema]
  private let kinds: Kinds
  /// Files in `pathways/`.
  public let pathway: Schema
  /// Files in `pages/`.
  public let plain: Schema
  private let extraFields: [String: [DeclaredField]]

  /// The schemas of a hub, with the fields that its settings add.
  public init(_ settings: HubSettings = HubSettings()) {
    kinds = settings.kinds
    extraFields = settings.extraFields
    home = Schema(name: "home page", fields: Self.common + Self.homeFields)
    strand = Schema(name: "strand", fields: Self.common + Self.filing + Self.strandFields)
    pathway = Schema(name: "pathway", fields: Self.common + Self.filing + Self.pathwayFields)
    plain = Schema(name: "page", fields: Self.common + Self.filing + Self.plainFields)
    var resources: [Kind: Schema] = [:]
    for kind in kinds.all {
      let extras = Self.extraFields(of: kind, in: extraFields).map(\.field)
      resources[kind] = Schema(
        name: kind.name,
        fields: Self.kindField(kinds) + Self.common + Self.filing + kind.layout.fields + extras)
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
    (declared["all"] ?? []) + (declared[kind.key] ?? []) + kind.fields
  }

  /// The field that says which of ``resources`` applies.
  private static func kindField(_ kinds: Kinds) -> [Field] {
    [
      Field(
        "kind", .choice(kinds.keys), isRequired: kinds.standard == nil,
        help: "What sort of resource this is.",
        example: kinds.fallback.key)
    ]
  }

  /// Whether a page's front matter names a kind, or need not.
  package func hasKind(_ key: String?) -> Bool {
    key.map { kinds[$0] != nil } ?? (kinds.standard != nil)
  }

  /// Whether pages of some kind, or overviews, have a field.
  package func isField(_ name: String) -> Bool {
    ([strand] + kinds.all.map(resource)).contains { $0.fields.contains { $0.name == name } }
      || Kind.Layout.allCases.contains {
        $0.fields.contains { $0.name == name }
      }
  }

  /// The kind that a page's front matter names, or the one as which it is read otherwise.
  public func kind(named key: String?) -> Kind {
    guard let key else { return kinds.standard ?? kinds.fallback }
    return kinds[key] ?? kinds.fallback
  }
}

extension PageSchemas {
  /// The names of the fields that every page of a layout may have, which hubs may not declare again.
  package static func names(of layout: Kind.Layout) -> [String] {
    ["kind"] + (common + filing + layout.fields).map(\.name)
  }
}

extension Kind.Layout {
  /// The fields that pages of the layout add.
  fileprivate var fields: [Field] {
    switch self {
    case .article: PageSchemas.worksheetField
    case .caseStudy: PageSchemas.caseStudyFields + PageSchemas.worksheetField
    case .assessment: PageSchemas.assessmentFields
    }
  }
}

extension PageSchemas {
  /// The values that a page gives to fields which the hub declares itself, in the order of declaration.
  func extras(of record: Record, kind: Kind) -> [ExtraField] {
    extraFields(of: kind).compactMap { field in
      guard let value = record[field.field.name]?.value else { return nil }
      return ExtraField(field, values: Self.texts(of: value))
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
