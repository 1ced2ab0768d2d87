import ArgumentParser
import Basics
import Diagnostics
import ExternalLinks
import FrontMatter
import Loading
import Model

/// `plait hubs`
struct HubsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hubs",
    abstract: "Keep what links to other hubs are checked against.",
    subcommands: [HubsUpdateCommand.self])
}

/// `plait hubs update`
struct HubsUpdateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Fetch what links need of the hubs that hub.yml names.",
    usage: "plait hubs update [<key> ...] [--content <folder>] [<options>]",
    discussion: """
      For each hub under 'hubs' in hub.yml, curl fetches its file for programs, hub.json. The paths and \
      headings of its pages are kept in data/hubs/, with a sum, and nothing else of it. Links such as \
      [Salford](practice:caseload/salford.md) are checked against that, so that a build asks nobody.

      The exit code is 1 when a hub could not be fetched; what was kept of it before stays.

      Examples:
        plait hubs update
        plait hubs update practice
      """)

  @Argument(
    help: .init("The hubs to fetch, by their keys; all of them without a name.", valueName: "key"))
  var keys: [String] = []

  @Option(
    name: .long,
    help: .init("The folder that holds hub.yml and the pages.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  @Option(
    name: .long, help: .init("How many seconds a site has to answer.", valueName: "seconds"))
  var timeout = 60

  @Flag(name: .long, help: "Ask this machine and the networks it is in, too, and any port.")
  var allowPrivate = false

  @Option(
    name: .long,
    help: "How to report: text to standard error, the other forms to standard output.")
  var format = ReportFormat.text

  func validate() throws {
    guard (1...600).contains(timeout) else {
      throw ValidationError("--timeout is a number of seconds from 1 to 600")
    }
  }

  func run() async throws {
    HubFolder.require(content)
    let folder = ContentFolder(path: content)
    let hubs = try chosen(from: folder)
    let fetch = HubFetch(
      agent: "Plait/\(Version.current)", timeout: timeout, allowsPrivate: allowPrivate)
    var faults: [Diagnostic] = []
    var lines: [String] = []
    for hub in hubs {
      let place = Diagnostic.Place(folder.prefix + "hub.yml", hub.url.range)
      do throws(LinkCheck.CannotAsk) {
        switch try await fetch.copy(of: hub, at: place) {
        case .success(let copy): lines.append(keep(copy, of: hub))
        case .failure(let failure): faults.append(failure.diagnostic)
        }
      } catch {
        StandardError.write(
          "error: hubs are fetched by 'curl', which is not on this machine: install it\n")
        throw ExitCode.wrongCallOrMachine
      }
    }
    let printer = DiagnosticPrinter(format: format)
    printer.print(faults)
    if !printer.ownsStandardOutput { lines.forEach { print($0) } }
    if !faults.isEmpty { throw ExitCode.contentErrors }
  }

  /// The hubs that were named, or all.
  private func chosen(from folder: ContentFolder) throws -> [LinkedHub] {
    let (lists, faults) = folder.lists()
    let hubs = lists?.settings.hubs.filter { LinkedHub.isKey($0.key.value) } ?? []
    guard lists != nil,
      faults.allSatisfy({
        $0.place.path != folder.prefix + "hub.yml" || $0.rule == OtherHubRules.missingHubCopy
      })
    else {
      DiagnosticPrinter(format: format).print(faults)
      throw ExitCode.contentErrors
    }
    guard !hubs.isEmpty else {
      throw ValidationError(
        "hub.yml names no other hub: list them under 'hubs', each with a 'key' and a 'url'")
    }
    for key in keys where !hubs.contains(where: { $0.key.value == key }) {
      let known = hubs.map { "'\($0.key.value)'" }.joined(separator: ", ")
      throw ValidationError("hub.yml names no hub '\(Visible.text(key))': it names \(known)")
    }
    return keys.isEmpty ? hubs : hubs.filter { keys.contains($0.key.value) }
  }

  /// Writes what is kept of a hub, unless it is there already; what came of it, as a line.
  private func keep(_ copy: HubCopyFile, of hub: LinkedHub) -> String {
    let path = (content.hasSuffix("/") ? content : content + "/") + hub.copyPath
    let what =
      "\(hub.key.value): \(copy.pages) \(copy.pages == 1 ? "page" : "pages") of '\(Visible.text(copy.title))'"
    if let old = try? readFile(at: path, upTo: copy.bytes.count + 1), old == copy.bytes {
      return what + ", as before"
    }
    if let reason = NewFile.write(copy.bytes, to: path) {
      StandardError.write("error: cannot write '\(Visible.text(path))': \(reason)\n")
      ExitCode.wrongCallOrMachine.end()
    }
    return what + ", kept in \(Visible.text(path))"
  }
}
