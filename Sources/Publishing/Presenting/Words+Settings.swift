import FrontMatter
import Model
import Templates

extension Words {
  /// The interface words of a hub: English but for what its settings override.
  init(_ settings: HubSettings) {
    let overrides = settings.words.map { ($0.name.value, $0.value) }
    self.init(overrides: Dictionary(overrides, uniquingKeysWith: { first, _ in first }))
  }
}
