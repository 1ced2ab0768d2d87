public import Basics
public import Diagnostics
import FrontMatter

/// A record in the evidence library.
public struct Source: Sendable {
  /// The key by which pages cite it.
  public let key: String
  /// Who wrote it: "Surname, A. and Surname, B.", or an organisation.
  public let authors: String
  /// The year, or "n.d.".
  public let year: String
  /// Its title.
  public let title: String
  /// Who published it.
  public let publisher: String?
  /// What kind of evidence it is.
  public let kind: String
  /// Where it can be read.
  public let url: String?
  /// When it was published, in words.
  public let published: String?
  /// When it was read.
  public let retrieved: CalendarDate?
  /// What copy was read, where it was not the original.
  public let copyOf: String?
  /// What to mind, such as that it is second-hand.
  public let note: String?
  /// Where it stands.
  public let place: FieldPlace
  /// Where its address stands in the same file.
  public let urlRange: SourceRange?
  /// Where the day stands on which it was read.
  public let retrievedRange: SourceRange?
}
