import Checks
import Loading
import Model

/// Measures the text of each page, in hubs in English: the measures are made for no other language.
struct ProseExtractor: PageExtractor {
  private let isEnglish: Bool

  init(_ settings: HubSettings) {
    isEnglish = settings.language.lowercased().hasPrefix("en")
  }

  mutating func extract(from page: Page, text: [UInt8]) -> Prose? {
    isEnglish ? Prose(text) : nil
  }
}
