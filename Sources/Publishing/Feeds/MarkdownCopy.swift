import Basics
import Content
import FrontMatter
import Hypertext

/// A page as Markdown for programs: what its front matter tells readers, then its body as the editor wrote it, then
/// what front matter adds to it.
///
/// Links need no change, since the copy stands where the page stood in the content, and so do those it links to.
struct MarkdownCopy {
  let page: Page
  private let hub: Hub

  init(_ page: Page, of hub: Hub) {
    self.page = page
    self.hub = hub
  }

  /// The copy, made from the file in the content folder at `root`.
  func bytes(root: String) throws(OutputError) -> [UInt8] {
    let source: [UInt8]
    do {
      source = try readFile(at: root + "/" + page.path.text)
    } catch {
      throw OutputError.refused(path: page.path.text, reason: error.reason)
    }
    var start = (try? FrontMatterSplit(of: source).bodyStart) ?? 0
    while start < source.count, source[start] == 0x0A || source[start] == 0x0D { start += 1 }
    let end = source[start...].last == 0x0A || start == source.count ? "" : "\n"
    return Array(head.utf8) + source[start...] + Array((end + structure + foot).utf8)
  }

  /// The works that the page cites, by the keys with which it does.
  private var foot: String {
    let cited = Set(page.citedKeys)
    let sources = hub.library.sources.filter { cited.contains($0.key) }
    if sources.isEmpty { return "" }
    return "\n## References\n\n"
      + sources.map { source in
        let work = [source.authors, "(\(source.year))", source.title + "."].joined(separator: " ")
        return "- @\(source.key): \(Self.escaped(work))" + (source.url.map { " <\($0)>" } ?? "")
          + "\n"
      }.joined()
  }

  private var head: String {
    let front = page.front
    var text = "# \(Self.escaped(front.title))\n\n> \(Self.escaped(front.summary))\n\n"
    let facts = facts
    if !facts.isEmpty {
      text += facts.map { "- \($0): \(Self.escaped($1))\n" }.joined() + "\n"
    }
    guard let study = page.caseStudy else { return text }
    for measure in study.measures { text += "- Measured: \(Self.escaped(Self.line(measure)))\n" }
    for limit in study.limits { text += "- Before you rely on this: \(Self.escaped(limit))\n" }
    for lesson in study.lessons {
      text += "- What others can take from it: \(Self.escaped(lesson))\n"
    }
    return text + "\n"
  }

  /// What readers see beside the text. Names of people who agreed to be named are not among it.
  private var facts: [(String, String)] {
    var facts: [(String, String?)] = []
    if let resource = page.resource {
      facts = [
        ("Kind", resource.kind.rawValue), ("Strand", hub.strands[resource.strand].setting.title),
      ]
    }
    if let study = page.caseStudy {
      let organisation = hub.library.organisations.first { $0.key == study.organisation.value }
      facts += [
        ("Organisation", organisation?.name), ("When", study.period), ("Where", study.setting),
        ("What was done", study.model), ("Evidence", study.evidence.rawValue),
      ]
    }
    facts += page.resource?.extras.map { ($0.label, $0.values.joined(separator: ", ")) } ?? []
    facts += [
      ("For", Self.titles(of: page.front.audience, in: hub.settings.audiences)),
      ("Topics", Self.titles(of: page.front.topics, in: hub.settings.topics)),
      ("Recommendations", Self.run(page.front.recommendations.map { "\($0.value)" })),
      ("Published", page.front.published?.isoText), ("Facts checked", page.front.reviewed?.isoText),
      ("Licence", hub.settings.licence?.name),
    ]
    return facts.compactMap { name, value in value.map { (name, $0) } }
  }

  private static func titles(of keys: [String], in listed: [HubSettings.ListedKey]) -> String? {
    run(keys.compactMap { key in listed.first { $0.key == key }?.title })
  }

  private static func run(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.joined(separator: ", ")
  }

  /// A figure in one line, with all that it rests on.
  private static func line(_ measure: CaseStudy.Measure) -> String {
    let values = [measure.before, measure.after].compactMap { $0 }.joined(separator: " → ")
    let figure = [values, measure.unit ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    let rest = [measure.count, measure.by, measure.date].compactMap { $0 }.joined(separator: "; ")
    return "\(measure.name): \(figure)" + (rest.isEmpty ? "" : " (\(rest))")
  }

  /// Text in which no character means anything to Markdown.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var former: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { former = scalar }
      switch scalar {
      case "\n" where former == "\r": continue
      case "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped.append(" ")
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&":
        escaped.append("\\")
        escaped.append(scalar)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

extension Hub {
  /// Whether each page is also written as Markdown. In a large hub that would be as many files again, for
  /// programs that few such hubs are read by.
  var copiesMarkdown: Bool { settings.copiesMarkdown ?? (pages.count <= 1000) }
}
