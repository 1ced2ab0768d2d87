import Hypertext

/// The list of the works a page cites, in Harvard style.
func references(_ sources: [SourceView], _ words: Words) -> HTML {
  if sources.isEmpty { return .empty }
  return """
    <section class="references" aria-labelledby="p.references">
    <h2 id="p.references">\(words[.references])</h2>
    <ul>
    \(sources.map { "<li id=\"\($0.anchor)\">\(harvard($0, words))</li>\n" as HTML })</ul>
    </section>

    """
}

/// A source as a Harvard reference: who (year) what, publisher, where and when read.
func harvard(_ source: SourceView, _ words: Words) -> HTML {
  let title: HTML =
    source.record.map { "<a href=\"\($0)\"><cite>\(source.title)</cite></a>" }
    ?? "<cite>\(source.title)</cite>"
  return """
    \(source.authors) (\(source.year)) \(title).\
    \(source.publisher.map { " \($0)." as HTML })\(available(source, words))\
    \(source.note.map { " <span class=\"note\">\($0)</span>" as HTML })
    """
}

private func available(_ source: SourceView, _ words: Words) -> HTML {
  guard let address = source.address else { return .empty }
  let place = words.fill(.availableAt, ["address": webAddress(address)])
  let read = source.retrieved.map {
    " (\(words.fill(.retrieved, ["date": words.date($0)])))" as HTML
  }
  return " \(place)\(read)."
}

/// A link whose words are its address: it may break anywhere, and print need not repeat it.
func webAddress(_ address: Link) -> HTML {
  "<a class=\"address\" href=\"\(address.href)\">\(address.title)</a>"
}
