import ArgumentParser
import Basics
import Checks
import Diagnostics
import ExternalLinks
import Model
import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `plait links`
struct LinksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "List the links to other sites, or ask these whether they still hold.",
    usage: "plait links [--content <folder>] [--external] [<options>]",
    discussion: """
      Without --external the links are listed, one a line, and nobody is asked.

      With it curl asks for each address once. It asks a few sites at a time, and each of them one question \
      at a time. Where a site is busy or has a fault, it asks again after a pause. A file remembers what was \
      found alive, and for some days nobody is asked about it again. Machines inside a network are not asked, \
      wherever a name or a redirect leads.

      The exit code is 1 when a link is dead. What could not be found out is a warning.

      Examples:
        plait links
        plait links --external --exceptions links.txt
        plait links --external --format github --strict
      """)

  @OptionGroup var options: ContentOptions

  @Flag(name: .long, help: "Ask the other sites whether their pages are still there.")
  var external = false

  @Option(
    name: .long,
    help: .init(
      "Addresses that are not to be asked, one a line; '*' stands for anything.",
      valueName: "file"), completion: .file())
  var exceptions: String?

  @Option(
    name: .long,
    help: .init("The file that remembers which addresses were found alive.", valueName: "file"),
    completion: .file())
  var cache = ".links.plait.cache"

  @Option(
    name: .long,
    help: .init("For how many days they are not asked again; 0 asks all.", valueName: "days"))
  var cacheDays = 7

  @Option(
    name: .long, help: .init("How many seconds a site has to answer.", valueName: "seconds"))
  var timeout = 20

  @Flag(name: .long, help: "Ask this machine and the networks it is in, too, and any port.")
  var allowPrivate = false

  func validate() throws {
    guard (0...3650).contains(cacheDays) else {
      throw ValidationError("--cache-days is a number of days from 0 to 3650")
    }
    guard (1...300).contains(timeout) else {
      throw ValidationError("--timeout is a number of seconds from 1 to 300")
    }
    guard external || options.format == .text else {
      throw ValidationError("the list of links is text: leave out --format, or say --external")
    }
  }

  func run() async throws {
    let (hub, faults) = await Build(options.request()).hub()
    guard let hub else {
      DiagnosticPrinter(format: options.format).print(faults)
      throw ExitCode.contentErrors
    }
    let links = HubLinks(hub)
    if external { try await check(links) } else { list(links) }
  }

  private func list(_ links: HubLinks) {
    var sources = Sources.ofFiles
    let lines = links.links.map { link in
      let start = sources.start(of: link.place)
      return Visible.text("\(link.place.path):\(start.line):\(start.column): \(link.written)")
        + "\n"
    }
    StandardOutput.write(Array(lines.joined().utf8))
  }

  private func check(_ links: HubLinks) async throws {
    var request = LinkCheck.Request()
    request.allowsPrivate = allowPrivate
    request.timeout = timeout
    request.agent = "Plait/\(Version.current) (link check)"
    if let exceptions { request.exceptions = try read(exceptions) }
    let line = ProgressLine()
    let outcome: LinkCheck.Outcome
    do throws(LinkCheck.CannotAsk) {
      outcome = try await LinkCheck(request).run(links, memory: memory) {
        line.show("Asked \($0) of \($1) addresses …")
      }
    } catch {
      line.clear()
      StandardError.write(
        "error: sites are asked by 'curl', which is not on this machine: install it\n")
      throw ExitCode.wrongCallOrMachine
    }
    line.clear()
    if let reason = NewFile.write(outcome.memory.file, to: cache) {
      StandardError.write("note: nothing is remembered: cannot write '\(cache)': \(reason)\n")
    }
    try report(outcome)
  }

  private var memory: VerdictMemory {
    guard cacheDays > 0, let file = try? readFile(at: cache, upTo: Self.mostBytes) else {
      return VerdictMemory()
    }
    let now = time(nil)
    return VerdictMemory(file, since: now - cacheDays * 86_400, now: now)
  }

  private func report(_ outcome: LinkCheck.Outcome) throws {
    var diagnostics = outcome.diagnostics
    if options.strict {
      for index in diagnostics.indices where diagnostics[index].severity == .warning {
        diagnostics[index].severity = .error
      }
    }
    let printer = DiagnosticPrinter(format: options.format)
    printer.print(diagnostics)
    let hasErrors = diagnostics.contains { $0.severity == .error }
    if !printer.ownsStandardOutput {
      print(Self.summary(of: outcome) + (hasErrors ? "" : " " + Self.goodNews(in: diagnostics)))
    }
    if hasErrors { throw ExitCode.contentErrors }
  }

  private static func summary(of outcome: LinkCheck.Outcome) -> String {
    let addresses = outcome.asked == 1 ? "address" : "addresses"
    let excepted = outcome.excepted > 0 ? ", \(outcome.excepted) excepted" : ""
    return
      "\(outcome.asked) \(addresses) asked, \(outcome.remembered) known from before\(excepted)."
  }

  /// That nothing was found dead, but no more than is known.
  private static func goodNews(in diagnostics: [Diagnostic]) -> String {
    let unknown = diagnostics.count { $0.rule == ExternalLinkRules.unreachableLink }
    if unknown == 0 { return "No dead links." }
    return "No dead links were found, but \(unknown) could not be checked."
  }

  private func read(_ path: String) throws -> LinkExceptions {
    do throws(FileReadingError) {
      let bytes = try readFile(at: path, upTo: Self.mostBytes)
      return LinkExceptions(SourceFile(path: path, bytes: bytes))
    } catch {
      throw ValidationError("cannot read '\(Visible.text(path))': \(error.reason)")
    }
  }

  private static let mostBytes = 64 << 20
}
