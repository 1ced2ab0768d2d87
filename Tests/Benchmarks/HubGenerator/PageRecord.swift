/// What other pages need to know of a resource in order to lead to it.
struct PageRecord {
  /// The number of its strand.
  let strand: Int
  /// The number of its folder inside the strand.
  let folder: Int
  /// Its file's name without the ending, which is also its title in another form.
  let name: String
  let title: String
  let kind: Kind
  /// Its first heading, in the form in which it is written.
  let heading: String

  /// The id of the first heading.
  var anchor: String {
    heading.lowercased().split(separator: " ").joined(separator: "-")
  }
}
