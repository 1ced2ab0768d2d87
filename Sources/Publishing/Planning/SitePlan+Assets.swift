import Basics
import Graph
import Model
import Templates

extension SitePlan {
  /// The style sheet, the face, the mark, the scripts, and the files of the content's `assets/`.
  mutating func addAssets(root: String) {
    let theme = Theme(hub.settings)
    files.append(PlannedFile(SiteAddress.stylesheet) { stylesheet(theme) })
    if theme.shipsFace {
      files.append(PlannedFile("assets/" + Face.fileName) { Face.file })
      files.append(PlannedFile("assets/" + Face.licenceName) { Face.licence })
    }
    files.append(PlannedFile(SiteAddress.icon) { markFile(theme) })
    files.append(PlannedFile(SiteAddress.worksheetScript) { worksheetScript })
    files.append(PlannedFile(SiteAddress.pageScript) { pageScript })
    files.append(PlannedFile(SiteAddress.comparisonScript) { comparisonScript })
    files.append(PlannedFile(SiteAddress.folderScript) { folderScript })
    files.append(PlannedFile(SiteAddress.folderStyle) { folderStyle(theme) })
    for asset in hub.assets {
      files.append(
        PlannedFile(asset.path.text, source: asset.path.text) { () throws(OutputError) in
          do throws(FileReadingError) {
            return try readFile(at: root + "/" + asset.path.text)
          } catch {
            throw OutputError.refused(path: asset.path.text, reason: error.reason)
          }
        })
    }
  }
}
