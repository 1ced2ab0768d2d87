import Hypertext
import Testing

@testable import Templates

struct WritingDirectionTests {
  @Test(arguments: [
    "en", "en-GB", "cy", "zh-Hant", "tr", "az", "ar-Latn", "he-Latn-IL", "uz-Cyrl", "", "-",
    "English",
  ])
  func runsFromLeftToRight(language: String) {
    #expect(WritingDirection(of: language) == .leftToRight)
    #expect(WritingDirection.attributes(of: language).description == "lang=\"\(language)\"")
  }

  @Test(arguments: ["ar", "AR", "ar-EG", "he", "fa-IR", "ur-PK", "pa-Arab-PK", "az-Arab", "ps"])
  func runsFromRightToLeft(language: String) {
    #expect(WritingDirection(of: language) == .rightToLeft)
    #expect(
      WritingDirection.attributes(of: language).description == "lang=\"\(language)\" dir=\"rtl\"")
  }
}
