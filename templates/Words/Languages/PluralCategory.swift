/// The form of a phrase that a number asks for, by the name that Unicode's CLDR has for it.
enum PluralCategory: String, Sendable, Hashable, CaseIterable {
  case zero
  case one
  case two
  case few
  case many
  case other

  /// What the key of a phrase in this form ends with, such as `One`.
  var ending: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
