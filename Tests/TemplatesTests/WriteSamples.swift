import Foundation
import Hypertext
import Templates
import Testing

/// Writes every page type to the folder named by `PLAIT_SAMPLES`, for a person to look at.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["PLAIT_SAMPLES"] != nil))
struct WriteSamples {
  @Test func writesEveryPageTypeToLookAt() throws {
    let root = URL(
      filePath: try #require(ProcessInfo.processInfo.environment["PLAIT_SAMPLES"]))
    for page in Samples().pages { try write(page.html.bytes, to: page.name, in: root) }
    for count in [2, 3, 4, 6, 7] {
      let samples = Samples(strandCount: count)
      let page = homePage(samples.home, in: samples.frame(at: "index.html"))
      try write(page.bytes, to: "strands-\(count).html", in: root)
    }
    let theme = Theme(strands: ThemeColour.named.map(\.value))
    try write(stylesheet(theme), to: "assets/hub.css", in: root)
    let five = Theme(strands: Array(ThemeColour.named.map(\.value).prefix(5)))
    try write(markFile(five), to: "assets/mark.svg", in: root)
  }

  private func write(_ bytes: [UInt8], to name: String, in root: URL) throws {
    let file = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
