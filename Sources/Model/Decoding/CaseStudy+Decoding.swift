import Diagnostics
import FrontMatter

extension CaseStudy.Measure {
  init(_ record: Record, file: String) {
    name = record.text("name") ?? ""
    figures = CaseStudy.Figures(record)
    unit = record.text("unit")
    count = record.text("n")
    by = record.text("by")
    date = record.text("date")
    source = record.text("source")
    place = FieldPlace(file: file, range: record.range(of: "name") ?? record.range)
  }
}

extension CaseStudy.Figures {
  /// The fields of a measure that go together: a measure has figures in those of one row.
  public static let rows = [["before", "after"], ["without", "with"], ["value"]]

  fileprivate init(_ record: Record) {
    let written = Self.rows.joined().filter { record.text($0) != nil }
    switch written {
    case ["before"], ["after"], ["before", "after"]:
      self = .change(before: record.text("before"), after: record.text("after"))
    case ["without"], ["with"], ["without", "with"]:
      self = .contrast(without: record.text("without"), with: record.text("with"))
    case ["value"]: self = .single(record.text("value") ?? "")
    default: self = .unclear(written)
    }
  }
}

extension CaseStudy.Arrangement {
  init(_ record: Record) {
    name = record.text("name") ?? ""
    value = record.text("value") ?? ""
    unit = record.text("unit")
    source = record.text("source")
  }
}

extension CaseStudy.Consent {
  init?(_ record: Record) {
    switch record.text("kind") {
    case "public-source":
      // Without a word on who made them public, nothing is claimed of that.
      self = .publicSource(
        url: record.text("url") ?? "", by: record.text("by").flatMap(Author.init) ?? .other)
    case "confirmed":
      guard let date = record.date("date") else { return nil }
      self = .confirmed(on: date, by: record.text("by") ?? "")
    default: return nil
    }
  }
}
