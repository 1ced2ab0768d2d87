import Hypertext

/// A term and its description in a list of facts, or nothing when there is no value.
func fact(_ name: HTML, _ value: HTML?) -> HTML {
  guard let value, !value.isEmpty else { return .empty }
  return "<div><dt>\(name)</dt><dd>\(value)</dd></div>\n"
}

/// Further facts in a list of facts.
func facts(_ facts: [FactView]) -> HTML {
  facts.map { item in
    fact("\(item.name)", item.href.map { "<a href=\"\($0)\">\(item.value)</a>" } ?? "\(item.value)")
  }.joined()
}
