import ArgumentParser
import Basics
import Diagnostics
import FrontMatter
import Publishing

/// `plait stats`
struct StatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count what is in the hub, what is missing and what is due for review.",
    usage: "plait stats [--content <folder>] [<options>]",
    discussion: """
      Counts pages by strand, kind, audience and evidence. Lists recommendations with what answers them, pages \
      that nothing leads to, unused terms and sources, and reviews. Gives the number of words, the length of \
      sentences and the reading age, which is the Flesch-Kincaid grade plus 5: with --pages for each page.

      Reviews are compared with --today, else SOURCE_DATE_EPOCH, else the clock. Pages that wait for their day, \
      and pages that end, are listed and stand in the calendar, too.

      Examples:
        plait stats --pages
        plait stats --format csv > pages.csv
        plait stats --calendar reviews.ics
      """)

  /// The form in which the numbers are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Option(
    name: .long,
    help: .init("The folder that holds hub.yml and the pages.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  @Flag(
    name: .long,
    help: "Take drafts, pages in review, and pages that wait or have ended as part of the hub.")
  var drafts = false

  @Option(name: .long, help: "How to print the numbers; csv has one page a row.")
  var format = Format.text

  @Option(
    name: .long,
    help: .init(
      "The day of the hub, as 2026-11-23: pages wait for it, end with it and are due by it.",
      valueName: "day"))
  var today: CalendarDate?

  @Option(
    name: .long,
    help: .init(
      "Write the days on which pages are due for review, appear and end as a calendar, too.",
      valueName: "file"),
    completion: .file())
  var calendar: String?

  @Flag(
    name: .long, help: "List every page with its words and reading age; json and csv always do.")
  var pages = false

  func run() async throws {
    HubFolder.require(content)
    guard let today = today ?? Today.date else {
      throw ValidationError("the clock or SOURCE_DATE_EPOCH gives no day: say --today")
    }
    var request = Build.Request(content: content, output: "")
    request.includesDrafts = drafts
    request.day = today
    request.workers = Machine.processors
    let (statistics, diagnostics) = await Build(request).statistics(today: today)
    guard let statistics else {
      DiagnosticPrinter(format: .text, notes: .hidden).print(diagnostics)
      throw ExitCode.contentErrors
    }
    if let calendar { try write(ReviewCalendar().write(statistics), to: calendar) }
    switch format {
    case .text:
      // Titles are content, and a terminal acts on some characters.
      let lines = StatisticsText(listsPages: pages).write(statistics).split(
        separator: "\n", omittingEmptySubsequences: false)
      let shown = lines.map { Visible.text($0) }.joined(separator: "\n")
      StandardOutput.write(Array(shown.utf8))
    case .json: StandardOutput.write(StatisticsJSON().write(statistics))
    case .csv: StandardOutput.write(StatisticsCSV().write(statistics))
    }
  }

  private func write(_ calendar: [UInt8]?, to path: String) throws {
    guard let calendar else {
      StandardError.write(
        "note: no page is to be reviewed, to appear or to end, so no calendar was written\n")
      return
    }
    guard let reason = NewFile.write(calendar, to: path) else { return }
    StandardError.write("error: cannot write '\(Visible.text(path))': \(reason)\n")
    throw ExitCode.wrongCallOrMachine
  }
}
