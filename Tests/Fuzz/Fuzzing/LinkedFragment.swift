import Markdown

/// A fragment whose holes are filled as the hub fills them, with links where it makes links.
enum LinkedFragment {
  static func html(of parsed: ParsedMarkdown) -> String {
    var bytes: [UInt8] = []
    parsed.fragment.fill(into: &bytes) { hole, bytes in
      let text =
        switch hole {
        case .link: "{link 0}"
        case .linkSuffix: "<span class=\"file\">PDF</span>"
        case .imageSource: "a.png"
        case .imageSize: " {size 0}"
        case .citation: "<span class=\"cite\"><a href=\"{link 0}\">A, 2026</a></span>"
        case .termStart: "<a href=\"{link 0}\" class=\"term\">"
        case .termEnd: "</a>"
        case .block: "<figure class=\"chart\"></figure>"
        case .headingLevel(let level): "\(level)"
        case .rawAddress, .noteReference, .note, .name, .labelNames, .label: ""
        }
      bytes.append(contentsOf: text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
