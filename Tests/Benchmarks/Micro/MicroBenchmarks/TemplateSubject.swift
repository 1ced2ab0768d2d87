import Diagnostics
import Hypertext
import Markdown
import Templates

/// Views of resources as full as those of a real hub.
struct TemplateSubject {
  private let frame: Frame
  private let views: [ResourceView]

  init(_ corpus: Corpus) {
    let here = "caseload/area-0/page.html"
    let strands = (1...5).map { number in
      StrandTag(
        number: number, title: "Strand \(number)",
        href: Href(from: here, to: "strand-\(number)/index.html"))
    }
    frame = Frame(
      FrameView(
        hubName: "A hub", language: "en-GB", words: Words(),
        home: Href(from: here, to: "index.html"),
        stylesheet: Href(from: here, to: "assets/hub.css"),
        icon: Href(from: here, to: "assets/mark.svg"), strands: strands, currentStrand: 3,
        sections: (1...8).map {
          Templates.Link(title: "Section \($0)", href: Href(from: here, to: "section-\($0).html"))
        }))
    let items = (0..<10).map { item in
      ResourceItem(
        ResourceCard(
          title: "Some other page with a title of usual length \(item)",
          href: Href(fromRoot: "supervision/area-1/some-other-page-\(item).html"),
          summary: "One sentence about the page, as long as such sentences are in a hub like this.",
          kind: .guide,
          strand: StrandTag(
            number: item % 5 + 1, title: "Strand \(item % 5 + 1)",
            href: Href(fromRoot: "strand-\(item % 5 + 1)/index.html")),
          minutes: 7, words: Words()),
        depth: 2, summary: item < 5 ? .none : .own)
    }
    views = corpus.parsed.enumerated().map { number, parsed in
      Self.view(number, parsed, strands: strands, items: items, from: here)
    }
  }

  /// The number of bytes of a page.
  func render(_ number: Int) -> Int {
    resourcePage(views[number], in: frame).bytes.count
  }

  private static func view(
    _ number: Int, _ parsed: ParsedMarkdown, strands: [StrandTag], items: [ResourceItem],
    from here: String
  ) -> ResourceView {
    let links = (0..<2).map { item in
      Templates.Link(
        title: "Some other page with a title of usual length \(item)",
        href: Href(from: here, to: "supervision/area-1/some-other-page-\(item).html"))
    }
    let page = PageView(
      title: "A page with a title of usual length \(number)",
      summary: "One sentence about the page, as long as such sentences are in a hub like this.",
      description: "One sentence about the page, for those who share it.",
      trail: ["Strand 3"], breadcrumbs: Array(links), canonical: nil)
    return ResourceView(
      page: page,
      facts: Facts([
        Fact(.kind, .kind(.guide)), Fact(.strand, .strand(strands[2])), Fact(.minutes, .minutes(6)),
        Fact(.audiences, .links(Array(links))), Fact(.topics, .links(Array(links))),
        Fact(.published, .date(DateView(year: 2024, month: 5, day: 2))),
        Fact(.reviewed, .date(DateView(year: 2026, month: 10, day: 25))),
        Fact(.owner, .text("The editors")),
      ]),
      headings: parsed.headings.map {
        HeadingItem(title: $0.text, anchor: $0.anchor, level: $0.level)
      },
      body: HTML(trusted: parsed.fragment.bytes), listedBy: ListPart(Array(items[..<5])),
      related: ListPart(Array(items[5...])), previous: links[0], next: links[1])
  }
}
