/// What sort of resource a page is.
public enum Kind: String, Sendable, Hashable, CaseIterable {
  /// How to do something.
  case guide
  /// Something to use in practice.
  case tool
  /// What a named organisation did, with structured facts.
  case caseStudy = "case-study"
  /// What is known about a matter.
  case briefing
  /// Statements by which a team judges itself.
  case assessment
}
