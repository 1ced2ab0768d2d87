import Diagnostics
import FrontMatter

extension CaseStudy.Measure {
  init(_ record: Record, file: String) {
    name = record.text("name") ?? ""
    before = record.text("before")
    after = record.text("after")
    unit = record.text("unit")
    count = record.text("n")
    by = record.text("by")
    date = record.text("date")
    source = record.text("source")
    place = FieldPlace(file: file, range: record.range(of: "name") ?? record.range)
  }
}

extension CaseStudy.Consent {
  init?(_ record: Record) {
    switch record.text("kind") {
    case "public-source": self = .publicSource(url: record.text("url") ?? "")
    case "confirmed":
      guard let date = record.date("date") else { return nil }
      self = .confirmed(on: date, by: record.text("by") ?? "")
    default: return nil
    }
  }
}
