public import Hypertext

/// The accessibility statement, in the form that the regulations of 2018 ask for.
public struct AccessibilityView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// The web site the statement is about.
  public var scope: String
  /// How far the hub complies.
  public var status: ComplianceLabel
  /// What does not comply.
  public var issues: [AccessibilityIssue]
  /// What would be a disproportionate burden to mend.
  public var burdens: [AccessibilityIssue]
  /// What the regulations do not cover.
  public var outOfScope: [AccessibilityIssue]
  /// How to say what does not work.
  public var feedback: String
  /// Whom to write to.
  public var contact: Link?
  /// Who enforces the regulations.
  public var enforcement: String
  /// When the statement was prepared.
  public var prepared: DateView?
  /// When it was last reviewed.
  public var reviewed: DateView?
  /// How the hub was tested.
  public var tested: String
  /// Further text, at the end.
  public var body: HTML
  /// The headings of that text.
  public var headings: [HeadingItem]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    scope: String,
    status: ComplianceLabel,
    issues: [AccessibilityIssue],
    burdens: [AccessibilityIssue] = [],
    outOfScope: [AccessibilityIssue] = [],
    feedback: String,
    contact: Link? = nil,
    enforcement: String,
    prepared: DateView?,
    reviewed: DateView?,
    tested: String,
    body: HTML = .empty,
    headings: [HeadingItem] = []
  ) {
    self.page = page
    self.scope = scope
    self.status = status
    self.issues = issues
    self.burdens = burdens
    self.outOfScope = outOfScope
    self.feedback = feedback
    self.contact = contact
    self.enforcement = enforcement
    self.prepared = prepared
    self.reviewed = reviewed
    self.tested = tested
    self.body = body
    self.headings = headings
  }
}
