/// What libyaml said when it gave up; places are character offsets.
struct SyntaxError: Error {
  /// A byte, counted from the first, that is not UTF-8 or is a forbidden character.
  struct BadCharacter {
    let offset: Int
    let value: Int
  }

  /// libyaml's own words; never shown.
  let problem: String
  let place: Int
  /// Where what it was reading began.
  let contextPlace: Int?
  let badCharacter: BadCharacter?
}
