import Diagnostics
import Graph
import Model

extension Check {
  static let largeAsset = Check(
    Rule(
      "large-asset", .warning,
      explanation: """
        Readers on a slow line wait for large files, and sticks fill up. Pictures can nearly \
        always be made smaller. A file of more than 5,120 kilobytes is reported, unless 'limits: \
        asset_kilobytes' in hub.yml says otherwise.
        """,
      wrong: "assets/team.png (12 MB, straight from the camera)",
      right: "assets/team.jpg (200 kB, 1600 pixels wide)")
  ) { hub, rule in
    let limit = hub.settings.limits.assetBytes
    return hub.assets.filter { $0.size > limit }.map { asset in
      Diagnostic(
        rule, "the file is \(size(asset.size)); a file should have at most \(size(limit))",
        at: .init(hub.prefix + asset.path.text),
        suggestion: .init("make it smaller, or raise 'asset_kilobytes' under 'limits' in hub.yml"))
    }
  }

  /// The size in kilobytes or, with one decimal, in megabytes.
  private static func size(_ bytes: Int) -> String {
    let kilobytes = (bytes + 1023) / 1024
    if kilobytes < 1024 { return "\(kilobytes) kB" }
    let tenths = (kilobytes * 10 + 512) / 1024
    return tenths.isMultiple(of: 10) ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}
