import Model

/// Where addresses of another program's website lead: to its pages, and to files that a hub may have in `assets/`.
struct AddressTable {
  private var pages: [String: Int] = [:]
  private let folder: ForeignFolder
  /// Folders whose files stand at the top of the website, with a `/` at their ends.
  private let roots: [String]
  /// The address of the website, without a `/` at its end.
  private let address: String?

  init(_ folder: ForeignFolder, roots: [String], address: String?) {
    self.folder = folder
    self.roots = roots
    self.address = address.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
  }

  /// Adds an address of a page; the first page of two keeps it.
  mutating func add(_ address: String, of page: Int) {
    let key = Self.key(of: address)
    if pages[key] == nil { pages[key] = page }
  }

  /// What an address leads to.
  enum Target {
    case page(Int, anchor: String?)
    /// A file of the imported folder.
    case file(String)
    case elsewhere
    case nowhere
  }

  /// Where an address leads that is written on a page.
  func target(of written: String, on page: MovedPage, _ generator: Generator) -> Target {
    var text = written
    if let address,
      text == address || text.hasPrefix(address + "/") || text.hasPrefix(address + "#")
    {
      text = "/" + text.dropFirst(address.count).drop { $0 == "/" }
    } else if text.contains("://") || text.hasPrefix("//") || text.hasPrefix("mailto:")
      || text.hasPrefix("tel:")
    {
      return .elsewhere
    }
    let mark = text.firstIndex(of: "#")
    let anchor = mark.map { String(text[text.index(after: $0)...]) }
    let path = Self.decoded(String(text[..<(mark ?? text.endIndex)].prefix { $0 != "?" }))
    if path.isEmpty { return .page(-1, anchor: anchor) }
    let bases =
      path.hasPrefix("/")
      ? [""] : [Self.folder(of: page.file)] + Self.webFolders(of: page, generator)
    for base in bases {
      guard let full = Self.joined(base, path) else { continue }
      if let page = pages[Self.key(of: full)] { return .page(page, anchor: anchor) }
      for root in roots {
        if let file = folder.file(inAnyCase: root + full), ForeignHub.stem(of: file) == nil {
          return .file(file)
        }
      }
    }
    return .nowhere
  }

  private static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
  }

  /// The folders of a page's addresses, from which a browser follows a relative link.
  private static func webFolders(of page: MovedPage, _ generator: Generator) -> [String] {
    page.addresses(generator).prefix(2).map { address in
      let path = address.drop { $0 == "/" }
      return path.hasSuffix("/") ? String(path.dropLast()) : folder(of: String(path))
    }
  }

  /// A path followed from a folder; `nil` where it leads out.
  private static func joined(_ folder: String, _ path: String) -> String? {
    var parts = folder.split(separator: "/")
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": guard parts.popLast() != nil else { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// An address in the form in which different ways to write it are the same.
  static func key(of address: String) -> String {
    var key = address.lowercased().split(separator: "/").joined(separator: "/")
    for ending in [".html.md.erb", ".html.md", ".md.erb", ".markdown", ".md", ".html", ".htm"]
    where key.hasSuffix(ending) {
      key = String(key.dropLast(ending.count))
      break
    }
    for name in ["_index", "index", "readme"] where key == name || key.hasSuffix("/" + name) {
      key = String(key.dropLast(key == name ? name.count : name.count + 1))
    }
    return key.hasPrefix("_") ? String(key.dropFirst()) : key
  }

  private static func decoded(_ path: String) -> String {
    guard path.contains("%") else { return path }
    var bytes: [UInt8] = []
    let source = Array(path.utf8)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let byte = UInt8(
          String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
