import Foundation
import TestSupport
import Testing

@testable import Publishing

struct OutputReaderTests {
  private func text(_ path: String, in folder: TemporaryFolder, upTo most: Int = 100) -> String? {
    OutputReader(at: folder.path + "/old").bytes(at: path, upTo: most).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test func readsUpToALimit() throws {
    let folder = try TemporaryFolder(["old/care/one.md": "# One"])
    #expect(text("care/one.md", in: folder) == "# One")
    #expect(text("care/one.md", in: folder, upTo: 3) == "# O")
    #expect(text("care/two.md", in: folder) == nil)
  }

  @Test(arguments: ["../secret/one.md", "care/../../secret/one.md", "/etc/passwd"])
  func readsNothingOutside(path: String) throws {
    let folder = try TemporaryFolder(["secret/one.md": "# Secret", "old/care/one.md": "# One"])
    #expect(text(path, in: folder) == nil)
  }

  @Test func followsNoLinks() throws {
    let folder = try TemporaryFolder(["secret/deep/one.md": "# Secret", "old/care/one.md": "# One"])
    let links = [
      "linked": "secret", "care/deep": "secret/deep", "care/file.md": "secret/deep/one.md",
    ]
    for (link, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/old/" + link, withDestinationPath: folder.path + "/" + target)
    }
    for path in ["linked/deep/one.md", "care/deep/one.md", "care/file.md"] {
      #expect(text(path, in: folder) == nil, "\(path)")
    }
  }
}
