/// The kinds of file that may be given to readers as they are: none can run code in a browser.
public enum AssetKind: Sendable, Hashable {
  /// Shown in a page.
  case image
  /// A drawing, which is let in only when it holds nothing that runs or loads anything.
  case drawing
  /// Downloaded or opened on its own, with the name of its type for readers.
  case download(String)
  /// Heard or seen in a page.
  case media

  /// The kind of a file by its extension, or `nil` when it is not let in.
  public init?(fileExtension: String) {
    switch fileExtension {
    case "png", "jpg", "jpeg", "gif", "webp", "avif": self = .image
    case "svg": self = .drawing
    case "mp3", "m4a", "ogg", "mp4", "webm", "vtt": self = .media
    case "pdf": self = .download("PDF")
    case "csv": self = .download("CSV")
    case "txt": self = .download("Text")
    case "doc", "docx": self = .download("Word")
    case "xls", "xlsx": self = .download("Excel")
    case "ppt", "pptx": self = .download("PowerPoint")
    case "odt": self = .download("OpenDocument text")
    case "ods": self = .download("OpenDocument spreadsheet")
    case "odp": self = .download("OpenDocument presentation")
    case "rtf": self = .download("RTF")
    case "ics": self = .download("Calendar")
    case "zip": self = .download("Zip")
    case "epub": self = .download("EPUB")
    default: return nil
    }
  }
}
