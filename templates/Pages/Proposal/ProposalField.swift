/// A field of a form in which readers propose a page.
public struct ProposalField: Sendable, Hashable {
  /// Its name in the file.
  public var name: String
  /// What readers see as its name.
  public var label: String
  /// A sentence that says what to write.
  public var help: String
  /// What it might say.
  public var example: String
  /// Whether a page is not in order without it.
  public var isNeeded: Bool
  /// How it is asked for.
  public var control: ProposalControl

  /// Creates the value from its parts.
  public init(
    name: String, label: String, help: String = "", example: String = "", isNeeded: Bool = false,
    control: ProposalControl
  ) {
    self.name = name
    self.label = label
    self.help = help
    self.example = example
    self.isNeeded = isNeeded
    self.control = control
  }
}

/// How a field is asked for, and what it may hold.
public indirect enum ProposalControl: Sendable, Hashable {
  /// A line of text of so many characters at most.
  case line(most: Int?)
  /// Text of any number of lines, of so many characters at most.
  case text(most: Int?)
  /// A text of a form of its own.
  case formed(Form)
  /// A day.
  case date
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// One of a few words.
  case choice([ProposalChoice])
  /// A key of what is kept under a name in ``ProposalForm/lists``, such as an organisation.
  case key(String)
  /// Values of one sort, so many of them.
  case list(ProposalControl, count: ClosedRange<Int>)
  /// Fields that belong together; those in `rows` stand in a line each, of which one is filled in.
  case group([ProposalField], rows: [[String]])
  /// A choice under the name of `tag`, and for each word the fields that go with it.
  case variants(tag: ProposalField, [ProposalVariant])

  /// A form that a text has.
  public enum Form: String, Sendable {
    /// A number, with or without decimals.
    case number
    /// The path of a page.
    case path
    /// A web address.
    case url
    /// An e-mail address.
    case email
    /// The code of a language.
    case language
  }
}

/// A word to choose.
public struct ProposalChoice: Sendable, Hashable {
  /// As the file has it.
  public var value: String
  /// As readers see it.
  public var label: String

  /// Creates the value from its parts.
  public init(_ value: String, _ label: String) {
    self.value = value
    self.label = label
  }
}

/// The fields that go with a word.
public struct ProposalVariant: Sendable, Hashable {
  /// The word.
  public var name: String
  /// The fields.
  public var fields: [ProposalField]

  /// Creates the value from its parts.
  public init(_ name: String, _ fields: [ProposalField]) {
    self.name = name
    self.fields = fields
  }
}
