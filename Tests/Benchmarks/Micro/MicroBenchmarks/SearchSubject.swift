import Diagnostics
import Markdown
import Search

/// Documents as the search index takes them.
struct SearchSubject {
  private let documents: [SearchDocument]
  private let analysed: [AnalysedDocument]

  init(_ corpus: Corpus) {
    documents = zip(corpus.files, corpus.parsed).map { file, parsed in
      SearchDocument(
        address: file.path, title: parsed.headings.first?.text ?? file.path,
        summary: "One sentence about the page.", headings: parsed.headings.map(\.text),
        text: [.init(text: parsed.text)], facets: [.init("kind", ["guide"])], label: "Guide")
    }
    var analyser = Analyser()
    analysed = documents.map { analyser.analyse($0) }
  }

  /// A measurement of what is done for each page.
  var analysis: Measurement {
    var analyser = Analyser()
    return Measurement(name: "search: analyse") { page in
      withExtendedLifetime(analyser.analyse(documents[page])) { 1 }
    }
  }

  /// A measurement of the index of all pages; it happens with the first of a round.
  var index: Measurement {
    Measurement(name: "search: index and shards") { page in
      guard page == 0 else { return 0 }
      var bytes = 0
      SearchIndex(analysed).forEachFile { bytes += $0.bytes.count }
      return bytes
    }
  }
}
