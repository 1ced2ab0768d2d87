public import Diagnostics

/// Something in YAML that cannot be read, or that is refused.
public struct YAMLProblem: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// More bytes than the limit.
    case tooLarge(limit: Int, size: Int)
    /// Lists or groups inside each other beyond the limit.
    case tooDeep(limit: Int)
    /// More values than the limit.
    case tooManyValues(limit: Int)
    /// A byte that is not UTF-8; often a letter of Windows-1252.
    case notUTF8(byte: UInt8)
    /// A character that does nothing but harm in text.
    case controlCharacter(UInt32)
    /// A part of YAML that is refused.
    case refused(Feature)
    /// A name that was given before.
    case duplicate(name: String, first: SourceRange)
    /// A tab where spaces should set the line in.
    case tabIndentation
    /// A colon and a space in a text without quotes.
    case colonInText
    /// Typographic quotation marks where straight ones are needed.
    case curlyQuotes
    /// A quotation mark that is not closed.
    case unclosedQuote(Character)
    /// Text after a closing quotation mark, often because the text holds the same mark.
    case textAfterQuote(Character)
    /// A bracket that is not closed.
    case unclosedBracket(Character)
    /// A closing bracket without an opening one.
    case extraBracket(Character)
    /// Text after a closing bracket.
    case textAfterBracket(Character)
    /// Brackets whose inside is no list and no group of fields.
    case unreadableBrackets
    /// A text that starts with a character that means something else.
    case specialStart(Character)
    /// A colon without the space after it.
    case noSpaceAfterColon(name: String)
    /// A hyphen of a list item without the space after it.
    case noSpaceAfterHyphen
    /// A special space, such as a non-breaking one, where only an ordinary one counts.
    case specialSpace(after: SpacedMark)
    /// Lines that begin with another bullet than a hyphen, in which a list was meant; with the first bullet.
    case wrongBullet(String)
    /// A line with the name with which the records of a list begin, without a hyphen; with that name.
    case noHyphen(name: String)
    /// A line that is neither a field nor the continuation of one.
    case noColon
    /// A `#` after a space that cuts off what may be text; it is given from the value's start.
    case commentInText(text: String, kept: String)
    /// A line set in by more or fewer spaces than those it belongs to.
    case indentation
    /// A list that starts on the line of its name.
    case listOnNameLine
    /// A backslash before a character that has no such form.
    case unknownEscape(String)
    /// More problems than are told of one file.
    case moreProblems(limit: Int)
    /// Anything else.
    case unreadable
  }

  /// What a space has to follow.
  public enum SpacedMark: Sendable, Hashable {
    /// The colon after a name.
    case colon(of: String)
    /// The hyphen of a list item.
    case hyphen
  }

  /// Parts of YAML that no content needs.
  public enum Feature: Sendable, Hashable {
    /// `&name`, which marks a value for use elsewhere.
    case anchor(String)
    /// `*name`, which stands for a value marked elsewhere.
    case alias(String)
    /// `!name`, which gives a value a type.
    case tag(String)
    /// `<<`, which copies fields from elsewhere.
    case mergeKey
    /// A line that begins with `%`.
    case directive
    /// A second document in the same file.
    case secondDocument
    /// A list or a group as the name of a field.
    case groupAsName
  }

  /// What is wrong.
  public let kind: Kind
  /// The bytes at fault; where there is a correction, the bytes that it replaces.
  public let range: SourceRange
  /// The text that mends the place, where it is near certain what was meant.
  public let correction: String?

  init(_ kind: Kind, at range: SourceRange, correction: String? = nil) {
    self.kind = kind
    self.range = range
    self.correction = correction
  }
}
