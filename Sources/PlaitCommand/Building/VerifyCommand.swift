import ArgumentParser
import Diagnostics
import Publishing

/// `plait verify`
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compare an output folder with its manifest, and name what differs.",
    discussion: """
      Every file of a build is in its manifest.json with its size and SHA-256. Files that are missing, \
      changed or extra are named, one a line; hidden files at the top of the folder are not extra. \
      No symbolic link is followed.

      The exit code is 0 when the output is whole, 1 when it is not, and 2 when it cannot be told.

      Example:
        plait verify "/media/USB stick"
      """)

  @Argument(
    help: "The folder that 'plait build' wrote, or a copy of it.", completion: .directory)
  var output = "output"

  func run() async throws {
    let result: Verification
    do throws(VerificationError) {
      result = try await Verification(ofOutput: output, workers: Machine.processors)
    } catch {
      StandardError.write("error: \(Visible.text(error.description))\n")
      throw ExitCode.wrongCallOrMachine
    }
    let groups = [
      ("missing", result.missing), ("changed", result.changed), ("extra", result.extra),
    ]
    // A name on a stick may hold anything, also what a terminal would act on.
    let lines = groups.flatMap { group in group.1.map { "\(group.0): \(Visible.text($0))\n" } }
    StandardOutput.write(Array(lines.joined().utf8))
    if result.isWhole {
      print("All \(result.files) files are as they were built.")
    } else {
      let counts = groups.filter { !$0.1.isEmpty }.map { "\($0.1.count) \($0.0)" }
      StandardError.write("Not as it was built: " + counts.joined(separator: ", ") + "\n")
      throw ExitCode.contentErrors
    }
  }
}
