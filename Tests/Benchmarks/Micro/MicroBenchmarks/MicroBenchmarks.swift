import Diagnostics
import FrontMatter
import Hypertext
import Markdown

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures single modules over the pages of a generated hub, in memory and on one thread.
///
///     MicroBenchmarks HUB [ROUNDS]
@main
struct MicroBenchmarks {
  static func main() async {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2, let corpus = await Corpus(folder: arguments[1], limit: 2_000) else {
      print("usage: MicroBenchmarks HUB [ROUNDS]   (HUB as HubGenerator makes it)")
      exit(2)
    }
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 7 : 7
    let pages = corpus.files.count
    let size = corpus.files.reduce(0) { $0 + $1.bytes.count } / max(pages, 1)
    print("\(pages) pages of \(size) bytes on average, \(rounds) rounds each")
    func measure(_ measurement: Measurement) -> Double {
      measurement.measure(pages: pages, rounds: rounds)
    }

    let cmark = measure(cmarkItself(corpus))
    let plain = measure(markdown(corpus, "markdown: GFM only", .gfm))
    let full = measure(
      markdown(corpus, "markdown: with the hub's additions", MarkdownOptions(terms: corpus.terms)))
    _ = measure(frontMatter(corpus))
    _ = measure(escaping(corpus))
    let template = TemplateSubject(corpus)
    _ = measure(Measurement(name: "templates: a resource's page", run: template.render))
    let search = SearchSubject(corpus)
    _ = measure(search.analysis)
    _ = measure(search.index)
    print("markdown / cmark-gfm: GFM only \(ratio(plain, cmark)), all \(ratio(full, cmark))")
  }

  private static func ratio(_ one: Double, _ other: Double) -> Double {
    (one / other * 100).rounded() / 100
  }

  private static func cmarkItself(_ corpus: Corpus) -> Measurement {
    let cmark = CmarkPass()
    return Measurement(name: "cmark-gfm itself") { page in
      cmark.render(corpus.files[page].bytes, from: corpus.bodies[page])
    }
  }

  private static func markdown(
    _ corpus: Corpus, _ name: String, _ options: MarkdownOptions
  ) -> Measurement {
    let parser = MarkdownParser(options: options)
    return Measurement(name: name) { page in
      parser.parse(corpus.files[page].bytes, from: corpus.bodies[page]).fragment.bytes.count
    }
  }

  private static func frontMatter(_ corpus: Corpus) -> Measurement {
    Measurement(name: "front matter: read") { page in
      FrontMatterReading(of: corpus.files[page]).bodyStart
    }
  }

  private static func escaping(_ corpus: Corpus) -> Measurement {
    Measurement(name: "escaping: a page's plain text") { page in
      var bytes: [UInt8] = []
      bytes.appendEscaped(corpus.parsed[page].text)
      return bytes.count
    }
  }
}
