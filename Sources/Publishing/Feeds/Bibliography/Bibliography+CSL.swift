import Basics
import Hypertext
import Model
import Templates

extension Bibliography {
  /// Sources as CSL-JSON (citationstyles.org, csl-data.json of version 1.0.2), one a line.
  func csl(_ sources: [Source]) -> [UInt8] {
    var bytes = Array("[".utf8)
    for (number, source) in sources.enumerated() {
      bytes.append(contentsOf: (number == 0 ? "\n" : ",\n").utf8)
      bytes.append(contentsOf: item(source).bytes)
    }
    bytes.append(contentsOf: "\n]\n".utf8)
    return bytes
  }

  private func item(_ source: Source) -> JSON {
    .object([
      "id": .string(source.key),
      "type": .string(Self.type(of: source)),
      "title": .string(source.title),
      "author": names(of: source),
      "issued": date(issued(source)) ?? .object(["literal": .string(source.year)]),
      "publisher": source.publisher.map(JSON.string),
      "URL": source.url.map(JSON.string),
      "accessed": date(
        source.retrieved.map { .init(year: $0.year, month: $0.month, day: $0.day) }),
      "archive": source.copyOf.map(JSON.string),
      "note": source.note.map(JSON.string),
    ])
  }

  private func names(of source: Source) -> JSON {
    switch authors(of: source) {
    case .body(let name): .array([.object(["literal": .string(name)])])
    case .persons(let persons):
      .array(
        persons.map {
          .object(["family": .string($0.surname), "given": .string($0.initials)])
        })
    }
  }

  private func date(_ parts: WrittenDates.Parts?) -> JSON? {
    parts.map { parts in
      let numbers = [parts.year, parts.month, parts.day].compactMap { $0 }.map(JSON.number)
      return .object(["date-parts": .array([.array(numbers)])])
    }
  }

  /// The type of CSL that says no more than the kind of source does.
  private static func type(of source: Source) -> String {
    switch SourceKindLabel(rawValue: source.kind) {
    case .report, .survey, .statistics, .policy, .guidance: "report"
    case .research: "article"
    case .news: "article-newspaper"
    case .law: "legislation"
    case .blog: "post-weblog"
    case .council, .supplier, .page, nil: "webpage"
    }
  }
}
