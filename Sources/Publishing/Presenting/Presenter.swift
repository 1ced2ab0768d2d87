import Basics
import Graph
import Hypertext
import Loading
import Model
import Templates

/// Turns the hub into what templates show: it looks up, sorts and filters, so that they need not.
///
/// Made once and shared by all tasks. Each sort of page has a file of its own beside this one.
final class Presenter: Registers {
  /// The hub, which notes what is asked of it.
  let hub: Reader
  let words: Words
  /// The records of registers by what pages call them.
  let index: RecordIndex
  /// The edition for which pages are presented.
  let edition: Edition
  /// The sizes in bytes of what the hub offers to take away, by path, as far as they are known; `nil` where nothing is
  /// offered.
  let offerSizes: [String: Int]?
  /// The pages that the hub has in its languages; `nil` where there is one language.
  let languages: LanguageVersions?

  private let frames: Frames
  private let listings: Listings
  /// For each page, what lists show of it.
  private let cards: [ResourceCard]

  var settings: HubSettings { hub.settings }
  var library: NotedLibrary { hub.library }
  /// What lists show of the whole hub.
  var lists: NotedListings { NotedListings(listings, hub) }

  /// A presenter of a hub, or of its preview where `live` says so; `listings` are those of the hub, where they were gathered
  /// before.
  init(
    _ hub: Hub, words: Words, workers: Int, live: LiveView? = nil, listings: Listings? = nil
  ) async {
    self.hub = Reader(hub)
    self.words = words
    index = RecordIndex(hub.settings, hub.library, words)
    self.listings = listings ?? Listings(hub, words)
    cards = await concurrentMap(hub.pages, workers: workers, stride: 64, makeState: {}) {
      ResourceCard($1, hub.standing(of: $1), hub.settings, words)
    }
    frames = Frames(hub, words: words, live: live)
    edition = Edition(addresses: SiteAddresses(shared: hub.settings.shared), isBook: false)
    offerSizes = nil
    languages = nil
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

  /// The same that shows the way to other languages.
  func among(_ languages: LanguageVersions) -> Presenter {
    Presenter(self, languages: languages)
  }

  /// The same that notes what is asked of the hub.
  func noting(in trace: Trace) -> Presenter {
    Presenter(self, hub: hub.noting(in: trace))
  }

  private init(
    _ other: Presenter, hub: Reader? = nil, frames: Frames? = nil, edition: Edition? = nil,
    offerSizes: [String: Int]? = nil, languages: LanguageVersions? = nil
  ) {
    self.hub = hub ?? other.hub
    words = other.words
    index = other.index
    listings = other.listings
    cards = other.cards
    self.frames = frames ?? other.frames
    self.edition = edition ?? other.edition
    self.offerSizes = offerSizes ?? other.offerSizes
    self.languages = languages ?? other.languages
  }

  /// The frame of the page at a path of the output.
  func frame(at path: String, strand: Int? = nil, section: GeneratedPage? = nil) -> Frame {
    hub.note(.frame)
    return frames.frame(depth: SiteAddress.depth(of: path), strand: strand, section: section)
  }

  /// The frame of the search page.
  var searchFrame: Frame {
    hub.note(.frame)
    return frames.search
  }

  /// The frame of a reader's folder.
  var folderFrame: Frame {
    hub.note(.frame)
    return frames.folder
  }

  /// What lists show of a page.
  func card(of page: PageID) -> ResourceCard {
    hub.note(.card, page)
    return cards[page]
  }
}
