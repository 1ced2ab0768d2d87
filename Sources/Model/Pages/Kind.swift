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

  /// A kind from its parts.
  init(
    _ key: String, name: String, plural: String, explanation: String, layout: Layout = .article,
    isForm: Bool = false, outline: [Outline.Section]
  ) {
    self.key = key
    self.name = name
    self.plural = plural
    self.explanation = explanation
    self.layout = layout
    self.isForm = isForm
    self.outline = Outline(sections: outline)
  }

  /// Whether both have the same key.
  public static func == (left: Kind, right: Kind) -> Bool { left.key == right.key }

  /// Feeds the key.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

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
  /// Their keys.
  public var keys: [String] { all.map(\.key) }

  /// Kinds in their order, at least one.
  init(_ all: [Kind]) { self.all = all }

  /// The kind with a key.
  public subscript(key: String) -> Kind? { all.first { $0.key == key } }

  /// The kind as which a page is read that names none, or one that the hub does not have: without fields of its own,
  /// where there is such a kind, so that nobody is told that those are missing.
  var fallback: Kind { all.first { $0.layout == .article } ?? all[0] }
}
