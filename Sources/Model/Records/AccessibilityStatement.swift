public import Basics
public import Diagnostics
import FrontMatter

/// What the accessibility statement says; its form is that of the Public Sector Bodies (Websites and
/// Mobile Applications) (No. 2) Accessibility Regulations 2018.
public struct AccessibilityStatement: Sendable {
  /// How far the hub meets WCAG 2.2 AA.
  public let status: Status
  /// What does not.
  public let issues: [Issue]
  /// Where to write about a problem.
  public let feedbackEmail: String?
  /// What happens to what is written.
  public let feedbackText: String?
  /// Who enforces the regulations.
  public let enforcement: String?
  /// How the hub was tested.
  public let tested: String?
  /// When the statement was prepared.
  public let prepared: CalendarDate?
  /// When it was last reviewed.
  public let reviewed: CalendarDate?
  /// Where that day stands.
  public let reviewedRange: SourceRange?
  /// Where it stands.
  public let place: FieldPlace

  /// How far the hub meets the standard.
  public enum Status: String, Sendable, CaseIterable {
    /// In full; only while no issue is listed.
    case fully
    /// But for the issues listed.
    case partially
    /// In most points it does not.
    case not
  }

  /// Something that does not meet the standard.
  public struct Issue: Sendable {
    /// What it is.
    public let title: String
    /// Whom it hinders, and what they can do.
    public let text: String
    /// The success criterion, such as "1.1.1 Non-text content".
    public let criterion: String?
    /// When and how it will be fixed.
    public let fix: String?
  }
}
