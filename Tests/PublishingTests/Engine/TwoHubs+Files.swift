import TestSupport

extension TwoHubs {
  /// A hub of everything, in which `name` stands in every text; `other` also relates everything otherwise.
  static func files(_ name: String) -> [String: String] {
    let isOther = name == "other"
    let (near, far) = isOther ? ("third", "second") : ("second", "third")
    func page(_ title: String, _ body: String, _ fields: String...) -> String {
      SmallHub.page(
        "\(title) \(name)", "\(body) In \(name) words.",
        (fields + ["published: 2026-0\(isOther ? 2 : 1)-0\(title.utf8.count)"]).joined(
          separator: "\n"))
    }
    return [
      "hub.yml": """
      title: Two hubs
      strapline: Told from each other
      base_url: https://hub.example
      id: two-hubs
      strands:
        - {folder: care, title: Care}
        - {folder: tools, title: Tools}
      audiences:
        - {key: leaders, title: Leaders}
        - {key: workers, title: Workers}
      topics:
        - {key: time, title: Time}
        - {key: rest, title: Rest}
      regions: [North, South]
      offers: [epub, file, print]
      proposals: [case-study]

      """,
      "index.md": page("Home", "Welcome."),
      "care/index.md": page(
        "Care", "Why care.", "claim: A claim of \(name)", "start_here: [\(near).md]"),
      "care/first.md": page(
        "First", "See [it](\(near).md) and [@ward-2020]. A rota.\n\n## Part \(name)\n\nMore.",
        "kind: guide", "audience: [\(isOther ? "workers" : "leaders")]", "topics: [time]",
        "recommendations: [\(isOther ? 2 : 1)]", "related: [\(near).md]"),
      "care/second.md": page(
        "Second",
        "See [the first](first.md). ![Dots](../assets/dots.png) [Form](../assets/form.pdf)",
        "kind: guide", "audience: [workers]", "topics: [\(isOther ? "time" : "rest")]",
        "recommendations: [1]", "sources: [ward-2020]"),
      "care/third.md": page(
        "Third",
        "A text with [@lee-2021]. Handover.\n\n```chart\ntype: bar\ntitle: T\ncsv: ../assets/n.csv\n```\n\nEnd.",
        "kind: case-study", "organisation: \(isOther ? "barton" : "ashford")",
        "evidence: measured",
        """
        measures:
          - {name: Time, before: "90", after: "\(name.utf8.count)", unit: minutes, n: 12 people, by: Them, date: "2024", source: ward-2020}
        consent: {kind: public-source, url: "https://example.org/said", by: organisation}
        """, "recommendations: [1]"),
      "care/deep/index.md": page("Deep", "A section."),
      "care/deep/one.md": page("One", "See [\(far)](../\(far).md).", "kind: tool"),
      "care/deep/two.md": page("Two", "Text.", "kind: tool"),
      "tools/index.md": page("Tools", "Why tools."),
      "tools/check.md": page(
        "Check", "Text.", "kind: assessment", "scale: [Never, Always]",
        "sections: [{title: A part of \(name), statements: [We do.], help: [../care/\(near).md]}]"),
      "pathways/way.md": page(
        "Way", "Go.", "audience: [leaders]",
        "steps: [{page: ../care/\(near).md, why: Since \(name)}, {page: ../care/first.md}]"),
      "pages/about.md": page("About", "See [the first](../care/first.md)."),
      "data/sources.yml": """
      - {key: lee-2021, authors: "Lee of \(name)", year: "2021", title: On lee in \(name), kind: report}
      - {key: ward-2020, authors: "Ward of \(name)", year: "2020", title: On ward in \(name), kind: report}

      """,
      "data/glossary.yml": """
      - {term: handover, definition: What handover is in \(name) words.}
      - {term: rota, definition: What a rota is in \(name) words., see: [handover], source: lee-2021}

      """,
      "data/organisations.yml": """
      - {key: ashford, name: Ashford of \(name), region: North}
      - {key: barton, name: Barton of \(name), region: South}

      """,
      "data/recommendations.yml": """
      - {number: 1, title: Advice 1 of \(name), text: Do one., strand: care, audience: [leaders]}
      - {number: 2, title: Advice 2 of \(name), text: Do two., strand: care}

      """,
      "assets/n.csv": "a,b\nx,\(name.utf8.count)\n",
      "assets/form.pdf": "%PDF-1.4 \(name)",
      "assets/dots.png": "\u{89}PNG",
    ]
  }
}
