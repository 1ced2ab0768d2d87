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

  /// Programs in place of pandoc, by what they do, in a folder that this process looks for programs in.
  private static let others = [
    "says-something": "cat", "takes-long": "exec sleep 3600", "says-much": "cat /dev/zero",
    "is-full": "exit 251", "refuses": "echo no good >&2; exit 1",
  ]

  private static func failure(
    of program: String, patience: Duration = .seconds(600)
  ) async -> Pandoc.Failure? {
    do throws(Pandoc.Failure) {
      // More than a pipe holds, which a program that reads nothing would leave in it.
      let bytes = [UInt8](repeating: 0x61, count: 1 << 20)
      _ = try await Pandoc(program: program, patience: patience).json(of: bytes, .word)
      return nil
    } catch {
      return error
    }
  }

  @Test func saysWhyThereIsNoAnswer() async throws {
    let folder = try TemporaryFolder(Self.others.mapValues { "#!/bin/sh\n" + $0 })
    defer { withExtendedLifetime(folder) {} }
    for name in Self.others.keys {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/" + name)
    }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    unsafe setenv("PATH", path + ":" + folder.path, 1)
    #expect(await Self.failure(of: "says-something") == nil)
    #expect(await Self.failure(of: "takes-long", patience: .milliseconds(500)) == .tooSlow)
    #expect(await Self.failure(of: "says-much") == .tooLarge)
    #expect(await Self.failure(of: "is-full") == .tooLarge)
    #expect(await Self.failure(of: "refuses") == .refused(reason: "no good"))
    #expect(await Self.failure(of: "no-such-program") == .missing)
  }
}
