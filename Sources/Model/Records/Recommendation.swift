/// A numbered recommendation.
public struct Recommendation: Sendable {
  /// Its number, by which pages name it.
  public let number: Int
  /// A short form in plain words.
  public let title: String
  /// What it asks, in plain words.
  public let text: String
  /// The folder of the strand that it belongs to.
  public let strand: String?
  /// Who is asked.
  public let addressedTo: [String]
  /// Whom it concerns, as keys.
  public let audience: [String]
  /// Whether it was called urgent.
  public let isUrgent: Bool
  /// What readers can do until it is answered.
  public let meanwhile: String?
  /// What was answered.
  public let response: Response?
  /// Where it stands.
  public let place: FieldPlace

  /// What was answered, as far as is known.
  public struct Response: Sendable {
    /// How far it was taken up.
    public let status: Status
    /// The answer in words.
    public let text: String
    /// The key of its source.
    public let source: String?
  }

  /// How far a recommendation was taken up.
  public enum Status: String, Sendable, CaseIterable {
    /// Accepted or acted on.
    case supported
    /// In part.
    case partly
    /// No answer was found.
    case notFound = "not-found"
  }
}
