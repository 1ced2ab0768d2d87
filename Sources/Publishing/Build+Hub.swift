package import Diagnostics
package import Graph
import Loading
import Model

extension Build {
  /// Reads the hub, for commands that ask more of it than a build does. Where there is none, the diagnostics say
  /// why; where there is one, it may still have faults.
  package func hub() async -> (hub: Hub?, diagnostics: [Diagnostic]) {
    let content = await examine { _, _ in NoExtractor() }
    return (content.hub, content.diagnostics)
  }
}
