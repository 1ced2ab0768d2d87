import Markdown

/// Tells words that are shouted from acronyms.
enum Capitals {
  /// A word of more letters than this is hardly an acronym.
  private static let mostLettersOfAcronym = 6
  /// Of two words in capitals at least one has so many letters, or both may be acronyms.
  private static let fewestLettersOfWord = 5

  /// Words that are put in capitals to make them heard.
  private static let emphasised: Set<String> = [
    "ALL", "ALWAYS", "AND", "ANY", "ARE", "BEFORE", "CANNOT", "DO", "EVERY", "IF", "IS", "MUST",
    "NEVER", "NO", "NOT", "NOTE", "NOW", "ONLY", "OR", "PLEASE", "STOP", "THE", "THIS", "WILL",
    "YES", "YOU",
  ]

  /// Whether a word is nothing but capitals, two of them or more.
  static func isCapitals(_ word: String) -> Bool {
    word.utf8.count >= 2 && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Runs of words in capitals that are no acronyms, as their words by number.
  static func runs(in passage: Passage, knowing known: Set<String>) -> [Range<Int>] {
    let words = passage.words.map { $0.isCode ? "" : $0.bare }
    var runs: [Range<Int>] = []
    var start = 0
    while start < words.count {
      guard isCapitals(words[start]) else {
        start += 1
        continue
      }
      let end = words[start...].firstIndex { !isCapitals($0) } ?? words.count
      if isShouted(words[start..<end], knowing: known) { runs.append(start..<end) }
      start = end
    }
    return runs
  }

  private static func isShouted(_ run: ArraySlice<String>, knowing known: Set<String>) -> Bool {
    let unknown = run.filter { !known.contains($0) }
    if unknown.contains(where: { emphasised.contains($0) }) { return true }
    if unknown.contains(where: { $0.utf8.count > mostLettersOfAcronym }) { return true }
    return run.count > 1 && unknown.count > 1
      && unknown.contains { $0.utf8.count >= fewestLettersOfWord }
  }
}
