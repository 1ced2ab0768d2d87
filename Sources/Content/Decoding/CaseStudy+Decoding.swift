import Diagnostics
import FrontMatter

extension CaseStudy {
  /// The structured facts of a case study, or `nil` when it does not say who it is about.
  init?(_ record: Record, file: String) {
    guard let organisation = record.positionedText("organisation") else { return nil }
    self.organisation = organisation
    also = record.positionedTexts("also")
    period = record.text("period")
    setting = record.text("setting")
    model = record.text("model")
    evidence = record.text("evidence").flatMap(Evidence.init) ?? .reported
    lessons = record.texts("lessons")
    limits = record.texts("limits")
    measures = record.records("measures").map { Measure($0, file: file) }
    consent = record.record("consent").flatMap(Consent.init)
  }
}

extension CaseStudy.Measure {
  fileprivate init(_ record: Record, file: String) {
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
  fileprivate init?(_ record: Record) {
    switch record.text("kind") {
    case "public-source": self = .publicSource(url: record.text("url") ?? "")
    case "confirmed":
      guard let date = record.date("date") else { return nil }
      self = .confirmed(on: date, by: record.text("by") ?? "")
    default: return nil
    }
  }
}
