import Model

/// A part of a hub that can be taken away as a whole.
enum HubPart: Sendable, Hashable {
  /// All of it.
  case hub
  /// A strand, by its number in ``Hub/strands``.
  case strand(Int)
  /// A pathway, by its page.
  case pathway(PageID)
}
