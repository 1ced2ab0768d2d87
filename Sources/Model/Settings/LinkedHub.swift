public import FrontMatter

/// A register that a hub can take from another.
public enum SharedRegister: String, Sendable, CaseIterable {
  case glossary, organisations, sources
}

/// Another hub, to whose pages those of this one link by a short name: `practice:caseload/salford.md`.
public struct LinkedHub: Sendable {
  /// The short name, which stands before the colon.
  public let key: Positioned<String>
  /// Where the hub is published, ending in `/`.
  public let url: Positioned<String>

  /// The registers whose records pages may use as if they were the hub's own.
  public let registers: [SharedRegister]

  /// A hub from its short name, its address and what is taken from it.
  package init(
    key: Positioned<String>, url: Positioned<String>, registers: [SharedRegister] = []
  ) {
    self.registers = registers
    self.key = key
    let folder = url.value.hasSuffix("/hub.json") ? String(url.value.dropLast(8)) : url.value
    self.url = Positioned(folder.hasSuffix("/") ? folder : folder + "/", at: url.range)
  }

  /// The path of what is kept of the hub, from the content folder.
  public var copyPath: String { "data/hubs/\(key.value).yml" }

  /// The address of its file for programs.
  public var fileAddress: String { url.value + "hub.json" }

  /// Whether a word can be a short name: two letters or more, none of them a capital, and perhaps digits and hyphens
  /// after the first; not one that programs take for the scheme of an address.
  package static func isKey(_ word: String) -> Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard (2...40).contains(word.utf8.count), letters.contains(word.utf8.first ?? 0),
      word.utf8.allSatisfy({ letters.contains($0) || digits.contains($0) || $0 == 0x2D })
    else { return false }
    return !schemes.contains(word) && FileName.isSafe(word)
  }

  /// Schemes that programs know (IANA's registry holds some 400; these are those that pages meet).
  private static let schemes: Set<String> = [
    "about", "blob", "content", "data", "doi", "facetime", "feed", "file", "ftp", "ftps", "geo",
    "git", "gopher",
    "http", "https", "im", "imap", "info", "intent", "irc", "javascript", "ldap", "magnet",
    "mailto", "news", "nfs",
    "rtsp", "sftp", "sip", "sips", "skype", "sms", "spotify", "ssh", "tel", "telnet", "urn",
    "vbscript",
    "view-source", "webcal", "whatsapp", "ws", "wss", "xmpp", "zoommtg",
  ]
}
