import Hypertext
import Markdown

/// A fragment with its holes filled by what the source itself says, for want of a hub.
struct StandaloneFragment {
  /// The markup in UTF-8.
  let bytes: [UInt8]

  init(_ parsed: ParsedMarkdown) {
    var bytes: [UInt8] = []
    parsed.fragment.fill(into: &bytes) { hole, output in
      switch hole {
      case .link(let index): Self.append(parsed.links[index].destination, to: &output)
      case .imageSource(let index): Self.append(parsed.images[index].destination, to: &output)
      case .citation(let index):
        let group = parsed.citations[index..<index + parsed.citations[index].groupCount]
        let keys = group.map { $0.locator.isEmpty ? "@" + $0.key : "@\($0.key), \($0.locator)" }
        output.append(contentsOf: "<span class=\"citation\">[".utf8)
        Self.append(keys.joined(separator: "; "), to: &output)
        output.append(contentsOf: "]</span>".utf8)
      case .block(let index):
        output.append(contentsOf: "<pre><code>".utf8)
        Self.append(String(decoding: parsed.blocks[index].literal, as: UTF8.self), to: &output)
        output.append(contentsOf: "</code></pre>\n".utf8)
      case .headingLevel(let level): Self.append("\(level)", to: &output)
      case .rawAddress(let index): output.append(contentsOf: parsed.rawAddresses[index].attribute)
      case .linkSuffix, .imageSize, .termStart, .termEnd, .noteReference, .note, .name,
        .labelNames, .label:
        break
      }
    }
    self.bytes = bytes
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    output.appendEscaped(text.utf8)
  }
}
