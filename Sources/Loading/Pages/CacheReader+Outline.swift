import Basics
import Diagnostics
import Markdown
import Model

extension CacheReader {
  /// A body without its markup.
  mutating func outline() throws(Damaged) -> BodyOutline {
    var body = BodyOutline()
    body.headings = try list { reader throws(Damaged) in
      Heading(
        level: try reader.number(), text: try reader.text(), anchor: try reader.text(),
        range: try reader.sourceRange())
    }
    body.links = try list { reader throws(Damaged) in
      let (destination, text, title) = (try reader.text(), try reader.text(), try reader.text())
      guard let kind = Link.Kind(code: try reader.number()) else { throw Damaged() }
      return Link(
        destination: destination, text: text, title: title, kind: kind,
        range: try reader.sourceRange())
    }
    body.images = try list { reader throws(Damaged) in
      Image(
        destination: try reader.text(), alt: try reader.text(), title: try reader.text(),
        range: try reader.sourceRange(), isFigure: try reader.flag(),
        isDecorative: try reader.flag())
    }
    body.citations = try list { reader throws(Damaged) in
      Citation(
        key: try reader.text(), locator: try reader.text(), range: try reader.sourceRange(),
        groupCount: try reader.number())
    }
    body.terms = try list { reader throws(Damaged) in
      Int32(truncatingIfNeeded: try reader.number())
    }
    body.wordCount = try number()
    return body
  }

  mutating func chart() throws(Damaged) -> Chart {
    guard let form = Chart.Form(rawValue: try text()) else { throw Damaged() }
    return Chart(
      form: form, title: try text(), subtitle: try optionalText(), unit: try optionalText(),
      source: try optionalText(), note: try optionalText(),
      file: try optionalText().flatMap(PagePath.init),
      labels: try list { reader throws(Damaged) in try reader.text() },
      series: try list { reader throws(Damaged) in
        Chart.Series(
          name: try reader.text(),
          values: try reader.list { reader throws(Damaged) in
            try reader.flag() ? Double(bitPattern: try reader.unsigned()) : nil
          },
          texts: try reader.list { reader throws(Damaged) in try reader.text() })
      })
  }

  mutating func signature() throws(Damaged) -> TextSignature {
    TextSignature(
      words: try list { reader throws(Damaged) in
        TextSignature.Word(
          hash: UInt32(truncatingIfNeeded: try reader.unsigned()),
          count: UInt16(truncatingIfNeeded: try reader.unsigned()))
      })
  }

  mutating func sourceRange() throws(Damaged) -> SourceRange {
    let lower = try number()
    let length = try number()
    guard lower >= 0, length >= 0, lower <= .max - length else { throw Damaged() }
    return SourceRange(lower..<lower + length)
  }
}
