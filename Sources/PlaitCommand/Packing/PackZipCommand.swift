import Archives
import ArgumentParser
import Basics
import Diagnostics
import FrontMatter
import Publishing

/// `plait pack zip`
struct PackZipCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zip",
    abstract: "Put the whole hub into one archive.",
    usage: "plait pack zip [--output <file>] [<options>]",
    discussion: """
      The archive opens with a page that says how to unpack it. It is the same to the byte wherever and \
      whenever it is made; its files bear the time of SOURCE_DATE_EPOCH, or none.

      Examples:
        plait pack zip
        plait pack zip --content my-hub --output my-hub.zip
      """)

  @OptionGroup var options: ContentOptions

  @Option(
    name: .long, help: .init("The archive to write.", valueName: "file"),
    completion: .file())
  var output = "hub.zip"

  @OptionGroup var address: PublishedAddress

  func run() async throws {
    let request = options.request(publishedAt: address)
    try await Self.pack(ZipPack(request, time: .ofSources), to: output, options)
  }

  /// Packs, and tells what came of it.
  static func pack(_ pack: ZipPack, to output: String, _ options: ContentOptions) async throws {
    let outcome: ZipPack.Outcome
    do throws(OutputError) {
      outcome = try await pack.pack(to: output)
    } catch {
      ExitCode.end(for: error)
    }
    switch outcome {
    case .refused(let diagnostics):
      throw PackRefusal.end(for: diagnostics, format: options.format)
    case .packed(let path, let files, let bytes, _):
      print(
        "Wrote \(path): \(files) files, \(bytes / 1_000_000).\(bytes / 100_000 % 10) MB unpacked. "
          + "It opens with 'Open me first.html'.")
    }
  }
}

extension ArchiveTime {
  /// The time of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else the beginning of the calendar.
  static var ofSources: ArchiveTime {
    guard let seconds = Machine.environment("SOURCE_DATE_EPOCH").flatMap({ Int($0) }), seconds >= 0,
      let day = CalendarDate(daysSinceEpoch: seconds / 86_400)
    else { return .beginning }
    return ArchiveTime(year: day.year, month: day.month, day: day.day, second: seconds % 86_400)
  }
}
