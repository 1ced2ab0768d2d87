import Basics
import Loading
import Model

/// Tells which outputs have to be made, and remembers of those that were what they asked.
struct Engine: Sendable {
  private var digests: AnswerDigests
  private let former: PreviousOutput?
  private let store: Store?
  private let workers: Int

  /// The engine of a build over what `former` has; a store that cannot be read is of no use.
  init(
    _ answers: Answers, former: PreviousOutput?, offers: @escaping Answers.OfferLines, workers: Int
  ) async {
    var digests = AnswerDigests(answers)
    self.former = former
    self.workers = workers
    store = former.flatMap { former in
      var reader = CacheReader(former.asked)
      return try? Store(from: &reader, of: former.recorded, subjects: answers.subjects)
    }
    if let store { await digests.find(store.questions, offers: offers, workers: workers) }
    // What is put into books is read again when they are made. A file that changes in between counts as changed the next
    // time, and so has to be known before.
    if answers.readsFilesAgain {
      let files = answers.subjects[.assets].indices.map { Question(.file, $0) }
      await digests.find(files, offers: offers, workers: workers)
    }
    self.digests = digests
  }

  /// The file of the last build that would be made again at a path, with what it asked; `nil` where it has to be made.
  /// - Parameter given: The digest of what it is made of beside what it asks.
  func file(
    at path: String, given: Digest?, offers: @escaping Answers.OfferLines
  ) -> (file: PreviousOutput.File, asked: [Question])? {
    guard let file = former?.file(at: path), let inputs = file.written.inputs,
      let asked = store?.questions(of: path),
      digests.digest(of: asked, given: given, offers: offers) == inputs
    else { return nil }
    return (file, asked)
  }

  /// What is kept of files for the next build: with each the digest of what it was made of, and in one piece what they
  /// asked.
  mutating func keep(
    _ files: [WrittenFile], offers: @escaping Answers.OfferLines
  ) async -> (files: [WrittenFile], asked: [UInt8]) {
    let new = files.lazy.filter { $0.inputs == nil }
    await digests.find(new.map(\.asked).joined(), offers: offers, workers: workers)
    let kept = await concurrentMap(files, workers: workers, stride: 64, makeState: {}) {
      [digests] _, file in
      var file = file
      if file.isRecorded && file.inputs == nil {
        file.inputs = digests.digest(of: file.asked, given: file.given, offers: offers)
      }
      return file
    }
    var writer = CacheWriter()
    Store.write(kept, subjects: digests.subjects, to: &writer)
    return (kept, writer.bytes)
  }
}
