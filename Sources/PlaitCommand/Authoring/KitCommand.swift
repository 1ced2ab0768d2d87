import ArgumentParser
import Authoring
import Basics
import Diagnostics
import Loading
import Model
import Publishing

/// `plait kit`
struct KitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kit",
    abstract: "Write what helps editors in other programs: schemas, settings, forms and templates.",
    discussion: """
      Writes JSON Schemas of hub.yml, of each register and of each kind's front matter into .plait/schemas. \
      Writes settings, tasks and snippets for Visual Studio Code into .vscode, and forms for Sveltia CMS or \
      Decap CMS into .plait/cms. Writes a template for Word for each kind of page into .plait/word, which \
      'plait import' reads. They list the strands, audiences, sources and other keys of this hub: run the \
      command again when those change. Files that it did not make are left as they are.

      With --cms it writes a folder 'admin' instead, to publish beside the hub. Its page loads Sveltia CMS from the \
      same folder, and its README.md says where that comes from and how editors sign in.

      Examples:
        plait kit
        plait kit --content my-hub/content
        plait kit --cms
      """)

  @Option(
    name: .long,
    help: .init("The folder that holds hub.yml and the pages.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  @Option(
    name: .long,
    help: .init(
      "The folder to write into, in place of the one that holds the content; it has to hold that, too.",
      valueName: "folder"), completion: .directory)
  var output: String?

  @Flag(name: .long, help: "Write a folder 'admin' for writing in the browser, and nothing else.")
  var cms = false

  @Flag(name: .long, help: "Replace files of the same names that Plait did not make.")
  var force = false

  func run() throws {
    HubFolder.require(content)
    let folder = ContentFolder(path: content)
    let read = folder.lists()
    guard let lists = read.lists else {
      DiagnosticPrinter(format: .text).print(read.diagnostics)
      throw ExitCode.contentErrors
    }
    let target = output ?? Machine.resolved(folder.path).map { FolderMaking.parent(of: $0) } ?? "."
    guard let place = Machine.path(of: folder.path, from: target) else {
      // What the kit says of files is said by their paths from its own folder.
      throw ValidationError(
        "'\(Visible.text(target))' does not hold the content folder '\(Visible.text(content))': give a folder "
          + "above that as --output")
    }
    let outcome: Kit.Outcome
    do throws(NewFileError) {
      let kit = cms ? Kit(admin: lists, content: place) : Kit(for: lists, content: place)
      outcome = try kit.write(into: target, replacesForeign: force)
    } catch {
      StandardError.write("error: \(Visible.text(error.description))\n")
      throw ExitCode.wrongCallOrMachine
    }
    report(outcome)
  }

  private func report(_ outcome: Kit.Outcome) {
    for path in outcome.written { print("Wrote \(path)") }
    for path in outcome.left {
      StandardError.write(
        "warning: '\(path)' was not made by 'plait kit' and was left as it is: say --force to replace it\n"
      )
    }
    if outcome.written.isEmpty && outcome.left.isEmpty { print("The kit is up to date.") }
  }
}
