public import FrontMatter

/// A front matter field that a hub declares for itself in `hub.yml`.
public struct DeclaredField: Sendable {
  /// What readers see as its name.
  public let label: String
  /// The field as it is decoded and checked.
  public let field: Field
}
