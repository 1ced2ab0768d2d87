import Hypertext

/// The list of the works a page cites, in Harvard style.
func references(
  _ sources: [SourceView], _ words: Words, in part: PagePart = .whole
) -> HTML {
  if sources.isEmpty { return .empty }
  return """
    <section class="references" aria-labelledby="\(part.labels("p.references"))">
    \(part.heading("p.references", words[.references]))
    <ul>
    \(sources.map { "<li id=\"\(part.prefix)\($0.anchor)\">\(harvard($0, words))</li>\n" as HTML })</ul>
    </section>

    """
}

/// A source as a Harvard reference: who (year) what, publisher, where and when read.
func harvard(_ source: SourceView, _ words: Words) -> HTML {
  """
  \(source.authors) (\(source.year)) \(title(source)).\
  \(source.publisher.map { " \($0)." as HTML })\
  \(available(source, words))\
  \(source.note.map { " <span class=\"note\">\($0)</span>" as HTML })
  """
}

private func title(_ source: SourceView) -> HTML {
  guard let record = source.record else { return "<cite>\(source.title)</cite>" }
  return "<a href=\"\(record)\"><cite>\(source.title)</cite></a>"
}

private func available(_ source: SourceView, _ words: Words) -> HTML {
  let place = source.address.map { words.fill(.availableAt, ["address": webAddress($0)]) }
  switch (place, read(source, words)) {
  case (let place?, let read?): return " \(place) (\(read))."
  case (let place?, nil): return " \(place)."
  case (nil, let read?): return source.copyOf == nil ? .empty : " \(read)."
  case (nil, nil): return .empty
  }
}

/// How it was read: in a copy, or on a day.
private func read(_ source: SourceView, _ words: Words) -> HTML? {
  if let copy = source.copyOf { return words.fill(.readInCopy, ["copy": "\(copy)"]) }
  return source.retrieved.map { words.fill(.retrieved, ["date": words.date($0)]) }
}

/// A link whose words are its address: it may break anywhere, and print need not repeat it.
func webAddress(_ address: Link) -> HTML {
  "<a class=\"address\"\(address: address.href)>\(address.title)</a>"
}
