public import Basics
public import Diagnostics

/// A field that does not fit its schema.
public struct FieldProblem: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// A name that the schema does not know, with those that it does.
    case unknownField(known: [String], meant: String?)
    /// A name that other programs use, with what to write in its place.
    case foreignField(instead: String)
    /// A required field that is not there, with the example of how it might look, and the words to choose from if that
    /// is all that it may hold.
    case missing(example: String, choices: [String] = [])
    /// Another shape than the one asked for.
    case wrongType(expected: FieldType, found: Shape)
    /// A colon and a space in a text without quotes, which made a field of it.
    case colonInText
    /// No names at all where fields were expected.
    case notFields(found: Shape)
    /// Nothing after the colon.
    case emptyValue
    /// Nothing after the hyphen of a list item.
    case emptyItem
    /// A date in the right form of a day that does not exist, with the last day of its month.
    case impossibleDate(text: String, lastDay: CalendarDate?)
    /// A date in another form, with the day it must mean if that is clear.
    case dateFormat(text: String, meant: CalendarDate?)
    /// More characters than allowed.
    case tooLong(limit: Int, length: Int)
    /// A word that is not among those allowed.
    case notAChoice(text: String, choices: [String])
    /// A key of which there is no such thing, with those that there are.
    case unknownKey(text: String, kind: KeyKind, known: [String])
    /// A whole number outside the range.
    case outOfRange(number: Int, allowed: ClosedRange<Int>)
    /// Not a whole number, with the number that may be meant.
    case notAWholeNumber(text: String, meant: Int?)
    /// Not a number, with the number that may be meant.
    case notANumber(text: String, meant: String?)
    /// Neither yes nor no.
    case notYesOrNo(text: String)
    /// Not a path inside the hub.
    case notAPath(text: String, reason: PathFault)
    /// Not the address of a web page, with the one that may be meant.
    case notAnAddress(text: String, meant: String?)
    /// Not an e-mail address, with the one that may be meant.
    case notAnEmail(text: String, meant: String?)
    /// Not the code of a language, with the one that may be meant.
    case notALanguage(text: String, meant: String?)
    /// Typographic quotation marks round something that needs none.
    case curlyQuotes(bare: String)
    /// A character that cannot be seen and does nothing but harm.
    case controlCharacter(UInt32)
    /// A character that turns the direction of text, in a field of one line.
    case directionMark(UInt32)
    /// The same value twice in a list, with its first place.
    case duplicateItem(text: String, first: SourceRange)
    /// More problems than are told of one file.
    case moreProblems(limit: Int)
    /// A list that is too short or too long.
    case wrongCount(found: Int, allowed: ClosedRange<Int>)
  }

  /// The shape of what was written.
  public enum Shape: Sendable, Hashable {
    /// A text.
    case text
    /// A list.
    case list
    /// Named values.
    case fields
  }

  /// Why a text is not a path inside the hub.
  public enum PathFault: Sendable, Hashable {
    /// It starts with `/` or a drive.
    case absolute
    /// It starts with `/`, where paths start from the top of the content folder.
    case leadingSlash
    /// It holds a backslash.
    case backslash
    /// It is an address on the web.
    case webAddress
    /// It holds a `%`, a `?`, or a character that no file of a hub may have.
    case character(Character)
  }

  /// The name of the field; of a list's items, that of the list.
  public let field: String
  /// What is wrong.
  public let kind: Kind
  /// The bytes at fault; where there is a correction, the bytes that it replaces.
  public let range: SourceRange
  /// The text that mends the place, where it is near certain what was meant.
  public let correction: String?

  init(_ field: String, _ kind: Kind, at range: SourceRange, correction: String? = nil) {
    self.field = field
    self.kind = kind
    self.range = range
    self.correction = correction
  }
}
