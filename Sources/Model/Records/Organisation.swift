public import Diagnostics
import FrontMatter

/// Who a case study is about.
public struct Organisation: Sendable {
  /// The key by which pages name it.
  public let key: String
  /// Its usual name.
  public let name: String
  /// Its region, one of the hub's list.
  public let region: String
  /// What sort of body it is: the key of one in the settings, or of a usual one.
  public let type: String?
  /// Whether it belonged to the review network.
  public let isInNetwork: Bool
  /// The grade of an inspection, one of the hub's list.
  public let grade: String?
  /// Who inspected it and when, in words; the grade, too, where the hub lists no grades.
  public let inspection: String?
  /// The key of the source that gives the grade.
  public let inspectionSource: String?
  /// The nation, when it is not the hub's own.
  public let nation: String?
  /// Whether its source does not name it.
  public let isAnonymous: Bool
  /// Its website.
  public let url: String?
  /// Where it stands.
  public let place: FieldPlace
  /// Where its address stands in the same file.
  public let urlRange: SourceRange?
}

extension Library {
  /// The keys of the organisations that their sources do not name.
  public var anonymousOrganisations: Set<String> {
    Set(organisations.filter(\.isAnonymous).map(\.key))
  }
}
