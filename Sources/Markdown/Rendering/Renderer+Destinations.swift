/// What a destination says about itself.
extension Renderer {
  /// What a link with this destination points to. Whatever stands before a colon that comes before any
  /// `/`, `?` and `#` is taken for a scheme, however odd, so that none slips through as a path.
  static func kind(of url: CmarkText) -> Link.Kind {
    guard !url.isEmpty else { return .relative }
    if url[0] == 0x23 { return .fragment }
    if url.hasPrefix("//") || url.hasPrefix("\\\\") || url.hasPrefix("/\\") { return .absolute }
    for index in 0..<url.count {
      switch url[index] {
      case 0x3A: return .absolute
      case 0x2F, 0x3F, 0x23: return .relative
      default: break
      }
    }
    return .relative
  }

  /// Whether a relative destination is that of a page: a path that ends in `.md`, or an anchor.
  static func isPage(_ url: CmarkText) -> Bool {
    var end = 0
    while end < url.count && url[end] != 0x23 && url[end] != 0x3F { end += 1 }
    guard end > 0 else { return true }
    return end >= 3 && url[end - 3] == 0x2E && url[end - 2].asciiLowercased == 0x6D
      && url[end - 1].asciiLowercased == 0x64
  }

  /// Whether cmark's safe mode leaves the destination out: `javascript:`, `vbscript:`, `file:`, and
  /// `data:` but for four types of image.
  static func isDangerous(_ url: CmarkText) -> Bool {
    let begins = { (prefix: StaticString) -> Bool in
      let count = prefix.utf8CodeUnitCount
      guard url.count >= count else { return false }
      return (0..<count).allSatisfy {
        unsafe url[$0].asciiLowercased == prefix.utf8Start[$0]
      }
    }
    if begins("javascript:") || begins("vbscript:") || begins("file:") { return true }
    guard begins("data:") else { return false }
    return
      !(begins("data:image/png") || begins("data:image/gif") || begins("data:image/jpeg")
      || begins("data:image/webp"))
  }

  /// Whether a link's words are its address, or the address without its scheme.
  static func isAddress(_ words: String, _ destination: String) -> Bool {
    guard !words.utf8.contains(0x20) else { return false }
    if words == destination { return true }
    return words.hasPrefix("http://") || words.hasPrefix("https://") || words.hasPrefix("www.")
  }

  /// Whether alt text is the name of a file: one word that ends in the extension of an image.
  static func isFileName(_ alt: String) -> Bool {
    guard !alt.utf8.contains(0x20), let dot = alt.utf8.lastIndex(of: 0x2E) else { return false }
    let ending = alt[alt.utf8.index(after: dot)...].lowercased()
    return imageExtensions.contains(ending)
  }

  /// Whether alt text is a word for any picture, what a program wrote of its own accord, or a size after a bar.
  static func saysNothing(_ alt: String) -> Bool {
    if alt.utf8.count < 20, emptyWords.contains(alt.lowercased()) { return true }
    if alt.hasSuffix("escription automatically generated") || alt.hasPrefix("Screenshot 20") {
      return true
    }
    guard let bar = alt.utf8.lastIndex(of: 0x7C) else { return false }
    let size = alt[bar...].utf8.dropFirst()
    return !size.isEmpty && size.allSatisfy { $0.isASCIIDigit || $0 == 0x78 }
  }

  private static let emptyWords: Set<String> = [
    "alt", "alt text", "decorative", "graphic", "icon", "image", "img", "photo", "pic", "picture",
    "screen shot", "screenshot", "untitled",
  ]

  private static let imageExtensions: Set<String> = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "tif", "tiff", "heic",
  ]
}
