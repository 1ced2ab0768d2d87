import Foundation
import Testing

@testable import Checks

/// Reading ages against those of the textstat package, whose syllables are from a dictionary.
///
/// `reading-ages.txt` holds the texts and textstat's figures, and says how they were made. Of all pages of
/// the hub with a hundred words of running text or more, 105 of 106 are within half a grade; the one that is
/// not is full of acronyms, which textstat takes for words of one syllable.
@Suite struct ReadingAgeTests {
  /// A text with what textstat says of it.
  struct Text: Sendable, CustomTestStringConvertible {
    let name: String
    let grade: Double
    let text: String

    var testDescription: String { name }
  }

  static let texts: [Text] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "reading-ages.txt")
    let sections = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(
      separator: "\n=== ")
    return sections.dropFirst().compactMap { section in
      let lines = section.split(separator: "\n", maxSplits: 1)
      let title = lines[0].split(separator: " | ")
      guard lines.count == 2, title.count == 2, let grade = Double(title[1]) else { return nil }
      return Text(name: String(title[0]), grade: grade, text: String(lines[1]))
    }
  }()

  @Test(arguments: texts) func isWithinHalfAGradeOfTextstat(text: Text) throws {
    let oneLine = text.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let grade = try #require(Prose(Array(oneLine.utf8)).grade)
    #expect(abs(grade - text.grade) <= 0.5, "\(grade) against \(text.grade)")
  }

  @Test func coversTextsForReadersOfEveryAge() {
    #expect(Self.texts.count >= 30)
    let grades = Self.texts.map(\.grade)
    #expect(grades.contains { $0 < 4 } && grades.contains { $0 > 14 })
  }
}
