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
  /// What sort of body it is.
  public let type: String?
  /// Whether it belonged to the review network.
  public let isInNetwork: Bool
  /// The inspection grade, in words with its date.
  public let inspection: String?
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
