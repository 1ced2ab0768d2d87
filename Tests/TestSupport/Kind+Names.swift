public import Model

/// The usual kinds by name, for tests that begin a page of one.
extension Kind {
  /// How to do something.
  public static let guide = Kinds.usual.all[0]
  /// Something to use.
  public static let tool = Kinds.usual.all[1]
  /// What a named organisation did.
  public static let caseStudy = Kinds.usual.all[2]
  /// What is known.
  public static let briefing = Kinds.usual.all[3]
  /// Statements for a team.
  public static let assessment = Kinds.usual.all[4]
}
