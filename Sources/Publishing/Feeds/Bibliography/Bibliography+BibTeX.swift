import Basics
import FrontMatter
import Model
import Templates

extension Bibliography {
  /// Sources as BibTeX, in UTF-8.
  func bibTeX(_ sources: [Source]) -> [UInt8] {
    Array(sources.map(entry).joined(separator: "\n").utf8)
  }

  private func entry(_ source: Source) -> String {
    let isReport = Self.isReport(source)
    let issued = issued(source)
    let fields: [(name: String, value: String?)] = [
      ("author", Self.names(authors(of: source))),
      ("title", "{\(BibTeXText.escaped(source.title))}"),
      (isReport ? "institution" : "howpublished", source.publisher.map(BibTeXText.escaped)),
      ("year", issued.map { String($0.year) } ?? BibTeXText.escaped(source.year)),
      ("month", issued?.month.map(String.init)),
      ("url", source.url.map(BibTeXText.address)),
      ("urldate", source.retrieved?.isoText),
      ("note", source.note.map(BibTeXText.escaped)),
    ]
    return BibTeXText.entry(
      isReport ? "techreport" : "misc", key: Self.key(of: source), fields)
  }

  /// A report has an institution, which BibTeX asks for.
  private static func isReport(_ source: Source) -> Bool {
    source.kind == SourceKindLabel.report.rawValue && source.publisher != nil
  }

  /// Persons as BibTeX separates them. Braces keep the name of a body whole, which may have an "and" in it.
  private static func names(_ authors: Authors) -> String {
    switch authors {
    case .body(let name): "{\(BibTeXText.escaped(name))}"
    case .persons(let persons):
      persons.map { BibTeXText.escaped($0.surname) + ", " + BibTeXText.escaped($0.initials) }
        .joined(separator: " and ")
    }
  }

  /// The key, without what would end or begin something in BibTeX.
  private static func key(of source: Source) -> String {
    let isSafe = source.key.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }
    return isSafe ? source.key : Slug.make(from: source.key)
  }
}
