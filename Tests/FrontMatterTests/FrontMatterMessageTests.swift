import Diagnostics
import FrontMatter
import Testing

/// What is said when front matter cannot be found: whole messages.
@Suite struct FrontMatterMessageTests {
  static func messages(_ bytes: [UInt8]) -> String {
    let file = SourceFile(path: "a.md", bytes: bytes)
    return FrontMatterReading(of: file).diagnostics
      .map { TextWriter().write($0, source: file) }.joined()
  }

  @Test(arguments: [
    (
      "# Title\n",
      """
      a.md:1:1: error: the page does not start with front matter [front-matter-missing]
        |
      1 | # Title
        | ^~~~~~~ start with a line '---', the fields, and another line '---'

      """
    ),
    (
      "\n\n---\na: b\n---\n",
      """
      a.md:3:1: error: the front matter does not start on the first line [front-matter-missing]
        |
      3 | ---
        | ^~~ delete the blank lines above it

      """
    ),
    (
      "—\na: b\n—\n",
      """
      a.md:1:1: error: the front matter starts with '—', not with three hyphens [front-matter-missing]
        |
      1 | —
        | ^ write '---'
      a.md:3:1: error: the front matter ends with '—', not with three hyphens [front-matter-unclosed]
        |
      3 | —
        | ^ write '---'

      """
    ),
    (
      "---\na: b\n\nBody\n",
      """
      a.md:1:1: error: the front matter has no closing line [front-matter-unclosed]
        |
      1 | ---
        | ^~~ add a line '---' after the last field

      """
    ),
    (
      "\u{FEFF}---\r\na: b: c\r\n---\r\n",
      """
      a.md:2:4: error: a colon and a space stand in text without quotes [colon-in-text]
        |
      2 | a: b: c
        |    ^~~~ put quotes round the whole text: "b: c"

      """
    ),
  ])
  func saysWhatIsMissing(text: String, expected: String) {
    #expect(Self.messages(Array(text.utf8)) == expected)
  }

  @Test func namesTheLetterOfAnotherEncoding() {
    #expect(
      Self.messages(Array("---\na: Caf".utf8) + [0xE9] + Array("s\n---\n".utf8)) == """
        a.md:2:7: error: a character is not saved as UTF-8 [not-utf8]
          |
        2 | a: Caf�s
          |       ^ save the file with the encoding UTF-8; this is 'é' in Windows-1252

        """)
  }

  @Test func tellsUTF16FromUTF8() {
    #expect(
      Self.messages([0xFF, 0xFE, 0x2D, 0x00, 0x0A, 0x00]) == """
        a.md:1:1: error: the file is saved as UTF-16, not as UTF-8 [not-utf8]
          = save the file with the encoding UTF-8

        """)
  }

  @Test func saysThatThereIsTooMuch() {
    let bytes = Array(("---\na: " + String(repeating: "x", count: 70_000) + "\n---\n").utf8)
    #expect(
      Self.messages(bytes).hasPrefix(
        "a.md:2:1: error: the fields take 70004 bytes, and 65536 is the most [yaml-too-large]\n"))
  }
}
