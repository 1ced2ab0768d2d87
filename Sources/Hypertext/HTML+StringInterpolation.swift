extension HTML {
  /// Gathers a literal's parts: what is written is markup, what is interpolated is text.
  public struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    /// An empty interpolation with room for the parts announced.
    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    /// Appends what the template's author wrote.
    public mutating func appendLiteral(_ literal: StaticString) {
      if literal.hasPointerRepresentation {
        unsafe bytes.append(
          contentsOf: UnsafeBufferPointer(
            start: literal.utf8Start, count: literal.utf8CodeUnitCount))
      } else {
        bytes.append(contentsOf: String(literal.unicodeScalar).utf8)
      }
    }

    /// Appends text, escaped.
    public mutating func appendInterpolation(_ text: String) {
      bytes.appendEscaped(text.utf8)
    }

    /// Appends text, escaped, or nothing.
    public mutating func appendInterpolation(_ text: String?) {
      if let text { bytes.appendEscaped(text.utf8) }
    }

    /// Appends a whole number in decimal digits.
    public mutating func appendInterpolation(_ number: Int) {
      bytes.append(contentsOf: String(number).utf8)
    }

    /// Appends markup.
    public mutating func appendInterpolation(_ html: HTML) {
      bytes.append(contentsOf: html.bytes)
    }

    /// Appends the bytes of markup in a range, which must not cut a tag or a character in two unless
    /// what follows repairs it.
    public mutating func appendInterpolation(_ html: HTML, _ range: Range<Int>) {
      bytes.append(contentsOf: html.bytes[range])
    }

    /// Appends markup, or nothing.
    public mutating func appendInterpolation(_ html: HTML?) {
      if let html { bytes.append(contentsOf: html.bytes) }
    }

    /// Appends the markup of a list, one element after the other.
    public mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { bytes.append(contentsOf: part.bytes) }
    }

    /// Appends markup when a condition holds.
    public mutating func appendInterpolation(if condition: Bool, _ html: @autoclosure () -> HTML) {
      if condition { bytes.append(contentsOf: html().bytes) }
    }

    /// Appends an address for an `href` or `src` attribute.
    public mutating func appendInterpolation(_ href: Href) {
      bytes.appendEscaped(href.text.utf8)
    }

    /// Appends JSON for the inside of a `<script>` of a data type.
    public mutating func appendInterpolation(_ json: JSON) {
      bytes.append(contentsOf: json.bytes)
    }
  }
}
