import Diagnostics

/// A hub of many pages in which everything is right but for some faults of known kind and place. The same
/// seed gives the same hub.
struct SeededHub {
  /// The hub.
  private(set) var hub = TestHub()
  /// The faults: `path:line:column: rule`.
  private(set) var expected: [String] = []

  private var random: SplitMix64

  init(pages: Int, defects: Int, seed: UInt64) {
    random = SplitMix64(state: seed)
    var byPage: [[Defect]] = Array(repeating: [], count: pages)
    var left = defects
    while left > 0 {
      let page = random.next(below: pages)
      let defect = pick(pick([Defect.ofFields, Defect.inline, Defect.blocks]))
      let isTaken = byPage[page].contains { $0.field != nil && $0.field == defect.field }
      if isTaken || byPage[page].count == 4 { continue }
      byPage[page].append(defect)
      left -= 1
    }
    for (number, defects) in byPage.enumerated() { add(number, defects) }
    expected.sort()
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[random.next(below: choices.count)]
  }

  private mutating func add(_ number: Int, _ defects: [Defect]) {
    let path = "\(pick(["caseload", "supervision"]))/page-\(number).md"
    // A fault of a block would hide one that stands in the same section, so each has one to itself.
    var text =
      "---\ntitle: Page \(number) of the résumé\nsummary: What page \(number) says.\nkind: guide\n"
    for defect in defects where defect.field != nil { text += defect.text + "\n" }
    text += "---\n\n"
    var section = 0
    for defect in defects where defect.field == nil {
      section += 1
      text += "## Section \(section)\n\n" + filler() + "\n\n"
      let isInline = Defect.inline.contains { $0.text == defect.text }
      text +=
        (isInline ? context() : "")
        + defect.text.replacing("%", with: "\(number).\(section)") + "\n\n"
    }
    text += "## The end\n\n" + filler() + "\n"
    note(text, at: path, defects.sorted { ($0.field == nil ? 1 : 0) < ($1.field == nil ? 1 : 0) })
  }

  /// Puts a page into the hub, and notes where its faults are.
  private mutating func note(_ text: String, at path: String, _ defects: [Defect]) {
    let pieces = text.split(separator: "⟦", omittingEmptySubsequences: false)
    var offset = 0
    let plain = text.replacing("⟦", with: "")
    let file = SourceFile(path: path, bytes: Array(plain.utf8))
    for (piece, defect) in zip(pieces, defects) {
      offset += piece.utf8.count
      let place = file.position(at: offset)
      expected.append("\(path):\(place.line):\(place.column): \(defect.rule)")
    }
    hub.put(plain, at: path)
    // Places are counted the same however the file was saved.
    switch random.next(below: 8) {
    case 0: hub.files[path] = [0xEF, 0xBB, 0xBF] + file.bytes
    case 1: hub.files[path] = file.bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    default: break
    }
  }

  /// What may stand before a fault in its line.
  private mutating func context() -> String {
    pick([
      "", "Later ", "- In a list: ", "> Quoted: ", "É, ‘ü’ and 𝄞: ", "1. First, ",
      "- One\n  - Two: ",
      "They said **so** and `so`: ", "A line\nand another: ",
      "See [Croydon](../caseload/croydon.md): ",
    ])
  }

  /// Text in which nothing is wrong.
  private mutating func filler() -> String {
    (0...random.next(below: 3)).map { _ in
      pick([
        "A range leaves room for judgement — a single target does not.",
        "Teams of ‘six’ met *weekly*; see [the ranges](../caseload/salford.md#what-they-did) [@nwag-2025, p. 4].",
        "> [!TIP] Start small\n> One team is enough. 𝄞",
        "- One\n- Two\n  - Three `code`\n",
        "| Grade | Range |\n|---|---|\n| Level 2 | 20 to 25 |",
        "```text\n[not a link](nowhere.md) <b> [@nobody]\n```",
        "![Four people](../assets/team.png \"A team at work\")",
        "A caseload is not a workload.\nIt goes on in a second line.",
      ])
    }.joined(separator: "\n\n")
  }
}

/// A small generator of numbers that are the same on every machine (Steele, Lea and Flood, 2014).
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next(below count: Int) -> Int { Int(next() % UInt64(count)) }
}
