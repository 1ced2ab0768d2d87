/// A known issue of the hub's accessibility.
public struct AccessibilityIssue: Sendable, Hashable {
  /// The issue in a few words.
  public var title: String
  /// What it means for the reader.
  public var text: String
  /// The WCAG success criterion.
  public var criterion: String?
  /// What will be done, and when.
  public var fix: String?

  /// Creates the value from its parts.
  public init(
    title: String,
    text: String,
    criterion: String? = nil,
    fix: String? = nil
  ) {
    self.title = title
    self.text = text
    self.criterion = criterion
    self.fix = fix
  }
}
