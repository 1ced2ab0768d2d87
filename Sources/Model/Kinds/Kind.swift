import FrontMatter

/// A kind of resource: what it is called, what its pages may hold and what they look like.
///
/// A class of constants for the reason that ``Page`` is one: every resource holds its kind. Two kinds are the same when
/// their keys are.
public final class Kind: Sendable, Hashable {
  /// What front matter writes, and what addresses are made of.
  public let key: String
  /// What one page of the kind is called in a sentence of the program.
  public let name: String
  /// What several are called.
  public let plural: String
  /// What it is, for somebody who has to choose: words that go on after a colon.
  public let explanation: String
  /// What its pages look like, and which facts they have of their own.
  public let layout: Layout
  /// Whether its pages are forms to fill in, whose numbers are examples and rest on no source.
  public let isForm: Bool
  /// The headings that a new page has.
  public let outline: Outline
  /// What readers see of it where the hub says so, and not the words of the interface.
  public let shown: Shown?
  /// What its pages are in the terms of schema.org, beside learning resources.
  public let schemaType: String
  /// The fields that the hub declares for it.
  public let fields: [DeclaredField]

  /// A kind from its parts.
  init(
    _ key: String, name: String, plural: String, explanation: String, layout: Layout = .article,
    isForm: Bool = false, outline: [Outline.Section], shown: Shown? = nil,
    schemaType: String = "Article", fields: [DeclaredField] = []
  ) {
    self.key = key
    self.name = name
    self.plural = plural
    self.explanation = explanation
    self.layout = layout
    self.isForm = isForm
    self.outline = Outline(sections: outline)
    self.shown = shown
    self.schemaType = schemaType
    self.fields = fields
  }

  /// The name in a sentence, with its article.
  public var phrase: String {
    ("aeiou".contains(name.lowercased().prefix(1)) ? "an " : "a ") + name
  }

  /// Whether both have the same key.
  public static func == (left: Kind, right: Kind) -> Bool { left.key == right.key }

  /// Feeds the key.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// What readers see of a kind as its hub declares it; what it leaves out is taken from the words of the interface.
  public struct Shown: Sendable {
    /// What one page of it is called.
    public let name: String?
    /// What several are called.
    public let plural: String?
    /// What it is, in one sentence.
    public let summary: String?
  }

  /// What pages look like, with the facts that belong to it.
  public enum Layout: String, Sendable, CaseIterable {
    /// A text with what it is filed under.
    case article
    /// What a named organisation did, with structured facts before the text.
    case caseStudy = "case-study"
    /// Statements by which a team judges itself, as a form.
    case assessment
  }
}

/// The kinds of resource that a hub has, in the order in which lists show them.
public struct Kinds: Sendable {
  /// The kinds.
  public let all: [Kind]
  /// The kind of pages that name none, where there is one.
  public let standard: Kind?
  /// Whether there are several, so that readers are told which a page is of.
  public var areSeveral: Bool { all.count > 1 }
  /// Their keys.
  public var keys: [String] { all.map(\.key) }

  /// Kinds in their order, at least one.
  init(_ all: [Kind], standard: Kind? = nil) {
    self.all = all
    self.standard = standard
  }

  /// The kind with a key.
  public subscript(key: String) -> Kind? { all.first { $0.key == key } }

  /// The same with the usual kinds that are not among them.
  package var withUsual: Kinds {
    Kinds(all + Kinds.usual.all.filter { self[$0.key] == nil }, standard: standard)
  }

  /// The kind as which a page is read that names none, or one that the hub does not have: the one that asks for least,
  /// so that nobody is told what else would be missing.
  var fallback: Kind {
    let plain = all.filter { $0.layout == .article }
    return plain.first { !$0.fields.contains { $0.field.isRequired } } ?? plain.first ?? all[0]
  }
}
