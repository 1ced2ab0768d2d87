/// What a shortcode of Hugo, a tag of Liquid or a call of a helper shows, where its words tell.
struct ShortcodeText {
  /// The Markdown in its place; a call-out that goes on begins with `:::`.
  let markdown: String

  /// What stands between the braces.
  init?(_ inside: String) {
    var inside = inside
    let isEnd = inside.hasPrefix("/") || inside.hasPrefix("end") && inside != "end"
    if isEnd { inside = String(inside.drop { $0 == "/" }) }
    let name = inside.prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
    let rest = inside.dropFirst(name.count)
    let plain = isEnd && name.hasPrefix("end") ? name.dropFirst(3) : name
    if CalloutKind.named(String(plain)) != nil || plain == "tab" {
      guard !isEnd else {
        markdown = "\n:::\n"
        return
      }
      let title =
        Self.value(of: "title", in: rest) ?? Self.value(of: "name", in: rest)
        ?? (plain == "tab" ? Self.quoted(String(rest)) : nil)
      markdown = "\n::: \(plain == "tab" ? "details" : plain) \(title ?? "")\n"
      return
    }
    if plain == "tabs" || plain == "tabpane" || plain == "steps" {
      markdown = "\n"
      return
    }
    let text = Self.quoted(String(rest))
    switch name {
    case "warning_text", "inset_text", "information_block":
      guard let text else { return nil }
      markdown = "\n> [!\(name == "warning_text" ? "WARNING" : "NOTE")]\n> \(text)\n"
    case "figure", "img", "image":
      guard let source = Self.value(of: "src", in: rest) ?? text else { return nil }
      let words = Self.value(of: "alt", in: rest) ?? Self.value(of: "caption", in: rest) ?? ""
      markdown = "![\(words)](\(source))"
    case "youtube", "vimeo":
      let given = rest.split(separator: " ").first.map { $0.filter { $0 != "\"" } }
      guard let id = Self.value(of: "id", in: rest) ?? given, !id.isEmpty else { return nil }
      let host = name == "youtube" ? "https://www.youtube.com/watch?v=" : "https://vimeo.com/"
      markdown = "[Watch the film](\(host)\(id))"
    case "highlight": markdown = "\n```\(rest.split(separator: " ").first ?? "")\n"
    case "endhighlight": markdown = "\n```\n"
    default: return nil
    }
  }

  /// The text between the first quotation mark and the next of its kind.
  static func quoted(_ text: String) -> String? {
    guard let start = text.firstIndex(where: { $0 == "\"" || $0 == "'" }) else { return nil }
    let rest = text[text.index(after: start)...]
    guard let end = rest.lastIndex(of: text[start]) else { return nil }
    let inner = rest[..<end]
    // Of several texts the first is meant.
    return String(inner.contains("\(text[start]) ") ? inner.prefix { $0 != text[start] } : inner)
  }

  /// The value of a parameter, as of `src` in `src="x.png" alt="A desk"`.
  static func value(of name: String, in text: Substring) -> String? {
    guard
      let start = text.firstRange(of: " \(name)=")
        ?? (text.hasPrefix("\(name)=") ? text.firstRange(of: "\(name)=") : nil)
    else { return nil }
    let rest = text[start.upperBound...]
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      return String(rest.prefix { !$0.isWhitespace })
    }
    return String(rest.dropFirst().prefix { $0 != quote })
  }
}
