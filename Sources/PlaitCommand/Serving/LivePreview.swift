import Diagnostics
import Preview
import Publishing
import Synchronization

/// The hub as its preview's server and the terminal show it, reading by reading.
final class LivePreview: ServedSite {
  private let channel: ReloadChannel
  private let shown = Mutex<LiveHub.Reading?>(nil)

  /// A preview of which pages hear by `channel`.
  init(_ channel: ReloadChannel) {
    self.channel = channel
  }

  /// Puts a reading in place of the last one, which took the time `took`, and says so to open pages and on the
  /// terminal.
  func show(_ reading: LiveHub.Reading, took: Duration) {
    let former = shown.withLock { shown in
      defer { shown = reading }
      return shown
    }
    channel.publish(LiveState(reading).document)
    let known = Set(former?.diagnostics ?? [])
    let news = reading.diagnostics.filter { $0.severity != .note && !known.contains($0) }
    DiagnosticPrinter(format: .text, showsNotes: false).printEach(news)
    let tally = Tally(reading.diagnostics.filter { $0.severity != .note })
    StandardError.write(
      "Read the hub in \(took.inSeconds): \(tally?.description ?? "no errors").\n")
  }

  /// The file at a path, as the last reading has it.
  func file(at path: String) async -> ServedFile? {
    guard let bytes = await shown.withLock({ $0?.site })?.bytes(at: path) else { return nil }
    return ServedFile(bytes: bytes, mediaType: MediaType.of(path))
  }

  /// The page that says that there is no file at a path.
  func missing(at path: String) async -> ServedFile {
    let bytes = shown.withLock { $0?.site }?.bytes(missingAt: path) ?? []
    return ServedFile(bytes: bytes, mediaType: MediaType.of("404.html"))
  }
}
