import Graph
import Model
import Templates

/// The lists of a hub from which questions choose, by names that mean the same in the next build.
struct Subjects: Sendable {
  /// A list of the hub; the number of a case is what a cache calls it.
  enum List: Int, CaseIterable, Sendable {
    case pages, assets, recommendations, terms, sources, organisations, strands, audiences, topics,
      kinds, letters, parts
  }

  private let names: [[String]]

  init(_ hub: Hub, letters: [String]) {
    names = List.allCases.map { list in
      switch list {
      case .pages: hub.pages.map(\.path.text)
      case .assets: hub.assets.map(\.path.text)
      case .recommendations, .terms, .sources, .organisations: list.keys(in: hub.library) ?? []
      case .strands: hub.settings.strands.map(\.folder)
      case .audiences: hub.settings.audiences.map(\.key)
      case .topics: hub.settings.topics.map(\.key)
      case .kinds: hub.settings.kinds.all.map(\.key)
      case .letters: letters
      case .parts:
        hub.parts.map { part in
          switch part {
          case .hub: ""
          case .strand(let number): hub.settings.strands[number].folder
          case .pathway(let page): hub.pages[page].path.text
          }
        }
      }
    }
  }

  /// The names in a list, by number.
  subscript(list: List) -> [String] { names[list.rawValue] }

  /// For each name of an earlier build's list, its number now, or -1 where there is nothing of that name.
  func numbers(of former: [String], in list: List) -> [Int32] {
    let names = self[list]
    // Most edits leave every list as it was.
    if former == names { return (0..<names.count).map { Int32(truncatingIfNeeded: $0) } }
    let numbers = Dictionary(
      names.enumerated().map { ($1, Int32(truncatingIfNeeded: $0)) },
      uniquingKeysWith: { first, _ in first })
    return former.map { numbers[$0] ?? -1 }
  }
}

extension Subjects.List {
  /// The names of records, for the list of a register.
  func keys(in library: Library) -> [String]? {
    switch self {
    case .recommendations: library.recommendations.map { "\($0.number)" }
    case .terms: library.terms.map(\.anchor)
    case .sources: library.sources.map(\.key)
    case .organisations: library.organisations.map(\.key)
    default: nil
    }
  }

  /// The name of one record.
  func keys(in library: Library, at number: Int) -> String? {
    switch self {
    case .recommendations: "\(library.recommendations[number].number)"
    case .terms: library.terms[number].anchor
    case .sources: library.sources[number].key
    case .organisations: library.organisations[number].key
    default: nil
    }
  }
}
