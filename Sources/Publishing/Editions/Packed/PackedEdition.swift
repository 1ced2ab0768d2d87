import Diagnostics

/// A form in which a strand, a pathway or the whole hub is packed into one file. Each has a folder in
/// `Editions`, and its name in ``PackedEditions``.
public protocol PackedEdition {
  /// What it is and how it is made.
  static var form: PackedForm { get }
}

/// What readers of a command's help are told of an edition, and what makes its file.
public struct PackedForm: Sendable {
  /// What it is called on the command line, such as `epub`.
  public let name: String
  /// What it does, in a sentence.
  public let abstract: String
  /// What else there is to know of it, with examples.
  public let discussion: String
  /// What a file of it is, such as `book`.
  public let noun: String
  /// The end of the names of its files.
  public let fileExtension: String
  /// Makes the bytes of a file of some pages, whose pictures are in the content folder that comes last; throws
  /// ``PackFaults`` that say what keeps them from being one.
  let make: Maker

  typealias Maker = @Sendable (PageSelection, Presenter, String) throws -> [UInt8]

  /// Whether its files are archives, in whose place nothing else is expected.
  var isArchive: Bool { ["epub", "zip"].contains(fileExtension) }
}

/// What keeps content that makes a sound site from being packed in a form.
struct PackFaults: Error {
  let diagnostics: [Diagnostic]
}
