public import Model

/// What checks of language may know besides the page: the words that the hub explains.
public struct ProseContext: Sendable {
  /// Terms of the glossary in every form, and the names of organisations, word by word.
  let known: Set<String>

  /// What a hub explains.
  public init(_ library: Library) {
    let names = library.terms.flatMap { [$0.term] + $0.also } + library.organisations.map(\.name)
    known = Set(names).union(names.flatMap { $0.split(separator: " ").map(String.init) })
  }
}
