import Basics
import Diagnostics
import Markdown
import Model

// What is kept of a page's body. Whatever is added to ``BodyOutline`` has to be added here, and in
// `CacheReader+Outline`.
extension CacheWriter {
  /// All of a body's outline but what is wrong with it.
  mutating func write(outline body: BodyOutline) {
    write(body.headings) { writer, heading in
      writer.write(heading.level)
      writer.write(heading.text)
      writer.write(heading.anchor)
      writer.write(heading.range)
    }
    write(body.links) { writer, link in
      writer.write(link.destination)
      writer.write(link.text)
      writer.write(link.title)
      writer.write(link.kind.code)
      writer.write(link.range)
    }
    write(body.images) { writer, image in
      writer.write(image.destination)
      writer.write(image.alt)
      writer.write(image.title)
      writer.write(image.range)
      writer.write(image.isFigure)
      writer.write(image.isDecorative)
    }
    write(body.citations) { writer, citation in
      writer.write(citation.key)
      writer.write(citation.locator)
      writer.write(citation.range)
      writer.write(citation.groupCount)
    }
    write(body.terms) { $0.write(Int($1)) }
    write(body.wordCount)
  }

  mutating func write(_ chart: Chart) {
    write(chart.form.rawValue)
    write(chart.title)
    for text in [chart.subtitle, chart.unit, chart.source, chart.note, chart.file?.text] {
      write(text)
    }
    write(chart.labels) { $0.write($1) }
    write(chart.series) { writer, series in
      writer.write(series.name)
      writer.write(series.values) { writer, value in
        writer.write(value != nil)
        if let value { writer.write(value.bitPattern) }
      }
      writer.write(series.texts) { $0.write($1) }
    }
  }

  mutating func write(_ signature: TextSignature) {
    write(signature.words) { writer, word in
      writer.write(UInt64(word.hash))
      writer.write(UInt64(word.count))
    }
  }

  mutating func write(_ range: SourceRange) {
    write(range.lowerBound)
    write(range.upperBound - range.lowerBound)
  }
}

extension Link.Kind {
  fileprivate var code: Int {
    switch self {
    case .relative: 0
    case .fragment: 1
    case .absolute: 2
    case .autolink: 3
    }
  }

  init?(code: Int) {
    switch code {
    case 0: self = .relative
    case 1: self = .fragment
    case 2: self = .absolute
    case 3: self = .autolink
    default: return nil
    }
  }
}
