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

  var settings: HubSettings { hub.settings }
  var library: Library { hub.library }

  /// A presenter of a hub, or of its preview where `live` says so.
  init(_ hub: Hub, words: Words, workers: Int, live: LiveView? = nil) async {
    self.hub = hub
    self.words = words
    index = RecordIndex(hub.settings, hub.library)
    filed = FiledResources(hub)
    cards = await concurrentMap(hub.pages, workers: workers, stride: 64, makeState: {}) {
      ResourceCard($1, in: hub, words: words)
    }
    frames = Frames(hub, words: words, live: live)
    edition = .site
  }

  /// The same in which every page has one frame.
  func withFrame(_ frame: Frame) -> Presenter {
    Presenter(self, frames: Frames(of: frame), edition: edition)
  }

  /// The same for another edition.
  func of(_ edition: Edition) -> Presenter {
    Presenter(self, frames: frames, edition: edition)
  }

  private init(_ other: Presenter, frames: Frames, edition: Edition) {
    hub = other.hub
    words = other.words
    index = other.index
    filed = other.filed
    cards = other.cards
    self.frames = frames
    self.edition = edition
  }

  /// The frame of the page at a path of the output.
  func frame(at path: String, strand: Int? = nil, section: GeneratedPage? = nil) -> Frame {
    frames.frame(depth: SiteAddress.depth(of: path), strand: strand, section: section)
  }
}
