import Diagnostics
import FrontMatter
import Testing

/// Fields with random damage: nothing may stop the process, and every place must be in the file.
@Suite struct MangledTextTests {
  /// A small generator with a seed (SplitMix64), so that a failure can be seen again.
  struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
    }
  }

  static let sound = """
    ---
    title: "Salford: é ranges"
    summary: 'it''s one'
    topics: [allocation, {a: b}, "x"]
    lessons:
      - Start small
      - |
        Two
        lines
    consent: {kind: confirmed, date: 2026-01-02}
    ---
    Body
    """
  static let scraps = [
    "\"", "'", "[", "]", "{", "}", ":", ": ", "-", "- ", "\n", "\r\n", "\t", "  ", "#", " #x", "&a",
    "*a", "!", "|", ">", "%", "@", "`", "?", ",", "\\", "“", "”", "é", "𝄞", "\u{0}", "\u{FEFF}",
    "\u{85}", "\u{2028}", "---\n", "...\n", "<<: ", "~",
  ]

  static func mangled(_ seed: Int) -> [UInt8] {
    var dice = Dice(state: UInt64(seed))
    var bytes = Array(sound.utf8)
    for _ in 0...dice.roll(6) {
      let place = dice.roll(bytes.count + 1)
      if dice.roll(3) == 0 {
        bytes.removeSubrange(place..<min(bytes.count, place + dice.roll(5)))
      } else if dice.roll(20) == 0 {
        bytes.insert(UInt8(0x80 + dice.roll(0x80)), at: place)
      } else {
        bytes.insert(contentsOf: scraps[dice.roll(scraps.count)].utf8, at: place)
      }
    }
    return bytes
  }

  @Test func answersEveryDamage() throws {
    for seed in 0..<3000 {
      let file = SourceFile(path: "a.md", bytes: Self.mangled(seed))
      let reading = FrontMatterReading(of: file)
      var diagnostics = reading.diagnostics
      if let fields = reading.fields {
        diagnostics += DemoSchema.schema.decode(
          fields, in: file, known: DemoSchema.known, at: reading.opening
        ).problems.map { $0.diagnostic(in: file) }
      } else {
        #expect(!diagnostics.isEmpty, "seed \(seed)")
      }
      for diagnostic in diagnostics {
        let range = diagnostic.place.range?.range ?? 0..<0
        #expect(range.upperBound <= file.bytes.count, "seed \(seed)")
        #expect(!TextWriter().write(diagnostic, source: file).isEmpty)
      }
    }
  }
}
