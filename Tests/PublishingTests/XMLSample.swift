import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A file that a strict parser took for XML, with the text of its elements.
final class XMLSample: NSObject, XMLParserDelegate {
  private var path: [String] = []
  private var found: [(path: String, text: String)] = []
  private var open: [String] = []

  init(_ text: String?) throws {
    super.init()
    let parser = XMLParser(data: Data(try #require(text).utf8))
    parser.delegate = self
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  /// The texts of the elements at a path from the root, in order.
  func texts(_ path: String) -> [String] {
    found.filter { $0.path == path }.map(\.text)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    path.append(name)
    open.append("")
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !open.isEmpty { open[open.count - 1] += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    found.append((path.joined(separator: "/"), open.removeLast()))
    path.removeLast()
  }
}
