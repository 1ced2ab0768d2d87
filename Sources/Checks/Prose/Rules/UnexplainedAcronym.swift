import Diagnostics
import Markdown

extension ProseCheck {
  static let unexplainedAcronym = ProseCheck(
    Rule(
      "unexplained-acronym", .warning,
      explanation: """
        An acronym saves time only for those who know it. It is explained in the glossary, which then \
        explains it on every page, or written out where the page first uses it. Those that nearly everybody \
        knows, such as UK and NHS, need no explanation. ('plait check --prose')
        """,
      wrong: "Ask the PAT tester first.",
      right: "Ask the tester for portable appliance testing (PAT) first."),
    ofPages: { page, context in
      var asked = wellKnown
      var findings: [Finding] = []
      let initials = Initials(of: page)
      for passage in page.passages {
        let shouted = Set(Capitals.runs(in: passage, knowing: context.known).joined())
        for (number, word) in passage.words.enumerated() where !word.isCode {
          guard let acronym = acronym(in: word), !context.known.contains(acronym),
            !shouted.contains(number), asked.insert(acronym).inserted
          else { continue }
          if asked.count > wellKnown.count + mostFindings { return findings }
          if initials.spellOut(acronym) { continue }
          findings.append(
            Finding(
              Breach(
                "nothing explains '\(acronym)'",
                "write it out here, with '(\(acronym))' after it, or put it into the glossary"),
              in: passage, words: number..<number + 1))
        }
      }
      return findings
    })

  /// The acronym that a word is, without the s of its plural.
  private static func acronym(in word: Passage.Word) -> String? {
    var text = word.bare
    if let apostrophe = text.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }) {
      text = String(text[..<apostrophe])
    }
    if text.last == "s" { text.removeLast() }
    guard Capitals.isCapitals(text), !isRomanNumeral(text) else { return nil }
    return text
  }

  private static func isRomanNumeral(_ text: String) -> Bool {
    text.allSatisfy { "IVX".contains($0) }
  }

  /// What GOV.UK's style guide calls well known, and what else nobody asks about.
  private static let wellKnown: Set<String> = [
    "AM", "BBC", "BC", "CD", "CSV", "DIY", "DNA", "DVD", "DVLA", "EU", "FAQ", "GB", "GP", "HIV",
    "HTML",
    "ID", "MP", "NHS", "OK", "PC", "PDF", "PIN", "PM", "TV", "UK", "UN", "US", "USA", "USB", "VAT",
  ]
}
