/// Markup, as UTF-8 bytes. A literal is markup; whatever is interpolated is text and is escaped.
///
///     let item: HTML = "<li>\(resource.title)</li>"
///
/// Literals are `StaticString`, so no run-time string can pass for markup. The one way round is
/// ``init(trusted:)``, which is easy to search for.
public struct HTML: Sendable, Hashable {
  /// The markup in UTF-8.
  public private(set) var bytes: [UInt8]

  /// No markup.
  public static let empty = HTML(trusted: [])

  /// Markup from bytes that are known to be safe: the output of the Markdown renderer or of a
  /// template, nothing else.
  public init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// Whether there is no markup.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Appends other markup.
  public mutating func append(_ other: HTML) {
    bytes.append(contentsOf: other.bytes)
  }
}

extension HTML: ExpressibleByStringInterpolation {
  /// Markup from a literal in a template.
  public init(stringLiteral literal: StaticString) {
    var interpolation = StringInterpolation(literalCapacity: 0, interpolationCount: 0)
    interpolation.appendLiteral(literal)
    bytes = interpolation.bytes
  }

  /// Markup from a literal with interpolated values.
  public init(stringInterpolation interpolation: StringInterpolation) {
    bytes = interpolation.bytes
  }
}

extension HTML: CustomStringConvertible {
  /// The markup as a string, for tests and messages.
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension Sequence where Element == HTML {
  /// The markup of all elements, one after the other.
  public func joined() -> HTML {
    var result = HTML.empty
    for element in self { result.append(element) }
    return result
  }
}

/// XML for feeds, site maps and drawings, built like ``HTML``: the five characters that are escaped are
/// those of XML 1.0, and the characters that it forbids are replaced.
public typealias XML = HTML
