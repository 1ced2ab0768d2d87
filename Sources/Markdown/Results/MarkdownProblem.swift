public import Diagnostics

/// Something that is wrong with a body, as a fact; whoever shows it puts it into words.
public struct MarkdownProblem: Sendable, Hashable {
  /// What is wrong, with the facts of the case.
  public enum Kind: Sendable, Hashable {
    /// Raw HTML, which is refused; with the name of the element, or nothing for other markup.
    case rawHTML(element: String)
    /// A heading of level `to` that follows one of level `from`, more than one above it.
    case skippedHeadingLevel(from: Int, to: Int)
    /// A heading of level 1; the title of the page is its only one.
    case topLevelHeading
    /// A heading without words.
    case emptyHeading
    /// A heading with nothing under it, not even a heading of a lower level; with its words.
    case emptySection(heading: String)
    /// A heading with the same words as an earlier one.
    case duplicateHeading(text: String, first: SourceRange)
    /// A link without words, to this destination.
    case emptyLinkText(destination: String)
    /// A link whose words are an address: the destination, written as it is.
    case bareURLText(destination: String)
    /// An image without alt text that does not say it is decorative.
    case missingAlt(destination: String)
    /// An image whose alt text is the name of its file.
    case altIsFileName(alt: String)
    /// A call-out of a kind that there is not.
    case unknownCallout(kind: String)
    /// A call-out with something after its kind that is not understood.
    case malformedCallout(attribute: String)
    /// A call-out of this kind with neither title nor text.
    case emptyCallout(kind: String)
    /// A reference to a footnote that is not there.
    case unresolvedFootnote(label: String)
    /// A footnote to which nothing refers, or one with the label of an earlier one: it is not shown.
    case unusedFootnote(label: String)
    /// A table whose header row has no words.
    case tableWithoutHeader
    /// Text in brackets that begins like a citation and is none.
    case malformedCitation(text: String)
    /// Hashes without a space after them, and their number.
    case headingWithoutSpace(level: Int)
    /// A line of text that begins with this mark and a special space, such as a non-breaking one, so that it is no
    /// heading and no item of a list.
    case specialSpace(after: String)
    /// A line of text that begins with this bullet.
    case typedBullet(String)
    /// Rows of a table that is none: without a delimiter row, or with one of another number of columns.
    case misshapenTable(hasDelimiterRow: Bool)
    /// A link with white space between its words and its destination.
    case spacedLink
    /// A link with its words in parentheses and its destination in brackets.
    case reversedLink
    /// Asterisks with white space on their inner side.
    case spacedAsterisks
    /// Two asterisks before a word, and no other two that belong to them.
    case unclosedAsterisks
    /// Fenced code that nothing ends; with its fence.
    case unclosedCode(fence: String)
    /// A row of a table with more cells than there are columns: the rest is left out.
    case longRow(cells: Int, columns: Int)
    /// A bar between backticks, which ends a cell of a table all the same.
    case barInCode
    /// A line of text straight under a table, of which it becomes a row.
    case textUnderTable
    /// A row that an empty line parts from its table.
    case rowApart
    /// Lines whose words are parted by tabs, which make no table.
    case tabbedTable
    /// A link or an image that is none, for a slip in its address.
    case misshapenAddress(AddressFault)
    /// A block that stands too far to the left to belong to the item of a list, whose text begins after `needed`
    /// bytes.
    case outdentedBlock(needed: Int)
    /// Markup that means something to other programs only.
    case foreignMarkup(ForeignMarkup)
    /// A line of hyphens straight under a sentence, which makes it a heading.
    case underlinedText
    /// The marks that a merge leaves round two versions of a passage.
    case mergeMarks
    /// Letters that were read in the wrong encoding, with what they were where that is known.
    case mangledLetters(written: String, meant: String?)
    /// A footnote without the colon after its label.
    case footnoteWithoutColon(label: String)
    /// Text that would be a citation of `key` in another form, if there is such a source.
    case looseCitation(text: String, key: String)
    /// Words that stand for something that is still to be written.
    case placeholder(String)
    /// A number in square brackets before a note, as papers have them.
    case typedFootnote(label: String)
    /// Sentences that are code, because they are indented.
    case indentedText
    /// A remark, `<!-- … -->`, that is none, or takes in more than was meant.
    case misshapenRemark(RemarkFault)
    /// The body was not parsed, because it passes a limit; the fragment is empty.
    case limit(Limit)
  }

  /// What can keep brackets from being a link or an image.
  public enum AddressFault: Sendable, Hashable {
    /// A space in the address, with what stands in the parentheses.
    case space(isPicture: Bool, inside: String)
    /// Curly quotation marks round the title.
    case curlyQuotes
    /// Nothing ends the address.
    case unclosed
    /// A label in place of an address, and no address for it.
    case undefined(words: String, label: String)
  }

  /// Markup of other programs, as it is written.
  public enum ForeignMarkup: Sendable, Hashable {
    /// `!!! note`, `??? note` or `::: info`.
    case callout(String)
    /// `[!NOTE]` outside a quotation.
    case unquotedCallout
    /// `{{ … }}`, `{% … %}` or `<% … %>`.
    case template(String)
    /// `{: … }` or `{#…}`.
    case attributes(String)
    /// `[[…]]`, or `![[…]]` for a picture.
    case wikiLink(String)
    /// A mark of another kind.
    case mark(ForeignMark, String)
  }

  /// What can be wrong with a remark.
  public enum RemarkFault: Sendable, Hashable {
    /// Nothing ends it; whether readers would see it, or miss what comes after it.
    case unclosed(isShown: Bool)
    /// A remark begins in it.
    case nested
    /// It stands inside a line and holds `--`.
    case doubleHyphen
    /// Text follows it in its line, which would not be read as Markdown.
    case besideText
  }

  /// The limits that a body can pass. No honest page comes near any.
  public enum Limit: Sendable, Hashable {
    /// More bytes than ``MarkdownLimits/bytes``.
    case tooLong
    /// Blocks or emphasis nested deeper than ``MarkdownLimits/depth``.
    case tooDeep
    /// Parsing takes more memory than ``MarkdownLimits/memory``.
    case tooMuchMemory
    /// So many of one construct that the time to parse grows with the square of the length; with the
    /// characters at fault.
    case tooMany(String)
    /// A `[` followed by a character reference to `^`, in a body with footnotes.
    case disguisedFootnote
  }

  /// What is wrong.
  public let kind: Kind
  /// Where it is wrong.
  public let range: SourceRange

  /// A problem of `kind` at `range`.
  public init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
