public import Basics
public import Diagnostics
public import FrontMatter

/// What a case study says in structured facts; a class for the reason that ``Page`` is one.
public final class CaseStudy: Sendable {
  /// The key of the organisation that it is about.
  public let organisation: Positioned<String>
  /// Keys of other organisations on the page.
  public let also: [Positioned<String>]
  /// When it happened, in words.
  public let period: String?
  /// Where in the organisation it happened.
  public let setting: String?
  /// A short label of what was done.
  public let model: String?
  /// The key of the group into which that falls.
  public let approach: String?
  /// What its claims rest on.
  public let evidence: Evidence
  /// Figures, each with who measured it and how many.
  public let measures: [Measure]
  /// What the organisation has set, such as a range for each grade.
  public let arrangements: [Arrangement]
  /// What others can learn from it.
  public let lessons: [String]
  /// What is not known.
  public let limits: [String]
  /// Why the organisation may be named.
  public let consent: Consent?
  /// Where the address stands at which it says so.
  public let consentURLRange: SourceRange?
  /// Where the day stands on which somebody agreed.
  public let consentDateRange: SourceRange?

  /// The structured facts of a case study; without its organisation, which then is an error of its own, it
  /// still is one, so that its other facts are checked in the same run.
  init(_ record: Record, file: String) {
    organisation = record.positionedText("organisation") ?? Positioned("", at: record.range)
    also = record.positionedTexts("also")
    period = record.text("period")
    setting = record.text("setting")
    model = record.text("model")
    approach = record.text("approach")
    evidence = record.text("evidence").flatMap(Evidence.init) ?? .reported
    lessons = record.texts("lessons")
    limits = record.texts("limits")
    measures = record.records("measures").map { Measure($0, file: file) }
    arrangements = record.records("arrangements").map(Arrangement.init)
    consent = record.record("consent").flatMap(Consent.init)
    consentURLRange = record.record("consent")?.range(of: "url")
    consentDateRange = record.record("consent")?.range(of: "date")
  }

  /// Something that was measured, with who did and how many it rests on.
  public struct Measure: Sendable {
    /// What was measured.
    public let name: String
    /// What it was found to be, and what that is compared with.
    public let figures: Figures
    /// The unit of the figures.
    public let unit: String?
    /// How many people or records it rests on, in words.
    public let count: String?
    /// Who measured it.
    public let by: String?
    /// When it was measured, in words.
    public let date: String?
    /// The key of the source that gives it.
    public let source: String?
    /// Where the measure stands in the file.
    public let place: FieldPlace
  }

  /// What was found, by what it is compared with. All figures are as written.
  public enum Figures: Sendable, Hashable {
    /// Before and after; one of the two may be unknown.
    case change(before: String?, after: String?)
    /// Of those who do without something and of those who have it; one of the two may be unknown.
    case contrast(without: String?, with: String?)
    /// One figure, compared with nothing.
    case single(String)
    /// No figure, or figures that do not belong together, by the names of their fields.
    case unclear([String])
  }

  /// Something that an organisation has set, which is not a result.
  public struct Arrangement: Sendable {
    /// What is set.
    public let name: String
    /// What it is set to, as written.
    public let value: String
    /// The unit of the value.
    public let unit: String?
    /// The key of the source that gives it.
    public let source: String?
  }

  /// Why an organisation may be named.
  public enum Consent: Sendable {
    /// Who made the facts public.
    public enum Author: String, Sendable, CaseIterable {
      /// The organisation itself.
      case organisation
      /// Anybody else: a newspaper, researchers.
      case other
    }

    /// The facts are public, at this address.
    case publicSource(url: String, by: Author)
    /// A person of the organisation agreed on a date.
    case confirmed(on: CalendarDate, by: String)
  }
}

/// What the claims of a case study rest on.
public enum Evidence: String, Sendable, Hashable, CaseIterable {
  /// Someone counted, and how and how many is known.
  case measured
  /// Someone independent looked, and nothing was counted.
  case studied
  /// The organisation or its supplier says so.
  case reported
  /// Not done yet, or a policy only.
  case plan
}

extension CaseStudy {
  /// Whether it names no organisation, where `anonymous` are those that their sources do not name.
  public func namesNobody(_ anonymous: Set<String>) -> Bool {
    anonymous.contains(organisation.value) && also.allSatisfy { anonymous.contains($0.value) }
  }
}
