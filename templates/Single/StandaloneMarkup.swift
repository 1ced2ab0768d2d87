public import Hypertext

/// Where a link to another file of the hub leads in a page that is a file by itself.
public enum StandaloneTarget: Sendable, Hashable {
  /// To an element of the same file; nothing stands for its top.
  case inside(String)
  /// To an address on the web.
  case web(Href)
  /// Nowhere: the words stay, and are no link any more.
  case nowhere
}

/// A page's markup as a file by itself: links lead where `target` says, and pictures are those that `picture`
/// gives as `data:` addresses.
///
/// Both are asked with the address as it stands in the page, without its escapes, and for those only that are
/// neither a place on the page nor an absolute address.
/// - Parameters:
///   - target: Where the link with an address leads.
///   - picture: The picture at an address, or `nil` when there is none, which leaves it out.
public func standalone(
  _ html: HTML, target: @escaping (String) -> StandaloneTarget,
  picture: @escaping (String) -> String?
) -> HTML {
  var pass = MarkupPass { attribute in
    let value = unescaped(attribute.value)
    guard isRelative(value) else { return .keep }
    switch (attribute.name, attribute.element) {
    case ("src", "img"):
      return picture(value).map { .replace(Array($0.utf8)) } ?? .drop
    case ("href", "a"), ("href", "area"), ("xlink:href", "a"):
      switch target(value) {
      case .inside(let anchor): return .replace(escaped(Href(fragment: anchor)))
      case .web(let href): return .replace(escaped(href))
      case .nowhere: return .drop
      }
    // What would be loaded from beside the file is not there.
    case ("src", _), ("srcset", _), ("poster", _), ("data", _), ("action", _), ("href", _):
      return .drop
    default: return .keep
    }
  }
  return pass.run(html)
}

/// Text in which the escapes that templates write are what they stand for.
func unescaped(_ value: ArraySlice<UInt8>) -> String {
  guard value.contains(UInt8(ascii: "&")) else { return String(decoding: value, as: UTF8.self) }
  let escapes = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
  var text: [UInt8] = []
  var rest = value
  while let byte = rest.first {
    if byte == UInt8(ascii: "&"),
      let (escape, plain) = escapes.first(where: { rest.starts(with: $0.0.utf8) })
    {
      text += plain.utf8
      rest = rest.dropFirst(escape.utf8.count)
    } else {
      text.append(byte)
      rest = rest.dropFirst()
    }
  }
  return String(decoding: text, as: UTF8.self)
}

private func escaped(_ href: Href) -> [UInt8] { ("\(href)" as HTML).bytes }

/// Whether an address leads to another file from where the page stands.
private func isRelative(_ address: String) -> Bool {
  for byte in address.utf8 {
    switch byte {
    case UInt8(ascii: ":"): return false
    case UInt8(ascii: "/"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "#"): return byte != address.utf8.first
    default: continue
    }
  }
  return !address.isEmpty
}
