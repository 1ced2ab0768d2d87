/// What became of the pages of another program on their way into a hub, each thing with its line.
struct ImportNotes: Sendable {
  /// What happened to something.
  enum Outcome: Int, Sendable, CaseIterable, Hashable {
    /// It is not in the hub.
    case lost
    /// A link led nowhere in the old hub, either; its words stay.
    case dead
    /// It is in the hub, but not in the dress that it had: a size, a colour, an icon, a drawing made of text.
    case plainer
    /// It had to be written by the import, and a person should look at it.
    case madeUp
    /// It is written in another way, with nothing lost.
    case changed
  }

  /// One thing that happened.
  struct Note: Sendable, Hashable {
    let outcome: Outcome
    /// The file that it comes from, by its path below the imported folder.
    let file: String
    /// Its line there; 0 for the file as a whole.
    let line: Int
    let words: String
  }

  /// More of them are counted and not written down, so that no report is longer than the hub.
  private static let most = 20_000

  private(set) var all: [Note] = []
  /// How many were not written down.
  private(set) var uncounted = 0
  /// The file to which notes belong.
  var file: String

  init(of file: String) { self.file = file }

  mutating func add(_ outcome: Outcome, _ line: Int, _ words: String) {
    guard all.count < Self.most else {
      uncounted += 1
      return
    }
    all.append(Note(outcome: outcome, file: file, line: line, words: words))
  }

  mutating func add(_ notes: ImportNotes) {
    let room = max(0, Self.most - all.count)
    all += notes.all.prefix(room)
    uncounted += max(0, notes.all.count - room) + notes.uncounted
  }

  /// Words of a source as they stand in a note: short, on one line.
  static func quoted(_ text: some StringProtocol) -> String {
    let line = text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    let shown = line.count > 60 ? line.prefix(59) + "…" : line[...]
    return "'" + shown.replacing("`", with: "'") + "'"
  }
}
