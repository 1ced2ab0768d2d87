import Templates

/// Authors as a citation in the text names them.
enum HarvardName {
  /// The short form of "Stein, T. and Callaghan, J.": surnames only, and "et al." after the first of four or
  /// more. The name of an organisation stays whole.
  static func short(_ authors: String, _ words: Words) -> String {
    let surnames = persons(in: authors).map(\.surname)
    return surnames.isEmpty ? authors : words.authors(surnames)
  }

  /// A person in a list of authors.
  struct Person: Sendable, Hashable {
    let surname: String
    let initials: String
  }

  /// The persons in a list of persons, or none when it is not a list of persons.
  static func persons(in authors: String) -> [Person] {
    // Surnames and initials alternate: "Surname", "A. B. and Surname", "C."
    let parts = authors.split(separator: ", ", omittingEmptySubsequences: true).map(String.init)
    guard parts.count > 1 else { return [] }
    var persons: [Person] = []
    var surname: String? = parts[0]
    for part in parts.dropFirst() {
      guard let current = surname else {
        surname = part
        continue
      }
      let pieces = split(part)
      guard isInitials(pieces.initials) else { return [] }
      persons.append(Person(surname: current, initials: pieces.initials))
      surname = pieces.next
    }
    return surname == nil ? persons : []
  }

  private static func split(_ part: String) -> (initials: String, next: String?) {
    for joint in [" and ", " & "] {
      let halves = part.split(separator: joint, maxSplits: 1).map(String.init)
      if halves.count == 2 { return (halves[0], halves[1]) }
    }
    return (part, nil)
  }

  private static func isInitials(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { $0.hasSuffix(".") && $0.count <= 5 }
  }
}
