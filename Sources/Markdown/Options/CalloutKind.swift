/// A kind of call-out: the word of its marker, and what is made of it.
public struct CalloutKind: Sendable, Hashable {
  /// What a call-out becomes.
  enum Form {
    /// A box with the name of its kind.
    case box
    /// A quotation, which may end in who said it.
    case quotation
    /// A text that unfolds; several in a run belong together.
    case fold
  }

  /// The word of its marker in small letters, also the end of its class: `note`.
  public let key: String
  /// What readers see as its name in English; nothing where they see none.
  public let english: String
  let form: Form

  /// The word as markers have it: `NOTE`.
  public var name: String { key.uppercased() }

  private init(_ key: String, _ english: String, _ form: Form = .box) {
    self.key = key
    self.english = english
    self.form = form
  }

  /// All kinds: the only place that knows them by name.
  public static let all = [
    CalloutKind("note", "Note"), CalloutKind("tip", "Tip"), CalloutKind("important", "Important"),
    CalloutKind("warning", "Warning"), CalloutKind("caution", "Caution"),
    CalloutKind("quote", "", .quotation), CalloutKind("details", "Details", .fold),
  ]
}
