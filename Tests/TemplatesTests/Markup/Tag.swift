/// A start or end tag of a page.
struct Tag: Equatable {
  /// The element, in lower case.
  let name: String
  /// Whether it is an end tag.
  let isEnd: Bool
  /// The attributes in order, with their values as text.
  let attributes: [(name: String, value: String)]
  /// Where the tag begins, as an offset in the page's bytes.
  let offset: Int

  subscript(attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  /// The element with the names of its attributes, such as `a href rel`.
  var shape: String {
    ([(isEnd ? "/" : "") + name] + attributes.map(\.name)).joined(separator: " ")
  }

  static func == (a: Tag, b: Tag) -> Bool { a.shape == b.shape }
}
