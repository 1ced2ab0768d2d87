import ArgumentParser
import Authoring
import Diagnostics

/// `plait init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a hub: a small example, whole and in order, to put your own pages into.",
    discussion: """
      The folder is made, or must be empty. It then holds content/ with two strands, a page of each kind \
      and the registers, and can be built at once.

      Example:
        plait init my-hub
      """)

  @Argument(help: "The folder for the hub: a new one, or an empty one.")
  var folder: String

  func run() throws {
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

        cd \(Visible.text(Self.quoted(folder)))
        plait build

      Then open output/index.html. What to change is in content/; begin with hub.yml.
      """)
  }

  /// The path as a shell takes it for one word.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      byte > 0x7F || byte.isLetterOrDigit || "/._-".utf8.contains(byte)
    }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
