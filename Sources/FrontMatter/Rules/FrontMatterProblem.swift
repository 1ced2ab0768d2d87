public import Diagnostics

/// A breach of a rule in front matter or in a data file, and where it stands.
public struct FrontMatterProblem: Error, Sendable, Hashable {
  /// What is wrong and what to do.
  let fault: Fault
  /// The bytes at fault; where the suggestion has a replacement, the bytes that it replaces.
  public let range: SourceRange

  init(_ fault: Fault, at range: SourceRange) {
    self.fault = fault
    self.range = range
  }

  /// The rule that is broken.
  public var rule: Rule { fault.rule }
  /// What is wrong, in words.
  public var message: String { fault.message }

  /// The problem as it is reported of a file.
  public func diagnostic(in file: SourceFile) -> Diagnostic {
    let place =
      fault.sort == .wholeFile
      ? Diagnostic.Place(file.path) : Diagnostic.Place(file.path, range)
    let note = fault.note.map { Diagnostic.Note($0.text, at: .init(file.path, $0.range)) }
    return Diagnostic(
      fault.rule, fault.message, at: place, suggestion: fault.suggestion,
      notes: note.map { [$0] } ?? [])
  }
}

/// What is wrong and what to do, without its place: a rule, with the words for one way of breaking it.
///
/// The words stand beside each rule, in the files of `Rules`.
struct Fault: Sendable, Hashable {
  /// How a fault bears on what else is found.
  enum Sort {
    /// By itself.
    case plain
    /// Only the white space before a line is at fault, so the line may have another fault.
    case lineStart
    /// Nothing better is known, so any other fault in the same place is reported instead.
    case unexplained
    /// The whole file is at fault, and no line of it can be shown.
    case wholeFile
  }

  /// Another place that explains the fault.
  struct Note: Hashable {
    let text: String
    let range: SourceRange

    init(_ text: String, at range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  let rule: Rule
  let message: String
  let suggestion: Diagnostic.Suggestion
  let note: Note?
  let sort: Sort

  init(
    _ rule: Rule, _ message: String, _ suggestion: Diagnostic.Suggestion, note: Note? = nil,
    sort: Sort = .plain
  ) {
    self.rule = rule
    self.message = message
    self.suggestion = suggestion
    self.note = note
    self.sort = sort
  }

  /// `replacement` is the text that fixes the place, where it is near certain what was meant.
  init(
    _ rule: Rule, _ message: String, advice: String, replacement: String? = nil, note: Note? = nil,
    sort: Sort = .plain
  ) {
    self.init(
      rule, message, Diagnostic.Suggestion(advice, replacement: replacement), note: note,
      sort: sort)
  }

  /// The same fault where it is not certain what was meant.
  var withoutReplacement: Fault {
    Fault(rule, message, advice: suggestion.message, note: note, sort: sort)
  }
}
