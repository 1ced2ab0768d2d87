import Graph
import Model

/// Something that the hub offers readers to take away, and where it stands on the site.
struct Offered: Sendable {
  /// Its form.
  let form: Offer
  /// What it is of.
  let part: HubPart
  /// Its path on the site.
  let path: String
  /// The pages in it; of the archive, none is named.
  let pages: [PageID]
}
