/// A form to fill in, with results that formulas work out: a worksheet, or the statements of a self-assessment.
public struct WorksheetView: Sendable, Hashable {
  /// What the answers are kept under on the reader's device: the hub, and the page in it. Without it they are not kept.
  public var storageKey: String?
  /// The fields by section.
  public var sections: [WorksheetSection]
  /// What is worked out.
  public var results: [WorksheetResult]
  /// Whether the sections are ranked by the mean of their answers: a self-assessment.
  public var ranksSections: Bool

  /// Creates the value from its parts.
  public init(
    storageKey: String?, sections: [WorksheetSection], results: [WorksheetResult] = [],
    ranksSections: Bool = false
  ) {
    self.storageKey = storageKey
    self.sections = sections
    self.results = results
    self.ranksSections = ranksSections
  }
}

/// Fields that belong together.
public struct WorksheetSection: Sendable, Hashable {
  /// What they are about.
  public var title: String
  /// The section's id.
  public var anchor: String
  /// What to mind.
  public var hint: String?
  /// The fields.
  public var fields: [WorksheetField]
  /// What to read about it.
  public var help: [Link]

  /// Creates the value from its parts.
  public init(
    title: String, anchor: String, hint: String? = nil, fields: [WorksheetField], help: [Link] = []
  ) {
    self.title = title
    self.anchor = anchor
    self.hint = hint
    self.fields = fields
    self.help = help
  }
}

/// Something to fill in.
public struct WorksheetField: Sendable, Hashable {
  /// What it can hold.
  public indirect enum Form: Sendable, Hashable {
    /// A number between bounds, as they are written in digits.
    case number(unit: String?, least: String?, most: String?)
    /// Words on so many lines.
    case text(lines: Int)
    /// One of several options.
    case choice([Option])
    /// One of the labels of a scale, lowest first.
    case scale([Option])
    /// A day.
    case date
    /// Rows of further fields, so many of them to begin with.
    case rows([WorksheetField], count: Int)
  }

  /// Something to choose.
  public struct Option: Sendable, Hashable {
    /// What it is called.
    public var label: String
    /// What it stands for in formulas, as JSON; nil where that is what it is called.
    public var means: String?

    /// Creates the value from its parts.
    public init(_ label: String, means: String? = nil) {
      self.label = label
      self.means = means
    }
  }

  /// The name by which formulas refer to it.
  public var name: String
  /// What to fill in.
  public var label: String
  /// How to do that.
  public var hint: String?
  /// What it can hold.
  public var form: Form

  /// Creates the value from its parts.
  public init(name: String, label: String, hint: String? = nil, form: Form) {
    self.name = name
    self.label = label
    self.hint = hint
    self.form = form
  }
}

/// A value that is worked out.
public struct WorksheetResult: Sendable, Hashable {
  /// The name by which formulas refer to it.
  public var name: String
  /// What it is.
  public var label: String
  /// How to read it.
  public var hint: String?
  /// What it is of: `number`, `truth`, `text` or `date`.
  public var type: String
  /// The unit.
  public var unit: String?
  /// How many decimals are shown, where that is said.
  public var decimals: Int?
  /// The formula as the script reads it.
  public var formula: String
  /// The formula in the words of the form.
  public var working: String
  /// Words for ranges of the value, from the lowest, each with the number below which they hold.
  public var says: [Saying]

  /// Words for a range of values.
  public struct Saying: Sendable, Hashable {
    /// The value below which they hold, in digits; `nil` for all that is left.
    public var below: String?
    /// The words.
    public var text: String

    /// Creates the value from its parts.
    public init(below: String?, text: String) {
      self.below = below
      self.text = text
    }
  }

  /// Creates the value from its parts.
  public init(
    name: String, label: String, hint: String? = nil, type: String, unit: String? = nil,
    decimals: Int? = nil, formula: String, working: String, says: [Saying] = []
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.type = type
    self.unit = unit
    self.decimals = decimals
    self.formula = formula
    self.working = working
    self.says = says
  }
}
