import Basics
import FrontMatter
import Model

/// The file to keep of another hub: what links need of its `hub.json`, and nothing else that is in it.
///
/// Whatever another site sends is kept only as far as it has the form that it must have: paths that a hub can have,
/// anchors and titles without characters that steer machines.
package struct HubCopyFile: Sendable {
  /// The most bytes of a `hub.json`.
  package static let mostBytes = 32 << 20

  /// Why nothing can be made of a file.
  enum Unusable: Error, Equatable {
    case tooLong
    case notJSON
    /// It is JSON, and says nothing of pages.
    case noPages
    case tooManyPages(Int)
    /// What is to be kept would be more than a file in `data/` may hold.
    case tooMuch
  }

  /// What it says of the hub.
  package let title: String
  /// How many pages it names.
  package let pages: Int
  /// What stands in it.
  package let bytes: [UInt8]

  /// The copy of a hub whose `hub.json` is given.
  init(_ bytes: [UInt8], of hub: LinkedHub) throws(Unusable) {
    guard bytes.count <= Self.mostBytes else { throw .tooLong }
    let value: JSONValue
    do throws(JSONReader.Fault) {
      value = try JSONReader.read(bytes)
    } catch {
      throw .notJSON
    }
    guard let all = value["pages"]?.items, !all.isEmpty else { throw .noPages }
    guard all.count <= HubCopySchema.mostPages else { throw .tooManyPages(all.count) }
    var found: [String: [String]] = [:]
    for page in all {
      guard let path = page["path"]?.text.flatMap(Self.path), found[path] == nil else { continue }
      found[path] = Self.anchors(page["headings"]?.items ?? [])
    }
    guard !found.isEmpty else { throw .noPages }
    let name = value["title"]?.text.flatMap(PlainLine.of) ?? hub.key.value
    var text = "title: \(PlainLine.quoted(name))\npages:\n"
    for (path, anchors) in found.sorted(by: { $0.key < $1.key }) {
      text += "  - path: \(path)\n"
      if !anchors.isEmpty {
        text += "    anchors: [\(anchors.map(PlainLine.quoted).joined(separator: ", "))]\n"
      }
    }
    if !hub.registers.isEmpty {
      text += "registers: [\(hub.registers.map(\.rawValue).joined(separator: ", "))]\n"
    }
    for register in hub.registers { text += SharedRecordText(register, of: value).text }
    title = name
    pages = found.count
    self.bytes = HubCopySeal.sealed(
      text, about: "What links need of \(hub.fileAddress): 'plait hubs update' writes it.")
    guard self.bytes.count <= ContentLimits().dataBytes else { throw .tooMuch }
  }

  /// The path of the Markdown file that a page was made of, or `nil` when it can be none.
  private static func path(of output: String) -> String? {
    guard output.hasSuffix(".html"), FileName.isSafe(output),
      let path = PagePath(String(output.dropLast(5)) + ".md")
    else { return nil }
    return path.text
  }

  private static func anchors(_ headings: [JSONValue]) -> [String] {
    var known: Set<String> = []
    return headings.prefix(HubCopySchema.mostAnchors).compactMap { heading in
      guard let anchor = heading["anchor"]?.text, let line = PlainLine.of(anchor), line == anchor,
        !anchor.contains(where: \.isWhitespace), known.insert(anchor).inserted
      else { return nil }
      return anchor
    }
  }
}
