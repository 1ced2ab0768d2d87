/// Lists in words.
enum Enumeration {
  /// The parts with commas between them, and a word before the last.
  static func text(_ parts: [String], _ word: String) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
