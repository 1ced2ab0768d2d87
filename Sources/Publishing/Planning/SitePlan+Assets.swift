import Basics
import Graph
import Model
import Templates

extension SitePlan {
  /// The style sheet, the face, the mark, the scripts, and the files of the content's `assets/`.
  mutating func addAssets(root: String) {
    // A translated hub has them from its source.
    if hub.settings.translation != nil { return }
    let theme = Theme(hub.settings)
    files.append(PlannedFile(SiteAddress.stylesheet) { _ in stylesheet(theme) })
    if theme.shipsFace {
      files.append(PlannedFile("assets/" + Face.fileName) { _ in Face.file })
      files.append(PlannedFile("assets/" + Face.licenceName) { _ in Face.licence })
    }
    files.append(PlannedFile(SiteAddress.icon) { _ in markFile(theme) })
    files.append(PlannedFile(SiteAddress.worksheetScript) { _ in worksheetScript })
    files.append(PlannedFile(SiteAddress.pageScript) { _ in pageScript })
    files.append(PlannedFile(SiteAddress.comparisonScript) { _ in comparisonScript })
    files.append(PlannedFile(SiteAddress.pageToolsScript) { _ in pageToolsScript })
    files.append(PlannedFile(SiteAddress.codeScript) { _ in codeScript })
    files.append(PlannedFile(SiteAddress.folderScript) { _ in folderScript })
    files.append(PlannedFile(SiteAddress.folderStyle) { _ in folderStyle(theme) })
    for asset in hub.assets {
      files.append(
        // To know whether its bytes are what they were, they have to be read anyway.
        PlannedFile(asset.path.text, source: asset.path.text, isRecorded: false) {
          _ throws(OutputError) in
          do throws(FileReadingError) {
            return try readFile(at: root + "/" + asset.path.text)
          } catch {
            throw OutputError.refused(path: asset.path.text, reason: error.reason)
          }
        })
    }
  }
}
