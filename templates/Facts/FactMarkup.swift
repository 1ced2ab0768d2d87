import Hypertext

/// Facts as sections with a heading each, in their order.
func factSections(_ facts: [Fact], _ words: Words, in part: PagePart = .whole) -> HTML {
  facts.map { fact -> HTML in
    switch fact.value {
    case .measures(let all): measures(all, words, in: part)
    case .arrangements(let all): arrangements(all, words, in: part)
    case .consent(let reason): "<p class=\"consent\">\(consent(reason, words))</p>\n"
    case .list(let items): section(of: items, fact.name, words, in: part)
    case .text, .texts, .links, .date, .minutes, .strand, .evidence:
      "<p>\(fact.name.markup(words)): \(fact.value, words)</p>\n"
    }
  }.joined()
}

/// The box at the top of a case study, with who, where and when.
func glance(_ facts: Facts, _ words: Words, in part: PagePart = .whole) -> HTML {
  let shown = facts.shown(.glance)
  if shown.isEmpty { return .empty }
  return """
    <section class="glance" aria-labelledby="\(part.labels("p.facts"))">
    \(part.heading("p.facts", words[.facts]))
    <dl>
    \(rows: shown, words)</dl>
    </section>

    """
}

/// The end of a page: who stands for it and since when, after other facts that are shown at `places`.
func credit(
  _ facts: Facts, after places: [FactName.Place] = [], _ words: Words, in part: PagePart = .whole
) -> HTML {
  let shown = places.flatMap(facts.shown) + facts.shown(.credit)
  if shown.isEmpty { return .empty }
  return """
    <section class="credit" aria-labelledby="\(part.labels("p.credit"))">
    \(part.heading("p.credit", words[.filedUnder]))
    <dl class="facts">
    \(rows: shown, words)</dl>
    </section>

    """
}

private func section(
  of items: [String], _ name: FactName, _ words: Words, in part: PagePart
) -> HTML {
  if items.isEmpty { return .empty }
  let kind: HTML = name == .limits ? "limits" : "lessons"
  return """
    <section class="\(kind)" aria-labelledby="\(part.labels("\(name.anchor ?? "")"))">
    \(part.heading("\(name.anchor ?? "")", name.markup(words)))
    <ul>
    \(items.map { "<li>\($0)</li>\n" as HTML })</ul>
    </section>

    """
}

/// On what grounds an organisation is named, in a sentence.
func consent(_ reason: ConsentView, _ words: Words) -> HTML {
  switch reason {
  case .ownSource(let href): publicSource(href, words[.consentOwnLink], words)
  case .otherSource(let href): publicSource(href, words[.consentOtherLink], words)
  case .confirmed(let name, let date):
    words.fill(.consentConfirmed, ["name": "\(name)", "date": words.date(date)])
  }
}

private func publicSource(_ href: Href, _ reason: HTML, _ words: Words) -> HTML {
  words.fill(.consentPublic, ["link": "<a href=\"\(href)\">\(reason)</a>"])
}

/// A term and its description in a list of facts, or nothing when there is no value.
func fact(_ name: HTML, _ value: HTML?) -> HTML {
  guard let value, !value.isEmpty else { return .empty }
  return "<div><dt>\(name)</dt><dd>\(value)</dd></div>\n"
}
