import ArgumentParser
import Authoring
import Basics
import Diagnostics
import Importing
import Loading
import Model
import Publishing

/// `plait import` of the folder of another program's hub: first writes how it would be done, then does it.
struct FolderImport {
  /// The folder.
  let folder: String
  let options: ContentOptions

  /// The file with the mapping, beside the content folder.
  private static let mappingName = "import.yml"

  /// Writes the mapping where there is none yet, and otherwise the hub.
  func run() async throws {
    let content = ContentFolder(path: options.content).path
    guard !HubFolder.isHub(content) else {
      throw end("'\(content)' is a hub already: say --content and a folder that is not there yet")
    }
    guard let hub = ForeignHub(at: folder) else {
      throw end("no page of Markdown is in '\(folder)'")
    }
    let slash = content.lastIndex(of: "/")
    let home = slash.map { String(content[..<$0]) } ?? "."
    let name = slash.map { String(content[content.index(after: $0)...]) } ?? content
    let mappingPath = home + "/" + Self.mappingName
    guard let bytes = try? readFile(at: mappingPath, upTo: 1 << 20) else {
      let text = hub.proposal.text(of: folder)
      try write([(Self.mappingName, Array(text.utf8))], below: home)
      print(
        """
        Wrote \(Visible.text(Self.shown(mappingPath))): how the pages, written for \(hub.proposal.generator.name), become a hub.
        Look at it, change what should be otherwise, and give the same command again.
        """)
      return
    }
    let (mapping, diagnostics) = HubMapping.read(
      SourceFile(path: Self.shown(mappingPath), bytes: bytes))
    guard let mapping else {
      DiagnosticPrinter(format: options.format).print(diagnostics)
      throw ExitCode.contentErrors
    }
    let made = ImportedHub(of: hub, by: mapping)
    var files = made.files.map { (name + "/" + $0.path.text, $0.bytes) }
    files.append(("IMPORT.md", Array(made.report.utf8)))
    try write(files, below: home)
    let counts = made.counts
    print(
      """
      Made \(Visible.text(content)) of \(counts.pages) pages; \(counts.whole) of them keep all that they had.
      IMPORT.md lists by line what was lost (\(counts.lost)), made up (\(counts.madeUp)) and changed.
      """)
    try await check()
  }

  private static func shown(_ path: String) -> String {
    path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }

  private func write(_ files: [(String, [UInt8])], below home: String) throws {
    do throws(FolderMaking.Refusal) {
      try FolderMaking.make(home)
    } catch {
      throw end("the folder '\(error.path)' cannot be made: \(error.reason)")
    }
    do throws(NewFileError) {
      try NewFiles(below: home).write(
        files.compactMap { path, bytes in PagePath(path).map { ($0, bytes) } })
    } catch {
      throw end(error.description)
    }
  }

  private func check() async throws {
    var request = options.request()
    request.includesDrafts = true
    let outcome = await Build(request).check()
    DiagnosticPrinter(format: options.format, notes: .folded).print(outcome.diagnostics)
    if outcome.diagnostics.contains(where: { $0.severity == .error }) {
      throw ExitCode.contentErrors
    }
  }

  private func end(_ message: String) -> ExitCode {
    StandardError.write("error: \(Visible.text(message))\n")
    return ExitCode.wrongCallOrMachine
  }
}
