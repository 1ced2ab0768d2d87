import Hypertext

/// The end of a page: what it is filed under, who stands for it and since when.
func credit(_ credit: CreditView?, filed: HTML = .empty, _ words: Words) -> HTML {
  let rows = filedRows(credit, filed: filed, words)
  if rows.isEmpty { return .empty }
  return """
    <section class="credit" aria-labelledby="p.credit">
    <h2 id="p.credit">\(words[.filedUnder])</h2>
    <dl class="facts">
    \(rows)</dl>
    </section>

    """
}

private func filedRows(_ credit: CreditView?, filed: HTML, _ words: Words) -> HTML {
  guard let credit else { return filed }
  return """
    \(filed)\(fact: words[.published], credit.published, words)\
    \(fact: words[.reviewed], credit.reviewed, words)\
    \(fact: words[.reviewDue], credit.reviewDue, words)\(fact: words[.owner], credit.owner)\
    \(fact(words[.credits], textRun(credit.credits, words)))\
    \(fact(words[.testedWith], textRun(credit.testedWith, words)))
    """
}
