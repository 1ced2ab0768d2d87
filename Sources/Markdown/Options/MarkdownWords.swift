/// The words that rendered markup shows or speaks, in the hub's language.
public struct MarkdownWords: Sendable, Hashable {
  /// The label of a NOTE call-out.
  public var note = "Note"
  /// The label of a TIP call-out.
  public var tip = "Tip"
  /// The label of an IMPORTANT call-out.
  public var important = "Important"
  /// The label of a WARNING call-out.
  public var warning = "Warning"
  /// The label of a CAUTION call-out.
  public var caution = "Caution"
  /// The summary of a DETAILS call-out that has no title.
  public var details = "Details"
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
