public import Hypertext

/// On what grounds an organisation is named.
public enum ConsentView: Sendable, Hashable {
  /// It published the facts itself, at this address.
  case publicSource(Href)
  /// Someone there agreed, on a day.
  case confirmed(by: String, on: DateView)
}
