public import Diagnostics

/// Reads YAML as plain data, with a place for every value.
///
/// Anchors, aliases, tags, merge keys, directives and second documents are refused, and nothing is
/// built beyond the limits. Slips with one clear correction are reported and read as corrected.
public struct YAMLReader: Sendable {
  /// How much is read.
  public let limits: YAMLLimits

  /// The most slips that are corrected in one text: each costs another pass.
  private static let passes = 8

  /// A reader with limits.
  public init(limits: YAMLLimits = .frontMatter) {
    self.limits = limits
  }

  /// Reads a whole file, less its byte order mark.
  public func read(_ file: SourceFile) -> YAMLReading {
    let start = file.bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
    return read(file.bytes, in: start..<file.bytes.count)
  }

  /// Reads a part of a file; places are those of the file. Empty text is a group without fields.
  public func read(_ bytes: [UInt8], in range: Range<Int>) -> YAMLReading {
    let range = range.clamped(to: 0..<bytes.count)
    guard range.count <= limits.bytes else {
      let problem = FrontMatterProblem(
        .tooLarge(range.count, limit: limits.bytes),
        at: SourceRange(range.lowerBound..<range.lowerBound))
      return YAMLReading(value: nil, problems: [problem])
    }
    var text = CorrectedText(bytes, in: range)
    var corrected: [FrontMatterProblem] = []
    while true {
      var pass = YAMLPass(over: text, limits: limits)
      pass.run()
      guard let slip = pass.slip else {
        return YAMLReading(
          value: pass.value, problems: Self.sorted(corrected + pass.problems))
      }
      let place = text.original(slip.range)
      // A second fault in a line already corrected says more about the correction than about the line,
      // unless it was only the spaces at its start.
      let isNew = !corrected.contains {
        text.sharesLine($0.range.range, place)
          && !($0.fault.sort == .lineStart && slip.fault.sort != .lineStart)
      }
      if isNew {
        corrected.append(FrontMatterProblem(slip.fault, at: SourceRange(place)))
      }
      guard isNew, corrected.count < Self.passes, let correction = slip.correction,
        text.correct(place, with: correction)
      else {
        return YAMLReading(value: nil, problems: Self.sorted(corrected + pass.problems))
      }
    }
  }

  /// The problems by place. That a line cannot be read is only said when nothing better is.
  private static func sorted(_ problems: [FrontMatterProblem]) -> [FrontMatterProblem] {
    if problems.count < 2 { return problems }
    return problems.filter { problem in
      problem.fault.sort != .unexplained
        || !problems.contains {
          $0.fault.sort != .unexplained && problem.range.range.overlaps($0.range.range)
        }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// What came of reading YAML: the value, where one could be made, and every problem found.
public struct YAMLReading: Sendable, Hashable {
  /// The value, or `nil` when the text could not be made sense of or used what is refused.
  ///
  /// There can be a value beside problems: of a name given twice the first is kept, and a slip whose
  /// correction is certain is read as corrected, so that what else is wrong is found in the same run.
  public let value: YAMLValue?
  /// What is wrong, in the order of the file.
  public let problems: [FrontMatterProblem]
}
