import Basics

/// The digests of the answers to questions, each found once.
struct AnswerDigests: Sendable {
  private let answers: Answers
  /// By kind of question and subject.
  private var found: [[Digest?]]

  init(_ answers: Answers) {
    self.answers = answers
    found = Question.Kind.allCases.map { kind in
      Array(repeating: nil, count: kind.subjects.map { answers.subjects[$0].count } ?? 1)
    }
  }

  /// What every output depends on.
  var base: Digest { answers.base }

  /// The lists from which questions choose.
  var subjects: Subjects { answers.subjects }

  /// Finds the answers to some questions, but for what is offered, whose sizes are known when it was written.
  mutating func find(
    _ questions: some Sequence<Question>, offers: @escaping Answers.OfferLines, workers: Int
  ) async {
    var missing: Set<Question> = []
    for question in questions where question.kind != .offers && self[question] == nil {
      missing.insert(question)
    }
    let digests = await concurrentMap(
      Array(missing), workers: workers, stride: 64, makeState: {}
    ) { [answers] _, question in
      (question, answers.digest(of: question, offers: offers))
    }
    for (question, digest) in digests {
      found[Int(question.kind.rawValue)][question.number] = digest
    }
  }

  /// One digest of the answers to all questions of an output, and of what it was given.
  func digest(of questions: [Question], given: Digest?, offers: @escaping Answers.OfferLines)
    -> Digest
  {
    var writer = CacheWriter()
    writer.write(base)
    if let given { writer.write(given) }
    for question in questions {
      writer.write(self[question] ?? answers.digest(of: question, offers: offers))
    }
    return Digest(of: writer.bytes)
  }

  private subscript(question: Question) -> Digest? {
    found[Int(question.kind.rawValue)][question.number]
  }
}
