import Diagnostics
import Model

extension LoadingRules {
  static func leftover(_ path: String, _ copy: CopiedFile, prefix: String) -> Diagnostic {
    let (message, advice) =
      switch copy.reason {
      case .backup:
        ("the file is a backup of '\(copy.original)' and not part of the hub", "delete it")
      case .copy:
        (
          "the file is a copy of '\(copy.original)' and not part of the hub",
          "delete it, or give it a name of its own, such as '\(FileName.safe(path))'"
        )
      case .conflict:
        (
          "two people changed '\(copy.original)' at once, and this copy holds what one of them wrote",
          "move what is missing into '\(copy.original)', then delete the copy"
        )
      }
    return Diagnostic(
      leftoverCopy, message, at: .init(prefix + path), suggestion: .init(advice))
  }

  /// A page or a register under a wrong name; `isThere` says whether there is one under the right name, too.
  static func misnamed(
    _ path: String, _ file: MisnamedFile, prefix: String, isThere: Bool
  ) -> Diagnostic {
    if isThere {
      return Diagnostic(
        leftoverCopy, "the file is not part of the hub: '\(file.right)' is there as well",
        at: .init(prefix + path), suggestion: .init("keep one of the two"))
    }
    let what = file.right.hasSuffix(".yml") ? "register" : "page"
    let right = file.right.hasSuffix(".yml") ? ".yml" : ".md"
    let lower = file.ending.lowercased()
    var advice = "call it '\(file.right)'"
    let message: String
    switch lower {
    case right: message = "the name of a \(what) ends in '\(right)', in small letters"
    case right + right: message = "the name of the \(what) ends in '\(right)' twice"
    case right + ".txt":
      message =
        "a program added '.txt' to the name of the \(what), which Windows may hide: '\(file.ending)'"
      advice += "; in Notepad, choose 'All files' under 'Save as type'"
    case ".mdx":
      message = "a page is plain Markdown, and '.mdx' is Markdown with code in it"
      advice += ", and write in Markdown what the code would show"
    case _ where lower.hasPrefix(right + "."):
      message =
        "a word processor saved the \(what) in a format of its own: '\(file.ending)'"
      advice = "copy its text into a plain text file that is called '\(file.right)'"
    default: message = "the name of a \(what) ends in '\(right)', not in '\(file.ending)'"
    }
    return Diagnostic(misnamedFile, message, at: .init(prefix + path), suggestion: .init(advice))
  }

  /// The overview of a strand under another name than `meant`.
  static func misnamedOverview(_ path: PagePath, _ meant: String, prefix: String) -> Diagnostic {
    Diagnostic(
      misnamedFile, "the overview of a strand is called 'index.md', not '\(path.name)'",
      at: .init(prefix + path.text), suggestion: .init("call it '\(meant)'"))
  }

  /// A register under another name than `meant`, which is not there.
  static func misnamedRegister(_ path: PagePath, _ meant: String, prefix: String) -> Diagnostic {
    Diagnostic(
      misnamedFile, "no register is called '\(path.name)', so nothing in it is read",
      at: .init(prefix + path.text), suggestion: .init("call it '\(meant)'"))
  }

  static func unknown(_ path: PagePath, prefix: String) -> Diagnostic {
    Diagnostic(
      unknownFile, "the file is not part of the hub", at: .init(prefix + path.text),
      suggestion: .init(advice(on: path)))
  }

  /// What to do with a file that has no place where it is.
  private static func advice(on path: PagePath) -> String {
    let name = path.text.dropLast(path.fileExtension.utf8.count + 1)
    switch (path.topFolder, path.fileExtension) {
    case ("data", _):
      let all = DataSchemas.registerFiles
      return NearMiss.nearest(to: String(path.name), in: all).map { "did you mean '\($0)'?" }
        ?? "the files of 'data/' are " + all.dropLast().map { "'\($0)'" }.joined(separator: ", ")
        + " and '\(all[all.count - 1])'"
    case (_, "txt"): return "call it '\(name).md', if it is a page"
    case (_, "docx"), (_, "odt"), (_, "rtf"):
      return "if it is a page, move it out of the hub and make one of it with 'plait import'; "
        + "if it is for download, put it in 'assets/'"
    case (_, "htm"), (_, "html"):
      return "if it is a page, move it out of the hub and make one of it with 'plait import'"
    case (_, "heic"), (_, "heif"), (_, "tif"), (_, "tiff"), (_, "bmp"):
      return "browsers do not show such pictures: save it as JPEG or PNG, and put that in 'assets/'"
    case (_, "doc"), (_, "pdf"):
      return
        "if it is a page, copy its text into a plain text file '\(name).md'; "
        + "if it is for download, put it in 'assets/'"
    case (_, "pages"):
      return "if it is a page, copy its text into a plain text file '\(name).md'"
    case (_, let ending) where AssetKind(fileExtension: ending) != nil: return "put it in 'assets/'"
    default: return "put pictures and downloads in 'assets/', pages in a strand's folder"
    }
  }
}
