import Content

/// The records of the registers by the keys that pages write.
struct RecordIndex: Sendable {
  private let sources: [String: Int]
  private let organisations: [String: Int]
  private let recommendations: [Int: Int]
  private let audiences: [String: Int]
  private let topics: [String: Int]

  init(_ hub: Hub) {
    func numbered<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
      Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    sources = numbered(hub.library.sources.map(\.key))
    organisations = numbered(hub.library.organisations.map(\.key))
    recommendations = numbered(hub.library.recommendations.map(\.number))
    audiences = numbered(hub.settings.audiences.map(\.key))
    topics = numbered(hub.settings.topics.map(\.key))
  }

  func source(_ key: String) -> Int? { sources[key] }
  func organisation(_ key: String) -> Int? { organisations[key] }
  func recommendation(_ number: Int) -> Int? { recommendations[number] }
  func audience(_ key: String) -> Int? { audiences[key] }
  func topic(_ key: String) -> Int? { topics[key] }
}
