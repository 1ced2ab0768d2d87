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

  /// The word of its marker in small letters: `note`.
  public let key: String
  /// What readers see as its name, in English for the usual kinds; nothing where they see none.
  public let label: String
  /// The key of the usual kind that it looks like, which is the end of its class.
  let look: String
  let form: Form

  /// The word as markers have it: `NOTE`.
  public var name: String { key.uppercased() }

  private init(_ key: String, _ label: String, _ form: Form = .box) {
    self.key = key
    self.label = label
    self.form = form
    look = key
  }

  /// A kind of a hub's own, which has the look and the form of the usual one with the key `like`, or of a note.
  public init(_ key: String, label: String, like: String?) {
    let model = Self.usual.first { $0.key == like } ?? Self.usual[0]
    self.key = key
    self.label = label
    form = model.form
    look = model.key
  }

  /// The kinds that every hub has: the only place that knows them by name.
  public static let usual = [
    CalloutKind("note", "Note"), CalloutKind("tip", "Tip"), CalloutKind("important", "Important"),
    CalloutKind("warning", "Warning"), CalloutKind("caution", "Caution"),
    CalloutKind("quote", "", .quotation), CalloutKind("details", "Details", .fold),
  ]

  /// The usual kinds that others can be like: those whose name readers see.
  public static let models = usual.filter { !$0.label.isEmpty }
}
