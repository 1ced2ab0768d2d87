import Hypertext

// Facts are written into the markup round them, as links are.
extension HTML.StringInterpolation {
  /// Appends facts as the rows of a list, in their order.
  mutating func appendInterpolation(rows facts: [Fact], _ words: Words) {
    for fact in facts {
      appendLiteral("<div><dt>")
      appendInterpolation(fact.name.markup(words))
      appendLiteral("</dt><dd>")
      appendInterpolation(fact.value, words)
      appendLiteral("</dd></div>\n")
    }
  }

  /// Appends what a fact says, in a line.
  mutating func appendInterpolation(_ value: FactValue, _ words: Words) {
    switch value {
    case .text(let text): appendInterpolation(text)
    case .texts(let texts), .list(let texts): appendInterpolation(textRun(texts, words))
    case .links(let links): appendInterpolation(run: links, words[.listSeparator])
    case .date(let date): appendInterpolation(words.date(date))
    case .minutes(let minutes): appendInterpolation(words.minutes(minutes))
    case .strand(let strand): appendInterpolation(strand)
    case .evidence(let level):
      appendInterpolation(evidenceTag(level, words))
      appendLiteral(" <span class=\"note\">")
      appendInterpolation(words[level.note])
      appendLiteral("</span>")
    case .consent(let reason): appendInterpolation(consent(reason, words))
    case .measures(let all): appendInterpolation(textRun(all.map { $0.text(words) }, words))
    case .arrangements(let all): appendInterpolation(textRun(all.map { $0.text() }, words))
    }
  }
}
