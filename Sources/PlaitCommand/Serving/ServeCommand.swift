import ArgumentParser
import Basics
import Diagnostics
import Preview
import Publishing

/// `plait serve`
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the hub in the browser while you write it.",
    discussion: """
      Reads the content and shows the hub at an address that only this machine can reach. Drafts, and pages that \
      wait for their day or have ended, are shown and say so. Pages that are open show every edit as soon as the file is saved. They also show what is \
      wrong with the content, which the terminal shows, too. It writes nothing: 'plait build' does \
      that. Ctrl-C ends it.

      Examples:
        plait serve
        plait serve --content my-hub --port 8080
      """)

  @Option(
    name: .long,
    help: .init("The folder that holds hub.yml and the pages.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  @Option(name: .long, help: "The port to serve at; without it, the first free one from 4000.")
  var port: UInt16?

  @Option(
    name: .long,
    help: .init(
      "The day of the hub, as 2026-11-23: it decides which pages wait and which have ended.",
      valueName: "day"))
  var today: CalendarDate?

  func run() async throws {
    HubFolder.require(content)
    Interruption.ends(with: "The preview has ended.")
    let channel = ReloadChannel()
    let hub = LiveHub(
      content: content, workers: Machine.processors, token: channel.token,
      day: today ?? Today.ofHub, lastDay: today ?? Today.latest)
    let preview = LivePreview(channel)
    let watch: FolderWatch
    let server: PreviewServer
    do throws(PreviewError) {
      // Watching begins before reading, so that no change is missed in between.
      watch = try FolderWatch(folder: content)
      server = try await PreviewServer(port: port, channel: channel, site: preview) {
        StandardError.write("Refused a request: \($0) Others like it are not reported.\n")
      }
    } catch {
      ExitCode.end(for: error)
    }
    await Self.read(hub, into: preview)
    StandardOutput.write(Array("Open \(server.address)   (Ctrl-C ends the preview)\n".utf8))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        var watch = watch
        while true {
          for await _ in watch.changes where HubFolder.isHub(content) {
            await Self.read(hub, into: preview)
          }
          watch = try await Self.watch(content)
          await Self.read(hub, into: preview)
        }
      }
      try await group.next()
    }
  }

  /// A new watch of a content folder that was removed, renamed or replaced, as soon as there is one again.
  private static func watch(_ content: String) async throws -> FolderWatch {
    var hasSaid = false
    while true {
      if HubFolder.isHub(content), let watch = try? FolderWatch(folder: content) {
        if hasSaid { StandardError.write("'\(Visible.text(content))' is back.\n") }
        return watch
      }
      if !hasSaid {
        StandardError.write(
          "'\(Visible.text(content))' is gone. The preview shows the hub as it was, and goes on when it is back.\n"
        )
        hasSaid = true
      }
      try await Task.sleep(for: .milliseconds(200))
    }
  }

  private static func read(_ hub: LiveHub, into preview: LivePreview) async {
    let clock = ContinuousClock()
    let start = clock.now
    let reading = await hub.read { preview.show($0) }
    preview.tell(reading.diagnostics, after: start.duration(to: clock.now))
  }
}
