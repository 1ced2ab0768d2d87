import Basics

/// What each output of the last build has asked, in the numbers of this one's lists. With the digest that the output is kept
/// with, that tells whether the output would be the same again.
struct Store: Sendable {
  /// For each output by its path, what it asked; nothing for one that asked about what is no longer there.
  private let asked: [String: [Question]]

  /// What was kept of `files`, with names of what `subjects` still have.
  init(
    from reader: inout CacheReader, of files: [WrittenFile], subjects: Subjects
  ) throws(CacheReader.Damaged) {
    var numbers: [[Int32]] = []
    for list in Subjects.List.allCases {
      let names = try reader.list { reader throws(CacheReader.Damaged) in try reader.text() }
      numbers.append(subjects.numbers(of: names, in: list))
    }
    var asked: [String: [Question]] = [:]
    asked.reserveCapacity(files.count)
    for file in files where file.inputs != nil {
      var isWhole = true
      let questions = try reader.list { reader throws(CacheReader.Damaged) in
        let question = try Self.question(try reader.unsigned(), numbers)
        if question == nil { isWhole = false }
        return question ?? Question(.pages)
      }
      if isWhole { asked[file.entry.path] = questions }
    }
    self.asked = asked
  }

  /// What the output at a path asked; `nil` where it has to be made again.
  func questions(of path: String) -> [Question]? { asked[path] }

  /// All that was asked.
  var questions: some Sequence<Question> { asked.values.lazy.joined() }

  /// What is kept of outputs, for those of which the digest is known.
  static func write(
    _ files: [WrittenFile], subjects: Subjects, to writer: inout CacheWriter
  ) {
    for list in Subjects.List.allCases { writer.write(subjects[list]) { $0.write($1) } }
    for file in files where file.inputs != nil {
      writer.write(file.asked) { writer, question in
        writer.write(UInt64(question.number) << 6 | UInt64(question.kind.rawValue))
      }
    }
  }

  /// A question from its number, or `nil` where its subject is gone.
  private static func question(
    _ code: UInt64, _ numbers: [[Int32]]
  ) throws(CacheReader.Damaged) -> Question? {
    guard let kind = Question.Kind(rawValue: UInt8(code & 63)) else { throw CacheReader.Damaged() }
    guard let list = kind.subjects else { return Question(kind) }
    let numbers = numbers[list.rawValue]
    guard code >> 6 < numbers.count else { throw CacheReader.Damaged() }
    let number = numbers[Int(code >> 6)]
    return number < 0 ? nil : Question(kind, Int(number))
  }
}
