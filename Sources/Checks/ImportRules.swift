public import Diagnostics

/// What `plait import` says of a document that became a page. They are no ``Check``s: no build reads documents.
public enum ImportRules {
  /// Something of the document is not in the page.
  public static let lostInImport = Rule(
    "lost-in-import", .warning,
    explanation: """
      Some parts of documents cannot become part of a page: text boxes, hidden or deleted text, comments and drawings. \
      Nor can pictures that browsers do not show, and links that lead nowhere. A remark holds what it \
      was, at its place, and readers never see remarks. Put what belongs there into words, then delete the remark. \
      Only 'plait import' asks.
      """,
    wrong: "<!-- In a text box: Caseloads fell by a third. -->",
    right: "Caseloads fell by a third.")

  /// Something has another form in the page.
  public static let changedInImport = Rule(
    "changed-in-import", .note,
    explanation: """
      A part of the document was taken for what its author probably meant. Bold lines became headings, typed \
      bullets lists, and the first row of a table the names of its columns. Merged cells are parted, since tables \
      of pages have none. Check that it was right. Only 'plait import' asks.
      """,
    wrong: "**What they did**",
    right: "## What they did")

  /// Something of the facts table could not be read with certainty.
  public static let unclearFact = Rule(
    "unclear-fact", .warning,
    explanation: """
      The table of facts at the head of a document has names in its first column and values in its second. The names \
      are those of 'plait new' and of the template of 'plait kit'. A row under another name is kept as a remark. \
      A date that may be read in two ways, or that names no day, is taken for one, which may be wrong. Only \
      'plait import' asks.
      """,
    wrong: "Published | June 2025",
    right: "Published | 3 June 2025")

  /// All of them.
  public static let all = [changedInImport, lostInImport, unclearFact]
}
