/// What is left of a document after its analysis: a few kilobytes, without its text.
public struct AnalysedDocument: Sendable, Hashable {
  /// The path from the root of the hub with its anchor.
  public let address: String
  /// The part of the record that does not depend on other documents: members of an array in script.
  let record: [UInt8]
  /// What it is filed under.
  let facets: [SearchDocument.Facet]
  /// For each section of the vocabulary where its words end in `words`.
  let ends: [UInt32]
  /// The words by section: length, folded bytes, length of the entry, entry as it is written.
  let words: [UInt8]
}

extension AnalysedDocument {
  /// The order of documents in an index: by address, then by what is shown.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    if left.address != right.address { return left.address < right.address }
    return left.record.lexicographicallyPrecedes(right.record)
  }
}
