import ArgumentParser
import Authoring
import Basics
import Diagnostics
import Importing
import Loading
import Model
import Publishing

/// `plait import`
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a page of a document, or a hub of another program's pages.",
    discussion: """
      The table of facts at the head of the document becomes the front matter. Its first column has the names of \
      fields, its second the values. 'plait kit' writes a template for Word with that table. Pictures go into \
      assets/. What a page cannot have is kept as a remark at its place. Each such place is listed, and so is \
      all that 'plait check' finds missing.

      A file that is there already is never touched, and nothing that a document points to is fetched. \
      Documents are read by the program pandoc, which has to be on this machine.

      The exit code is 1 when the page is not in order yet. It is written all the same.

      With a folder that was written for MkDocs, Hugo, Jekyll, Eleventy or the Tech Docs Template, it makes a new \
      hub. The first call writes import.yml, which says how; change it, and give the same call again. Links, \
      anchors, pictures, call-outs, tabs and HTML become what they are here, and old addresses lead on. IMPORT.md \
      says by line what was changed, lost and made up. Nothing of the folder is run.

      Examples:
        plait import "Our story.docx" --kind case-study --strand caseload
        plait import notes.odt --kind guide --strand supervision --name notes-on-supervision
        plait import ../old-hub --content new-hub/content
      """)

  @Argument(help: "The document, or the folder of another program's hub.")
  var file: String

  @Option(
    name: .long,
    help: "What it becomes, such as guide or case-study, where its facts table does not say.")
  var kind: String?

  @Option(
    name: .long,
    help: "The folder of the strand that it belongs to, where its facts table does not say.")
  var strand: String?

  @Option(name: .long, help: "The name of the page's file, when the title is not to give it.")
  var name: String?

  @OptionGroup var options: ContentOptions

  func run() async throws {
    if folderNames(at: file) != nil {
      return try await FolderImport(folder: file, options: options).run()
    }
    HubFolder.require(options.content)
    let folder = ContentFolder(path: options.content)
    let read = folder.lists()
    guard let lists = read.lists else {
      DiagnosticPrinter(format: options.format).print(read.diagnostics)
      throw ExitCode.contentErrors
    }
    let document = try await document()
    let kind = try pageKind(of: document, in: lists.settings.kinds)
    let page = document.page(of: kind, named: stem, in: lists)
    let place = try place(of: page, kind, in: lists)
    let files = page.files(at: place.path, below: folder.prefix)
    try write(files, below: folder.path)
    printSummary(of: files, kind, place, folder)
    try await check(files, folder)
  }

  /// The name of the document's file without its ending.
  private var stem: String {
    let name = file.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }

  private var ending: String {
    file.lastIndex(of: ".").map { String(file[file.index(after: $0)...]) } ?? ""
  }

  private func document() async throws -> ReadDocument {
    let bytes: [UInt8]
    do throws(FileReadingError) {
      bytes = try readFile(at: file, upTo: ReadDocument.mostBytes + 1)
    } catch {
      try end("cannot read '\(file)': \(error.reason)")
    }
    do throws(ImportProblem) {
      return try await ReadDocument(bytes, ending: ending)
    } catch {
      try end("'\(file)': \(error.description)")
    }
  }

  private func end(_ message: String) throws -> Never {
    StandardError.write("error: \(Visible.text(message))\n")
    throw ExitCode.wrongCallOrMachine
  }

  private func pageKind(of document: ReadDocument, in kinds: Kinds) throws -> Kind {
    guard let kind else {
      if let kind = document.kind(among: kinds) { return kind }
      throw ValidationError(
        "the document does not say what it is to become: say --kind and one of "
          + kinds.keys.joined(separator: ", "))
    }
    if case .resource(let kind)? = NewKind(named: kind, among: kinds) { return kind }
    let names = kinds.keys
    let advice =
      NearMiss.nearest(to: kind, in: names).map { "did you mean '\($0)'?" }
      ?? "write one of \(names.joined(separator: ", "))"
    throw ValidationError("there is no kind '\(Visible.text(kind))' for documents: \(advice)")
  }

  /// The place that `plait new` would give the page.
  private func place(
    of page: ImportedPage, _ kind: Kind, in lists: HubLists
  ) throws -> NewPage {
    let strand =
      strand
      ?? page.strand.map { written in
        lists.settings.strands.first { $0.title.lowercased() == written.lowercased() }?.folder
          ?? written.lowercased()
      }
    // A title that is too long is a fault of the page, not of the call.
    let title = String(page.title.prefix(Self.longestName))
    do {
      return try NewPage(
        NewPage.Request(.resource(kind), title: title, strand: strand, name: name), in: lists)
    } catch {
      throw ValidationError(Visible.text(error.description))
    }
  }

  /// No name of a file takes more of a title.
  private static let longestName = 100

  private func write(_ files: ImportedFiles, below root: String) throws {
    var all = [(path: files.path, bytes: Array(files.text.utf8))]
    all += files.pictures.compactMap { picture in
      PagePath("assets/" + picture.name).map { ($0, picture.bytes) }
    }
    do throws(NewFileError) {
      try NewFiles(below: root).write(all)
    } catch {
      let advice = if case .exists = error { ": choose another name with --name" } else { "" }
      try end(error.description + advice)
    }
  }

  private func printSummary(
    of files: ImportedFiles, _ kind: Kind, _ place: NewPage, _ folder: ContentFolder
  ) {
    let strand = place.strand.map { " in '\($0.title)'" } ?? ""
    var line = "Made \(folder.prefix)\(files.path), \(NewKind.resource(kind).phrase)\(strand)"
    if let first = files.pictures.first {
      let count = files.pictures.count
      line += count == 1 ? ", with a picture" : ", with \(count) pictures"
      line += " in \(folder.prefix)assets (\(first.name)\(count > 1 ? " …" : ""))"
    }
    if options.format == .text { print(Visible.text(line + ".")) }
  }

  /// Checks the page in its hub, and says what was lost and what is missing.
  private func check(_ files: ImportedFiles, _ folder: ContentFolder) async throws {
    var request = options.request()
    request.includesDrafts = true
    if request.today == nil { (request.today, request.lastDay) = (Today.date, Today.last) }
    let checked = CheckedFiles([folder.path + "/" + files.path.text], content: options.content)
    var diagnostics = files.diagnostics + checked.own(await Build(request).hub().diagnostics)
    if options.strict {
      for index in diagnostics.indices where diagnostics[index].severity == .warning {
        diagnostics[index].severity = .error
      }
    }
    let printer = DiagnosticPrinter(format: options.format)
    printer.print(diagnostics.sorted())
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.contentErrors }
    if !printer.ownsStandardOutput { print("No errors in \(Visible.text(checked.names)).") }
  }
}
