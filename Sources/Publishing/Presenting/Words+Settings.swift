import FrontMatter
import Model
import Templates

extension Words {
  /// The interface words of a hub: those of its language but for what its settings override, and for the names of its own
  /// kinds.
  init(_ settings: HubSettings) {
    let overrides = settings.words.map { ($0.name.value, $0.value) }
    let words = Words(
      language: settings.language,
      overrides: Dictionary(overrides, uniquingKeysWith: { first, _ in first }))
    let own = settings.kinds.all.compactMap { kind in
      kind.shown.map { (kind.key, words.words(of: kind, shown: $0)) }
    }
    self = words.with(kinds: Dictionary(own, uniquingKeysWith: { first, _ in first }))
  }

  /// What a hub says of a kind, and of a usual one the rest.
  private func words(of kind: Kind, shown: Kind.Shown) -> KindWords {
    let usual = self[kind]
    return KindWords(
      name: shown.name ?? usual.name, plural: shown.plural ?? shown.name ?? usual.plural,
      summary: shown.summary ?? usual.summary,
      proposal: shown.name.map(proposal(of:)) ?? usual.proposal)
  }
}
