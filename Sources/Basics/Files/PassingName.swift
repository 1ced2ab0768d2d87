/// Names of files that no person wrote: what systems keep in folders for themselves, and what programs put there for a while.
package enum PassingName {
  /// Whether a file or folder of that name is passed over: hidden ones, which are no content; what Windows, macOS and
  /// servers leave behind; what programs write beside a file while it is edited.
  package static func matches(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, let last = bytes.last else { return false }
    if first == UInt8(ascii: ".") || last == UInt8(ascii: "~") { return true }
    // Nearly every name is a page's.
    if bytes.suffix(3).elementsEqual(".md".utf8) && (0x61...0x7A).contains(first) { return false }
    if first == UInt8(ascii: "#") && last == UInt8(ascii: "#") || name.hasPrefix("~$") {
      return true
    }
    let lower = name.lowercased()
    return names.contains(lower) || endings.contains { lower.hasSuffix($0) }
      || lower.firstRange(of: ".sb-") != nil
  }

  /// What Windows keeps, what macOS and its archives hold besides, what Synology's servers keep, and the name with which
  /// Vim tries whether it may write.
  private static let names: Set<String> = [
    "$recycle.bin", "4913", "@eadir", "__macosx", "desktop.ini", "ehthumbs.db", "ehthumbs_vista.db",
    "icon\r", "lost+found", "system volume information", "thumbs.db",
  ]

  /// The ends of what Vim, Word and JetBrains' editors write; TextEdit's hold `.sb-`.
  private static let endings = [
    ".swn", ".swo", ".swp", ".swx", ".temp", ".tmp", "___jb_old___", "___jb_tmp___",
  ]
}
