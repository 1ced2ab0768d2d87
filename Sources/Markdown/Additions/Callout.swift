/// The first line of a call-out, as it is written: `[!NOTE]`, `[!QUOTE lang=cy]`, `[!TIP] A title`.
///
/// A kind may be written in any case. `lang=` and a language tag may follow any of them, for a
/// passage in another language.
struct Callout {
  /// The kind as written, for messages.
  let name: String
  /// The kind, or `nil` for one that there is not.
  let kind: CalloutKind?
  /// The language tag after `lang=`, when it is well formed.
  let language: String?
  /// What was not understood after the kind, or nothing.
  let malformed: String
  /// How many bytes of the text the marker takes.
  let length: Int

  /// The call-out of one of these kinds whose marker `text` begins with, or `nil` when it begins with none.
  init?(_ text: CmarkText, of kinds: [CalloutKind]) {
    guard text.hasPrefix("[!") else { return nil }
    var end = 2
    while end < text.count && text[end] != 0x5D {
      guard text[end] != 0x5B, end < 120 else { return nil }
      end += 1
    }
    guard end < text.count, end > 2 else { return nil }
    let inside = unsafe String(decoding: text.bytes[2..<end], as: UTF8.self)
    let parts = inside.split(separator: " ")
    guard let name = parts.first else { return nil }
    self.name = String(name)
    let key = name.lowercased()
    kind = kinds.first { $0.key == key }
    length = end + 1
    var language: String?
    var malformed = ""
    for part in parts.dropFirst() {
      if let tag = Self.language(in: part) { language = tag } else { malformed = String(part) }
    }
    self.language = language
    self.malformed = malformed
  }

  /// The call-out of one of these kinds with which a paragraph begins, or `nil`.
  init?(
    beginning paragraph: CmarkNode, among nodes: CmarkNodeKinds, in source: [UInt8],
    _ lines: SourceLines, of kinds: [CalloutKind]
  ) {
    guard nodes[paragraph] == .paragraph, let first = paragraph.firstChild, nodes[first] == .text
    else { return nil }
    self.init(first.literal, of: kinds)
    guard Self.isMark(at: paragraph, in: source, lines) else { return nil }
  }

  /// Whether the first bracket of a block is a mark. After a backslash it stands for itself: `\[!NOTE]`.
  static func isMark(at block: CmarkNode, in source: [UInt8], _ lines: SourceLines) -> Bool {
    let line = source[lines.range(block.startLine, through: block.startLine)]
    guard let bracket = line.firstIndex(of: 0x5B) else { return false }
    return bracket == line.startIndex || line[bracket - 1] != 0x5C
  }

  private static func language(in part: Substring) -> String? {
    guard part.hasPrefix("lang=") else { return nil }
    let tag = part.dropFirst(5)
    let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    // RFC 5646, section 2.1; languages have two or three letters.
    let isWellFormed =
      tag.utf8.count <= 35 && subtags.first.map { (2...3).contains($0.count) } == true
      && subtags.first?.allSatisfy(\.isASCIILetter) == true
      && subtags.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isASCIIAlphanumeric) }
    return isWellFormed ? String(tag) : nil
  }
}

/// The first paragraph of a call-out, while its first line is rendered.
struct CalloutHead {
  let paragraph: CmarkNode
  let callout: Callout
  /// The title's number, for the `id` by which the call-out is named.
  let number: Int
  /// Whether the title is being rendered.
  var isInTitle = false
}

/// A block quote that is open, and what it turned out to be.
struct QuoteFrame {
  let kind: CalloutKind?
  /// For a QUOTE with a last line `— who`: the line break before it, or its paragraph.
  var attribution: CmarkNode?
  var isInAttribution = false
}
