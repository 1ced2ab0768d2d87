/// The addresses in a page: of links, pictures and definitions, each of which may be written anew or taken out.
///
/// Code and what stands between backticks is passed over.
struct PageLinks {
  /// What to write for an address.
  enum Answer {
    case keep
    case write(String)
    /// A picture becomes a link to this address.
    case link(String)
    /// The link goes, and its words stay.
    case remove
  }

  /// What is asked about an address, whether it is a picture's, and the line that it stands on.
  typealias Question = (_ address: String, _ isPicture: Bool, _ line: Int) -> Answer

  /// The lines with what is answered for each address.
  static func rewritten(_ lines: [SourceLine], _ ask: Question) -> [SourceLine] {
    let inCode = lines.inCode
    var gone: Set<String> = []
    var result: [SourceLine] = []
    for (index, line) in lines.enumerated() {
      guard !inCode[index], let definition = Definition(line.text) else {
        result.append(line)
        continue
      }
      switch ask(definition.address, false, line.number) {
      case .keep: result.append(line)
      case .write(let address), .link(let address):
        result.append(line.with(definition.written(address)))
      case .remove: gone.insert(definition.label)
      }
    }
    return inRuns(result) { text, number in rewritten(text, number, without: gone, ask) }
  }

  /// The lines with what `write` makes of each run of text, so that a link may go on in the next line.
  private static func inRuns(
    _ lines: [SourceLine], _ write: (_ text: String, _ line: Int) -> String
  ) -> [SourceLine] {
    var fences = CodeFences()
    var result: [SourceLine] = []
    var run: [SourceLine] = []
    func end() {
      guard let first = run.first, let last = run.last else { return }
      let text = write(run.map(\.text).joined(separator: "\n"), first.number)
      for (index, part) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        let number = run.indices.contains(index) ? run[index].number : last.number
        result.append(SourceLine(text: String(part), number: number))
      }
      run = []
    }
    for line in lines {
      if fences.holds(line.text) || line.isBlank {
        end()
        result.append(line)
      } else {
        run.append(line)
      }
    }
    end()
    return result
  }

  /// A definition of an address, as `[label]: address "title"`.
  private struct Definition {
    let label: String
    let address: String
    private let before: Substring
    private let after: Substring

    init?(_ line: String) {
      let bare = line.drop { $0 == " " || $0 == ">" }
      guard bare.first == "[", !bare.hasPrefix("[^"), let end = bare.firstRange(of: "]:") else {
        return nil
      }
      label = PageLinks.normal(bare[..<end.lowerBound].dropFirst())
      let rest = bare[end.upperBound...].drop { $0 == " " || $0 == "\t" }
      guard !rest.isEmpty, !label.isEmpty else { return nil }
      let isAngled = rest.first == "<"
      let stop = rest.firstIndex { isAngled ? $0 == ">" : $0 == " " || $0 == "\t" } ?? rest.endIndex
      address = String(rest[..<stop]).filter { !"<>".contains($0) }
      before = line[..<rest.startIndex]
      let tail = isAngled && stop < rest.endIndex ? rest.index(after: stop) : stop
      after = rest[tail...]
    }

    func written(_ address: String) -> String { before + MarkupAddress.written(address) + after }
  }

  static func normal(_ label: some StringProtocol) -> String {
    label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func rewritten(
    _ line: String, _ number: Int, without gone: Set<String>, _ ask: Question
  ) -> String {
    guard line.contains("[") || line.contains("<http") else { return line }
    var out = ""
    var place = line.startIndex
    while place < line.endIndex {
      switch line[place] {
      case "`":
        let run = line[place...].prefix { $0 == "`" }
        let close = line[run.endIndex...].firstRange(of: String(run))?.upperBound ?? run.endIndex
        out += line[place..<close]
        place = close
      case "\\":
        let next = line.index(after: place)
        let end = next < line.endIndex ? line.index(after: next) : next
        out += line[place..<end]
        place = end
      case "!", "[":
        let isPicture = line[place] == "!"
        let open = isPicture ? line.index(after: place) : place
        guard open < line.endIndex, line[open] == "[", let link = Link(line, at: open) else {
          out.append(line[place])
          place = line.index(after: place)
          continue
        }
        let words = rewritten(link.words, number, without: gone, ask)
        let line = number + line[..<place].count { $0 == "\n" }
        out += written(link, words, isPicture, line, gone, ask)
        place = link.end
      default:
        out.append(line[place])
        place = line.index(after: place)
      }
    }
    return out
  }

  private static func written(
    _ link: Link, _ words: String, _ isPicture: Bool, _ number: Int,
    _ gone: Set<String>, _ ask: Question
  ) -> String {
    let mark = isPicture ? "!" : ""
    guard let address = link.address else {
      if let label = link.label, gone.contains(normal(label)) { return words }
      return mark + "[\(words)]" + link.rest
    }
    // Nobody could see such a link, nor follow it.
    if words.trimmedText.isEmpty, !isPicture { return "" }
    switch ask(address, isPicture, number) {
    case .keep: return mark + "[\(words)]" + link.rest
    case .write(let new):
      return mark + "[\(words)](" + MarkupAddress.written(new) + link.title + ")"
    case .link(let new):
      return "[\(words.isEmpty ? "Picture" : words)](" + MarkupAddress.written(new) + ")"
    case .remove: return words
    }
  }
}
