/// What files are, by the ends of their names.
public enum MediaType {
  /// The media type of the file at `path`, such as `text/css; charset=utf-8`; `application/octet-stream` where the
  /// name does not tell. Names are from the registry of IANA, and are the ones that browsers ask for where they
  /// sniff nothing.
  public static func of(_ path: String) -> String {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return unknown }
    return types[name[name.index(after: dot)...].lowercased()] ?? unknown
  }

  private static let unknown = "application/octet-stream"
  private static let office = "application/vnd.openxmlformats-officedocument."

  private static let types: [String: String] = [
    "html": "text/html; charset=utf-8", "htm": "text/html; charset=utf-8",
    "xhtml": "application/xhtml+xml", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "mjs": "text/javascript; charset=utf-8",
    "json": "application/json", "map": "application/json",
    "jsonld": "application/ld+json", "webmanifest": "application/manifest+json",
    "xml": "application/xml", "xsl": "application/xslt+xml",
    "atom": "application/atom+xml", "rss": "application/rss+xml",

    "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "tsv": "text/tab-separated-values; charset=utf-8",
    "ics": "text/calendar; charset=utf-8", "vtt": "text/vtt; charset=utf-8",
    "yml": "application/yaml", "yaml": "application/yaml",

    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "webp": "image/webp", "gif": "image/gif", "avif": "image/avif", "ico": "image/x-icon",
    "woff2": "font/woff2", "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf",
    "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "wav": "audio/wav",
    "mp4": "video/mp4", "webm": "video/webm",

    "pdf": "application/pdf", "zip": "application/zip", "epub": "application/epub+zip",
    "gz": "application/gzip", "wasm": "application/wasm", "rtf": "application/rtf",
    "doc": "application/msword", "docx": office + "wordprocessingml.document",
    "xls": "application/vnd.ms-excel", "xlsx": office + "spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint", "pptx": office + "presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
  ]
}
