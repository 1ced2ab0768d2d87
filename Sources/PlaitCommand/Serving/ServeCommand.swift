import ArgumentParser
import Preview
import Publishing

/// `plait serve`
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the hub in the browser while you write it.",
    discussion: """
      Reads the content and shows the hub, with drafts, at an address that only this machine can \
      reach. Pages that are open show every edit as soon as the file is saved. They also show what is \
      wrong with the content, which the terminal shows, too. It writes nothing: 'plait build' does \
      that. Ctrl-C ends it.

      Examples:
        plait serve
        plait serve --content my-hub --port 8080
      """)

  @Option(
    name: .long,
    help: .init("The folder that holds hub.yml and the pages.", valueName: "folder"))
  var content = "content"

  @Option(name: .long, help: "The port to serve at; without it, the first free one from 4000.")
  var port: UInt16?

  func run() async throws {
    HubFolder.require(content)
    Interruption.ends(with: "The preview has ended.")
    let channel = ReloadChannel()
    let hub = LiveHub(
      content: content, workers: Machine.processors, token: channel.token, lastDay: Today.latest)
    let preview = LivePreview(channel)
    let watch: FolderWatch
    let server: PreviewServer
    do throws(PreviewError) {
      // Watching begins before reading, so that no change is missed in between.
      watch = try FolderWatch(folder: content)
      server = try await PreviewServer(port: port, channel: channel, site: preview)
    } catch {
      Plait.exit(withPreviewError: error)
    }
    await Self.read(hub, into: preview)
    StandardOutput.write(Array("Open \(server.address)   (Ctrl-C ends the preview)\n".utf8))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        for await _ in watch.changes { await Self.read(hub, into: preview) }
        StandardError.write(
          "error: the folder '\(content)' is gone; begin the preview again when it is back\n")
        throw ExitCode.wrongCallOrMachine
      }
      try await group.next()
    }
  }

  private static func read(_ hub: LiveHub, into preview: LivePreview) async {
    let clock = ContinuousClock()
    let start = clock.now
    let reading = await hub.read { preview.show($0) }
    preview.tell(reading.diagnostics, after: start.duration(to: clock.now))
  }
}
