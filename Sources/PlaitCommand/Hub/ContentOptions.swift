public import ArgumentParser
public import Basics
public import Diagnostics
import FrontMatter
import Publishing

/// The options of every command that reads a hub.
struct ContentOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .init("The folder that holds hub.yml and the pages.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  @Flag(
    name: .long,
    help: "Take drafts, pages in review, and pages that wait or have ended as part of the hub.")
  var drafts = false

  @Flag(name: .long, help: "Treat warnings as errors.")
  var strict = false

  @Option(
    name: .long,
    help: "How to report: text to standard error, the other forms to standard output.")
  var format = ReportFormat.text

  @Option(
    name: .long,
    help: .init(
      "The day of the hub, as 2026-11-23: pages wait for it, end with it and are due by it.",
      valueName: "day"))
  var today: CalendarDate?

  /// A request for a build of this content into `output`, or for something else that is made of it. Without a hub
  /// there, the program ends with 2.
  func request(output: String = "") -> Build.Request {
    HubFolder.require(content)
    var request = Build.Request(content: content, output: output)
    request.includesDrafts = drafts
    request.isStrict = strict
    request.today = today
    request.day = today ?? Today.ofHub
    request.lastDay = today ?? Today.latest
    request.workers = Machine.processors
    return request
  }

  /// The same for a hub that is published at an address of the command line.
  func request(output: String = "", publishedAt address: PublishedAddress) -> Build.Request {
    var request = request(output: output)
    request.baseURL = address.baseURL
    return request
  }
}

extension ReportFormat: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// A day as it is given on the command line.
  public init?(argument: String) { self.init(iso: argument) }
}
