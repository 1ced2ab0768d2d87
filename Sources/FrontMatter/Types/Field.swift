/// One field of a schema: its name, what it may hold, and what editors read about it.
public struct Field: Sendable, Hashable {
  /// The name before the colon.
  public let name: String
  /// What may stand in it.
  public let type: FieldType
  /// Whether it must be there and filled in.
  public let isRequired: Bool
  /// One plain sentence for editors, with a full stop: what to write here.
  public let help: String
  /// What may follow the colon, as it would be written.
  public let example: String
  /// Names that people use for the same thing elsewhere, so that a message can say the right one.
  public let otherNames: [String]
  /// Names that other programs use for something near it, each with what to write in its place.
  public let insteadOf: [String: String]
  /// Whether it holds a word that the fields beside it explain, which may be one such as 'TBC'.
  public let isTerm: Bool

  /// A field from all there is to say of it.
  public init(
    _ name: String, _ type: FieldType, isRequired: Bool = false, help: String, example: String,
    otherNames: [String] = [], insteadOf: [String: String] = [:], isTerm: Bool = false
  ) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.help = help
    self.example = example
    self.otherNames = otherNames
    self.insteadOf = insteadOf
    self.isTerm = isTerm
  }
}
