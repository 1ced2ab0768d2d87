import Basics
import Diagnostics
import FrontMatter
import Model

extension LoadingRules {
  static func unreadable(
    _ path: String, _ error: FileReadingError, isFolder: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      unreadableFile, "the \(isFolder ? "folder" : "file") cannot be read: \(error.reason)",
      at: .init(path),
      suggestion: .init("check its permissions, or take it out of the content folder"))
  }

  /// The breach of a file that is no plain text, or `nil` when nothing speaks against it.
  static func notPlainText(_ path: String, _ bytes: [UInt8]) -> Diagnostic? {
    guard let format = ForeignFormat(of: bytes) else { return nil }
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    return Diagnostic(
      notPlainText, "the file is \(format.name)", at: .init(path),
      suggestion: .init(format.advice(for: name)))
  }

  static func tooLarge(_ path: String, size: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      fileTooLarge, "the file is \(kilobytes(size)) kB; a page may have \(kilobytes(limit)) kB",
      at: .init(path), suggestion: .init("split it, or put pictures in 'assets/' and link to them"))
  }

  /// The breach of a file whose bytes are not UTF-8, or `nil` when they are.
  static func notUTF8(_ file: SourceFile) -> Diagnostic? {
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(
        FrontMatterRules.notUTF8, "the file is saved as UTF-16, which some programs call 'Unicode'",
        at: .init(file.path), suggestion: .init("save it again as UTF-8"))
    }
    guard let offset = UTF8Validity.firstInvalid(in: file.bytes) else { return nil }
    return Diagnostic(
      FrontMatterRules.notUTF8,
      "the file is not saved as UTF-8: there is a character here that cannot be read",
      at: .init(file.path, SourceRange(offset..<offset + 1)),
      suggestion: .init("save it again as UTF-8"))
  }

  /// The breach of a file whose last line has no end, or `nil` when it has one or there is no line at all.
  static func unfinished(_ file: SourceFile) -> Diagnostic? {
    guard let last = file.bytes.last, last != 0x0A else { return nil }
    let end = file.bytes.count
    // An editor on Windows goes on as the file began.
    let lineEnd = file.bytes.prefix(1000).contains(0x0D) ? "\r\n" : "\n"
    return Diagnostic(
      missingFinalNewline, "the last line has no line end",
      at: .init(file.path, SourceRange(end..<end)),
      suggestion: .init("press Enter at its end", replacement: lineEnd))
  }

  private static func kilobytes(_ bytes: Int) -> Int { (bytes + 1023) / 1024 }
}

extension LoadingRules {
  static func noSettings(_ path: String, _ error: FileReadingError) -> Diagnostic {
    Diagnostic(
      missingSettings, "there is no hub here: \(error.reason)", at: .init(path),
      suggestion: .init("give the folder that holds hub.yml as --content"))
  }

  static func reserved(_ folder: String, at place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(
      reservedFolder, "a strand's folder may not be called '\(folder)'", at: place,
      suggestion: .init("choose another name for the folder"))
  }

  static func duplicate(
    _ key: String, _ what: String, at place: FieldPlace, first: FieldPlace
  ) -> Diagnostic {
    Diagnostic(
      duplicateKey, "there is another \(what) called '\(key)'", at: .init(place.file, place.range),
      suggestion: .init("change one of the two"),
      notes: [.init("the first is here", at: .init(first.file, first.range))])
  }

  /// A source whose key cannot be cited; `meant` is one that can.
  static func unusable(key: String, meant: String, at place: FieldPlace) -> Diagnostic {
    Diagnostic(
      unusableKey, "no page can cite a source by the key '\(key)'",
      at: .init(place.file, place.range), suggestion: .init("write '\(meant)'"))
  }

  static func linked(_ path: String, form: FolderListing.Entry.Form) -> Diagnostic {
    let what = form == .symbolicLink ? "a symbolic link" : "not a file"
    return Diagnostic(
      notAFile, "'\(path)' is \(what)", at: .init(path),
      suggestion: .init("put the file itself in its place"))
  }

  static func unsafe(_ path: String, prefix: String) -> Diagnostic {
    let safe = FileName.safe(path)
    let message =
      path.utf8.count > FileName.longest && safe == path
      ? "the path is longer than \(FileName.longest) characters"
      : "the name is not safe on every disk and in every browser"
    return Diagnostic(
      unsafeName, message, at: .init(prefix + path),
      suggestion: .init(safe == path ? "choose a shorter name" : "call it '\(safe)'"))
  }

  /// Pages in a folder that is no strand's, or one at the top; `near` is the strand that must be meant.
  static func noStrand(
    _ paths: [PagePath], prefix: String, folders: [String], near: String?
  ) -> Diagnostic {
    let folder = String(paths.first?.topFolder ?? "")
    let count = paths.count == 1 ? "" : ", and \(paths.count) pages stand in it"
    let message =
      folder.isEmpty
      ? "a page at the top belongs to no strand"
      : "hub.yml lists no strand with the folder '\(folder)'" + count
    let advice =
      near.map { "call the folder '\($0)', or write '\(folder)' in hub.yml" }
      ?? NearMiss.nearest(to: folder, in: folders).map { "did you mean '\($0)'?" }
    var listed: Set<String> = []
    let all = folders.filter { listed.insert($0).inserted }
      .map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      unknownStrand, message, at: .init(prefix + (paths.first?.text ?? "")),
      suggestion: .init(advice ?? "the folders are \(all), 'pages' and 'pathways'"))
  }

  static func noOverview(_ folder: String, prefix: String) -> Diagnostic {
    Diagnostic(
      missingOverview, "the strand '\(folder)' has no overview",
      at: .init(prefix + folder + "/index.md"),
      suggestion: .init("write 'index.md' in its folder, with a title and a summary"))
  }
}

extension LoadingRules {
  static func unsafeKind(_ path: PagePath, prefix: String) -> Diagnostic {
    let what =
      path.fileExtension.isEmpty
      ? "files without an ending" : "files of the kind '.\(path.fileExtension)'"
    return Diagnostic(
      unsafeAsset, what + " are not given to readers",
      at: .init(prefix + path.text),
      suggestion: .init("offer it as a picture, PDF, CSV, Word or OpenDocument file"))
  }

  static func unsafeDrawing(_ path: PagePath, prefix: String, fault: String) -> Diagnostic {
    Diagnostic(
      unsafeAsset, "the drawing is not safe to give to readers: \(fault)",
      at: .init(prefix + path.text),
      suggestion: .init("export it again as a plain drawing, or as a PNG picture"))
  }
}
