import ArgumentParser
import Authoring
import Basics
import Diagnostics
import Publishing

/// `plait init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a hub: a small example, whole and right, to put your own pages into.",
    discussion: """
      The folder is made, or must be empty. It then holds content/ with two strands, a page of each kind \
      and the registers, and can be built at once.

      Example:
        plait init my-hub
      """)

  @Argument(
    help: "The folder for the hub: a new one, or an empty one.", completion: .directory)
  var folder: String

  func run() throws {
    do throws(OutputError) {
      try OutputError.makingFolder(FolderMaking.parent(of: folder))
    } catch {
      ExitCode.end(for: error)
    }
    let count: Int
    do throws(StarterError) {
      count = try Starter.write(to: folder)
    } catch {
      StandardError.write("error: \(Visible.text(error.description))\n")
      throw ExitCode.wrongCallOrMachine
    }
    print(
      """
      Made a hub of \(count) files in \(Visible.text(folder)).

      To build it:

        cd \(Visible.text(ShellWord.quoted(folder)))
        plait build

      Then open output/index.html. What to change is in content/; begin with hub.yml.
      """)
  }
}
