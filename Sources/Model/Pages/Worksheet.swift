public import FrontMatter
public import Worksheets

/// A form of a page that is filled in on the device or on paper, with results that formulas work out of it.
///
/// A self-assessment is one whose fields are statements on one scale, and whose sections are ranked by their means.
public struct Worksheet: Sendable {
  /// Fields that belong together.
  public struct Section: Sendable {
    /// What they are about.
    public let title: String
    /// What to mind, in a sentence or two.
    public let hint: String?
    /// The fields in order.
    public let fields: [Field]
    /// Pages that help with it, as relative paths.
    public let help: [Positioned<String>]
  }

  /// Something to fill in.
  public struct Field: Sendable {
    /// What it can hold.
    public indirect enum Form: Sendable {
      /// A number, with its unit and bounds.
      case number(unit: String?, least: Positioned<Double>?, most: Positioned<Double>?)
      /// Words on so many lines.
      case text(lines: Int)
      /// One of several options, each of which may stand for a number.
      case choice([String], values: Positioned<[Double]>)
      /// One of the labels of a scale, which count from 1.
      case scale([String])
      /// A day.
      case date
      /// Rows of further fields, so many of them to begin with.
      case rows([Field], count: Int)
    }

    /// The name by which formulas refer to it, with its place.
    public let key: Positioned<String>
    /// What to fill in.
    public let label: String
    /// How to do that.
    public let hint: String?
    /// What it can hold.
    public let form: Form
  }

  /// A value that a formula gives.
  public struct Result: Sendable {
    /// Words for a range of values.
    public struct Saying: Sendable {
      /// The value below which they hold; `nil` where they hold for all that are left.
      public let below: Double?
      /// The words.
      public let text: String
      /// The place of both.
      public let place: Positioned<String>
    }

    /// The name by which other formulas refer to it, with its place.
    public let key: Positioned<String>
    /// What it is.
    public let label: String
    /// How to read it.
    public let hint: String?
    /// The formula as it was written.
    public let formula: Positioned<String>
    /// How many decimals are shown; `nil` for as many as there are, at most two.
    public let decimals: Int?
    /// Words for ranges, from the lowest.
    public let says: [Saying]
  }

  /// The fields by section.
  public let sections: [Section]
  /// The results in order.
  public let results: [Result]
  /// The formulas of the results, checked.
  public let workings: Workings
  /// Whether the sections are ranked by the mean of their answers: a self-assessment.
  public let ranksSections: Bool

  init(sections: [Section], results: [Result], units: [String?], ranksSections: Bool) {
    self.sections = sections
    self.results = results
    self.ranksSections = ranksSections
    workings = Workings(
      of: zip(results, units).map { NamedFormula($0.key.value, $0.formula.value, unit: $1) },
      with: sections.flatMap(\.fields).flatMap(\.symbols))
  }

  /// All fields, the columns of rows not among them.
  public var fields: [Field] { sections.flatMap(\.fields) }

  /// The labels that readers see by the names of formulas.
  public var labels: [String: String] {
    var labels: [String: String] = [:]
    for field in fields {
      labels[field.key.value] = field.label
      guard case .rows(let columns, _) = field.form else { continue }
      for column in columns { labels["\(field.key.value).\(column.key.value)"] = column.label }
    }
    for result in results { labels[result.key.value] = result.label }
    return labels
  }
}

extension Worksheet.Field {
  /// What formulas call it, and its columns.
  fileprivate var symbols: [Symbol] {
    let name = key.value
    switch form {
    case .number(let unit, _, _): return [Symbol(name, .number, unit: unit)]
    case .text: return [Symbol(name, .text)]
    case .choice(let options, let values):
      return [values.value.isEmpty ? Symbol(name, .text, options: options) : Symbol(name, .number)]
    case .scale: return [Symbol(name, .number)]
    case .date: return [Symbol(name, .date)]
    case .rows(let columns, _):
      return columns.flatMap(\.symbols).map {
        Symbol("\(name).\($0.name)", $0.type, unit: $0.unit, options: $0.options)
      }
    }
  }
}
