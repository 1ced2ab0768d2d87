/// A file of the content as it is and as it would be.
public struct FileChange: Sendable {
  /// The path by which messages name the file.
  public let path: String
  /// How many places of it are fixed.
  public var count: Int { remedies.count }

  let before: [UInt8]
  let remedies: [Remedy]

  /// The change that remedies make to a file, or `nil` when they change nothing.
  init?(path: String, before: [UInt8], remedies: [Remedy]) {
    let remedies = Remedy.compatible(
      remedies.filter { remedy in
        remedy.range.upperBound <= before.count
          && !before[remedy.range].elementsEqual(remedy.text.utf8)
      })
    if remedies.isEmpty { return nil }
    self.path = path
    self.before = before
    self.remedies = remedies
  }

  /// The file as it would be.
  var after: [UInt8] { text(of: before.indices) }

  /// What comes in place of some bytes of the file, which cut no remedy in two.
  func text(of range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    var place = range.lowerBound
    for remedy in remedies
    where remedy.range.lowerBound >= range.lowerBound && remedy.range.upperBound <= range.upperBound
    {
      result += before[place..<remedy.range.lowerBound]
      result += Array(remedy.text.utf8)
      place = remedy.range.upperBound
    }
    return result + before[place..<range.upperBound]
  }

  /// The change as a unified diff, with what a terminal would act on shown instead.
  public var diff: String { UnifiedDiff(self).text }
}
