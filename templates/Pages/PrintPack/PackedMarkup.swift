import Hypertext

/// A page's markup as part of a longer document: its headings one level down, every name in it, and
/// whatever leads to a name, with a prefix of its own, and every label with the page's title after it.
///
/// Without the title a document would have a dozen regions called "References", which is an empty list
/// of landmarks to whoever gets about by them (axe's `landmark-unique`).
/// - Parameters:
///   - page: The name of the page's heading in the document: lower-case letters, digits and `-`, the same
///     in an attribute and an address. With a `.` after it, it is the prefix.
///   - title: What that heading says.
func packed(_ html: HTML, page: String, title: String) -> HTML {
  let names = PackedNames(page: page, title: ", \(title)")
  var pass = MarkupPass(element: lowered, attribute: names.change)
  return pass.run(html)
}

/// The name of a heading one level down; `h6` has no level below it.
private func lowered(_ name: [UInt8]) -> [UInt8] {
  guard name.count == 2, name[0] | 0x20 == UInt8(ascii: "h"), (0x31...0x35).contains(name[1]) else {
    return name
  }
  return [name[0], name[1] + 1]
}

/// What becomes of names and labels.
private struct PackedNames {
  let page: [UInt8]
  let prefix: [UInt8]
  let title: [UInt8]

  init(page: String, title: HTML) {
    self.page = Array(page.utf8)
    prefix = self.page + [UInt8(ascii: ".")]
    self.title = title.bytes
  }

  func change(_ attribute: MarkupPass.Attribute) -> MarkupPass.Change {
    let value = attribute.value
    switch attribute.name {
    case "id", "for", "list": return .replace(prefix + value)
    case "headers", "aria-describedby", "aria-controls", "aria-details", "aria-owns":
      return .replace(prefixed(value))
    case "aria-labelledby":
      let isLabel = attribute.isQuoted && !value.isEmpty
      return .replace(prefixed(value) + (isLabel ? [UInt8(ascii: " ")] + page : []))
    case "aria-label" where attribute.isQuoted && !value.isEmpty: return .replace(value + title)
    case "href", "xlink:href":
      guard value.count > 1, value.first == UInt8(ascii: "#") else { return .keep }
      return .replace([UInt8(ascii: "#")] + prefix + value.dropFirst())
    default: return .keep
    }
  }

  /// Names with white space between, each with the prefix.
  private func prefixed(_ names: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isInName = false
    for byte in names {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
      if !isSpace, !isInName { result += prefix }
      isInName = !isSpace
      result.append(byte)
    }
    return result
  }
}
