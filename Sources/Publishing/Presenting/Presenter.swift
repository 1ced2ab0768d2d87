import Basics
import Graph
import Hypertext
import Model
import Templates

/// Turns the hub into what templates show: it looks up, sorts and filters, so that they need not.
///
/// Made once and shared by all tasks. Each sort of page has a file of its own beside this one.
final class Presenter: Registers {
  let hub: Hub
  let words: Words
  let frames: Frames
  /// The records of registers by what pages call them.
  let index: RecordIndex
  /// The resources by audience, topic and kind.
  let filed: FiledResources
  /// For each page, what lists show of it.
  let cards: [ResourceCard]
  /// The edition for which pages are presented.
  let edition: Edition
  /// The sizes in bytes of what the hub offers to take away, by path, as far as they are known; `nil` where nothing is
  /// offered.
  let offerSizes: [String: Int]?

  var settings: HubSettings { hub.settings }
  var library: Library { hub.library }

  /// A presenter of a hub, or of its preview where `live` says so.
  init(_ hub: Hub, words: Words, workers: Int, live: LiveView? = nil) async {
    self.hub = hub
    self.words = words
    index = RecordIndex(hub.settings, hub.library, words)
    filed = FiledResources(hub)
    cards = await concurrentMap(hub.pages, workers: workers, stride: 64, makeState: {}) {
      ResourceCard($1, in: hub, words: words)
    }
    frames = Frames(hub, words: words, live: live)
    edition = .site
    offerSizes = nil
  }

  /// The same in which every page has one frame.
  func withFrame(_ frame: Frame) -> Presenter {
    Presenter(self, frames: Frames(of: frame))
  }

  /// The same for another edition.
  func of(_ edition: Edition) -> Presenter {
    Presenter(self, edition: edition)
  }

  /// The same that offers what has these sizes.
  func offering(_ sizes: [String: Int]) -> Presenter {
    Presenter(self, offerSizes: sizes)
  }

  private init(
    _ other: Presenter, frames: Frames? = nil, edition: Edition? = nil,
    offerSizes: [String: Int]? = nil
  ) {
    hub = other.hub
    words = other.words
    index = other.index
    filed = other.filed
    cards = other.cards
    self.frames = frames ?? other.frames
    self.edition = edition ?? other.edition
    self.offerSizes = offerSizes ?? other.offerSizes
  }

  /// The frame of the page at a path of the output.
  func frame(at path: String, strand: Int? = nil, section: GeneratedPage? = nil) -> Frame {
    frames.frame(depth: SiteAddress.depth(of: path), strand: strand, section: section)
  }
}
