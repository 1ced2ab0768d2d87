import Basics
import Model

/// The digests of what the registers say, each found once.
struct RecordDigests: Sendable {
  /// A question about the registers, by names that mean the same in the next build.
  struct Name: Hashable, Sendable {
    let kind: Question.Kind
    let key: String
  }

  private let library: Library
  private let numbers: [[String: Int]]
  private var found: [Name: Digest] = [:]

  private static let lists: [Subjects.List] = [
    .recommendations, .terms, .sources, .organisations,
  ]

  init(_ library: Library) {
    self.library = library
    numbers = Self.lists.map { list in
      Dictionary(
        (list.keys(in: library) ?? []).enumerated().map { ($1, $0) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// The name of a question.
  func name(_ question: Question) -> Name {
    let keys = question.kind.subjects.flatMap { $0.keys(in: library, at: question.number) }
    return Name(kind: question.kind, key: keys ?? "")
  }

  /// One digest of the answers to some questions.
  mutating func digest(of names: [Name]) -> Digest {
    var writer = CacheWriter()
    for name in names { writer.write(digest(of: name)) }
    return Digest(of: writer.bytes)
  }

  private mutating func digest(of name: Name) -> Digest {
    if let digest = found[name] { return digest }
    var writer = CacheWriter()
    let place = name.kind.subjects.flatMap { Self.lists.firstIndex(of: $0) }
    // A record that is gone says nothing.
    if let number = place.map({ numbers[$0][name.key] }) ?? 0 {
      writer.write(Question(name.kind, number), of: library)
    }
    let digest = Digest(of: writer.bytes)
    found[name] = digest
    return digest
  }
}
