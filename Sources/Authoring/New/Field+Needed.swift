import FrontMatter

extension Field {
  /// Fields that no schema requires and a rule does.
  static let requiredByRules: Set<String> = ["consent"]

  /// Whether a page with the field in its schema is not in order without it.
  var isNeeded: Bool { isRequired || Self.requiredByRules.contains(name) }
}
