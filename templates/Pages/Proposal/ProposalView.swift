/// A page with a form in which readers write a page of the hub, to send it as a file.
public struct ProposalView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// What the form asks for.
  public var form: ProposalForm
  /// What the headings of the text are, each with a hint at what to write under it.
  public var headings: [ProposalChoice]
  /// An address to send the file to.
  public var email: Link?

  /// Creates the value from its parts.
  public init(
    page: PageView, form: ProposalForm, headings: [ProposalChoice], email: Link? = nil
  ) {
    self.page = page
    self.form = form
    self.headings = headings
    self.email = email
  }
}

/// What a form asks for, and what the script that checks it has to know.
public struct ProposalForm: Sendable, Hashable {
  /// The kind of page, with what readers see as its name.
  public var kind: ProposalChoice
  /// Whether pages of the kind are case studies, whose figures and consent are checked.
  public var isCaseStudy: Bool
  /// The language of the hub, by its code.
  public var language: String
  /// What a draft is kept under on the reader's device: the hub, and the form in it.
  public var storageKey: String
  /// The parts of the form, in order.
  public var parts: [ProposalPart]
  /// The strands by their folders.
  public var strands: [ProposalChoice]
  /// Registers to which records may be added.
  public var registers: [ProposalRegister]
  /// Keys to choose from, by what they name.
  public var lists: [ProposalList]
  /// The keys of organisations that their sources do not name.
  public var anonymous: [String]
  /// The fields of a measure of which one row is filled in.
  public var rows: [[String]]
  /// The short names of other hubs, with which links may begin.
  public var hubs: [String]

  /// Creates the value from its parts.
  public init(
    kind: ProposalChoice, isCaseStudy: Bool, language: String, storageKey: String,
    parts: [ProposalPart],
    strands: [ProposalChoice],
    registers: [ProposalRegister], lists: [ProposalList],
    anonymous: [String], rows: [[String]], hubs: [String] = []
  ) {
    self.kind = kind
    self.isCaseStudy = isCaseStudy
    self.language = language
    self.storageKey = storageKey
    self.parts = parts
    self.strands = strands
    self.registers = registers
    self.lists = lists
    self.anonymous = anonymous
    self.rows = rows
    self.hubs = hubs
  }
}

/// A part of a form, which is filled in by itself.
public struct ProposalPart: Sendable, Hashable {
  /// What it is about.
  public enum Subject: Sendable, Hashable, CaseIterable {
    /// The title, and where the page is filed.
    case about
    /// Who did it, where and when.
    case who
    /// What was done.
    case done
    /// What was measured.
    case measured
    /// What is not known.
    case unknown
    /// What the page rests on.
    case sources
    /// The text of the page.
    case text
    /// Why somebody may be named.
    case consent
    /// Facts that only this hub, or only this kind, asks for.
    case other
    /// What editors mostly fill in.
    case editors
  }

  /// What it is about.
  public var subject: Subject
  /// Its fields.
  public var fields: [ProposalField]
  /// The register to which records may be added in this part.
  public var register: ProposalRegister?

  /// Creates the value from its parts.
  public init(
    _ subject: Subject, _ fields: [ProposalField], register: ProposalRegister? = nil
  ) {
    self.subject = subject
    self.fields = fields
    self.register = register
  }
}

/// A register of the hub, to which somebody who writes a page may add what it does not have.
public struct ProposalRegister: Sendable, Hashable {
  /// What its keys name, such as `organisation`.
  public var keys: String
  /// Its file below the content folder.
  public var file: String
  /// The fields of its records, that of the key first.
  public var fields: [ProposalField]
  /// The fields of which a new key is made.
  public var keyFields: [String]

  /// Creates the value from its parts.
  public init(keys: String, file: String, fields: [ProposalField], keyFields: [String]) {
    self.keys = keys
    self.file = file
    self.fields = fields
    self.keyFields = keyFields
  }
}

/// Keys of the hub to choose from.
public struct ProposalList: Sendable, Hashable {
  /// What they name.
  public var name: String
  /// The keys with the names that readers see.
  public var keys: [ProposalChoice]

  /// Creates the value from its parts.
  public init(_ name: String, _ keys: [ProposalChoice]) {
    self.name = name
    self.keys = keys
  }
}
