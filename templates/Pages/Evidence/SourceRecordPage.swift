public import Hypertext

/// A source's record: what it is, how it was read, and which pages cite it.
public func sourceRecordPage(_ view: SourceRecordView, in frame: Frame) -> HTML {
  let words = frame.words
  let source = view.source
  return layout(
    view.page, in: frame,
    above: """
      <article class="page record">
      \(pageHeader(view.page, words, kicker: words[source.kind.word]))\
      <dl class="facts">
      \(fact(words[.sourceAuthors], "\(source.authors)"))\
      \(fact(words[.sourceYear], "\(source.year)"))\
      \(fact(words[.sourcePublisher], source.publisher.map { "\($0)" }))\
      \(fact(words[.sourcePublished], source.published.map { "\($0)" }))\
      \(source.copyOf.map { fact(words[.sourceCopy], "\($0)") }
        ?? fact(words[.sourceRetrieved], source.retrieved.map(words.date)))\
      \(fact(words[.sourceAddress], source.address.map(webAddress)))\
      \(fact(words[.sourceNote], source.note.map { "\($0)" }))</dl>
      <section class="end" aria-labelledby="p.reference">
      <h2 id="p.reference">\(words[.howToCite])</h2>
      <p class="harvard">\(harvard(source, words))</p>
      \(referenceFiles(view.files, words))\
      </section>
      <section class="end" aria-labelledby="p.cited-by">
      <h2 id="p.cited-by">\(words[.citedByHeading])</h2>
      \(view.citedBy.isEmpty
        ? "<p>\(words[.notCited])</p>\n" : resourceList(view.citedBy, words))</section>
      </article>

      """)
}
