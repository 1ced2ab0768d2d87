import Markdown

/// What a body says.
func parse(_ body: String, _ options: MarkdownOptions = MarkdownOptions()) -> ParsedMarkdown {
  MarkdownParser(options: options).parse(Array(body.utf8))
}

/// The HTML of a body, each hole filled with braces that tell what goes there.
func html(_ body: String, _ options: MarkdownOptions = MarkdownOptions()) -> String {
  filled(parse(body, options))
}

/// The HTML of a parsed body, each hole filled with braces that tell what goes there.
func filled(_ parsed: ParsedMarkdown) -> String {
  var bytes: [UInt8] = []
  parsed.fragment.fill(into: &bytes) { hole, bytes in
    let text =
      switch hole {
      case .link(let index): "{link \(index)}"
      case .linkSuffix(let index): "{suffix \(index)}"
      case .imageSource(let index): "{image \(index)}"
      case .imageSize(let index): " {size \(index)}"
      case .citation(let index): "{citation \(index)}"
      case .termStart(let number): "{term \(number)|"
      case .termEnd(let number): "|\(number)}"
      case .block(let index): "{block \(index)}"
      case .headingLevel(let level): "\(level)"
      case .rawAddress(let index):
        String(decoding: parsed.rawAddresses[index].attribute, as: UTF8.self)
      case .noteReference, .note, .name, .labelNames, .label: ""
      }
    bytes.append(contentsOf: text.utf8)
  }
  return String(decoding: bytes, as: UTF8.self)
}
