import Basics
import Foundation
import TestSupport
import Testing

@testable import Importing

struct PandocTests {
  private static func blocks(_ json: String) throws -> [Block] {
    PandocReader(try JSONReader.read(Array(#"{"blocks":[\#(json)]}"#.utf8))).blocks
  }

  @Test func readsBlocksAndInlines() throws {
    let blocks = try Self.blocks(
      #"""
      {"t":"Header","c":[2,["id",[],[]],[{"t":"Str","c":"A"}]]},
      {"t":"Para","c":[{"t":"Strong","c":[{"t":"Str","c":"b"}]},{"t":"SoftBreak"},
        {"t":"Quoted","c":[{"t":"DoubleQuote"},[{"t":"Str","c":"q"}]]},
        {"t":"Link","c":[["",[],[]],[{"t":"Str","c":"l"}],["https://a.org",""]]},
        {"t":"Span","c":[["",["deletion"],[["author","Jo"]]],[{"t":"Str","c":"d"}]]},
        {"t":"Unheard","c":[]}]},
      {"t":"BulletList","c":[[{"t":"Plain","c":[{"t":"Str","c":"i"}]}]]},
      {"t":"Div","c":[["",[],[["custom-style","Quote"]]],[{"t":"HorizontalRule"}]]},
      {"t":"Unheard"}
      """#)
    #expect(
      blocks == [
        .heading(2, id: "id", [.text("A")]),
        .paragraph([
          .strong([.text("b")]), .space, .text("“"), .text("q"), .text("”"),
          .link([.text("l")], to: "https://a.org"), .deleted([.text("d")], by: "Jo"),
        ]),
        .bullets([[.paragraph([.text("i")])]]),
        .styled("Quote", [.rule]),
      ])
  }

  @Test func makesOrdinarySpacesOfThoseThatDoNotBreak() throws {
    #expect(
      try Self.blocks(#"{"t":"Para","c":[{"t":"Str","c":"•\u00a0a"}]}"#)
        == [.paragraph([.text("•"), .space, .text("a")])])
  }

  @Test func asksForNothingButTheDocument() {
    #expect(
      Pandoc().arguments(for: .word) == [
        "+RTS", "-M768m", "-RTS", "--sandbox", "--from", "docx+styles", "--to", "json",
        "--track-changes=all",
      ])
  }

  /// From any folder of programs to the top of the disk.
  private static let upToTheTop = String(repeating: "../", count: 20)

  /// A program in place of pandoc.
  private static func failure(of script: String) async throws -> Pandoc.Failure? {
    let folder = try TemporaryFolder(["pandoc": "#!/bin/sh\n" + script])
    defer { withExtendedLifetime(folder) {} }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/pandoc")
    do throws(Pandoc.Failure) {
      _ = try await Pandoc(
        program: upToTheTop + folder.path + "/pandoc", patience: .milliseconds(300)
      )
      .json(of: [0x61], .word)
      return nil
    } catch {
      return error
    }
  }

  @Test func saysWhyThereIsNoAnswer() async throws {
    #expect(try await Self.failure(of: "cat") == nil)
    #expect(try await Self.failure(of: "exec sleep 20") == .tooSlow)
    #expect(try await Self.failure(of: "cat /dev/zero") == .tooLarge)
    #expect(try await Self.failure(of: "exit 251") == .tooLarge)
    #expect(
      try await Self.failure(of: "echo no good >&2; exit 1") == .refused(reason: "no good"))
    await #expect(throws: Pandoc.Failure.missing) {
      try await Pandoc(program: "no-such-pandoc").json(of: [], .word)
    }
  }
}
