/// The words that rendered markup shows or speaks, in the hub's language.
public struct MarkdownWords: Sendable, Hashable {
  /// The labels of call-outs by their kinds; where there is none, that of the kind.
  public var callouts: [CalloutKind: String] = [:]
  /// The heading above the footnotes.
  public var footnotes = "Footnotes"
  /// What a reference to a footnote is called; its number follows.
  public var footnote = "Footnote"
  /// What the way back from a footnote is called; the number of the reference follows.
  public var backToReference = "Back to reference"
  /// What a table without a caption is called; its number follows.
  public var table = "Table"
  /// The state of a ticked task.
  public var completed = "Completed"
  /// The state of a task that is not ticked.
  public var notCompleted = "Not completed"

  /// The English words.
  public init() {}
}
