#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Plain questions to whoever sits at the terminal.
enum Dialogue {
  /// Whether somebody can read a question and answer it.
  static var isPossible: Bool { isatty(0) == 1 && isatty(1) == 1 }

  /// An answer that is not empty, or `nil` when there will be none: the person pressed Ctrl and D.
  static func ask(_ question: String) -> String? {
    while true {
      StandardOutput.write(Array("\(question) ".utf8))
      guard let line = readLine() else {
        StandardOutput.write([0x0A])
        return nil
      }
      let answer = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !answer.isEmpty { return answer }
    }
  }

  /// The number of the choice that is made, by its number or by its name; `nil` as for ``ask(_:)``.
  static func choose(_ question: String, among choices: [(name: String, words: String)]) -> Int? {
    print(question)
    let width = String(choices.count).count
    for (index, choice) in choices.enumerated() {
      let number = String(index + 1)
      print(String(repeating: " ", count: 2 + width - number.count) + "\(number)  \(choice.words)")
    }
    while true {
      guard let answer = ask("Write a number:") else { return nil }
      if let number = Int(answer), choices.indices.contains(number - 1) { return number - 1 }
      let name = answer.lowercased()
      if let index = choices.firstIndex(where: { $0.name.lowercased() == name }) { return index }
      print("'\(answer)' is none of them.")
    }
  }
}
