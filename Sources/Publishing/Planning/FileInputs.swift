import Basics
import Model

/// What a file shows of the hub, as far as that tells whether it has to be rendered again; see ``InputDigests``.
indirect enum FileInputs: Sendable {
  /// What pages say of themselves in their front matter, and how they and the records are related: all that lists
  /// show. The text of no page.
  case lists
  /// A page that an editor wrote, with what it shows of others.
  case page(PageID)
  /// The text of several pages, with what lists show.
  case pages([PageID])
  /// The same with the pictures in it that the pages show.
  case document([PageID])
  /// What has this digest.
  case known(Digest)
  /// All of several.
  case all([FileInputs])
}
