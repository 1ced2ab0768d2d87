import Basics
import Checks
import FrontMatter
import Model

/// Writes the numbers of a hub's pages as comma-separated values (RFC 4180), one page a row.
public struct StatisticsCSV {
  /// A writer.
  public init() {}

  private static let header = [
    "path", "title", "strand", "kind", "audience", "evidence", "recommendations", "linked from",
    "orphan", "words", "sentences", "words a sentence", "longest sentence", "reading age",
    "last reviewed", "review due", "overdue", "appears", "ends",
  ]

  /// The rows, with a header, in UTF-8. Where there are several values they are separated by `; `.
  public func write(_ hub: HubStatistics) -> [UInt8] {
    let rows = hub.pages.map { page in
      let identity = [
        page.path, page.title, page.strand ?? "", page.kind, page.audience.joined(separator: "; "),
        page.evidence ?? "", page.recommendations.map(String.init).joined(separator: "; "),
      ]
      let size = [String(page.linkedFrom), answer(page.isOrphan), String(page.words)]
      let review = [
        page.review?.last.isoText ?? "", page.review?.due.isoText ?? "",
        answer(page.review.map { $0.due < hub.today } ?? false),
      ]
      let turns = [PageTurn.Event.appears, .ends].map { event in
        hub.turns.first { $0.path == page.path && $0.event == event }?.day.isoText ?? ""
      }
      let states = hub.translations.map { translation in
        translation.pages.first { $0.path == page.path }?.state.rawValue ?? ""
      }
      return identity + size + reading(page.prose) + review + turns + states
    }
    let header = Self.header + hub.translations.map { "in " + $0.language }
    return Array(([header] + rows).map(row).joined().utf8)
  }

  private func reading(_ prose: Prose?) -> [String] {
    guard let prose else { return ["", "", "", ""] }
    return [
      String(prose.sentences), whole(prose.sentenceLength), String(prose.longestSentence),
      whole(prose.readingAge),
    ]
  }

  private func whole(_ value: Double?) -> String {
    value.map { String(Int($0.rounded())) } ?? ""
  }

  private func answer(_ value: Bool) -> String { value ? "yes" : "no" }

  private func row(_ fields: [String]) -> String {
    fields.map(Self.field).joined(separator: ",") + "\r\n"
  }

  /// A field, in quotes where it needs them. A spreadsheet would take one that begins like a formula for
  /// one, so that one gets an apostrophe before it
  /// (OWASP, "CSV Injection", owasp.org/www-community/attacks/CSV_Injection).
  static func field(_ text: String) -> String {
    var field = text
    switch text.utf8.first {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A: field = "'" + text
    // The wide forms of =, +, - and @, which some spreadsheets read alike.
    case 0xEF where ["\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].contains(text.prefix(1)):
      field = "'" + text
    default: break
    }
    let needsQuotes = field.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
