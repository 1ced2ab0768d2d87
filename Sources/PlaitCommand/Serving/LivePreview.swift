import Diagnostics
import Preview
import Publishing
import Synchronization

/// The hub as its preview's server and the terminal show it, reading by reading.
final class LivePreview: ServedSite {
  private struct Shown {
    var site: LiveSite?
    var state = LiveState()
    var diagnostics: [Diagnostic] = []
  }

  private let channel: ReloadChannel
  private let shown = Mutex(Shown())

  /// A preview of which pages hear by `channel`.
  init(_ channel: ReloadChannel) {
    self.channel = channel
  }

  /// Puts a site in place of the last one. Until more is known, the same is wrong with it.
  func show(_ site: LiveSite) {
    let (former, state) = shown.withLock { shown in
      defer { shown.site = site }
      shown.state.reading = site.reading
      return (shown.site, shown.state)
    }
    channel.publish(state.document)
    // To let the former site go takes a while: not while pages wait.
    withExtendedLifetime(former) {}
  }

  /// Says to open pages and on the terminal what is wrong with the content of the site that is shown, which took
  /// `duration` to read.
  func tell(_ diagnostics: [Diagnostic], after duration: Duration) {
    let former = shown.withLock { $0.diagnostics }
    if former != diagnostics {
      let problems = LiveState.Problems(diagnostics)
      let state = shown.withLock { shown in
        shown.diagnostics = diagnostics
        shown.state.problems = problems
        return shown.state
      }
      channel.publish(state.document)
    }
    let known = Set(former)
    let news = diagnostics.filter { $0.severity != .note && !known.contains($0) }
    DiagnosticPrinter(format: .text, notes: .hidden).printEach(news)
    let tally = Tally(diagnostics.filter { $0.severity != .note })
    StandardError.write(
      "Read the hub in \(duration.inSeconds): \(tally?.description ?? "no errors").\n")
  }

  /// The file at a path, as the last reading has it.
  func file(at path: String) async -> ServedFile? {
    guard let bytes = await shown.withLock({ $0.site })?.bytes(at: path) else { return nil }
    return ServedFile(bytes: bytes, mediaType: MediaType.of(path))
  }

  /// The page that says that there is no file at a path.
  func missing(at path: String) async -> ServedFile {
    let bytes = shown.withLock { $0.site }?.bytes(missingAt: path) ?? []
    return ServedFile(bytes: bytes, mediaType: MediaType.of("404.html"))
  }
}
