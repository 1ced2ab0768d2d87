import Hypertext

/// Facts as parts of a page in their order, most with a heading each.
func factSections(
  _ facts: [Fact], _ words: Words, in part: PagePart = .whole
) -> [PageSection] {
  facts.map { fact in
    switch fact.value {
    case .measures(let all):
      PageSection("p.measures", words[.measuresHeading]) { _, _ in measures(all, words, in: part) }
    case .arrangements(let all):
      PageSection("p.arrangements", words[.arrangementsHeading]) { _, _ in
        arrangements(all, words, in: part)
      }
    case .consent(let reason):
      PageSection(unnamed: "<p class=\"consent\">\(consent(reason, words))</p>\n")
    case .list(let items):
      PageSection("\(fact.name.anchor ?? "")", fact.name.markup(words)) {
        section(
          of: items, $1, anchor: $0, in: part, class: fact.name == .limits ? "limits" : "lessons")
      }
    case .text, .texts, .links, .date, .minutes, .strand, .evidence:
      PageSection(unnamed: "<p>\(fact.name.markup(words)): \(fact.value, words)</p>\n")
    }
  }
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
  of items: [String], _ title: HTML, anchor: HTML, in part: PagePart, class style: HTML
) -> HTML {
  if items.isEmpty { return .empty }
  return """
    <section class="\(style)" aria-labelledby="\(part.labels(anchor))">
    \(part.heading(anchor, title))
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
