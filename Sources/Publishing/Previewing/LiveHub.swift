public import Basics
import Checks
public import Diagnostics
import FrontMatter
import Loading
import Model
import Search
import Templates

/// A hub that is being edited. It is read again after every change, and nothing that is as it was is parsed twice.
///
/// Unlike a build, a preview shows content that has errors, as far as it goes: editors look at pages that are not
/// finished. Drafts are part of it.
public actor LiveHub {
  /// What came of reading the hub.
  public struct Reading: Sendable {
    /// The hub as it can be shown now. Where the content is not enough to make one of, it is the last that could
    /// be shown, or a page that says so.
    public let site: LiveSite
    /// Everything that is wrong with the content, in the order in which it is printed.
    public let diagnostics: [Diagnostic]
  }

  private let reading: ContentReading
  private let request: Build.Request
  private let token: String
  private let memory = PageMemory<IndexedPage>()
  private var readings = 0
  private var last: LiveSite?

  /// The hub in the folder `content`, read on `workers` tasks; its pages show the preview's server `token`. On
  /// `day`, pages wait or have ended, and say so. Days on which something was done are compared with `lastDay`, the
  /// last that has come.
  public init(
    content: String, workers: Int, token: String, day: CalendarDate? = nil,
    lastDay: CalendarDate? = nil
  ) {
    var request = Build.Request(content: content, output: "")
    request.day = day
    request.lastDay = lastDay
    request.includesDrafts = true
    request.workers = workers
    self.request = request
    self.token = token
    reading = ContentReading(request)
  }

  /// Reads what has changed and asks every question of the whole hub. `show` is given the hub as it can be shown
  /// before any question is asked, so that nobody waits for the answers to see a page.
  public func read(
    showing show: @Sendable (LiveSite) -> Void = { _ in }
  ) async -> Reading {
    readings += 1
    let live = LiveView(token: token, reading: readings)
    let content = await reading.load(memory: memory) { SearchExtractor($0, $1) }
    let site =
      if let site = await LiveSite(
        content, live: live, root: request.content, workers: request.workers)
      {
        site
      } else {
        last ?? LiveSite(unreadable: live)
      }
    if content.hub != nil { last = site }
    show(site)
    return Reading(site: site, diagnostics: await reading.diagnostics(of: content))
  }
}
