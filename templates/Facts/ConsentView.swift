public import Hypertext

/// On what grounds an organisation is named.
public enum ConsentView: Sendable, Hashable {
  /// It made the facts public itself, at this address.
  case ownSource(Href)
  /// Someone else made them public, at this address.
  case otherSource(Href)
  /// Someone there agreed, on a day.
  case confirmed(by: String, on: DateView)
}
