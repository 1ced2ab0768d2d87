import Testing

@testable import Templates

/// Forms of phrases by number, on the samples for whole numbers that CLDR gives in its plurals.xml.
struct PluralRulesTests {
  private static let samples: [(String, [String: String])] = [
    ("en-GB", ["one": "1", "other": "0 2~16 100 1000 10000 100000 1000000"]),
    (
      "cy",
      [
        "zero": "0", "one": "1", "two": "2", "few": "3", "many": "6",
        "other": "4 5 7~20 100 1000 10000 100000 1000000",
      ]
    ),
    ("fr-CA", ["one": "0 1", "many": "1000000", "other": "2~17 100 1000 10000 100000"]),
    (
      "pl",
      [
        "one": "1", "few": "2~4 22~24 32~34 42~44 52~54 62 102 1002",
        "many": "0 5~19 100 1000 10000 100000 1000000",
      ]
    ),
    (
      "ar-EG",
      [
        "zero": "0", "one": "1", "two": "2", "few": "3~10 103~110 1003", "many": "11~26 111 1011",
        "other": "100~102 200~202 300~302 400~402 500~502 600 1000 10000 100000 1000000",
      ]
    ),
    (
      "uk",
      [
        "one": "1 21 31 41 51 61 71 81 101 1001", "few": "2~4 22~24 32~34 102 1002",
        "many": "0 5~19 100 1000 1000000",
      ]
    ),
    ("ga", ["one": "1", "two": "2", "few": "3~6", "many": "7~10", "other": "0 11~25 100 1000"]),
    (
      "lv",
      ["zero": "0 10~20 30 40 100 1000", "one": "1 21 31 101 1001", "other": "2~9 22~29 102 1002"]
    ),
    ("ja", ["other": "0~15 100 1000"]),
    // A language of which CLDR says nothing.
    ("art-x-plait", ["one": "1", "other": "0 2 3 11 100"]),
  ]

  @Test(arguments: samples)
  func choosesTheFormThatTheLanguageHas(tag: String, samples: [String: String]) {
    let rules = PluralRules(of: tag)
    for (name, list) in samples {
      for range in list.split(separator: " ") {
        let ends = range.split(separator: "~").compactMap { Int($0) }
        for number in ends[0]...ends[ends.count - 1] {
          #expect(rules.category(of: number).rawValue == name, "\(tag), \(number)")
        }
      }
    }
    #expect(Set(samples.keys).isSubset(of: rules.categories.map(\.rawValue)))
  }
}
