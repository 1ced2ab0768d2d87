/// A file that a person or a program made of another one, as its name says: a backup, a copy in a file manager, or what
/// two people wrote at once in a folder that is kept in step between machines.
struct CopiedFile: Equatable {
  /// Why there is a copy.
  enum Reason: Equatable {
    /// A program kept the state before a change.
    case backup
    /// Somebody made a copy.
    case copy
    /// Two people changed the file at once.
    case conflict
  }

  let reason: Reason
  /// The path of the file that it was made of.
  let original: String

  /// The copy that a path names, or `nil` where the name is that of no copy.
  ///
  /// A name such as `x (2).md` may also be somebody's own choice: whether there is an original is for the caller to ask.
  init?(_ path: String) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for index in parts.indices.reversed() {
      guard let (reason, name) = Self.origin(of: parts[index]) else { continue }
      parts[index] = name[...]
      self.reason = reason
      original = parts.joined(separator: "/")
      return
    }
    return nil
  }

  /// Why a name is that of a copy, and the name of the original.
  private static func origin(of name: Substring) -> (Reason, String)? {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      return copy(name).map { (.copy, String($0)) }
    }
    let (stem, ending) = (name[..<dot], name[dot...])
    if backupEndings.contains(ending.lowercased()) { return (.backup, String(stem)) }
    if let original = conflict(stem) { return (.conflict, String(original + ending)) }
    return copy(stem).map { (.copy, String($0 + ending)) }
  }

  private static let backupEndings: Set<String> = [
    ".backup", ".bak", ".old", ".orig", ".rej", ".save",
  ]

  /// The stem of the original of a conflicting copy: those of Syncthing, of ownCloud, of `git mergetool`, of Dropbox and
  /// Nextcloud, and of OneDrive, which adds the name of the computer.
  private static func conflict(_ stem: Substring) -> Substring? {
    let marks = [
      ".sync-conflict-", "_conflict-", "_BACKUP_", "_BASE_", "_LOCAL_", "_REMOTE_", ".Conflict",
    ]
    for mark in marks {
      if let range = stem.firstRange(of: mark), range.lowerBound > stem.startIndex,
        mark != "_conflict-" || stem[range.upperBound...].first?.isNumber == true
      {
        return stem[..<range.lowerBound]
      }
    }
    if let (original, inside) = parenthesis(stem), inside.contains("conflict") { return original }
    var previous: Character = " "
    for index in stem.indices.dropFirst() {
      if previous == "-", ("A"..."Z").contains(stem[index]) {
        return stem[..<stem.index(before: index)]
      }
      previous = stem[index]
    }
    return nil
  }

  /// The stem of the original of a copy as Windows, macOS, browsers and desktops on Linux name it.
  private static func copy(_ stem: Substring) -> Substring? {
    if let (original, inside) = parenthesis(stem) {
      if inside.allSatisfy(\.isNumber) { return marked(original) ?? original }
      return inside.hasSuffix("copy") || inside.hasPrefix("copy") ? original : nil
    }
    if let original = marked(stem) { return original }
    // 'Copy of x', 'Copy (2) of x'.
    guard stem.prefix(5).lowercased() == "copy ", let of = stem.firstRange(of: " of ") else {
      return nil
    }
    return stem[of.upperBound...]
  }

  /// What stands before 'copy' at the end, before 'copy 2', and before a number.
  private static func marked(_ stem: Substring) -> Substring? {
    let unnumbered = trimmed(stem.drop(fromEnd: \.isNumber))
    let isNumbered = unnumbered.endIndex < stem.endIndex && stem[unnumbered.endIndex] == " "
    let text = isNumbered ? unnumbered : stem
    if text.suffix(5).lowercased() == " copy" {
      let original = trimmed(text.dropLast(5))
      return original.last == "-" ? trimmed(original.dropLast()) : original
    }
    return isNumbered && !text.isEmpty ? text : nil
  }

  /// What stands before a parenthesis at the end, and in small letters what stands in it.
  private static func parenthesis(_ stem: Substring) -> (Substring, String)? {
    guard stem.last == ")", let start = stem.lastIndex(of: "(") else { return nil }
    let original = trimmed(stem[..<start])
    guard !original.isEmpty else { return nil }
    return (original, stem[stem.index(after: start)...].dropLast().lowercased())
  }

  private static func trimmed(_ text: Substring) -> Substring { text.drop(fromEnd: { $0 == " " }) }
}

extension Substring {
  /// The text without what fits at its end.
  fileprivate func drop(fromEnd fits: (Character) -> Bool) -> Substring {
    var end = endIndex
    while end > startIndex, fits(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
