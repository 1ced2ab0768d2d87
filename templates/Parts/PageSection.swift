import Hypertext

/// A part of a page, which the list of contents names when it has a heading and anything in it.
struct PageSection {
  /// The id of its heading and what that says; nothing for a part without a heading.
  let heading: (anchor: HTML, title: HTML)?
  /// The part with its heading, or nothing.
  let markup: HTML

  /// A part under a heading of the second level; `markup` is given the heading's id and what it says.
  init(_ anchor: HTML, _ title: HTML, _ markup: (_ anchor: HTML, _ title: HTML) -> HTML) {
    heading = (anchor, title)
    self.markup = markup(anchor, title)
  }

  /// A part without a heading.
  init(unnamed markup: HTML) {
    heading = nil
    self.markup = markup
  }
}

extension [PageSection] {
  /// The parts one after the other.
  var markup: HTML { map(\.markup).joined() }
}
