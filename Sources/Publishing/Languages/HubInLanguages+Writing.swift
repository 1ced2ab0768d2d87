import Diagnostics
import Graph

extension HubInLanguages {
  /// Writes the hub in every language, translations first: an archive of the source holds them all. What it gives keeps
  /// the content from being published.
  func write(
    to writer: SiteWriter, contentRoot root: String, isOffering: Bool,
    progress: (Phase) -> Void = { _ in }
  ) async throws(OutputError) -> [Diagnostic] {
    for version in versions.dropFirst() + versions.prefix(1) {
      let site = SiteFiles(
        version.hub, presenter: version.presenter, contentRoot: root, isOffering: isOffering)
      let folder = version.hub.settings.folder
      let own = folder.isEmpty ? writer : writer.below(folder)
      let faults = try await site.write(to: own, version.extracts, progress: progress)
      if !faults.isEmpty { return faults }
    }
    try writer.writeManifest()
    return []
  }
}
