import ArgumentParser
import Authoring
import Basics
import Diagnostics
import Loading
import Model

/// `plait new`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a page: a file in its place, with what has to be filled in.",
    usage: "plait new [<kind>] [<title>] [--strand <folder>] [<options>]",
    discussion: """
      The kinds are \(NewKind.all(.usual).map(\.name).joined(separator: ", ")), or those that hub.yml declares. A resource stands in a strand, \
      which --strand names by its folder. Without a kind or a title, both are asked for.

      The file says with each field and heading what to write there, and 'plait check' says what is \
      still missing. A file that is there already is never touched.

      Examples:
        plait new
        plait new case-study "How we shortened our queue" --strand repairing
        plait new pathway "Your first month"
      """)

  @Argument(
    help: "What to begin, such as guide or case-study.", completion: HubCompletion.kinds)
  var kind: String?

  @Argument(help: "Its title, in quotes.")
  var title: String?

  @Option(
    name: .long,
    help: .init(
      "The folder of the strand that it belongs to, or of a section of one, such as repairing/bicycles.",
      valueName: "folder"),
    completion: HubCompletion.strands)
  var strand: String?

  @Option(name: .long, help: "The name of the file, when the title is not to give it.")
  var name: String?

  @Option(
    name: .long,
    help: .init("The folder that holds hub.yml and the pages.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  func run() throws {
    HubFolder.require(content)
    let folder = ContentFolder(path: content)
    let read = folder.lists()
    guard let lists = read.lists else {
      DiagnosticPrinter(format: .text).print(read.diagnostics)
      throw ExitCode.contentErrors
    }
    let page: NewPage
    let request = try request(in: lists)
    try requireSection(request.strand, in: folder)
    do {
      page = try NewPage(request, in: lists)
    } catch {
      throw ValidationError(Visible.text(error.description))
    }
    do throws(NewFileError) {
      try page.write(below: folder.path)
    } catch {
      StandardError.write("error: \(Visible.text(error.description))\(advice(on: error))\n")
      throw ExitCode.wrongCallOrMachine
    }
    print(NewPageReport(page, request, folder: folder))
  }

  /// A section that is named has to be there: a slip in its name would make a folder without an overview.
  private func requireSection(_ named: String?, in folder: ContentFolder) throws {
    guard let named, named.contains("/"), fileSize(at: folder.path + "/\(named)/index.md") == nil
    else { return }
    throw ValidationError(
      "there is no section '\(Visible.text(named))': begin it with 'plait new section', or correct its name"
    )
  }

  private func advice(on error: NewFileError) -> String {
    if case .exists = error { ": choose another title, or a name with --name" } else { "" }
  }

  /// What is wanted: what the call says and, on a terminal, what it leaves open.
  private func request(in lists: HubLists) throws -> NewPage.Request {
    let kinds = lists.settings.kinds
    guard
      let kind = try kind.map({ try Self.kind(named: $0, among: kinds) })
        ?? Self.askForKind(among: kinds)
    else {
      throw Self.incomplete(in: lists)
    }
    guard let title = title ?? Self.askForTitle() else { throw Self.incomplete(in: lists) }
    var request = NewPage.Request(kind, title: title, strand: strand, name: name)
    if kind.needsStrand && strand == nil && Dialogue.isPossible {
      guard let folder = Self.askForStrand(lists.settings.strands) else {
        throw Self.incomplete(in: lists)
      }
      request.strand = folder
    }
    return request
  }

  private static func kind(named text: String, among kinds: Kinds) throws -> NewKind {
    if let kind = NewKind(named: text, among: kinds) { return kind }
    let names = NewKind.all(kinds).map(\.name)
    let advice =
      NearMiss.nearest(to: text, in: names).map { "did you mean '\($0)'?" }
      ?? "write one of \(names.joined(separator: ", "))"
    throw ValidationError("there is no kind '\(Visible.text(text))': \(advice)")
  }

  private static func askForKind(among kinds: Kinds) -> NewKind? {
    guard Dialogue.isPossible else { return nil }
    let all = NewKind.all(kinds)
    let choices = all.map { (name: $0.name, words: "\($0.words): \($0.explanation)") }
    return Dialogue.choose("What do you want to begin?", among: choices).map { all[$0] }
  }

  private static func askForTitle() -> String? {
    Dialogue.isPossible ? Dialogue.ask("What is its title?") : nil
  }

  private static func askForStrand(_ strands: [HubSettings.StrandSetting]) -> String? {
    let choices = strands.map { (name: $0.folder, words: Visible.text($0.title)) }
    return Dialogue.choose("Which strand does it belong to?", among: choices).map {
      choices[$0].name
    }
  }

  /// That more has to be said: on a terminal the questions were not answered.
  private static func incomplete(in lists: HubLists) -> any Error {
    if Dialogue.isPossible {
      StandardError.write("Nothing was written.\n")
      return ExitCode.wrongCallOrMachine
    }
    let strand = lists.settings.strands.first?.folder ?? "folder"
    return ValidationError(
      "say what to begin and its title, as in: plait new guide \"How we began\" --strand "
        + Visible.text(strand))
  }
}
