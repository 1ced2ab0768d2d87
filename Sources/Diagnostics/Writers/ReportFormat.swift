/// The forms in which a run can report what is wrong.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people: see ``TextWriter``.
  case text
  /// Annotations in GitHub Actions: see ``GitHubWriter``.
  case github
  /// GitLab's Code Quality report: see ``GitLabWriter``.
  case gitlab
  /// The exchange format of code scanners, version 2.1.0: see ``SARIFWriter``.
  case sarif
  /// For programs of one's own: see ``JSONWriter``.
  case json
}
